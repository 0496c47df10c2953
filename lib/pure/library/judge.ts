/**
 * May this pack come into the library?
 * Owns: what stands in the way of a pack that is added or that an update brings, and what of that the reader may agree to.
 * Used by: the background, before anything of a pack is kept.
 * Never: looks into the pack; that it is right in itself was checked before.
 */
import { fingerprint } from '../pack/signature';
import type { PackOrigin, PackTrouble } from './model';

/** What is asked of a pack: the one that comes, and the one of the same id that is there. */
export interface Known {
  id: string;
  title: string;
  version: string;
  origin: PackOrigin;
  /** In base64url. */
  publicKey?: string | undefined;
}

export interface Judgement {
  /** What nobody can agree to. */
  refused: PackTrouble | null;
  /** What the reader has to agree to. */
  asks: readonly PackTrouble[];
}

/**
 * @param known the pack of the same id, or none
 * @param bundled the id of the pack that comes with the extension
 */
export function judge(incoming: Known, known: Known | undefined, bundled: string): Judgement {
  const refuse = (trouble: PackTrouble): Judgement => ({ refused: trouble, asks: [] });
  const byPolicy = incoming.origin.kind === 'policy';
  if (incoming.id === bundled) return refuse({ kind: 'bundled' });
  if (known?.origin.kind === 'policy' && !byPolicy) return refuse({ kind: 'by-policy' });
  if (!known) return { refused: null, asks: [] };
  const same = isSameOrigin(incoming.origin, known.origin);
  const subscribed = same && 'url' in incoming.origin;
  if (subscribed && isOlder(incoming.version, known.version))
    return refuse({ kind: 'older-version', have: known.version, found: incoming.version });
  const asks: PackTrouble[] = [];
  // What the school or newsroom sets takes the place of whatever was there.
  if (!same && !byPolicy) asks.push({ kind: 'taken', title: known.title });
  if (known.publicKey !== undefined && known.publicKey !== incoming.publicKey)
    asks.push({
      kind: 'other-key',
      pinned: fingerprint(known.publicKey),
      key: incoming.publicKey === undefined ? null : fingerprint(incoming.publicKey),
    });
  return { refused: null, asks };
}

/** What the reader agreed to. */
export interface Agreed {
  replace?: boolean | undefined;
  /** The fingerprint that was shown; null: not signed any more. */
  acceptKey?: string | null | undefined;
}

/** The first question that the reader has not agreed to. */
export function openQuestion(asks: readonly PackTrouble[], { replace, acceptKey }: Agreed): PackTrouble | undefined {
  return asks.find((ask) => !(ask.kind === 'taken' ? replace : ask.kind === 'other-key' && ask.key === acceptKey));
}

function isSameOrigin(one: PackOrigin, other: PackOrigin): boolean {
  if (one.kind === 'file' && other.kind === 'file') return one.name === other.name;
  if ('url' in one && 'url' in other) return one.kind === other.kind && one.url === other.url;
  return one.kind === other.kind;
}

/** Whether a version such as 1.9.0 comes before another such as 1.10.0. */
export function isOlder(version: string, than: string): boolean {
  const [parts, others] = [version.split('.').map(Number), than.split('.').map(Number)];
  const at = parts.findIndex((part, index) => part !== others[index]);
  return at >= 0 && (parts[at] ?? 0) < (others[at] ?? 0);
}
