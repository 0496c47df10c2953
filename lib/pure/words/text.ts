/**
 * Small tools for making sentences.
 * Owns: joining, plurals, quotation marks, capitals and full stops.
 * Used by: the other files of `words/`.
 * Never: holds a word of the interface beyond “and” and “others”.
 */

/** Names that one sentence lists before it says “and 2 others”. */
const MAX_NAMES = 3;

/** “Musk”, “Musk and Putin”, “Musk, Putin and Trump”, “Musk, Putin, Trump and 2 others”. */
export function listOf(names: readonly string[]): string {
  const over = names.length - MAX_NAMES;
  // One name too many takes no less room than “and 1 other”.
  const shown = over > 1 ? [...names.slice(0, MAX_NAMES), `${over} others`] : names;
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(shown);
}

/** “1 claim”, “10 claims”. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** In typographic quotation marks. */
export function quoted(words: string): string {
  return `“${words}”`;
}

/** With a capital at its start, where the start is a small letter. */
export function capital(words: string): string {
  const [first = ''] = words;
  return first.toUpperCase() + words.slice(first.length);
}

/** As a sentence: a capital at its start and a full stop, unless it ends with a mark of its own. */
export function sentence(words: string): string {
  const trimmed = capital(words.trim());
  return trimmed === '' || /[.!?…][”’"')]*$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** Joins what is there, leaving out what is not. */
export function joined(parts: readonly (string | null | undefined | false)[], by: string): string {
  return parts.filter((part) => part !== null && part !== undefined && part !== false && part !== '').join(by);
}
