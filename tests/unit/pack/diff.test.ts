/** What changed between two versions of a pack is all told, once, and in words. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffPacks } from '../../../lib/pure/pack/diff';
import type { Pack } from '../../../lib/pure/pack/schema';
import { changeWords } from '../../../lib/pure/words/changes';
import { english, german } from '../../harness/say';
import { pathsOf, put, remove } from './damage';
import { smallPack } from './small';

function changesAfter(change: (pack: Pack) => void) {
  const after = smallPack();
  change(after);
  return diffPacks(smallPack(), after);
}

const inWords = (change: (pack: Pack) => void) => changesAfter(change).map((each) => changeWords(english, each));
const CONTACT = 'Musk and Putin have had an ongoing relationship, in contact since 2022.';

test('a pack is the same as itself, and as itself with its fields in another order or of another version', () => {
  expect(changesAfter(() => {})).toEqual([]);
  expect(changesAfter((pack) => put(pack, 'version', '9.0.0'))).toEqual([]);
  expect(changesAfter((pack) => put(pack, 'claims[0].reports[0].locator', { paragraphs: [2] }))).toEqual([]);
  expect(
    changesAfter((pack) => {
      pack.claims = pack.claims.map((claim) => Object.fromEntries(Object.entries(claim).reverse()) as typeof claim);
    }),
  ).toEqual([]);
});

describe('in words', () => {
  test.each<[string, (pack: Pack) => void, string[]]>([
    [
      'a claim that came',
      (pack) => pack.claims.push({ ...pack.claims[1], id: 'new', text: 'New.' } as never),
      ['New claim: “New.”'],
    ],
    [
      'a claim that went',
      (pack) => pack.claims.splice(2, 1),
      ['Claim taken out: “In one talk, Putin asked Musk not to offer Starlink in Taiwan, in order to help China.”'],
    ],
    [
      'a wording',
      (pack) => put(pack, 'claims[0].text', 'Other words.'),
      [`Claim reworded: from “${CONTACT}” to “Other words.”`],
    ],
    [
      'a kind',
      (pack) => put(pack, 'claims[0].kind', 'allegation'),
      [`“${CONTACT}”: kind changed from “Reported” to “Allegation”`],
    ],
    [
      'a response that came',
      (pack) => pack.claims[0]?.responses?.push({ by: 'vladimir-putin', kind: 'denied', locator: { paragraphs: [1] } }),
      [`“${CONTACT}”: new response. Putin denied it`],
    ],
    [
      'a response that went',
      (pack) => pack.claims[0]?.responses?.splice(1, 1),
      [`“${CONTACT}”: response taken out. Musk had not addressed it`],
    ],
    [
      'a response that changed',
      (pack) => put(pack, 'claims[0].responses[0].kind', 'denied'),
      [`“${CONTACT}”, response (Peskov): kind changed from “Peskov partly denied it” to “Peskov denied it”`],
    ],
    [
      'a report that went',
      (pack) => pack.claims[0]?.reports.splice(1, 1),
      [`“${CONTACT}”: report taken out. AP confirmed a part`],
    ],
    [
      'a report that came without a name',
      (pack) =>
        pack.claims[1]?.reports.push({
          relation: 'relays-unnamed',
          hedge: 'it is said',
          sourcing: { basis: 'not-stated' },
          locator: { paragraphs: [1] },
        }),
      [
        '“The talks between Musk and Putin were about global politics, among other topics.”: new report. No source named: passed on, nobody named',
      ],
    ],
    [
      'what a report rests on',
      (pack) => put(pack, 'claims[0].reports[2].sourcing', { basis: 'document' }),
      [`“${CONTACT}”, report (No source named): sourcing changed from “Basis not stated” to “A cited document”`],
    ],
    [
      'a hedge that went',
      (pack) => remove(pack, 'claims[0].reports[2].hedge'),
      [`“${CONTACT}”, report (No source named): hedge taken out: “reportedly”`],
    ],
    [
      'a note that came',
      (pack) => put(pack, 'claims[4].note', 'Look.'),
      ['“Starlink makes it possible for Ukraine to defend itself against Russia.”: note added: “Look.”'],
    ],
    [
      'a name',
      (pack) => put(pack, 'entities[0].name', 'E. Musk'),
      ['“E. Musk”: name changed from “Elon Musk” to “E. Musk”'],
    ],
    [
      'names looked for',
      (pack) => put(pack, 'entities[7].names', [{ text: 'Star Link' }]),
      ['“Starlink”: names looked for changed from “Starlink” to “Star Link”'],
    ],
    [
      'the pack’s title',
      (pack) => put(pack, 'title', 'Other'),
      ['title changed from “Musk, Putin and Trump” to “Other”'],
    ],
    [
      'a source',
      (pack) => pack.sources.push({ id: 'two', type: 'book', description: 'A book.' }),
      ['New source: A book.'],
    ],
    [
      'a field that readers do not know',
      (pack) => put(pack, 'entities[0].shortName', 'EM'),
      ['“Elon Musk”: details changed from “Musk” to “EM”'],
    ],
    [
      'a rule alone',
      (pack) => put(pack, 'entities[1].names[0].when', 'always'),
      ['“Vladimir Putin”: names looked for changed'],
    ],
  ])('%s', (_, change, words) => {
    expect(inWords(change)).toEqual(words);
  });

  test('in German too', () => {
    const [change] = changesAfter((pack) => put(pack, 'claims[0].text', 'Andere Worte.'));
    expect(change && changeWords(german, change)).toBe(`Aussage umformuliert: von „${CONTACT}“ zu „Andere Worte.“`);
  });
});

test('of several reports by the same, the one that changed is told', () => {
  const [first] = smallPack().claims[0]?.reports ?? [];
  const before = smallPack();
  before.claims[0]?.reports.push({ ...first, note: 'Second.' } as never);
  const after = structuredClone(before);
  after.claims[0]?.reports.shift();
  expect(diffPacks(before, after)).toMatchObject([{ kind: 'report-removed', id: 'musk-putin-contact' }]);
});

test('whatever is changed is told, and told the other way round when it is changed back', () => {
  const paths = pathsOf(smallPack()).filter(
    (path) => !/^(\$schema|version|format|sources|entities|claims)$|(names|reports|responses)$|\]$|\.id$/.test(path),
  );
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.constantFrom('changed', 'denied', 7), (path, value) => {
      const after = smallPack();
      put(after, path, value);
      const there = diffPacks(smallPack(), after);
      const back = diffPacks(after, smallPack());
      expect(there.length).toBeGreaterThan(0);
      expect(back.length).toBe(there.length);
      for (const change of there) for (const say of [english, german]) expect(changeWords(say, change)).not.toBe('');
    }),
    { numRuns: 200 },
  );
});
