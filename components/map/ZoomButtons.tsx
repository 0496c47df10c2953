/**
 * The size of the map: larger, smaller, all of it.
 * Owns: the buttons.
 * Used by: `MapDrawing.tsx`.
 */
import type { JSX } from 'preact';
import { useSay } from '../shared/say';
import type { View } from './use-view';

export function ZoomButtons({ view }: { view: Pick<View, 'zoom' | 'larger' | 'smaller' | 'showAll'> }): JSX.Element {
  const say = useSay();
  const percent = new Intl.NumberFormat(say.locale, { style: 'percent' }).format(view.zoom);
  return (
    <fieldset class="map-zoom" aria-label={say('map_zoom')}>
      <button type="button" class="btn" aria-label={say('map_out')} title={say('map_out')} onClick={view.smaller}>
        <Glyph d="M3 8h10" />
      </button>
      <output class="map-percent">{percent}</output>
      <button type="button" class="btn" aria-label={say('map_in')} title={say('map_in')} onClick={view.larger}>
        <Glyph d="M3 8h10M8 3v10" />
      </button>
      <button type="button" class="btn" onClick={view.showAll}>
        {say('map_fit')}
      </button>
    </fieldset>
  );
}

function Glyph({ d }: { d: string }): JSX.Element {
  return (
    <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
      <path d={d} stroke="currentColor" stroke-width="1.8" stroke-linecap="round" />
    </svg>
  );
}
