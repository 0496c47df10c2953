/**
 * What somebody who means harm would write.
 * Owns: hostile texts, values, addresses, and damages to a text.
 * Used by: the targets.
 * Never: knows what reads it.
 */
import fc from 'fast-check';

/** Changes of the writing direction, controls, halves of characters, invisible signs. */
const UNSEEN = [
  '\u202e',
  '\u2066',
  '\u0000',
  '\u0007',
  '\u001b[31m',
  '\u2028',
  '\ud800',
  '\udfff',
  '\ufeff',
  '\u{e0041}',
];

const MARKUP = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '</script><script>',
  '<iframe srcdoc="<script>1</script>">',
  '<!--',
  ']]>',
  '&lt;script&gt;',
  '&amp;lt;script&amp;gt;',
  '&#x202e;',
  '&#0;',
  '{{constructor.constructor("alert(1)")()}}',
  '$1$&$<name>',
];

export const LINKS = [
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'blob:https://news.example/1',
  'http://news.example/',
  '//news.example/',
  'https:news.example',
  'https://',
  'https://[',
  'https://news.example/\u202egpj.exe',
  'https://news.example/" onclick="alert(1)',
  'https://user:password@news.example/',
  'https://news.example\\@other.example/',
  'https://news.example/story',
];

/** Names that every object has. */
export const PROTOTYPE_NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'];

const LONG = ['x', ' ', '"', '<', '<a ', '<script ', '&amp;', '//', '\u0301', 'ﷺ', '𝕏'].map((piece) =>
  piece.repeat(13_000),
);

const NUMBERS: readonly unknown[] = [1e308, -1e308, 1e21, -0, 0.1, 2 ** 53, -1, 8.64e15, 8.64e15 + 1, 100_001, 1.5];

/** Any text that somebody may have put in a text's place. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...MARKUP, ...LINKS, ...PROTOTYPE_NAMES, '', ' ', '\n', 'null', '0') },
  { weight: 4, arbitrary: fc.tuple(fc.string(), fc.constantFrom(...UNSEEN), fc.string()).map((all) => all.join('')) },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.constantFrom(...LONG) },
);

/** A text with something hostile inside an ordinary one. */
export const laced = (words: string): fc.Arbitrary<string> =>
  fc.tuple(hostileText, fc.nat(words.length)).map(([text, at]) => words.slice(0, at) + text + words.slice(at));

/** Deeper than a stack is: only ever as text, since making the value would be our own undoing. */
const deepText = fc
  .tuple(fc.constantFrom(['[', ']'], ['{"a":', '}'], ['{"__proto__":', '}']), fc.constantFrom(30, 300, 20_000))
  .map(([[open = '', close = ''], depth]) => `${open.repeat(depth)}1${close.repeat(depth)}`);

/** A value as `JSON.parse` may give it. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  hostileText,
  fc.constantFrom(...NUMBERS, null, true, [], {}, [[]]),
  fc.jsonValue({ maxDepth: 3 }),
  fc.tuple(fc.constantFrom(...PROTOTYPE_NAMES), hostileText).map(([name, value]) => ownField(name, value)),
  fc.integer({ min: 2, max: 60 }).map((depth) => JSON.parse('['.repeat(depth) + ']'.repeat(depth)) as unknown),
  fc.constantFrom(1200, 20_000).map((length) => Array.from({ length }, () => 1)),
);

/** An own field of any name, `__proto__` too, as `JSON.parse` makes it. */
export function ownField(name: string, value: unknown): Record<string, unknown> {
  return Object.defineProperty({}, name, { value, enumerable: true, configurable: true, writable: true });
}

/** Damages a text: cut off, cut out, doubled, laced, nested, or with bytes that are no UTF-8. */
export function damaged(text: string): fc.Arbitrary<string> {
  const at = fc.nat(Math.max(0, text.length - 1));
  const cut = (from: number, to: number, by = ''): string => text.slice(0, from) + by + text.slice(to);
  return fc.oneof(
    at.map((end) => text.slice(0, end)),
    fc.tuple(at, fc.integer({ min: 1, max: 60 })).map(([from, length]) => cut(from, from + length)),
    fc.tuple(at, hostileText).map(([from, by]) => cut(from, from, by)),
    fc.tuple(at, deepText).map(([from, by]) => cut(from, from, by)),
    fc
      .tuple(at, fc.constantFrom('"', ',', '}', ']', '{', '[', ':', '\\', '9', '-'))
      .map(([from, by]) => cut(from, from + 1, by)),
    deepText,
    at.map((from) => doubledLine(text, from)),
    fc.tuple(at, fc.uint8Array({ minLength: 1, maxLength: 6 })).map(([from, bytes]) => misread(text, from, bytes)),
  );
}

/** A field or an entry that stands twice. */
function doubledLine(text: string, from: number): string {
  const start = text.lastIndexOf('\n', from) + 1;
  const end = text.indexOf('\n', from);
  return end < 0 ? text : `${text.slice(0, end)}\n${text.slice(start, end)}${text.slice(end)}`;
}

/** As a browser reads a file with foreign bytes in it (`Blob.text`): what is no UTF-8 becomes U+FFFD. */
function misread(text: string, at: number, bytes: Uint8Array): string {
  const whole = Buffer.concat([Buffer.from(text.slice(0, at)), bytes, Buffer.from(text.slice(at))]);
  return new TextDecoder().decode(whole);
}
