/**
 * Card models that no pack of ours holds: every basis and answer, other scripts, very long texts, nothing at all.
 * Owns: the literals; all names and claims are made up.
 * Used by: the gallery's states, and the tests of words and components.
 * Never: speaks of anybody real.
 */
import type { CardModel, ClaimView, NameRef, PackRef, ReportView, ResponseView } from '../../lib/pure/card/model';
import { BASES, RELATIONS, RESPONSE_KINDS } from '../../lib/pure/pack/vocabulary';

export function ref(id: string, name: string, shortName = name): NameRef {
  return { key: `made-up/${id}`, name, shortName };
}

export const ADA = ref('ada', 'Ada Example', 'Example');
export const GAZETTE = ref('gazette', 'The Daily Gazette', 'the Gazette');

export const PACK: PackRef = {
  id: 'made-up',
  title: 'A made-up pack',
  version: '1.0.0',
  publisher: 'Nobody in particular',
  contactUrl: 'https://says-who.example/report',
  before: '2024-11-05',
  asOfNote: 'made-up texts, before 5 November 2024',
  sourceDescription: 'One made-up article.',
};

export function report(change: Partial<ReportView> = {}): ReportView {
  return { by: GAZETTE, relation: 'originates', basis: 'named-on-record', limits: [], paragraphs: [1], ...change };
}

export function response(change: Partial<ResponseView> = {}): ResponseView {
  return { by: ADA, kind: 'denied', paragraphs: [2], ...change };
}

export function claim(change: Partial<ClaimView> = {}): ClaimView {
  return {
    pack: PACK.id,
    id: 'one',
    text: 'Ada Example opened the third gate.',
    kind: 'reported',
    toldByTheSource: false,
    nearness: 'elsewhere',
    involvement: 'subject',
    origins: { established: 1, notEstablished: [], relays: 0 },
    standing: { kind: 'none-recorded', by: [] },
    presupposes: [],
    reports: [report()],
    responses: [],
    hasResponseLane: true,
    paragraphs: [1],
    ...change,
  };
}

export function card(change: Partial<CardModel> = {}): CardModel {
  const claims = change.claims ?? [claim()];
  return {
    entity: { ...ADA, type: 'person', description: 'Keeper of the gates.' },
    pack: PACK,
    tally: { claims: claims.length, rows: [] },
    claims,
    names: { ada: ADA, gazette: GAZETTE },
    ...change,
  };
}

/** Every basis, every relation, every answer. */
export const EVERYTHING: CardModel = card({
  claims: [
    claim({
      id: 'bases',
      text: 'A claim with a report on every basis.',
      reports: BASES.map((basis) => report({ basis, count: 2 })),
    }),
    claim({
      id: 'relations',
      text: 'A claim with a report in every relation.',
      reports: RELATIONS.map((relation) =>
        report({
          relation,
          part: 'that there is a gate',
          rating: relation === 'rates' ? { words: 'Half true', value: '3', best: '5', worst: '1' } : undefined,
          url: 'https://says-who.example/story',
          cites: [ADA],
        }),
      ),
    }),
    claim({
      id: 'answers',
      text: 'A claim with every answer.',
      responses: [...RESPONSE_KINDS, 'none-recorded' as const].map((kind) =>
        response({ kind, scope: 'the hour', date: '2024-03' }),
      ),
    }),
  ],
  tally: {
    claims: 5,
    rows: [
      { kind: 'denied', claims: 1, by: ['Example'] },
      { kind: 'denied-in-part', claims: 1, by: ['Example'] },
      { kind: 'countered', claims: 1, by: ['Example'] },
      { kind: 'acknowledged', claims: 1, by: ['Example', 'the Gazette'] },
      { kind: 'mixed', claims: 1, by: ['Example', 'the Gazette'] },
    ],
  },
});

/** One unnamed source on one side, two flat denials on the other. */
export const ONE_AGAINST_TWO: CardModel = card({
  claims: [
    claim({
      reports: [report({ basis: 'unnamed-source', count: 1 })],
      responses: [response(), response({ by: GAZETTE })],
      standing: { kind: 'denied', by: ['ada', 'gazette'] },
    }),
  ],
  tally: { claims: 1, rows: [{ kind: 'denied', claims: 1, by: ['Example', 'the Gazette'] }] },
});

/** Ten reports that pass on one, and ten origins of their own. */
export const CROWD: CardModel = card({
  claims: [
    claim({
      reports: [
        report({ basis: 'unnamed-source' }),
        ...Array.from({ length: 9 }, (_, at) =>
          report({ by: ref(`p${at}`, `Paper ${at}`), relation: 'relays', basis: 'not-stated', cites: [GAZETTE] }),
        ),
      ],
      origins: { established: 1, notEstablished: [], relays: 9 },
      responses: Array.from({ length: 10 }, (_, at) => response({ by: ref(`r${at}`, `Respondent ${at}`) })),
      standing: { kind: 'denied', by: ['ada'] },
    }),
    claim({
      id: 'ten',
      reports: Array.from({ length: 10 }, (_, at) =>
        report({ by: ref(`o${at}`, `Witness ${at}`), basis: 'witnessed', independent: 'stood elsewhere' }),
      ),
      origins: { established: 10, notEstablished: [], relays: 0 },
    }),
  ],
});

export const NO_CLAIMS: CardModel = card({ claims: [], tally: { claims: 0, rows: [] } });

const LONG_NAME = `${'Fédération internationale des '.repeat(13)}Gardiens`;
const LONG_TEXT = `${'The third gate was opened, closed, and opened again, as the minutes have it, '.repeat(7)}and then left.`;
export const LONG: CardModel = card({
  entity: { ...ref('long', LONG_NAME), type: 'organisation', description: LONG_TEXT },
  claims: [
    claim({
      text: LONG_TEXT,
      note: LONG_TEXT,
      reports: [report({ by: ref('long', LONG_NAME), description: LONG_TEXT, limits: [LONG_TEXT] })],
      responses: [response({ by: ref('long', LONG_NAME), note: LONG_TEXT })],
    }),
    claim({ id: 'word', text: 'Unbreakable'.repeat(40) }),
  ],
});

const LAYLA = ref('layla', 'ليلى المثال');
const SAHIFA = ref('sahifa', 'صحيفة المساء');
export const RIGHT_TO_LEFT: CardModel = card({
  entity: { ...LAYLA, type: 'person', description: 'حارسة البوابة الثالثة' },
  claims: [
    claim({
      text: 'فتحت ليلى المثال البوابة الثالثة في عام 2022.',
      reports: [report({ by: SAHIFA, basis: 'unnamed-source', count: 1, description: 'شخص مطلع على الأمر.' })],
      responses: [response({ by: LAYLA, note: 'قالت إن البوابة كانت مغلقة.' })],
      standing: { kind: 'denied', by: ['layla'] },
    }),
    claim({ id: 'hebrew', text: 'השער השלישי נפתח בשנת 2022.', reports: [report({ by: SAHIFA })] }),
  ],
  tally: { claims: 2, rows: [{ kind: 'denied', claims: 1, by: [LAYLA.shortName] }] },
  names: { layla: LAYLA, sahifa: SAHIFA },
});
