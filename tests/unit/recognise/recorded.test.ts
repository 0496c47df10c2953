/** Recorded responses are told apart: found on the page, not found, and not looked for at all. */
import { expect, test } from 'vitest';
import { entityKey } from '../../../lib/pure/card/key';
import { recordedOnPage } from '../../../lib/pure/recognise/recorded';
import { bundled, claimOf } from '../pack/bundled';
import { read } from './reading';

function onPage(claim: string, text: string) {
  const { found, notFound, notLookedFor } = recordedOnPage(
    claimOf(claim).responses ?? [],
    read(text).recognitions,
    { pack: bundled.id, id: claim },
    (id) => entityKey(bundled.id, id),
  );
  const short = ({ by, kind }: { by: string; kind: string }) => `${by}: ${kind}`;
  return [found.map(({ response }) => short(response)), notFound.map(short), notLookedFor.map(short)];
}

const CONTACT = 'Musk and Putin have been in contact since 2022.';
const PESKOV = 'dmitry-peskov: denied-in-part';
const SILENT = 'elon-musk: did-not-address';

test.each([
  [CONTACT, [], [PESKOV, SILENT]],
  [`${CONTACT} The Kremlin denied the report.`, [PESKOV], [SILENT]],
  [`${CONTACT} Peskov denied that they talk regularly. Musk declined to comment.`, [PESKOV, SILENT], []],
  [`${CONTACT} Putin’s lawyer denied the report.`, [], [PESKOV, SILENT]],
])('%s', (text, found, notFound) => {
  expect(onPage('musk-putin-contact', text)).toEqual([found, notFound, []]);
});

test('an answer by a spokesperson counts for the one they speak for', () => {
  const told = 'Trump and Putin have talked since Trump left office, a book says.';
  expect(
    onPage('trump-putin-contact-after-2021', `${told} The Kremlin denied it. Trump’s campaign denied it, too.`),
  ).toEqual([['donald-trump: denied', 'vladimir-putin: denied'], [], []]);
});

test('counter-claims and attacks on the speaker are not looked for, and so never “not found”', () => {
  expect(
    onPage('contact-security-risk', 'Musk’s talks with Putin are a risk to national security, a senator said.'),
  ).toEqual([[], [], ['elon-musk: countered', 'elon-musk: attacked-the-speaker']]);
});
