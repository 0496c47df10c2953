/**
 * The name index: everything a page needs to find names, as one small piece of JSON.
 * Owns: building it from entities.
 * Used by: the background, from all enabled packs.
 * Never: looks at a page's text.
 */
import type { EntityKey } from '../card/model';
import type { NamedEntity } from './mention';
import type { Companions, EntityClass, NameIndexData } from './name-index-form';
import { AFTER_FULL_NAME, ALWAYS, CAPITALS, ONE_TOKEN, titleCase, WITH_COMPANION } from './name-index-form';
import { packTexts } from './packed';
import { buildPrefixTable } from './prefix-table';
import { patternOfStarts } from './starts';
import { tokensOf } from './tokens';
import { CUES_BESIDE_NAMES } from './words/beside-names';
import { COMMON_WORDS, SMALL_WORDS } from './words/common-words';
import { GIVEN_NAMES } from './words/given-names';

export type { NameIndexData } from './name-index-form';

const CLASS_OF = { organisation: 'o', outlet: 'g', place: 'g', product: 't', work: 't' } as const;

/** Parts the tokens of a phrase while the index is built; no name can hold it. */
const TOKEN_END = '\u001f';

/** Fewest letters with which a name in capitals is taken for the name: “WHO” and “US” are words too. */
const MIN_CAPITALS = 4;

interface Phrase {
  capitals: boolean;
  senses: number[];
  companions: Companions[];
}

/** Builds the index; entities that come first win where two packs give the same name to different entities. */
export function buildNameIndex(entities: readonly NamedEntity[]): NameIndexData {
  const phrases = new Map<string, Phrase>();
  const canonical = (text: string): string => tokensOf(text).join(TOKEN_END);
  const phrase = (text: string, capitals: boolean): Phrase[] =>
    spellings(canonical(text), capitals).map((line) => {
      const known = phrases.get(line) ?? { capitals: false, senses: [], companions: [] };
      known.capitals ||= capitals;
      phrases.set(line, known);
      return known;
    });

  const numbers = new Map(entities.flatMap(({ key, also = [] }, at) => [key, ...also].map((each) => [each, at])));
  const given: string[] = [];
  entities.forEach((entity, number) => {
    const prefix = prefixOf(entity.key);
    for (const name of entity.names) {
      const rule =
        name.when === 'after-full-name' ? AFTER_FULL_NAME : name.when === 'with-companion' ? WITH_COMPANION : ALWAYS;
      for (const known of phrase(name.text, name.capitals ?? letters(name.text) >= MIN_CAPITALS)) {
        const sense = number * 4 + rule;
        if (!known.senses.includes(sense)) known.senses.push(sense);
        if (rule !== WITH_COMPANION) continue;
        const { entities: ids = [], cues = [] } = name.companions ?? {};
        known.companions.push({
          entity: number,
          entities: ids.flatMap((id) => numbers.get(prefix + id) ?? numbers.get(id) ?? []),
          cues: cues.map((cue) =>
            tokensOf(cue)
              .map((token) => token.trim())
              .join(' ')
              .toLowerCase(),
          ),
        });
      }
    }
    for (const text of entity.never ?? []) phrase(text, letters(text) >= MIN_CAPITALS);
    given.push(entity.type === 'person' ? givenNames(entity) : '');
  });

  const tokens = [...phrases.keys()].map((line) => line.split(TOKEN_END));
  const all = [...phrases.values()];
  return {
    packs: packsOf(entities),
    also: Object.fromEntries(entities.flatMap(({ key, also }) => (also ? [[key, also]] : []))),
    classes: entities.map(classOf).join(''),
    given: packTexts(given),
    prefixes: buildPrefixTable(tokens),
    phrases: all
      .map(({ capitals }, at) => (capitals ? CAPITALS : 0) + (tokens[at]?.length === 1 ? ONE_TOKEN : 0))
      .join(''),
    starts: patternOfStarts(tokens.map(([first = '']) => first)),
    senses: all.map(({ senses }) => (senses.length === 1 ? (senses[0] ?? []) : senses)),
    companions: Object.fromEntries(
      all.flatMap(({ companions }, at) => (companions.length > 0 ? [[at, companions]] : [])),
    ),
    // Small words are common too.
    words: {
      ...CUES_BESIDE_NAMES,
      small: SMALL_WORDS,
      common: `${SMALL_WORDS} ${COMMON_WORDS}`,
      given: GIVEN_NAMES,
    },
  };
}

const letters = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

/** The part of a key that entities of the same pack share. */
const prefixOf = (key: EntityKey): string => key.slice(0, key.lastIndexOf('/') + 1);

/**
 * The spellings under which a phrase is looked up. The finder reads “TRUMP” as “Trump” by itself; capitals that this
 * would not lead back to the name (“SPACEX” for SpaceX) are written out.
 */
function spellings(line: string, capitals: boolean): string[] {
  // A name of characters that cannot be seen would be found everywhere.
  if (line === '') return [];
  const upper = line.toUpperCase();
  const titled = upper.split(TOKEN_END).map(titleCase).join(TOKEN_END);
  return capitals && titled !== line && upper !== line ? [line, upper] : [line];
}

function givenNames(entity: NamedEntity): string {
  const first = new Set<string>();
  const middle = new Set<string>();
  for (const { text } of entity.names) {
    const words = text.toLowerCase().replaceAll('.', '').split(/\s+/);
    if (words.length < 2) continue;
    for (const [at, word] of words.slice(0, -1).entries()) (at === 0 ? first : middle).add(word);
  }
  return `${[...first].join(' ')}\t${[...middle].join(' ')}`;
}

function classOf({ type, addressedAs }: NamedEntity): EntityClass {
  if (type !== 'person') return CLASS_OF[type];
  return addressedAs === 'Mr' ? 'm' : addressedAs === 'Ms' ? 'f' : 'p';
}

function packsOf(entities: readonly NamedEntity[]): NameIndexData['packs'] {
  const packs: { prefix: string; ids: string[] }[] = [];
  for (const { key } of entities) {
    const prefix = prefixOf(key);
    const id = key.slice(prefix.length);
    const last = packs.at(-1);
    if (last?.prefix === prefix) last.ids.push(id);
    else packs.push({ prefix, ids: [id] });
  }
  return packs.map(({ prefix, ids }) => ({ prefix, ids: packTexts(ids), count: ids.length }));
}
