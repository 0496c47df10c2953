/** A person who scans a page reads what matched and why, and nothing that judges the page. */
import { expect, test } from 'vitest';
import { claimLines } from '../../../scripts/scan/claim-lines';

const SENTENCE = { claim: 'a-claim', sentence: 'A sentence.', paragraph: 2 };

test('each recognition is shown with its sentence, its paragraph and what it rests on', () => {
  const text = claimLines({
    repeated: [{ ...SENTENCE, because: [{ what: 'word', text: 'contact' }], hedges: [] }],
    responses: [
      {
        ...SENTENCE,
        by: 'kremlin',
        kind: 'denied',
        throughVoice: true,
        onBehalfOf: 'vladimir-putin',
        because: [{ what: 'speaker', text: 'spokesman', entity: 'kremlin' }],
      },
    ],
  }).join('\n');
  expect(text).toContain('a-claim  (¶ 2)');
  expect(text).toContain('because: word “contact”');
  expect(text).toContain('no such word found in this sentence or paragraph');
  expect(text).toContain('a-claim: denied, by somebody who speaks for kremlin, for vladimir-putin  (¶ 2)');
  expect(text).toContain('because: speaker “spokesman” (kremlin)');
});

test('where nothing matches, it says that this says nothing about the page', () => {
  expect(claimLines({ repeated: [], responses: [] }).join('\n')).toBe(
    '\nNo wording matches a claim of the pack. That says nothing about the page’s accuracy.',
  );
});
