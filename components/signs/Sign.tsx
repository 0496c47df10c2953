/**
 * The signs, drawn.
 * Owns: one small drawing for each basis and each kind of response.
 * Used by: the lanes and the tally.
 * Never: stands without words beside it; hidden from assistive technology for that reason.
 */
import type { JSX } from 'preact';
import type { SignName } from './sign-of';

/** Strokes take the text's colour, so that forced colours and a raised contrast hold for signs too. */
const LINE = {
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': 1.6,
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
} as const;
const RING = <circle cx="6.5" cy="6.5" r="5" {...LINE} />;

const DRAWINGS: Record<SignName, () => JSX.Element> = {
  filled: () => <circle cx="6.5" cy="6.5" r="5.6" fill="currentColor" />,
  hollow: () => RING,
  square: () => <rect x="1.6" y="1.6" width="9.8" height="9.8" rx="1" fill="currentColor" />,
  // Five dashes on a ring of radius 5: 31.4 / 5 = 6.28 each.
  dashed: () => <circle cx="6.5" cy="6.5" r="5" {...LINE} stroke-linecap="butt" stroke-dasharray="3.6 2.68" />,
  quote: () => (
    <path
      fill="currentColor"
      d="M5.6 2.4C3 3.3 1.3 5.3 1.3 8a2.4 2.4 0 1 0 2.5-2.4c.2-.8.9-1.5 2.1-2zm6 0C9 3.3 7.3 5.3 7.3 8a2.4 2.4 0 1 0 2.5-2.4c.2-.8.9-1.5 2.1-2z"
    />
  ),
  cross: () => <path d="M2.4 2.4l8.2 8.2M10.6 2.4l-8.2 8.2" {...LINE} stroke-width="2.1" />,
  struck: () => (
    <>
      {RING}
      <path d="M3.2 9.8 9.8 3.2" {...LINE} stroke-width="1.8" />
    </>
  ),
  arrow: () => <path d="M5.4 2.2 1.9 5.6l3.5 3.4M2.2 5.6h5.4a3.2 3.2 0 0 1 0 6.2H6" {...LINE} />,
  'ring-dot': () => (
    <>
      {RING}
      <circle cx="6.5" cy="6.5" r="2" fill="currentColor" />
    </>
  ),
  differing: () => <path d="M1.5 4.4h9M8.3 2l2.6 2.4M11.5 8.8h-9M4.7 11.2 2.1 8.8" {...LINE} />,
  dots: () => (
    <g fill="currentColor">
      <circle cx="2.2" cy="6.5" r="1.4" />
      <circle cx="6.5" cy="6.5" r="1.4" />
      <circle cx="10.8" cy="6.5" r="1.4" />
    </g>
  ),
  dash: () => <path d="M2.5 6.5h8" {...LINE} />,
};

/** One sign, 13 px square, in the colour of the text. */
export function Sign({ name }: { name: SignName }): JSX.Element {
  return (
    <svg class={`sign sign-${name}`} viewBox="0 0 13 13" width="13" height="13" aria-hidden="true" focusable="false">
      {DRAWINGS[name]()}
    </svg>
  );
}
