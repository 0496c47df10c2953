/**
 * Saying things to the reader in their language.
 * Owns: the type of every message's key, filling in values, choosing the plural form.
 * Used by: `words/` and the components; made from the browser's own messages in the extension, from the files in
 * `data/locales` elsewhere.
 * Never: holds a message; all of them are in `data/locales`, one file a language.
 */
import type en from '../../../data/locales/en.json';

/** Keys of nested messages are joined as the browser's message files need it: `card_pin`. */
type KeysOf<T, Before extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Before}${K}` : KeysOf<T[K], `${Before}${K}_`>;
}[keyof T & string];

export type MessageKey = KeysOf<typeof en>;
/** Messages with a form for each of the language's plural categories (CLDR): at least `other`. */
export type PluralKey = MessageKey extends infer K ? (K extends `${infer P}_other` ? P : never) : never;

export interface Say {
  /** The message, with `$1`, `$2` … filled in. */
  (key: MessageKey, ...values: readonly string[]): string;
  /** The message in the plural form for `count`; `$1` is the count, written as the language does, `$2` … the values. */
  count(key: PluralKey, count: number, ...values: readonly string[]): string;
  /** The language of the messages, as a BCP 47 tag; not always the browser's, which may have no messages here. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
}

/** @param message looks a message up by its key and fills in `$1` … from the values; '' for an unknown key */
export function createSay(message: (key: string, values: string[]) => string): Say {
  const locale = message('locale' satisfies MessageKey, []) || 'en-GB';
  const plural = new Intl.PluralRules(locale);
  const number = new Intl.NumberFormat(locale);
  return Object.assign((key: MessageKey, ...values: readonly string[]): string => message(key, [...values]), {
    count(key: PluralKey, count: number, ...values: readonly string[]): string {
      const all = [number.format(count), ...values];
      return message(`${key}_${plural.select(count)}`, all) || message(`${key}_other`, all);
    },
    locale,
    direction: message('direction' satisfies MessageKey, []) === 'rtl' ? ('rtl' as const) : ('ltr' as const),
  });
}
