/** Proves what a whole page decides, and that reading piece by piece comes to the same as reading at once. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mention, NamedEntity } from '../../../lib/pure/names/mention';
import { buildNameIndex } from '../../../lib/pure/names/name-index';
import { createPageNames } from '../../../lib/pure/names/page-names';
import { INDEX, marked, plain } from './cast';

const pages = (list: readonly (readonly string[])[]): void => {
  test.each(list.map((blocks) => [blocks]))('%s', (blocks) => expect(marked(blocks.map(plain))).toEqual(blocks));
};

describe('a page with several bearers of a surname', () => {
  pages([
    // Only another bearer is named in full: the bare surname is that one's.
    ['Judd Trump won the final.', 'Trump led from the first frame.', 'It was a great day for Trump.'],
    ['Trump wins again', 'The potter Judd Trump won the final.', 'Trump led from the first frame.'],
    ['Lyra Putin opened a shop.', 'Putin sells flowers.'],
    // This one is named in full too: relatives have their first names, the bare surname is the known one's.
    ['«Donald Trump» spoke.', 'Ivanka Trump listened.', '«Trump» left.'],
    ['Ivanka Trump listened.', 'President «Trump» spoke.', '«Trump» left.'],
    ['«Trump» spoke, and «Trump» left.', 'Tiffany Trump stayed.', '«Trump» called.'],
    ['A book by «Trump»’s niece Mary Trump is out.', '«Trump» dislikes it.'],
    // The page is about the other one.
    [
      'Melania Trump spoke.',
      'Melania Trump sang.',
      'Melania Trump danced.',
      'Melania Trump bowed.',
      '«Donald Trump» saw it.',
      'Trump smiled.',
    ],
    // A headline's unknown word is a given name only where the text says so.
    ['Father Kasimir Musk Sells His Old Farm House', '«Elon Musk» and Kasimir Musk do not talk.'],
    ['Senate Defies «Trump» Over His Budget Plan', '«Donald Trump» was angry.'],
    // A compound surname is another's where it follows a given name, wherever it stands.
    ['“No,” Woodward-Styles said.', 'Louise Woodward-Styles met «Bob Woodward».', '«Woodward» listened.'],
  ]);
});

describe('full names elsewhere on the page', () => {
  pages([
    ['Musk laughed.', 'Elon laughed.'],
    ['«Musk» laughed.', 'Some text.', '«Elon» laughed.', 'More text.', 'All because of «Elon Musk».'],
    ['Alan Woodward laughed.', 'Woodward wept.'],
  ]);
});

test('an entity of the first pack is taken where two packs give the same name', () => {
  const of = (pack: string): NamedEntity => ({
    key: `${pack}/ana`,
    type: 'person',
    name: 'Ana',
    names: [{ text: 'Ana Lo' }],
  });
  const page = createPageNames<string>(buildNameIndex([of('one'), of('two')]));
  page.read('a', 'Here is Ana Lo.');
  expect(page.resolve().get('a')).toEqual([{ entity: 'one/ana', start: 8, end: 14 }]);
});

test('places of a pack are not marked for what another pack has on the page', () => {
  const page = createPageNames<string>(
    buildNameIndex([
      { key: 'one/fen', type: 'place', name: 'Fen', names: [{ text: 'Fen' }] },
      { key: 'two/ana', type: 'person', name: 'Ana', names: [{ text: 'Ana Lo' }] },
    ]),
  );
  page.read('a', 'Ana Lo lives in Fen.');
  expect(
    page
      .resolve()
      .get('a')
      ?.map(({ entity }) => entity),
  ).toEqual(['two/ana']);
});

describe('reading', () => {
  test('says whether a block has a candidate, and tells changes once', () => {
    const page = createPageNames<string>(INDEX);
    expect(page.read('a', 'Nobody is here.')).toBe(false);
    expect(page.read('b', 'Trump is here.')).toBe(true);
    expect([...page.resolve().keys()]).toEqual(['b']);
    expect(page.resolve().size).toBe(0);
    expect(page.read('b', 'Trump is here.')).toBe(true);
    expect(page.resolve().size).toBe(0);
    expect(page.read('b', 'Nobody is here.')).toBe(false);
    expect([...page.resolve()]).toEqual([['b', []]]);
    page.forget('b');
    expect(page.resolve().size).toBe(0);
  });

  test('takes back what it told of a block that was emptied and then filled with nothing that is a mention', () => {
    const page = createPageNames<string>(INDEX);
    page.read('a', 'Donald Trump is here.');
    expect([...page.resolve().keys()]).toEqual(['a']);
    page.read('a', 'Nobody is here.');
    page.read('a', 'Musk is here.');
    expect([...page.resolve()]).toEqual([['a', []]]);
  });

  test('takes back what rested on a forgotten block', () => {
    const page = createPageNames<string>(INDEX);
    page.read('a', 'Musk left.');
    page.read('b', 'A block between.');
    page.read('c', 'Elon Musk left.');
    expect([...page.resolve().keys()]).toEqual(['a', 'c']);
    page.forget('c');
    expect([...page.resolve()]).toEqual([['a', []]]);
  });

  const sentence = fc.constantFrom(
    'Donald Trump spoke.',
    'Trump spoke.',
    'Ivanka Trump spoke.',
    'Elon Musk posted.',
    'Musk and Elon spoke.',
    'On X they met.',
    'Russia and the US met.',
    'Bob Woodward wrote War.',
    'War came.',
    'NASA and Twitter met.',
    'Nothing here.',
    '',
  );
  const step = fc.record({
    act: fc.constantFrom('read', 'read', 'read', 'forget', 'resolve'),
    block: fc.integer({ min: 0, max: 9 }),
    text: sentence,
  });

  test('comes to the same however often it is resolved on the way', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const [often, once] = [createPageNames<number>(INDEX), createPageNames<number>(INDEX)];
        const seen = new Map<number, readonly Mention[]>();
        const note = (): void => {
          for (const [block, mentions] of often.resolve()) seen.set(block, mentions);
        };
        for (const { act, block, text } of steps) {
          if (act === 'resolve') note();
          for (const page of [often, once]) {
            if (act === 'read') page.read(block, text);
            if (act === 'forget') page.forget(block);
          }
          if (act === 'forget') seen.delete(block);
        }
        note();
        const some = (all: Iterable<[number, readonly Mention[]]>) =>
          [...all].filter(([, mentions]) => mentions.length > 0).sort(([a], [b]) => a - b);
        expect(some(seen)).toEqual(some(once.resolve()));
      }),
      { numRuns: 1000 },
    );
  });
});
