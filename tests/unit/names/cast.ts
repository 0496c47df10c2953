/**
 * A small cast for the tests of finding names, with as few never-phrases as can be: the rules must do the work.
 * Owns: the entities, and a way to write expected marks into a sentence.
 * Used by: the tests in this folder.
 * Never: depends on the bundled pack, which may change.
 */
import type { NamedEntity } from '../../../lib/pure/names/mention';
import { buildNameIndex } from '../../../lib/pure/names/name-index';
import { createPageNames, type PageNames } from '../../../lib/pure/names/page-names';

const entity = (
  key: string,
  type: NamedEntity['type'],
  names: NamedEntity['names'],
  more: Partial<NamedEntity> = {},
): NamedEntity => ({
  key: `cast/${key}`,
  type,
  name: names[0]?.text ?? key,
  names,
  ...more,
});

export const CAST: NamedEntity[] = [
  entity('trump', 'person', [{ text: 'Donald Trump' }, { text: 'Donald J. Trump' }, { text: 'Trump' }], {
    addressedAs: 'Mr',
    never: ['Trump card'],
  }),
  entity('putin', 'person', [{ text: 'Vladimir Putin' }, { text: 'Putin' }], { addressedAs: 'Mr' }),
  entity(
    'musk',
    'person',
    [
      { text: 'Elon Musk' },
      { text: 'Musk', when: 'after-full-name' },
      { text: 'Musk', when: 'with-companion', companions: { entities: ['trump', 'spacex'], cues: ['billionaire'] } },
      { text: 'Elon', when: 'after-full-name' },
    ],
    { addressedAs: 'Mr' },
  ),
  entity('woodward', 'person', [{ text: 'Bob Woodward' }, { text: 'Woodward', when: 'after-full-name' }], {
    addressedAs: 'Mr',
  }),
  entity('haley', 'person', [{ text: 'Nikki Haley' }, { text: 'Haley' }], { addressedAs: 'Ms' }),
  entity('spacex', 'organisation', [{ text: 'SpaceX' }, { text: 'Space X' }]),
  entity('nasa', 'organisation', [{ text: 'NASA' }]),
  entity('gop', 'organisation', [{ text: 'GOP' }, { text: 'G.O.P.' }, { text: 'Republican Party' }]),
  entity('x', 'product', [
    { text: 'Twitter' },
    { text: '𝕏' },
    { text: 'X', when: 'with-companion', companions: { entities: ['x', 'musk'], cues: ['on X', 'posted'] } },
  ]),
  entity('war', 'work', [
    {
      text: 'War',
      when: 'with-companion',
      companions: { entities: ['woodward'], cues: ['the book'] },
      capitals: false,
    },
  ]),
  entity(
    'ap',
    'outlet',
    [
      { text: 'Associated Press' },
      { text: 'AP', when: 'after-full-name' },
      { text: 'AP', when: 'with-companion', companions: { cues: ['(AP)', 'AP Photo', 'told the AP'] } },
    ],
    { never: ['AP exam', 'AP classes'] },
  ),
  entity('us', 'place', [{ text: 'United States' }, { text: 'U.S.' }, { text: 'US' }], { never: ['US Open', 'US$'] }),
  entity('taiwan', 'place', [{ text: 'Taiwan' }], { never: ['Taiwan Semiconductor'] }),
  entity('russia', 'place', [{ text: 'Russia' }]),
];

export const INDEX = buildNameIndex(CAST);

/** Writes « and » around the mentions of each block, as the tables write what they expect. */
export function marked(blocks: readonly string[], index = INDEX): string[] {
  const page: PageNames<number> = createPageNames<number>(index);
  for (const [at, text] of blocks.entries()) page.read(at, text);
  const found = page.resolve();
  return blocks.map((text, at) => {
    let written = '';
    let from = 0;
    for (const { start, end } of found.get(at) ?? []) {
      written += `${text.slice(from, start)}«${text.slice(start, end)}»`;
      from = end;
    }
    return written + text.slice(from);
  });
}

/** The text of a row without its marks. */
export const plain = (row: string): string => row.replace(/[«»]/g, '');
