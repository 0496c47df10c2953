/**
 * What the galleries of pages in a tab share.
 * Owns: the looks that a state can be shown in, the frame it is drawn into, and what tests may ask of a gallery.
 * Used by: the galleries of this folder; the types by `tests/components`.
 * Never: part of the packages.
 */
import { render } from 'preact';
import { applyLooks } from '../../components/shared/looks';
import type { TextSize, Theme } from '../../lib/pure/settings/settings';
import type { Say } from '../../lib/pure/words/say';
import { english, german, mirrored } from '../harness/say';

export const LANGUAGES = { english, german, mirrored } as const satisfies Record<string, Say>;

export interface Looks {
  language?: keyof typeof LANGUAGES;
  theme?: Theme;
  textSize?: TextSize;
}

/** What each gallery exports, for the tests to find in the page. */
export interface Gallery {
  states: readonly string[];
  /** What the components asked for since the state was shown, in order: `pin true`. */
  asked: readonly string[];
  /** Draws a state afresh. */
  show(state: string, looks?: Looks): void;
  /** What a state shows in a pack’s words; where there is a test of languages. */
  packTexts?(state: string): string[];
}

/** An empty frame in place of the last state’s, in the looks that are wanted. */
export function freshFrame({ theme = 'system', textSize = 'normal' }: Looks): HTMLElement {
  applyLooks(document.documentElement, { theme, textSize });
  const old = document.getElementById('root');
  if (old) render(null, old);
  const frame = document.createElement('div');
  old?.replaceWith(frame);
  frame.id = 'root';
  return frame;
}
