/**
 * The gallery of the side panel: every state on a page of its own, chosen by the address (`#panel/names`).
 * Owns: the frame around each state.
 * Used by: `tests/components/panel*.browser.ts`.
 * Never: part of the packages.
 */
import { render } from 'preact';
import { useState } from 'preact/hooks';
import type { Reading } from '../../components/claims/ReadingView';
import { Panel } from '../../components/panel/Panel';
import '../../components/panel/panel.css';
import { FaultsIn } from '../../components/shared/faults';
import { SaysIn } from '../../components/shared/say';
import type { NameRef } from '../../lib/pure/card/model';
import type { PanelModel } from '../../lib/pure/panel/model';
import { faultsIn } from './faults';
import { LANGUAGES } from './frame';
import { packTexts } from './pack-text';
import { CARDS, PANELS } from './panel-models';
import './gallery.css';

/** What the panel asked for, in order: `show musk-putin-trump/elon-musk`. */
const asked: string[] = [];
const ask = (...words: readonly unknown[]): void => {
  asked.push(words.map(String).join(' '));
};

let change: (part: Partial<PanelModel>) => void = () => undefined;

/** Names of all states, and what was asked so far; read by the tests. */
export const gallery = {
  states: Object.keys(PANELS).map((name) => `panel/${name}`),
  asked,
  show,
  /** What a state shows in a pack's words. */
  packTexts(name: string): string[] {
    return packTexts(PANELS[name.split(/[/?]/)[1] ?? '']);
  },
  /** Another state of the model, as the page would cause it. */
  change(part: Partial<PanelModel>): void {
    change(part);
  },
  /** The page of another state, in the panel that shows. */
  turnTo(name: string, visit: string): void {
    const next = PANELS[name];
    if (next) change({ ...next, visit });
  },
};

function PanelFrame({ start, read }: { start: PanelModel; read: readonly NameRef[] }) {
  const [model, setModel] = useState(start);
  change = (part) => setModel((now) => ({ ...now, ...part }));
  const { page } = model;
  const [trail, setTrail] = useState<readonly NameRef[]>(read);
  const [key, name] = [trail.at(-1)?.key, trail.at(-1)?.name];
  const card = CARDS.find(({ entity }) => entity.key === key);
  const reading: Reading | null =
    key === undefined
      ? null
      : {
          key,
          state: card ? { kind: 'ready', model: card } : { kind: 'error', error: 'unreadable', name },
          back: trail.at(-2)?.name,
          notOnPage: !card,
        };
  return (
    <Panel
      model={model}
      onSite={(on) => {
        ask('site', on);
        if (page.kind === 'page')
          setModel({ ...model, page: { ...page, state: { on, reason: on ? 'on-site' : 'off-site' } } });
      }}
      onEverywhere={(on) => ask('everywhere', on)}
      onShow={(entity) => ask('show', entity)}
      onRetry={() => ask('retry')}
      reading={reading}
      onEntity={(entity) => {
        ask('entity', entity.key);
        setTrail([...trail, entity]);
      }}
      onBack={() => {
        ask('back');
        setTrail(trail.slice(0, -1));
      }}
      onRetryReading={() => ask('retry-reading')}
      onExport={async (form, { pack, claims = [] }) => {
        ask('export', form, pack, String(claims.length));
        return { words: `Saved as ${pack}.jsonld.`, wrong: false };
      }}
      digest={{
        onShow: (place) => ask('show-sentence', place),
        async onCopy(text) {
          ask('copy', text);
          return true;
        },
        note: () => 'note',
      }}
    />
  );
}

/** Draws a state afresh, `panel/names`, or in another language, `panel/names?german`. */
export function show(name: string): void {
  asked.length = 0;
  const [path = '', language = 'english'] = name.split('?');
  const model = PANELS[path.split('/')[1] ?? ''];
  const say = LANGUAGES[language as keyof typeof LANGUAGES];
  const frame = document.createElement('div');
  frame.className = 'frame';
  document.getElementById('root')?.replaceChildren(frame);
  document.documentElement.lang = say.locale;
  document.documentElement.dir = say.direction;
  if (!model) return;
  render(
    <SaysIn value={say}>
      <FaultsIn value={faultsIn('panel')}>
        <PanelFrame start={model} read={path === 'panel/reading' && CARDS[0] ? [CARDS[0].entity] : []} />
      </FaultsIn>
    </SaysIn>,
    frame,
  );
}

const fromAddress = (): void => show(decodeURIComponent(location.hash.slice(1)) || 'panel/names');
addEventListener('hashchange', fromAddress);
fromAddress();
