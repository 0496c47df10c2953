/**
 * Whose claims one card, or one list of claims, has shown, one after the other.
 * Owns: the way back.
 * Used by: the card script, the popup's page, the side panel.
 * Never: outlives the card or the list.
 */

export interface Stop {
  readonly key: string;
  /** As the page writes it, until the claims are there; then the entity's own. */
  name: string;
}

export interface Trail {
  readonly now: Stop | undefined;
  readonly before: Stop | undefined;
  start(stop: Stop): void;
  /** On to somebody else; whoever was shown already is gone back to, so that the way never runs in circles. */
  go(stop: Stop): void;
  back(): void;
}

export function createTrail(): Trail {
  let stops: Stop[] = [];
  return {
    get now() {
      return stops.at(-1);
    },
    get before() {
      return stops.at(-2);
    },
    start(stop) {
      stops = [stop];
    },
    go(stop) {
      const known = stops.findIndex(({ key }) => key === stop.key);
      stops = [...(known < 0 ? stops : stops.slice(0, known)), stop];
    },
    back() {
      if (stops.length > 1) stops = stops.slice(0, -1);
    },
  };
}
