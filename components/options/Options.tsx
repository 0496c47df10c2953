/**
 * The options page.
 * Owns: its layout.
 * Used by: `entrypoints/options`, the gallery.
 * Never: keeps a setting: what it shows is what holds.
 */
import type { JSX } from 'preact';
import type { PacksProps } from '../packs/model';
import { PacksPart } from '../packs/PacksPart';
import { FaultReport } from '../shared/FaultReport';
import { StatusLine } from '../shared/StatusLine';
import { useSay } from '../shared/say';
import { CardsPart } from './CardsPart';
import { FilePart } from './FilePart';
import { KeysPart } from './KeysPart';
import { LooksPart } from './LooksPart';
import { MarksPart } from './MarksPart';
import { MutedPart } from './MutedPart';
import type { PartProps } from './model';
import { RunPart } from './RunPart';
import { SectionNav } from './SectionNav';
import { SitesPart } from './SitesPart';

export interface OptionsProps extends PartProps {
  packs: PacksProps;
}

export function Options({ model, actions, packs }: OptionsProps): JSX.Element {
  const say = useSay();
  return (
    <div class="sw page options" lang={say.locale} dir={say.direction}>
      <header class="options-head">
        <h1 class="page-title">{say('options_title')}</h1>
        <p class="hint">{say('options_atOnce')}</p>
      </header>
      <SectionNav />
      <main class="options-parts">
        {model.unreadable !== 'none' && (
          <div class="undo">
            <p>{say(model.unreadable === 'all' ? 'options_noStorage' : 'options_unreadable')}</p>
            {model.unreadable === 'some' && (
              <button type="button" class="btn outlined" onClick={actions.clearUnreadable}>
                {say('options_clearUnreadable')}
              </button>
            )}
            <FaultReport fault={model.unreadable === 'all' ? 'no-storage' : 'settings-unreadable'} />
          </div>
        )}
        <RunPart model={model} actions={actions} />
        <PacksPart {...packs} />
        <SitesPart model={model} actions={actions} />
        <MarksPart model={model} actions={actions} />
        <CardsPart model={model} actions={actions} />
        <LooksPart model={model} actions={actions} />
        <MutedPart model={model} actions={actions} />
        <KeysPart model={model} actions={actions} />
        <FilePart model={model} actions={actions} />
      </main>
      <StatusLine status={model.status} />
    </div>
  );
}
