/**
 * The reader's language, for components.
 * Owns: the context that hands it down.
 * Used by: every component with words in it; set once by whoever renders a view.
 * Never: falls back to a language of its own: a view without it is a mistake that shows at once.
 */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Say } from '../../lib/pure/words/say';

const SayContext = createContext<Say | null>(null);

/** Wraps a view: `<SaysIn value={say}>…</SaysIn>`. */
export const SaysIn = SayContext.Provider;

/** @throws Error outside of `SaysIn` */
export function useSay(): Say {
  const say = useContext(SayContext);
  if (!say) throw new Error('A component with words was rendered without a language');
  return say;
}
