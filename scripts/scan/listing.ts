/**
 * A scan as a person reads it.
 * Owns: its words.
 * Used by: `main.ts`.
 * Never: leaves out a mention, and never words a recognition as a finding about the page: it says what matched.
 */
import type { Scan, ScannedMention } from '../../lib/page/scan';
import { claimLines } from './claim-lines.ts';

/** Marked mentions with a star, each with its entity and the text around it; then how often each entity is named. */
export function listing(scan: Scan): string {
  const { article, mentions } = scan;
  const marked = mentions.filter((mention) => mention.marked).length;
  const head = [
    article ? 'Taken for a news article.' : 'Not taken for a news article: nothing is marked unless the reader asks.',
    `${mentions.length} ${mentions.length === 1 ? 'mention' : 'mentions'}, ${marked} to be marked (*).`,
  ];
  if (mentions.length === 0) return [...head, ...claimLines(scan)].join('\n');
  const width = Math.max(...mentions.map(({ entity }) => entity.length));
  return [
    ...head,
    '',
    ...mentions.map((mention) => line(mention, width)),
    '',
    ...totals(mentions, width),
    ...claimLines(scan),
  ].join('\n');
}

function line({ entity, surface, before, after, marked }: ScannedMention, width: number): string {
  return `${marked ? '*' : ' '} ${entity.padEnd(width)}  ${before.padStart(40)}[${surface}]${after}`.trimEnd();
}

function totals(mentions: readonly ScannedMention[], width: number): string[] {
  const times = new Map<string, number>();
  for (const { entity } of mentions) times.set(entity, (times.get(entity) ?? 0) + 1);
  return [...times].sort(([, a], [, b]) => b - a).map(([entity, count]) => `  ${entity.padEnd(width)}  ${count}`);
}
