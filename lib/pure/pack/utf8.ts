/**
 * UTF-8.
 * Owns: how many bytes a text has, and which.
 * Used by: the size limit and the signature of packs.
 * Never: meets half a character; a pack that has one is refused before.
 */

/** How many bytes a text has. */
export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    // Of a character of two units each counts two.
    if (unit > 0x7f) bytes += unit > 0x7ff && (unit & 0xf800) !== 0xd800 ? 2 : 1;
  }
  return bytes;
}

/** The bytes of a text. Own code: the pure ring has no `TextEncoder`. */
export function utf8Bytes(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(utf8Length(text));
  let to = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) bytes[to++] = code;
    else {
      const more = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
      bytes[to++] = ((0xff00 >> (more + 1)) & 0xff) | (code >> (6 * more));
      for (let rest = more - 1; rest >= 0; rest -= 1) bytes[to++] = 0x80 | ((code >> (6 * rest)) & 0x3f);
    }
  }
  return bytes;
}
