/**
 * What changed between two versions of a pack.
 * Owns: which parts of the two belong together, and the list of what differs.
 * Used by: `pack -- diff`, and the library after an update; `words/changes.ts` puts it in words.
 * Never: says which version is better.
 */
import type { PackChange } from '../library/model';
import { fieldChanges } from './diff-fields';
import { pairsOf } from './diff-pairs';
import type { Claim, Entity, Pack, Report, Response } from './schema';

/** Of the pack itself; its parts have changes of their own, and the version is shown beside the list. */
const NOT_OF_THE_PACK = ['$schema', 'format', 'version', 'signature', 'sources', 'entities', 'claims'];
const NOT_OF_A_CLAIM = ['id', 'text', 'reports', 'responses'];

/** Lists the changes from one version to another: of the pack, its sources, its entities, its claims in their order. */
export function diffPacks(before: Pack, after: Pack): PackChange[] {
  const nameOf = namesOf(before, after);
  return [
    ...fieldChanges(before, after, NOT_OF_THE_PACK).map(
      (change): PackChange => ({ kind: 'pack-changed', id: '', title: after.title, ...change }),
    ),
    ...diffThings('source', before.sources, after.sources, ({ title, description }) => title ?? description),
    ...diffThings('entity', before.entities, after.entities, ({ name }) => name),
    ...diffClaims(before.claims, after.claims, nameOf),
  ];
}

type NameOf = (id: string | undefined) => string | undefined;

function namesOf(before: Pack, after: Pack): NameOf {
  const all: readonly Entity[] = [...before.entities, ...after.entities];
  const names = new Map(all.map(({ id, name, shortName }) => [id, shortName ?? name]));
  return (id) => (id === undefined ? undefined : (names.get(id) ?? id));
}

function diffThings<Thing extends { id: string }>(
  what: 'source' | 'entity',
  before: readonly Thing[],
  after: readonly Thing[],
  titleOf: (thing: Thing) => string,
): PackChange[] {
  return pairsOf(before, after, ({ id }) => id).flatMap(([old, now]): PackChange[] => {
    if (old === undefined) return now ? [{ kind: `${what}-added`, id: now.id, title: titleOf(now) }] : [];
    if (now === undefined) return [{ kind: `${what}-removed`, id: old.id, title: titleOf(old) }];
    const head = { kind: `${what}-changed`, id: now.id, title: titleOf(now) } as const;
    return fieldChanges(old, now, ['id']).map((change) => ({ ...head, ...change }));
  });
}

function diffClaims(before: readonly Claim[], after: readonly Claim[], nameOf: NameOf): PackChange[] {
  return pairsOf(before, after, ({ id }) => id).flatMap(([old, now]): PackChange[] => {
    if (old === undefined) return now ? [{ kind: 'claim-added', id: now.id, title: now.text }] : [];
    if (now === undefined) return [{ kind: 'claim-removed', id: old.id, title: old.text }];
    const head = { id: now.id, title: now.text };
    const reworded = { kind: 'claim-reworded', ...head, field: 'text', before: old.text, after: now.text } as const;
    return [
      ...(old.text === now.text ? [] : [reworded]),
      ...fieldChanges(old, now, NOT_OF_A_CLAIM).map(
        (change): PackChange => ({ kind: 'claim-changed', ...head, ...change }),
      ),
      ...diffVoices('report', head, old.reports, now.reports, nameOf),
      ...diffVoices('response', head, old.responses ?? [], now.responses ?? [], nameOf),
    ];
  });
}

/** Reports or responses of one claim, told apart by whose they are. */
function diffVoices<Voice extends Report | Response>(
  what: 'report' | 'response',
  claim: { id: string; title: string },
  before: readonly Voice[],
  after: readonly Voice[],
  nameOf: NameOf,
): PackChange[] {
  return pairsOf(before, after, ({ by }) => by ?? '').flatMap(([old, now]): PackChange[] => {
    const voice = now ?? old;
    if (voice === undefined) return [];
    const by = nameOf(voice.by);
    const head = { ...claim, ...(by === undefined ? {} : { by }) };
    if (old === undefined) return [{ kind: `${what}-added`, ...head, ...mainOf(voice, 'after') }];
    if (now === undefined) return [{ kind: `${what}-removed`, ...head, ...mainOf(voice, 'before') }];
    return fieldChanges(old, now, ['by']).map((change) => ({ kind: `${what}-changed`, ...head, ...change }));
  });
}

/** What a report does or a response is: said with it when it comes or goes. */
function mainOf(voice: Report | Response, side: 'before' | 'after'): Pick<PackChange, 'field' | 'before' | 'after'> {
  return 'relation' in voice ? { field: 'relation', [side]: voice.relation } : { field: 'kind', [side]: voice.kind };
}
