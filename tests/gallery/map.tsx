/**
 * The gallery of the map: each state, with few claims and with many.
 * Owns: the list of states and the frame around each.
 * Used by: `tests/components/map.browser.ts`.
 * Never: part of the packages.
 */
import { render } from 'preact';
import { MapPage, type MapPageProps } from '../../components/map/MapPage';
import '../../components/map/map.css';
import type { MapState } from '../../components/map/model';
import { FaultsIn } from '../../components/shared/faults';
import { SaysIn } from '../../components/shared/say';
import { saidPack } from '../../lib/pure/formats/said-pack';
import { mapData } from '../../lib/pure/map/claims';
import type { Pack } from '../../lib/pure/pack/schema';
import { FIRST, SECOND } from '../packs/read';
import { madeUp } from '../unit/map/made-up';
import { faultsIn } from './faults';
import { freshFrame, type Gallery, LANGUAGES, type Looks } from './frame';

interface State {
  packs: readonly Pack[];
  state?: MapState;
  start?: MapPageProps['start'];
}

const bundled = FIRST;
const TEN = [{ ...bundled, claims: bundled.claims.slice(0, 10) }];
const MANY = [madeUp(300)];

const STATES: Readonly<Record<string, State>> = {
  ten: { packs: TEN },
  bundled: { packs: [bundled] },
  many: { packs: MANY },
  'two-packs': { packs: [...TEN, SECOND] },
  entity: { packs: MANY, start: { filter: { entity: 'made-up/e3' } } },
  none: { packs: TEN, start: { filter: { standing: 'acknowledged', entity: 'made-up/e3' } } },
  table: { packs: TEN, start: { view: 'table' } },
  'table-many': { packs: MANY, start: { view: 'table' } },
  empty: { packs: [madeUp(0)] },
  loading: { packs: [], state: { is: 'loading' } },
  gone: { packs: [], state: { is: 'gone' } },
  unreadable: { packs: [], state: { is: 'unreadable' } },
};

/** Names of all states; read by the tests. The map asks for nothing that a test looks at. */
export const gallery: Gallery = { states: Object.keys(STATES), asked: [], show };

/** Draws a state afresh. */
function show(name: string, looks: Looks = {}): void {
  const say = LANGUAGES[looks.language ?? 'english'];
  const { packs = [], state, start } = STATES[name] ?? { packs: [] };
  const ready: MapState = {
    is: 'ready',
    data: mapData(packs.map((pack) => ({ pack }))),
    title: say('map_title', packs[0]?.title ?? ''),
    language: packs[0]?.language,
    back: 'library.html?pack=x',
    missing: name === 'ten' ? 1 : 0,
  };
  render(
    <SaysIn value={say}>
      <FaultsIn value={faultsIn('map')}>
        <MapPage
          state={state ?? ready}
          start={start}
          actions={{
            retry: () => undefined,
            read(key) {
              const [id, claim = ''] = key.split('/');
              const pack = packs.find((each) => each.id === id);
              const [said] = pack ? saidPack(say, pack, [claim]).claims : [];
              return said
                ? { ...said, from: packs.length > 1 ? (pack?.title ?? '') : '', differences: [], also: [] }
                : null;
            },
          }}
        />
      </FaultsIn>
    </SaysIn>,
    freshFrame(looks),
  );
}
