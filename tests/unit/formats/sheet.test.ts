/** The sheet: three questions a claim, answered from the pack or left for a class to answer. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import rawPack from '../../../data/musk-putin-trump.pack.json';
import { saidPack } from '../../../lib/pure/formats/said-pack';
import { sheetOf } from '../../../lib/pure/formats/sheet';
import { sheetMarkdown } from '../../../lib/pure/formats/sheet-text';
import type { Pack } from '../../../lib/pure/pack/schema';
import { english, german } from '../../harness/say';
import { aPack } from './packs';

const bundled = rawPack as Pack;
const sheet = (pack: Pack, blank: boolean, say = english, ids?: string[]) => {
  const said = saidPack(say, pack, ids);
  return sheetOf(say, said.pack, said.claims, blank);
};

it('answers who says so, how they know and what came back, of a claim that AP confirmed in part', () => {
  const [claim] = sheet(bundled, false, english, ['musk-putin-contact']).claims;
  const [who, how, back] = claim?.questions ?? [];
  expect(who?.question).toBe('Who says so?');
  expect(who?.answers.join(' ')).toMatch(/Wall Street Journal.*Associated Press/);
  expect(how?.answers.join(' ')).toContain('one unnamed source');
  expect(back?.answers.join(' ')).toContain('The Kremlin partly denied it: only');
});

it('no claim is on a filled sheet without what came back; no answer is on a blank one', () => {
  fc.assert(
    fc.property(aPack, fc.constantFrom(english, german), (pack, say) => {
      for (const claim of sheet(pack, false, say).claims) {
        expect(claim.questions.length).toBeGreaterThanOrEqual(3);
        for (const { answers, lines } of claim.questions.slice(0, 3)) {
          expect(answers.join('').trim()).not.toBe('');
          expect(lines).toBe(0);
        }
      }
      const blank = sheet(pack, true, say);
      for (const claim of blank.claims) {
        expect(claim.notes).toEqual([]);
        expect(claim.questions.map(({ answers, lines }) => ({ answers, lines }))).toEqual(
          Array.from({ length: 3 }, () => ({ answers: [], lines: 3 })),
        );
      }
    }),
  );
});

it('a rating is told apart from what is said', () => {
  const rating = {
    by: 'associated-press',
    relation: 'rates',
    rating: { words: 'Mixed', value: '2', best: '5', worst: '1' },
    sourcing: { basis: 'own-statement' },
    quoted: true,
    locator: { paragraphs: [1] },
  };
  const [claim] = bundled.claims;
  const pack = { ...bundled, claims: [{ ...claim, reports: [rating] }] } as Pack;
  const questions = sheet(pack, false).claims[0]?.questions ?? [];
  expect(questions[0]?.answers).toEqual(['The source does not say.']);
  expect(questions[3]).toEqual({
    question: 'How others rated it',
    answers: ['The Associated Press rated it “Mixed”; 2 on a scale from 1 (worst) to 5 (best); own opinion, quoted.'],
    lines: 0,
  });
});

it('as text, a pack’s words are never taken for Markdown', () => {
  const [claim] = bundled.claims;
  const pack = { ...bundled, claims: [{ ...claim, text: '# *a* <b> [c](https://d.example)' }] } as Pack;
  expect(sheetMarkdown(english, sheet(pack, true))).toContain('\\# \\*a\\* \\<b\\> \\[c\\](https://d.example)');
  expect(sheetMarkdown(english, sheet(bundled, false))).toContain('**What came back?**');
  expect(sheetMarkdown(german, sheet(bundled, true, german))).toContain('**Was kam zurück?**\n\n____');
});
