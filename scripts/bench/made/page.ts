/**
 * Made-up pages: an article of a given length, the same every time.
 * Owns: the prose, the share of names in it, and the markup around it.
 * Used by: `npm run bench`.
 * Never: lets a name run across an element's border: not every library can follow it there.
 */
import { makePeople, type People } from './names.ts';
import { createRandom, type Random } from './random.ts';
import { LONG_WORDS, SMALL_WORDS } from './words.ts';

export interface MadePage {
  html: string;
  /** Characters of text in the article. */
  characters: number;
}

/** The page names these many people, however many names are looked for: what is found is then the same. */
const NAMED = 40;
/** Share of the words that belong to names that are looked for; a name has two. */
const IN_NAMES = 0.035;
/** Share of the words that belong to full names of others. */
const IN_OTHER_NAMES = 0.02;
const SEED = 11;

/** @param characters about how many characters of text the article has */
export function makePage(characters: number): MadePage {
  const random = createRandom(SEED);
  const people = makePeople(NAMED);
  const parts = ['<h1>', sentence(random, people).text, '</h1>\n'];
  let written = 0;
  while (written < characters) {
    const [open, close, count] = block(random);
    parts.push(open);
    for (let at = 0; at < count; at += 1) {
      const { text, html } = sentence(random, people);
      written += text.length + 1;
      parts.push(html, at + 1 < count ? ' ' : '');
    }
    parts.push(close, '\n');
  }
  const style = '<style>body{max-width:46em;margin:1em auto;font:16px/1.5 serif}td{padding:2px 8px}</style>';
  const head = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Benchmark</title>${style}</head>`;
  return { html: `${head}<body><article>\n${parts.join('')}</article></body></html>\n`, characters: written };
}

/** What opens and closes a block, and how many sentences it has. */
function block(random: Random): [string, string, number] {
  const kind = random.next();
  if (kind < 0.04) return ['<h2>', '</h2>', 1];
  if (kind < 0.14) return ['<ul><li>', '</li></ul>', 1];
  if (kind < 0.2) return ['<table><tr><td>', '</td></tr></table>', 1];
  if (kind < 0.24) return ['<blockquote><p>', '</p></blockquote>', 2];
  return ['<p>', '</p>', 3 + random.below(4)];
}

function sentence(random: Random, people: People): { text: string; html: string } {
  const count = 8 + random.below(16);
  const text: string[] = [];
  const html: string[] = [];
  for (let at = 0; at < count; at += 1) {
    const word = nextWord(random, people, at === 0);
    const sign = at + 1 === count ? '.' : random.next() < 0.06 ? ',' : '';
    text.push(word + sign);
    html.push(wrap(random, word) + sign);
  }
  return { text: text.join(' '), html: html.join(' ') };
}

function nextWord(random: Random, people: People, opens: boolean): string {
  const chance = random.next();
  // Two words each: half the share of words is the share of draws.
  if (chance < IN_NAMES / 2) return random.of(people.names) + (random.next() < 0.1 ? '’s' : '');
  if (chance < (IN_NAMES + IN_OTHER_NAMES) / 2) return people.stranger(random);
  const word = random.next() < 0.42 ? random.of(SMALL_WORDS) : random.of(LONG_WORDS);
  return opens || random.next() < 0.05 ? word.slice(0, 1).toUpperCase() + word.slice(1) : word;
}

function wrap(random: Random, word: string): string {
  const chance = random.next();
  if (chance < 0.02) return `<a href="#">${word}</a>`;
  if (chance < 0.03) return `<b>${word}</b>`;
  if (chance < 0.04) return `<em>${word}</em>`;
  return word;
}
