/**
 * What no library can be faster than.
 * Owns: walking all text nodes and reading them, and one pass over all characters.
 * Used by: the list of engines.
 * Never: finds anything.
 */
import { type Engine, timed } from './engine';

/** Puts a result where the page could see it, so that no compiler leaves the work out. */
function keep(result: number): void {
  Object.assign(globalThis, { saysWhoBenchResult: result });
}

/** Walks all text nodes and reads their text. */
export function walkAndRead(): Engine {
  return {
    run: () =>
      timed(() => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        let length = 0;
        for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
          length += node.data.length;
        }
        keep(length);
      }),
  };
}

/** The same, and looks at each character once. */
export function passOverCharacters(): Engine {
  return {
    run: () =>
      timed(() => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        let sum = 0;
        for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
          const text = node.data;
          for (let at = 0; at < text.length; at += 1) sum = (sum + text.charCodeAt(at)) | 0;
        }
        keep(sum);
      }),
  };
}
