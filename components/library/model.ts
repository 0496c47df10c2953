/**
 * What the library's page shows, and what it can be asked for.
 * Owns: the types between the page and its views.
 * Used by: the components of this folder, `entrypoints/library`, the gallery.
 * Never: holds code.
 */
import type { ClaimQuery, ClaimsPage, PackRow } from '../../lib/pure/library/model';
import type { SourceView } from '../../lib/pure/library/preview';
import type { ExportMenuProps } from '../shared/ExportMenu';
import type { Status } from '../shared/StatusLine';

/** The claims of a pack that were asked for last. */
export type FoundClaims =
  | { is: 'loading' }
  | { is: 'unreadable' }
  /** `stale`: something else is asked for already. */
  | { is: 'ready'; page: ClaimsPage; stale: boolean };

/** What can be asked of a pack's claims; how many is the page's business. */
export type Asked = Omit<ClaimQuery, 'pack' | 'from' | 'count'>;

export interface LibraryPageModel {
  pack: { is: 'loading' } | { is: 'unreadable' } | { is: 'gone' } | { is: 'ready'; row: PackRow };
  section: string;
  asked: Asked;
  claims: FoundClaims;
  sources: { is: 'loading' } | { is: 'unreadable' } | { is: 'ready'; all: readonly SourceView[] };
  status: Status | null;
}

export interface LibraryPageActions {
  enable(on: boolean): void;
  ask(asked: Asked): void;
  /** More of the claims that were asked for. */
  more(): void;
  retry(): void;
  /** @returns whether it is in the clipboard now */
  copy(text: string): Promise<boolean>;
  exportPack(): void;
  exportAs: ExportMenuProps['onExport'];
  /** @param claim its id in the pack */
  copyAs(claim: string): Promise<CopiedAs>;
}

/** What came of copying a claim in another form. `text`: to be copied by hand; null where it could not be made. */
export interface CopiedAs {
  copied: boolean;
  text: string | null;
}

export interface LibraryPageProps {
  model: LibraryPageModel;
  actions: LibraryPageActions;
}

/** Of a pack that is there. */
export interface LoadedPageProps extends LibraryPageProps {
  row: PackRow;
}
