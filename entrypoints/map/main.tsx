/**
 * The map's page: `map.html?pack=ID`, or `map.html?claim=PACK/CLAIM&claim=…` for the claims of a page.
 * Joins: `components/map` with the packs that its address names.
 * Never: asks for more than the packs' texts, and stores nothing.
 */
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { pageOf } from '../../components/library/page-of';
import { MapPage } from '../../components/map/MapPage';
import '../../components/map/map.css';
import type { MapState } from '../../components/map/model';
import { FaultsIn } from '../../components/shared/faults';
import { applyLooks } from '../../components/shared/looks';
import { SaysIn } from '../../components/shared/say';
import { faultFacts } from '../../lib/extension/faults';
import { askLibrary } from '../../lib/extension/messages/ask-library';
import { browserSay } from '../../lib/extension/say';
import { loadSettings, watchSettings } from '../../lib/extension/settings/store';
import { copyText } from '../../lib/page/copy-text';
import { saidPack } from '../../lib/pure/formats/said-pack';
import { mapAsked } from '../../lib/pure/map/asked';
import { type MapSource, mapData } from '../../lib/pure/map/claims';
import { readPack } from '../../lib/pure/pack/read';
import type { Pack } from '../../lib/pure/pack/schema';

const say = browserSay(browser);
const root = document.getElementById('root');
const faults = { ...faultFacts(browser, 'map'), copy: copyText };
const asked = mapAsked((name) => new URLSearchParams(location.search).getAll(name));
const packs = new Map<string, Pack>();

/** null: it is gone; undefined: it cannot be read. */
async function packOf(id: string): Promise<Pack | null | undefined> {
  const text = await askLibrary(browser, { type: 'pack-text', id });
  if (text === null) return null;
  const read = readPack(text, { warnings: false });
  return read.ok ? read.pack : undefined;
}

async function load(): Promise<void> {
  show({ is: 'loading' });
  const found = await Promise.all(
    asked.map(async ({ pack, claims }) => ({ claims, pack: await packOf(pack).catch(() => undefined) })),
  );
  const sources = found.flatMap(({ claims, pack }): MapSource[] => (pack ? [{ claims, pack }] : []));
  packs.clear();
  for (const { pack } of sources) packs.set(pack.id, pack);
  const [first] = sources;
  if (!first) {
    show({ is: found.every(({ pack }) => pack === null) ? 'gone' : 'unreadable' });
    return;
  }
  const whole = asked.length === 1 && !asked[0]?.claims ? first.pack : null;
  show({
    is: 'ready',
    data: mapData(sources),
    title: whole ? say('map_title', whole.title) : say('map_title', say('map_thisPage')),
    language: whole?.language,
    back: whole === null ? null : pageOf(whole.id),
    missing: found.length - sources.length,
  });
}

function show(state: MapState): void {
  document.title = state.is === 'ready' ? say('library_page_title', state.title) : say('map_open');
  if (!root) return;
  render(
    <SaysIn value={say}>
      <FaultsIn value={faults}>
        <MapPage
          state={state}
          actions={{
            retry: () => void load(),
            read(key) {
              const [id = '', claim = ''] = key.split('/');
              const pack = packs.get(id);
              const [said] = pack ? saidPack(say, pack, [claim]).claims : [];
              return said
                ? { ...said, from: packs.size > 1 ? (pack?.title ?? '') : '', differences: [], also: [] }
                : null;
            },
          }}
        />
      </FaultsIn>
    </SaysIn>,
    root,
  );
}

const look = async (): Promise<void> => applyLooks(document.documentElement, (await loadSettings(browser)).settings);

document.documentElement.lang = say.locale;
document.documentElement.dir = say.direction;
watchSettings(browser, () => void look(), new AbortController().signal);
void look();
void load();
