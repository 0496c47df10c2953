/**
 * The sheet's page: claims of one pack, to be printed.
 * Joins: `components/print` with the pack that its address names.
 * Never: asks for more than the pack's text, and stores nothing.
 */
import { render } from 'preact';
import browser from 'webextension-polyfill';
import type { SheetState } from '../../components/print/model';
import { SheetPage } from '../../components/print/SheetPage';
import '../../components/print/print.css';
import { FaultsIn } from '../../components/shared/faults';
import { applyLooks } from '../../components/shared/looks';
import { SaysIn } from '../../components/shared/say';
import { faultFacts } from '../../lib/extension/faults';
import { ask } from '../../lib/extension/messages/ask';
import { browserSay } from '../../lib/extension/say';
import { loadSettings } from '../../lib/extension/settings/store';
import { copyText } from '../../lib/page/copy-text';
import { saidPack } from '../../lib/pure/formats/said-pack';
import { sheetOf } from '../../lib/pure/formats/sheet';
import { sheetAsked } from '../../lib/pure/formats/sheet-asked';
import { parsePack } from '../../lib/pure/pack/parse';
import type { Pack } from '../../lib/pure/pack/schema';

/** Claims on one sheet: about two hundred pages of paper. */
const MOST_CLAIMS = 1000;

const say = browserSay(browser);
const root = document.getElementById('root');
const faults = { ...faultFacts(browser, 'sheet'), copy: copyText };
const asked = sheetAsked((name) => new URLSearchParams(location.search).getAll(name));
let blank = asked.blank === true;
let pack: Pack | null = null;
let state: SheetState = { kind: 'loading' };

async function load(): Promise<void> {
  show({ kind: 'loading' });
  try {
    const text: unknown = await ask(browser, { type: 'pack-text', id: asked.pack });
    if (text === null) {
      show({ kind: 'gone' });
      return;
    }
    const parsed = parsePack(JSON.parse(String(text)));
    pack = parsed.ok ? parsed.pack : null;
    lay();
  } catch {
    show({ kind: 'unreadable' });
  }
}

/** Puts the sheet together anew: the pack is here, and only the answers come or go. */
function lay(): void {
  if (!pack) {
    show({ kind: 'unreadable' });
    return;
  }
  const wanted = asked.claims ?? pack.claims.map(({ id }) => id);
  const said = saidPack(say, pack, wanted.slice(0, MOST_CLAIMS));
  if (said.claims.length === 0) show({ kind: 'empty' });
  else {
    const sheet = sheetOf(say, said.pack, said.claims, blank);
    show({ kind: 'ready', sheet, more: Math.max(0, wanted.length - MOST_CLAIMS) });
  }
}

function show(next: SheetState): void {
  state = next;
  // Printers and PDF files take the page's title for their own.
  document.title = state.kind === 'ready' ? say('sheet_title', state.sheet.title) : 'Says Who';
  if (!root) return;
  render(
    <SaysIn value={say}>
      <FaultsIn value={faults}>
        <SheetPage
          state={state}
          blank={blank}
          onBlank={(value) => {
            blank = value;
            lay();
          }}
          onPrint={() => window.print()}
          onRetry={() => void load()}
        />
      </FaultsIn>
    </SaysIn>,
    root,
  );
}

document.documentElement.lang = say.locale;
document.documentElement.dir = say.direction;
void loadSettings(browser).then(({ settings }) => applyLooks(document.documentElement, settings));
void load();
