/**
 * Sentences as places beside the names: by point, by number, and on the keyboard's road.
 * Owns: the hit test of their signs, and where they stand among the names.
 * Used by: the reading of sentences, which joins it to the session.
 * Never: asks the highlight registry first: its answer costs time for every range.
 */
import type { NameOnPage } from '../card/contract';
import { page } from '../own-document';
import type { Beside } from './contract';
import { nameOf, type Place, type Places } from './places';
import type { Signs } from './signs';

export function createBeside(places: Places, signs: Signs): Beside {
  return {
    mention: places.get,
    at(x, y) {
      if (!places.all.some(({ sign }) => sign)) return null;
      const caret = page.caretPositionFromPoint(x, y);
      if (caret?.offsetNode.nodeType !== Node.TEXT_NODE) return null;
      const place = places.at(caret.offsetNode as Text, caret.offset);
      return place && signs.isAt(x, y) ? place : null;
    },
    among(names) {
      const all = [...names];
      // A sentence is come to after the names in it: its sign is at its end.
      for (const place of places.all) {
        if (!place.sign) continue;
        const at = all.findIndex((name) => isAfter(name, place));
        all.splice(at < 0 ? all.length : at, 0, nameOf(place));
      }
      return all;
    },
  };
}

/** Whether a name begins behind a sentence. */
function isAfter({ range: { startContainer, startOffset } }: NameOnPage, { range }: Place): boolean {
  const { endContainer, endOffset } = range;
  if (startContainer === endContainer) return startOffset >= endOffset;
  return (endContainer.compareDocumentPosition(startContainer) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
