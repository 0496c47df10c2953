/**
 * A sheet of claims as text.
 * Owns: its Markdown, which reads as plain text too.
 * Used by: the `pack` command.
 * Never: lets a text of a pack be taken for Markdown.
 */
import type { Say } from '../words/say';
import type { Sheet, SheetClaim } from './sheet';

/** A line to write on, in a text that has no rules. */
const LINE = '______________________________________________________________';

export function sheetMarkdown(say: Say, sheet: Sheet): string {
  const head = [`# ${plain(sheet.title)}`, ...sheet.from.map(plain)];
  if (sheet.blank) head.push(`${say('sheet_name')} ____________________   ${say('sheet_date')} ____________`);
  return `${[...head, ...sheet.claims.map(claimMarkdown), plain(say('sheet_notVouched'))].join('\n\n')}\n`;
}

function claimMarkdown(claim: SheetClaim): string {
  const title = `## ${claim.number}. ${plain(claim.text)}`;
  const about = `*${plain([claim.kind, claim.place].filter((words) => words !== '').join(' · '))}*`;
  const questions = claim.questions.map(({ question, answers, lines }) => {
    const below =
      lines > 0 ? Array.from({ length: lines }, () => `${LINE}  `) : answers.map((words) => `- ${plain(words)}`);
    return `**${plain(question)}**\n\n${below.join(lines > 0 ? '\n\n' : '\n')}`;
  });
  return [title, about, ...questions, ...claim.notes.map((note) => `> ${plain(note)}`)].join('\n\n');
}

/** Signs that Markdown would read, with a backslash before them; addresses stay as they are. */
function plain(words: string): string {
  if (/^\S+:\/\/\S+$/.test(words)) return words;
  return words
    .replace(/[\\`*_[\]<>#|&~]/g, '\\$&')
    .replace(/\s+/g, ' ')
    .replace(/^(?=[-+])|(?<=^\d+)(?=[.)])/, '\\');
}
