/**
 * A slow and obvious finder of names, to hold the real one against.
 * Owns: the meaning of “leftmost, longest, whole words, the same but for folding”, written as directly as can be.
 * Used by: the property tests.
 * Never: shares code with the finder; it tries every name at every place.
 */

/** One visible character with its marks: how it compares, and where it stands. */
interface Sign {
  text: string;
  from: number;
  to: number;
  kind: 'word' | 'solo' | 'space' | 'other';
}

const INVISIBLE = /^(?:\u00AD|[\u200B-\u200F]|\u2060|\uFEFF|[\uFE00-\uFE0F])$/u;
const SOLO = /^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}]/u;

function kindOf(char: string): Sign['kind'] {
  if (/\s/.test(char)) return 'space';
  if (!/[\p{L}\p{M}\p{N}_]/u.test(char) || char === '\u02BC') return 'other';
  return SOLO.test(char) ? 'solo' : 'word';
}

function foldSign(text: string): string {
  if (/^['’‘ʼ]$/u.test(text)) return "'";
  if (/^[‐‑–−]$/u.test(text)) return '-';
  return text.replace(/[\uFF00-\uFFEF]/g, (char) => char.normalize('NFKC')).normalize('NFC');
}

function signsOf(text: string): Sign[] {
  const signs: Sign[] = [];
  let at = 0;
  for (const char of text) {
    const [from, to] = [at, at + char.length];
    at = to;
    if (INVISIBLE.test(char)) continue;
    const last = signs.at(-1);
    const kind = kindOf(char);
    if (last && kind === 'space' && last.kind === 'space') last.to = to;
    else if (last && /\p{M}/u.test(char) && (last.kind === 'word' || last.kind === 'solo')) {
      last.text += char;
      last.to = to;
    } else signs.push({ text: kind === 'space' ? ' ' : char, from, to, kind });
  }
  return signs.map((sign) => ({ ...sign, text: foldSign(sign.text) }));
}

export interface Found {
  name: number;
  start: number;
  end: number;
}

/** Finds names in a text; `capitals` adds each name written in capitals. */
export function findSlowly(text: string, names: readonly string[], capitals = false): Found[] {
  const signs = signsOf(text);
  const wanted = names.flatMap((name, number) => {
    const spellings = capitals ? [name, name.toUpperCase()] : [name];
    return spellings.map((spelling) => ({ number, signs: signsOf(spelling).map((sign) => sign.text) }));
  });
  const found: Found[] = [];
  for (let at = 0; at < signs.length; at += 1) {
    let best: { number: number; length: number } | null = null;
    for (const { number, signs: name } of wanted) {
      if (name.length === 0 || !name.every((sign, offset) => signs[at + offset]?.text === sign)) continue;
      const [first, last, before, after] = [
        signs[at],
        signs[at + name.length - 1],
        signs[at - 1],
        signs[at + name.length],
      ];
      if (first?.kind !== 'solo' && before?.kind === 'word') continue;
      if (last?.kind !== 'solo' && after?.kind === 'word') continue;
      if (!best || name.length > best.length) best = { number, length: name.length };
    }
    const [first, last] = [signs[at], best && signs[at + best.length - 1]];
    if (!best || !first || !last) continue;
    found.push({ name: best.number, start: first.from, end: last.to });
    at += best.length - 1;
  }
  return found;
}
