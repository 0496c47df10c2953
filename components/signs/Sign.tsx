/**
 * The signs, drawn.
 * Owns: one small drawing for each basis and each kind of response.
 * Used by: the lanes, the tally and the drawing of a claim's footing.
 * Never: stands without words beside it; hidden from assistive technology for that reason.
 */
import type { JSX } from 'preact';
import type { SignName } from '../../lib/pure/claims/signs';

const RING = 'M11.5 6.5a5 5 0 1 1-10 0a5 5 0 1 1 10 0';

/** What is drawn as a line, and what is filled. */
const DRAWINGS: Record<SignName, readonly [line: string, filled?: string]> = {
  filled: ['', 'M12.1 6.5a5.6 5.6 0 1 1-11.2 0a5.6 5.6 0 1 1 11.2 0'],
  hollow: [RING],
  square: ['', 'M2.6 1.6h7.8a1 1 0 0 1 1 1v7.8a1 1 0 0 1-1 1H2.6a1 1 0 0 1-1-1V2.6a1 1 0 0 1 1-1z'],
  dashed: [RING],
  quote: [
    '',
    'M5.6 2.4C3 3.3 1.3 5.3 1.3 8a2.4 2.4 0 1 0 2.5-2.4c.2-.8.9-1.5 2.1-2zm6 0C9 3.3 7.3 5.3 7.3 8a2.4 2.4 0 1 0 2.5-2.4c.2-.8.9-1.5 2.1-2z',
  ],
  cross: ['M2.4 2.4l8.2 8.2M10.6 2.4l-8.2 8.2'],
  struck: [`${RING}M3.2 9.8 9.8 3.2`],
  arrow: ['M5.4 2.2 1.9 5.6l3.5 3.4M2.2 5.6h5.4a3.2 3.2 0 0 1 0 6.2H6'],
  'ring-dot': [RING, 'M8.5 6.5a2 2 0 1 1-4 0a2 2 0 1 1 4 0'],
  differing: ['M1.5 4.4h9M8.3 2l2.6 2.4M11.5 8.8h-9M4.7 11.2 2.1 8.8'],
  dots: [
    '',
    'M3.6 6.5a1.4 1.4 0 1 1-2.8 0a1.4 1.4 0 1 1 2.8 0m4.3 0a1.4 1.4 0 1 1-2.8 0a1.4 1.4 0 1 1 2.8 0m4.3 0a1.4 1.4 0 1 1-2.8 0a1.4 1.4 0 1 1 2.8 0',
  ],
  dash: ['M2.5 6.5h8'],
};

/** One sign, 13 px square, in the colour of the text, so that forced colours and a raised contrast hold for it too. */
export function Sign({ name }: { name: SignName }): JSX.Element {
  const [line, filled] = DRAWINGS[name];
  const dashed = name === 'dashed';
  return (
    <svg class={`sign sign-${name}`} viewBox="0 0 13 13" width="13" height="13" aria-hidden="true" focusable="false">
      <path
        d={line}
        fill="none"
        stroke="currentColor"
        stroke-width={name === 'cross' ? 2.1 : 1.6}
        stroke-linecap={dashed ? 'butt' : 'round'}
        // Five dashes on a ring of radius 5: 31.4 / 5 = 6.28 each.
        stroke-dasharray={dashed ? '3.6 2.68' : undefined}
      />
      {filled && <path d={filled} fill="currentColor" />}
    </svg>
  );
}
