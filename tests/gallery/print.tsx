/**
 * The gallery of the printed sheet: every state.
 * Owns: the list of states.
 * Used by: `tests/components/print.browser.ts`.
 * Never: part of the packages.
 */
import { render } from 'preact';
import type { SheetState } from '../../components/print/model';
import { SheetPage } from '../../components/print/SheetPage';
import rawPack from '../../data/musk-putin-trump.pack.json';
import '../../components/print/print.css';
import { FaultsIn } from '../../components/shared/faults';
import { SaysIn } from '../../components/shared/say';
import { saidPack } from '../../lib/pure/formats/said-pack';
import { sheetOf } from '../../lib/pure/formats/sheet';
import type { Pack } from '../../lib/pure/pack/schema';
import type { Say } from '../../lib/pure/words/say';
import { english, german, mirrored } from '../harness/say';
import { faultsIn } from './faults';
import type { Gallery } from './frame';

const pack = rawPack as Pack;

const asked: string[] = [];

const ready = (say: Say, blank: boolean): SheetState => {
  const said = saidPack(say, pack);
  return { kind: 'ready', sheet: sheetOf(say, said.pack, said.claims, blank), more: 3 };
};

const STATES: Readonly<Record<string, { state: SheetState; say: Say }>> = {
  filled: { state: ready(english, false), say: english },
  blank: { state: ready(english, true), say: english },
  german: { state: ready(german, false), say: german },
  mirrored: { state: ready(mirrored, false), say: mirrored },
  gone: { state: { kind: 'gone' }, say: english },
  unreadable: { state: { kind: 'unreadable' }, say: english },
};

export const gallery: Gallery = {
  states: Object.keys(STATES).map((name) => `print/${name}`),
  asked,
  show(name) {
    const shown = STATES[name.replace('print/', '')];
    const root = document.getElementById('root');
    if (!shown || !root) throw new Error(`no state ${name}`);
    asked.length = 0;
    document.documentElement.dir = shown.say.direction;
    document.documentElement.lang = shown.say.locale;
    render(
      <SaysIn value={shown.say}>
        <FaultsIn value={faultsIn('sheet')}>
          <SheetPage
            key={name}
            state={shown.state}
            blank={name === 'print/blank'}
            onBlank={(blank) => asked.push(`blank ${blank}`)}
            onPrint={() => asked.push('print')}
            onRetry={() => asked.push('retry')}
          />
        </FaultsIn>
      </SaysIn>,
      root,
    );
  },
};

gallery.show('print/filled');
