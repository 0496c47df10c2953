/**
 * What a card shows, as plain data.
 * Owns: the types that the background builds and the card, the popup and the tests read.
 * Used by: `build.ts` (makes it), `words/` (puts it into sentences), `components/` (draw it).
 * Never: holds sentences; a view model says *what*, `words/` says *how it is said*.
 */
import type { Involvement } from '../claims/involvement';
import type { Origins } from '../claims/origins';
import type { Nearness } from '../claims/rank';
import type { Standing } from '../claims/standing';
import type { Tally } from '../claims/tally';
import type { Rating } from '../pack/schema';
import type { Basis, ClaimKind, EntityType, Medium, Relation, ResponseKind } from '../pack/vocabulary';

export type { Nearness } from '../claims/rank';

/** An entity across packs: `PACK/ENTITY`, as in `musk-putin-trump/elon-musk`. */
export type EntityKey = string;

/** An entity that is named in a sentence on the card. */
export interface NameRef {
  key: EntityKey;
  name: string;
  /** The name inside a sentence: “Musk”, “the Kremlin”. */
  shortName: string;
}

export interface ReportView {
  by: NameRef | null;
  /** Who the speaker is, as of the pack's date: “pundit”. */
  byDescription?: string | undefined;
  relation: Relation;
  basis: Basis;
  count?: number | undefined;
  /** How the source describes its sources. */
  description?: string | undefined;
  medium?: Medium | undefined;
  mediumTitle?: string | undefined;
  part?: string | undefined;
  /** With 'rates': how the publisher rated the claim, in its own words. */
  rating?: Rating | undefined;
  hedge?: string | undefined;
  limits: readonly string[];
  /** Whose report this one passes on. */
  cites?: readonly NameRef[] | undefined;
  /** Why it is known to be independent of the other reports. */
  independent?: string | undefined;
  /** Where the report itself can be read. */
  url?: string | undefined;
  note?: string | undefined;
  quoted?: boolean | undefined;
  date?: string | undefined;
  paragraphs: readonly number[];
}

export interface ResponseView {
  by: NameRef;
  onBehalfOf?: NameRef | undefined;
  /** 'none-recorded' is derived: an entity that could have answered, and of which the pack records nothing. */
  kind: ResponseKind | 'none-recorded';
  scope?: string | undefined;
  note?: string | undefined;
  /** With 'countered': the claim that was put against this one. */
  counterText?: string | undefined;
  hedge?: string | undefined;
  quoted?: boolean | undefined;
  secondHand?: boolean | undefined;
  /** null: the source does not say who reported the answer. */
  reportedBy?: NameRef | null | undefined;
  date?: string | undefined;
  paragraphs: readonly number[];
}

export interface ClaimView {
  /** The pack that holds it. */
  pack: string;
  /** In its pack. */
  id: string;
  text: string;
  kind: ClaimKind;
  toldByTheSource: boolean;
  /** Whose wording of the claim this is, where it is not the pack's own. */
  wordedBy?: NameRef | undefined;
  nearness: Nearness;
  /** How the card's entity takes part: in a role, as a reporter, or as a respondent. */
  involvement: Involvement;
  origins: Origins;
  standing: Standing;
  /** Claims that this one takes for granted, and what those take for granted, with what came back on them. */
  presupposes: readonly { id: string; text: string; standing: Standing }[];
  note?: string | undefined;
  date?: string | undefined;
  reports: readonly ReportView[];
  /**
   * Empty where a claim has no response lane (see `hasResponseLane`), and also where nobody answered at all: a lane
   * without rows reads “No response recorded in this source”. Once somebody answered, each other person or
   * organisation the claim is about gets a row of its own, 'none-recorded'.
   */
  responses: readonly ResponseView[];
  /** False for background and for a person's words about themselves: nobody is asked to answer those. */
  hasResponseLane: boolean;
  paragraphs: readonly number[];
}

/** A claim of the card, in the coding of the first pack that has it. */
export interface ListedClaim extends ClaimView {
  /** The same claim as further packs code it, in their order; left out where there is none. */
  also?: readonly ClaimView[] | undefined;
}

export interface PackRef {
  id: string;
  title: string;
  version: string;
  publisher: string;
  contactUrl: string;
  /** ISO date: the pack is silent about this day and after it. */
  before?: string | undefined;
  on?: string | undefined;
  asOfNote: string;
  /** The language that the pack is written in, as a tag; the reader's may be another. */
  language?: string | undefined;
  /** What the (first) source document is. */
  sourceDescription: string;
  /** Where the (first) source document can be read. */
  sourceUrl?: string | undefined;
}

/** What the claims of one pack refer to. */
export interface PackNames {
  pack: PackRef;
  /** Every entity that the claims speak of, by its id in the pack: what `standing.by` and `origins` refer to. */
  names: Readonly<Record<string, NameRef>>;
}

export interface CardModel extends PackNames {
  entity: NameRef & { type: EntityType; description?: string | undefined };
  /** The first pack that knows the entity: its name and description are shown. */
  pack: PackRef;
  /** Further packs whose claims are listed, in the reader's order; left out where there are none. */
  others?: readonly PackNames[] | undefined;
  /** Over all claims of all packs, each counted once. */
  tally: Tally;
  /** Ranked for this place: same paragraph first, then the page, then the rest. */
  claims: readonly ListedClaim[];
  /** How many claims come after those listed, where a card cannot hold them all. */
  more?: number | undefined;
}
