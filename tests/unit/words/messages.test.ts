/** The message files: complete in every language, with the same values, and nothing in them but words. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const FOLDER = path.resolve(import.meta.dirname, '../../../data/locales');
const CATEGORIES: readonly string[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

interface Messages {
  [key: string]: string | Messages;
}
type Flat = ReadonlyMap<string, string>;

const LANGUAGES = new Map(
  readdirSync(FOLDER).map((file) => {
    const messages = JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8')) as Messages;
    return [path.basename(file, '.json'), new Map(flatten(messages, ''))] as const;
  }),
);

function flatten(messages: Messages, before: string): [string, string][] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string' ? [[before + key, value] as [string, string]] : flatten(value, `${before}${key}_`),
  );
}

const categoryOf = (key: string): string | undefined => CATEGORIES.find((category) => key.endsWith(`_${category}`));
const withoutCategory = (key: string): string => key.replace(new RegExp(`_(?:${CATEGORIES.join('|')})$`), '');
const valuesOf = (message: string): string[] => [...new Set(message.match(/\$\d/g))].toSorted();

/** What is wrong with a language, one line each, compared with the one that all others are translated from. */
function faults(messages: Flat, model: Flat): string[] {
  const found: string[] = [];
  const bases = (of: Flat): Set<string> => new Set([...of.keys()].map(withoutCategory));
  for (const key of bases(model)) if (!bases(messages).has(key)) found.push(`${key} is missing`);
  for (const key of bases(messages)) if (!bases(model).has(key)) found.push(`${key} is no message`);
  for (const [key, message] of messages) {
    if (message.trim() === '') found.push(`${key} is empty`);
    if (/<\/?[a-z]|&[a-z]+;|&#/i.test(message)) found.push(`${key} holds HTML`);
    if (/^\s|\s$/.test(message)) found.push(`${key} begins or ends with a space`);
    const category = categoryOf(key);
    const same = category === undefined ? key : `${withoutCategory(key)}_other`;
    const wanted = valuesOf(model.get(same) ?? message);
    // A form for a single number may write that number as a word: “once”.
    const optional = category !== undefined && numbersIn(messages, category) === 1 ? '$1' : '';
    const has = valuesOf(message);
    const complete = wanted.every((value) => has.includes(value) || value === optional);
    if (!complete || !has.every((value) => wanted.includes(value))) {
      found.push(`${key} has ${has.join(' ') || 'no values'}, not ${wanted.join(' ')}`);
    }
  }
  const categories = new Intl.PluralRules(messages.get('locale')).resolvedOptions().pluralCategories;
  const plurals = [...messages.keys()].filter((key) => categoryOf(key) !== undefined).map(withoutCategory);
  for (const plural of new Set(plurals)) {
    for (const category of ['other', ...categories]) {
      if (!messages.has(`${plural}_${category}`)) found.push(`${plural} has no form for “${category}”`);
    }
  }
  // Browsers do not tell capitals from small letters in keys, and take letters, digits and underscores only.
  const keys = [...messages.keys()].map((key) => key.toLowerCase());
  if (new Set(keys).size < keys.length) found.push('two keys differ only in capitals');
  for (const key of keys) if (!/^\w+$/.test(key)) found.push(`${key} is no key for a browser`);
  return [...new Set(found)];
}

/** How many whole numbers a language's plural category is for; those up to 200 tell one from many. */
function numbersIn(messages: Flat, category: string): number {
  const rules = new Intl.PluralRules(messages.get('locale'));
  return Array.from({ length: 201 }, (_, count) => count).filter((count) => rules.select(count) === category).length;
}

const ENGLISH = LANGUAGES.get('en') ?? new Map<string, string>();

describe.each([...LANGUAGES])('%s', (name, messages) => {
  it('has every message, each with the same values, every plural form, and no HTML', () => {
    expect(faults(messages, ENGLISH)).toEqual([]);
  });

  it('names its language', () => {
    expect(messages.get('locale')).toMatch(new RegExp(`^${name}(-[A-Z]{2})?$`));
    expect(['ltr', 'rtl']).toContain(messages.get('direction'));
  });

  it('gives no verdict', () => {
    const verdicts = /undisputed|debunked|\blied\b|\bfalse\b|unbestritten|widerlegt|gelogen|\bfalsch\b/i;
    expect([...messages].filter(([, message]) => verdicts.test(message))).toEqual([]);
    expect([...messages].filter(([, message]) => message.includes('!'))).toEqual([]);
  });
});

describe('the check itself', () => {
  const model = new Map(flatten({ locale: 'en', a: 'Of $1 by $2', n: { one: 'once, $2', other: '$1 times, $2' } }, ''));
  const check = (messages: Messages): string[] => faults(new Map(flatten(messages, '')), model);

  it('finds what is missing, empty, too much, or marked up', () => {
    expect(check({ locale: 'en', b: '<b>x</b>', a: ' ' })).toEqual([
      'n is missing',
      'b is no message',
      'b holds HTML',
      'a is empty',
      'a begins or ends with a space',
      'a has no values, not $1 $2',
    ]);
  });

  it('finds the plural forms that a language needs', () => {
    const n = { one: '$1, $2', other: '$1, $2' };
    expect(check({ locale: 'pl', a: '$2 $1', n })).toEqual(['n has no form for “few”', 'n has no form for “many”']);
    expect(check({ locale: 'pl', a: '$2 $1', n: { ...n, few: '$1, $2', many: '$1, $2' } })).toEqual([]);
  });

  it('lets a number be a word only where the form is for that number alone', () => {
    const n = { one: 'raz, $2', other: '$1, $2', few: '$1, $2', many: '$1, $2' };
    expect(check({ locale: 'pl', a: '$1 $2', n })).toEqual([]);
    // In Russian, 21 and 31 take the form of 1.
    expect(check({ locale: 'ru', a: '$1 $2', n })).toEqual(['n_one has $2, not $1 $2']);
  });

  it('finds keys that browsers take for one', () => {
    expect(check({ locale: 'en', a: '$1 $2', A: 'x', n: { one: '$2', other: '$1 $2' } })).toContain(
      'two keys differ only in capitals',
    );
  });
});
