/**
 * Options: the sites with a setting of their own.
 * Owns: the list, the search in it, and taking a site out, with the way back.
 * Used by: `Options.tsx`.
 * Never: draws more rows than are looked at.
 */
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { isManagedSite } from '../../lib/pure/settings/policy';
import { Section } from '../shared/Section';
import { ShowMore, useShown } from '../shared/ShowMore';
import { useSay } from '../shared/say';
import type { KeptSite, PartProps } from './model';
import { SiteForm } from './SiteForm';
import { SiteRow } from './SiteRow';
import { sitesOf } from './sites-of';
import { UndoLine } from './UndoLine';

export function SitesPart({ model, actions }: PartProps): JSX.Element {
  const { settings, now } = model;
  const say = useSay();
  const [typed, setTyped] = useState('');
  const [undo, setUndo] = useState<{ site: string; kept: KeptSite } | null>(null);
  const all = useMemo(() => sitesOf(settings, now), [settings, now]);
  const wanted = typed.trim().toLowerCase();
  const found = wanted === '' ? all : all.filter(({ site }) => site.includes(wanted));
  const shown = useShown(wanted);
  const keep = async (site: string, kept: KeptSite): Promise<void> => {
    if (await actions.keepSite(site, kept)) setUndo(null);
  };
  const remove = async (site: string, kept: KeptSite): Promise<void> => {
    if (await actions.keepSite(site, { rule: null, until: null })) setUndo({ site, kept });
  };
  return (
    <Section id="sites" title={say('options_sites_title')} intro={say('options_sites_intro')}>
      <SiteForm readSite={actions.readSite} onAdd={(site, rule) => keep(site, { rule, until: null })} />
      {all.length > 0 && (
        <div class="field">
          <label for="sites-search">{say('options_sites_search')}</label>
          <input
            id="sites-search"
            type="search"
            spellcheck={false}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <p class="hint" role="status">
            {say.count('options_sites_count', found.length)}
          </p>
        </div>
      )}
      {undo && (
        <UndoLine
          words={say('options_sites_removed', undo.site)}
          onUndo={() => void keep(undo.site, undo.kept).then(() => document.getElementById('sites-title')?.focus())}
        />
      )}
      {all.length === 0 && <p class="empty">{say('options_sites_empty')}</p>}
      {all.length > 0 && found.length === 0 && <p class="empty">{say('options_sites_noneFound', typed.trim())}</p>}
      {found.length > 0 && (
        <ul class="rows">
          {found.slice(0, shown.count).map(({ site, kept }) => (
            <SiteRow
              key={site}
              site={site}
              kept={kept}
              now={now}
              managed={isManagedSite(model.managed, site)}
              onKeep={(changed) => void keep(site, changed)}
              onRemove={() => void remove(site, kept)}
            />
          ))}
        </ul>
      )}
      <ShowMore shown={shown} all={found.length} />
    </Section>
  );
}
