/**
 * A claim's footing, drawn: signs of who puts it forward, an axis, signs of what came back.
 * Owns: the drawing.
 * Used by: `SaidClaimItem.tsx`.
 * Never: a bar, a score or a colour for a side: as many signs as there are reports and responses.
 */
import type { JSX } from 'preact';
import type { SaidClaim } from '../../lib/pure/card/said';
import { gathered, MOST_SIGNS } from '../../lib/pure/claims/gathered';
import type { Mark } from '../../lib/pure/claims/signs';
import { useSay } from '../shared/say';
import { Sign } from '../signs/Sign';

export function FootingDrawing({ footing }: { footing: SaidClaim['footing'] }): JSX.Element {
  const { words, origins, back } = footing;
  const many = origins.flat().length > MOST_SIGNS;
  // Alike are then also whole origins with the same signs.
  const shown = gathered(origins, (origin) => origin.map(({ sign, tie }) => sign + tie).join(), many);
  return (
    <div class="glance" role="img" aria-label={words}>
      <span class="side">
        {shown.map(({ one, count }, index) => (
          <span key={index} class="side">
            <Signs all={one} many={many} times={count} />
          </span>
        ))}
      </span>
      <span class="side back">
        <Signs all={back} many={back.length > MOST_SIGNS} times={1} />
      </span>
    </div>
  );
}

interface SignsProps {
  all: readonly (Partial<Mark> & Pick<Mark, 'sign'> & { tie?: string })[];
  many: boolean;
  /** How many origins are like this one. */
  times: number;
}

function Signs({ all, many, times }: SignsProps): JSX.Element {
  const say = useSay();
  return (
    <>
      {gathered(all, ({ sign, tie }) => sign + tie, many).map(({ one, count }, index) => (
        <span key={index} class={`glance-sign tie-${index && one.tie} tone-${one.tone}`}>
          <Sign name={one.sign} />
          {count * times > 1 && (
            <span class="glance-count">×{new Intl.NumberFormat(say.locale).format(count * times)}</span>
          )}
        </span>
      ))}
    </>
  );
}
