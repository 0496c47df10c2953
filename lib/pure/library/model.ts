/**
 * The library of packs as the reader sees it.
 * Owns: the shape of a pack's row, of what came of adding or updating a pack, and of a page of its claims.
 * Used by: the background (makes them), the library view and the pack editor (show them).
 * Never: holds a pack itself; texts of packs travel as texts and are checked anew on each side.
 */
import type { SaidClaim } from '../card/said';
import type { StandingKind } from '../claims/standing';
import type { PackProblem } from '../pack/problem';
import type { Basis, ClaimKind } from '../pack/vocabulary';

/** Where a pack came from. */
export type PackOrigin =
  | { kind: 'bundled' }
  /** `name`: of the file, as the reader gave it. */
  | { kind: 'file'; name: string }
  | { kind: 'address'; url: string }
  /** Written in the pack editor. */
  | { kind: 'written' }
  /** Set by the managed policy of a school or newsroom. */
  | { kind: 'policy'; url: string };

/** How a pack with an address is kept up to date. */
export const UPDATE_RHYTHMS = ['by-hand', 'daily'] as const;
export type UpdateRhythm = (typeof UPDATE_RHYTHMS)[number];

/** Why a pack could not be fetched, added or updated. The words are in `lib/pure/words/library.ts`. */
export type PackTrouble =
  | { kind: 'not-json'; line: number; column: number; found: string }
  | { kind: 'problems'; problems: readonly PackProblem[]; more: number }
  | { kind: 'too-large'; limit: number }
  | { kind: 'too-many-names'; limit: number; names: number }
  | { kind: 'not-https' }
  | { kind: 'has-credentials' }
  /** Where to is not known: the browser does not say, and no other host was asked. */
  | { kind: 'redirected' }
  | { kind: 'no-access'; host: string }
  | { kind: 'status'; status: number }
  | { kind: 'unreachable' }
  | { kind: 'not-utf8' }
  | { kind: 'bad-signature' }
  /** Signed by another key than the one that was pinned, or no longer signed. `key`: the new one's fingerprint. */
  | { kind: 'other-key'; pinned: string; key: string | null }
  | { kind: 'other-pack'; expected: string; found: string }
  | { kind: 'older-version'; have: string; found: string }
  /** A pack of this id is there already, from somewhere else. */
  | { kind: 'taken'; title: string }
  | { kind: 'by-policy' }
  /** It has the id of the pack that comes with the extension, or is that pack: neither replaced nor removed. */
  | { kind: 'bundled' }
  /** It was removed meanwhile. */
  | { kind: 'gone' }
  /** What is stored of it can no longer be read, and could not be mended from its text. */
  | { kind: 'damaged' }
  | { kind: 'no-storage' };

/** What can change between two versions of a pack. */
export const PACK_CHANGES = [
  'claim-added',
  'claim-removed',
  'claim-reworded',
  'claim-changed',
  'report-added',
  'report-removed',
  'report-changed',
  'response-added',
  'response-removed',
  'response-changed',
  'entity-added',
  'entity-removed',
  'entity-changed',
  'source-added',
  'source-removed',
  'source-changed',
  'pack-changed',
] as const;

/** One thing that changed between two versions of a pack, as words are made from it (`lib/pure/pack/diff.ts`). */
export interface PackChange {
  kind: (typeof PACK_CHANGES)[number];
  /** The id of the claim, entity or source it is about; empty for the pack itself. */
  id: string;
  /** What it is called: the claim's text, the entity's name. */
  title: string;
  /** Who reports or answers, where the change is about a report or response. */
  by?: string;
  /** The field that changed, and its two values, where it is one field. */
  field?: string;
  before?: string;
  after?: string;
}

/** A pack as a row in the library. Times are in ms since 1970. */
export interface PackRow {
  id: string;
  title: string;
  version: string;
  publisher: { name: string; url?: string };
  description?: string;
  language: string;
  license: string;
  asOf: { before?: string; on?: string; note: string };
  contact: string;
  entities: number;
  claims: number;
  names: number;
  origin: PackOrigin;
  enabled: boolean;
  /** Set by policy: can be neither switched off, removed nor updated by the reader. */
  managed: boolean;
  added: number;
  updated: number;
  /** Only of packs with an address. */
  updates?: UpdateRhythm;
  lastChecked?: number;
  trouble?: PackTrouble;
  /** The fingerprint of the key that it is signed with. */
  signer?: string;
  /** What changed at the last update, and from which version. */
  changes?: { from: string; list: readonly PackChange[]; more: number };
}

/** What came of adding or updating a pack. */
export type AddResult =
  | { ok: true; id: string; was: 'added' | 'replaced' | 'unchanged' }
  | { ok: false; trouble: PackTrouble };

/** What came of a change to one pack: switched, removed, its rhythm set; or of keeping a draft. */
export type Done = { ok: true } | { ok: false; trouble: PackTrouble };

/** What a pack's address gave. */
export type Fetched = { ok: true; text: string } | { ok: false; trouble: PackTrouble };

/** What is in a pack that could be added, before it is. */
export type PackLook =
  | {
      ok: true;
      /** As it would stand in the library. */
      row: PackRow;
      was: 'added' | 'replaced' | 'unchanged';
      /**
       * What the reader has to agree to first: the same trouble that adding would give. With `taken`, add it with
       * `replace`; with `other-key`, with `acceptKey`; with `too-many-names`, it is added switched off.
       */
      asks: readonly PackTrouble[];
    }
  | { ok: false; trouble: PackTrouble };

/** What is asked of a pack's claims in the claim browser. */
export interface ClaimQuery {
  pack: string;
  /** Words that must all occur, folded; empty for all. */
  words: string;
  standing?: StandingKind;
  basis?: Basis;
  kind?: ClaimKind;
  entity?: string;
  /** From which of the matching claims, counted from 0, and how many at most. */
  from: number;
  count: number;
}

export interface ClaimsPage {
  total: number;
  claims: readonly SaidClaim[];
  /** Entities that can be filtered by: those with claims, most claims first. */
  entities: readonly { id: string; name: string; claims: number }[];
}

/** A pack that is being written, as a row of the list of drafts. */
export interface DraftRow {
  id: string;
  title: string;
  /** ms since 1970. */
  changed: number;
}

/** `text`: JSON, whatever state it is in. */
export interface Draft extends DraftRow {
  text: string;
}
