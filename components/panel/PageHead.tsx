/**
 * The panel's head: which page this is, and whether Says Who is on there, with the switch.
 * Owns: the plain words for pages where nothing can be shown.
 * Used by: `Panel.tsx`.
 * Never: an empty space; silence is explained.
 */
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { PanelPage, PanelSite } from '../../lib/pure/panel/model';
import { keyed } from '../../lib/pure/words/keyed';
import { reasonWords } from '../../lib/pure/words/popup';
import { Switch } from '../shared/Switch';
import { useSay } from '../shared/say';

export interface PageHeadProps {
  page: PanelPage;
  onSite(on: boolean): void;
  onEverywhere(on: boolean): void;
}

export function PageHead({ page, onSite, onEverywhere }: PageHeadProps): JSX.Element {
  const say = useSay();
  const id = useId();
  const site = page.kind === 'page' ? page : null;
  return (
    <header class="panel-head">
      <div class="panel-title-row">
        <h1 class="panel-title">{say('popup_onThisPage')}</h1>
        {site && (
          <SiteSwitch
            host={site.host}
            state={site.state}
            describedBy={id}
            onSite={onSite}
            onEverywhere={onEverywhere}
          />
        )}
      </div>
      {/* Stands there always: what comes into it is heard, so that a change of the page is. */}
      <div role="status">
        {site ? (
          <>
            <p class="host">{site.host}</p>
            {!site.state.on && <p class="panel-off">{say('panel_offHere')}</p>}
            <p class="reason" id={id}>
              {reasonWords(say, site.state, site.now)}
              {site.state.managed && ` ${say('managed_note')}`}
            </p>
          </>
        ) : (
          <NoPage kind={page.kind} />
        )}
      </div>
    </header>
  );
}

function NoPage({ kind }: { kind: PanelPage['kind'] }): JSX.Element | null {
  const say = useSay();
  switch (kind) {
    case 'waiting':
      return <p class="reason loading">{say('popup_loading')}</p>;
    case 'page':
      return null;
    default:
      return <p class="reason">{say(keyed('panel', kind))}</p>;
  }
}

interface SiteSwitchProps {
  host: string;
  state: PanelSite;
  describedBy: string;
  onSite(on: boolean): void;
  onEverywhere(on: boolean): void;
}

/** The switch that makes a difference here: for this site, or for everywhere where that is what is off. */
function SiteSwitch({ host, state, describedBy, onSite, onEverywhere }: SiteSwitchProps): JSX.Element {
  const say = useSay();
  return state.reason === 'off-everywhere' ? (
    <Switch
      on={false}
      label={say('popup_everywhereLabel')}
      describedBy={describedBy}
      disabled={state.managed}
      onChange={onEverywhere}
    />
  ) : (
    <Switch
      on={state.on}
      label={say('popup_siteLabel', host)}
      describedBy={describedBy}
      disabled={state.managed}
      onChange={onSite}
    />
  );
}
