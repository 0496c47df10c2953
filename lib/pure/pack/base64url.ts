/**
 * Base64 as addresses and keys write it: `-` and `_`, nothing at the end.
 * Owns: both directions.
 * Used by: `signature.ts`, `scripts/pack`.
 * Never: takes any other form. Own code: the pure ring has neither `atob` nor `Buffer`.
 */
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The text of bytes. */
export function base64urlOf(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const three = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const signs = Math.min(3, bytes.length - at) + 1;
    for (let sign = 0; sign < signs; sign += 1) text += SIGNS[(three >> (18 - 6 * sign)) & 63];
  }
  return text;
}

/** The bytes of a text. @throws RangeError where it is not in this form, or not the only one of its bytes */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let to = 0;
  for (const sign of text) {
    const value = SIGNS.indexOf(sign);
    if (value < 0) throw new RangeError('no base64url');
    bits = ((bits << 6) | value) & 0xfff;
    held += 6;
    if (held >= 8) {
      held -= 8;
      bytes[to++] = (bits >> held) & 0xff;
    }
  }
  if (base64urlOf(bytes) !== text) throw new RangeError('no base64url');
  return bytes;
}
