/**
 * The digest as a note, to be kept elsewhere.
 * Owns: its form: Markdown with the page's address and the day.
 * Used by: the digest in side panel and popup.
 * Never: without the sentences, or without saying what a text search cannot tell.
 */
import type { Digest, DigestClaim, DigestSentence } from '../digest/model';
import { dateWords } from './dates';
import { foundWords, hedgeAt, noDateWords, notFoundWords } from './digest';
import { pagePlace } from './locator';
import type { Say } from './say';
import { joined, quoted, sentence } from './text';

export interface NotePage {
  /** As a URL object writes it: without signs that would end a link. */
  address: string;
  /** Today, as `YYYY-MM-DD`. */
  day: string;
}

/** The digest as Markdown. */
export function noteWords(say: Say, { claims, date }: Digest, { address, day }: NotePage): string {
  return [
    `# ${say('digest_title')}`,
    [
      `<${address}>`,
      say('digest_note_read', dateWords(say, day)),
      ...(date === null ? [] : [say('digest_note_dated', dateWords(say, date))]),
    ].join('  \n'),
    ...(claims.length === 0 ? [say('digest_nothing')] : claims.flatMap((claim) => claimLines(say, claim, date))),
    ...(claims.length === 0 ? [] : [say('digest_note_limit')]),
  ]
    .join('\n\n')
    .concat('\n');
}

function claimLines(say: Say, claim: DigestClaim, date: string | null): string[] {
  const rest = [notFoundWords(say, claim.notFound), noDateWords(say, claim, date)];
  const found = claim.found.map((one) => `- ${plain(foundWords(say, one))}: ${plain(quoted(say, one.text))}`);
  return [
    `## ${plain(claim.text)}`,
    claim.sentences.length > 0 &&
      `${say('digest_matches')}:\n\n${claim.sentences.map((one) => line(say, claim, one)).join('\n')}`,
    found.length > 0 && `${say('digest_found')}:\n\n${found.join('\n')}`,
    ...rest.map((words) => words !== '' && sentence(say, plain(words))),
  ].filter((part) => part !== false);
}

function line(say: Say, claim: DigestClaim, one: DigestSentence): string {
  const words = say('text_brackets', quoted(say, one.text), pagePlace(say, [one.paragraph]));
  return `- ${plain(joined(say, [words, hedgeAt(say, claim, one)], 'text_sentences'))}`;
}

/** Signs that Markdown would take for its own, a page's `<` among them. */
const plain = (text: string): string => text.replace(/[\\`*_{}[\]<>#|]/g, '\\$&');
