/**
 * The parts of the library's page.
 * Owns: their order, their names and what draws each.
 * Used by: `LibraryPage.tsx`.
 * Never: more than a line for a part: a new one is added here and nowhere else.
 */
import type { JSX } from 'preact';
import type { MessageKey } from '../../lib/pure/words/say';
import { AboutPart } from './AboutPart';
import { ChangesPart } from './ChangesPart';
import { ClaimsPart } from './ClaimsPart';
import type { LoadedPageProps } from './model';

export interface LibrarySection {
  /** Also in the address: `library.html?pack=…#claims`. */
  id: string;
  title: MessageKey;
  Part(props: LoadedPageProps): JSX.Element;
}

export const SECTIONS = [
  { id: 'claims', title: 'library_page_claims', Part: ClaimsPart },
  { id: 'about', title: 'library_page_about', Part: AboutPart },
  { id: 'changes', title: 'library_page_changes', Part: ChangesPart },
] as const satisfies readonly LibrarySection[];
