/**
 * Goes through the text of a JSON document token by token.
 * Owns: the grammar (strict JSON: no comments, no trailing commas) and where a text breaks it.
 * Used by: `build.ts` (makes the values), `locate.ts` (finds where they stand).
 * Never: calls itself, for a hostile text may nest as deep as it is long; and never reads one text of it without end.
 */
import { createScanner } from 'jsonc-parser';
import { PACK_LIMITS } from '../limits';
import { brokenString, STRING_TOO_LONG, stringEnd } from './strings';
import { type Awaited, awaited, type SyntaxFault, shown } from './syntax';

/** What is told on the way. Offsets are UTF-16 units from the start of the text. Saying `false` ends the walk. */
export interface Visitor {
  open(kind: 'list' | 'object', offset: number): boolean;
  close(): boolean;
  key(name: string, offset: number): boolean;
  value(value: string | number | boolean | null, offset: number): boolean;
}

/** The scanner's numbers for kinds of tokens; its own names for them are not there at run time in every build of it. */
const NULL = 7;
const TRUE = 8;
const FALSE = 9;
const NUMBER = 11;

/** Walks through a text. @returns null when all of it was JSON or the visitor ended the walk; else where it is none */
export function walkJson(text: string, visitor: Visitor): SyntaxFault | null {
  const scanner = createScanner(text, false);
  const inside: ('list' | 'object')[] = [];
  let awaits: Awaited = 'value';
  // A mark of the byte order is no part of the document.
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  for (;;) {
    at = afterSpace(text, at);
    const sign = text[at];
    const fault = (): SyntaxFault => ({ offset: at, found: shown(text, at), expected: awaited(awaits, inside.at(-1)) });
    if (sign === undefined) return awaits === 'nothing' ? null : fault();
    let go = true;
    if (awaits === 'nothing') return fault();
    if (awaits === 'colon') {
      if (sign !== ':') return fault();
      awaits = 'value';
      at += 1;
    } else if (awaits === 'comma-or-end' && sign === ',') {
      awaits = inside.at(-1) === 'object' ? 'key' : 'value-after-comma';
      at += 1;
    } else if ((sign === ']' || sign === '}') && mayEnd(awaits, sign, inside.at(-1))) {
      inside.pop();
      go = visitor.close();
      awaits = inside.length === 0 ? 'nothing' : 'comma-or-end';
      at += 1;
    } else if (awaits === 'comma-or-end') {
      return fault();
    } else if (awaits === 'key' || awaits === 'key-or-end') {
      if (sign !== '"') return fault();
      const end = stringEnd(text, at);
      if (end === STRING_TOO_LONG) return tooLong(at);
      scanner.setPosition(at);
      scanner.scan();
      if (scanner.getTokenError() !== 0) return brokenString(text, at, scanner);
      go = visitor.key(scanner.getTokenValue(), at);
      awaits = 'colon';
      at = scanner.getPosition();
    } else if (sign === '{' || sign === '[') {
      const kind = sign === '{' ? 'object' : 'list';
      inside.push(kind);
      go = visitor.open(kind, at);
      awaits = kind === 'object' ? 'key-or-end' : 'value-or-end';
      at += 1;
    } else {
      if (sign === '"' && stringEnd(text, at) === STRING_TOO_LONG) return tooLong(at);
      scanner.setPosition(at);
      const token = scanner.scan() as number;
      const value = scanner.getTokenValue();
      if (sign === '"') {
        if (scanner.getTokenError() !== 0) return brokenString(text, at, scanner);
        go = visitor.value(value, at);
      } else if (token === NUMBER && scanner.getTokenError() === 0) go = visitor.value(Number(value), at);
      else if (token === TRUE || token === FALSE) go = visitor.value(token === TRUE, at);
      else if (token === NULL) go = visitor.value(null, at);
      else return fault();
      awaits = inside.length === 0 ? 'nothing' : 'comma-or-end';
      at = scanner.getPosition();
    }
    if (!go) return null;
  }
}

function mayEnd(awaits: Awaited, sign: ']' | '}', inside: 'list' | 'object' | undefined): boolean {
  if (inside !== (sign === ']' ? 'list' : 'object')) return false;
  return awaits === 'comma-or-end' || awaits === 'value-or-end' || awaits === 'key-or-end';
}

function afterSpace(text: string, from: number): number {
  let at = from;
  for (;;) {
    const unit = text.charCodeAt(at);
    if (unit !== 32 && unit !== 10 && unit !== 13 && unit !== 9) return at;
    at += 1;
  }
}

function tooLong(offset: number): SyntaxFault {
  const limit = PACK_LIMITS.written.toLocaleString('en');
  return { offset, found: `a text of more than ${limit} characters`, expected: `texts of at most ${limit} characters` };
}
