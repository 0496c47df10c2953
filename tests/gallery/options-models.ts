/**
 * Models of the options page: every state that it can be in.
 * Owns: the literals.
 * Used by: the gallery of the options page.
 * Never: talks to a browser.
 */
import type { ImportOutcome, OptionsModel } from '../../components/options/model';
import { DEFAULTS } from '../../lib/pure/settings/settings';
import type { SiteRule } from '../../lib/pure/sites/rules';

const NOW = Date.UTC(2026, 0, 31, 12);
const HOUR = 3_600_000;

const options = (change: Partial<OptionsModel> = {}): OptionsModel => ({
  settings: DEFAULTS,
  unreadable: 'none',
  managed: [],
  now: NOW,
  shortcuts: [
    { name: 'next-name', description: 'Go to the next name', keys: 'Alt+Shift+.' },
    { name: 'open-panel', description: 'Open the panel', keys: '' },
    { name: '_execute_action', description: '', keys: 'Alt+Shift+S' },
  ],
  canChangeShortcuts: true,
  imported: null,
  status: null,
  ...change,
});

const importing = (imported: ImportOutcome): OptionsModel => options({ imported });

const many: Record<string, SiteRule> = Object.fromEntries(
  Array.from({ length: 2000 }, (_, at) => [`site-${String(at).padStart(4, '0')}.example`, at % 2 ? 'on' : 'off']),
);

export const OPTIONS: Readonly<Record<string, OptionsModel>> = {
  fresh: options(),
  used: options({
    settings: {
      ...DEFAULTS,
      openBy: 'keys',
      sites: { 'news.example': 'off', [`${'very-long-host-name.'.repeat(6)}example`]: 'on' },
      pauses: { 'paused.example': NOW + HOUR, 'news.example': NOW + 48 * HOUR, 'over.example': NOW - HOUR },
      muted: { 'pack/somebody': 'Somebody', 'pack/long': 'Organisation of '.repeat(12) },
    },
    status: { id: 1, words: 'Saved.', wrong: false },
  }),
  'many-sites': options({ settings: { ...DEFAULTS, sites: many } }),
  'not-saved': options({ status: { id: 1, words: 'That could not be saved.', wrong: true, fault: 'not-saved' } }),
  unreadable: options({ unreadable: 'some' }),
  'no-storage': options({ unreadable: 'all' }),
  managed: options({
    settings: { ...DEFAULTS, runOn: 'chosen-sites', sites: { 'news.example': 'on', 'own.example': 'off' } },
    managed: ['set:enabled', 'set:runOn', 'set:mark', 'set:showDelay', 'set:theme', 'site:news.example'],
  }),
  'no-shortcuts': options({ shortcuts: [], canChangeShortcuts: false }),
  'import-refused': importing({ kind: 'refused', file: 'settings.json', why: 'unsafe' }),
  'import-not-saved': importing({ kind: 'not-saved', file: 'settings.json' }),
  'import-in-part': importing({
    kind: 'taken',
    file: 'settings.json',
    taken: 7,
    refused: [
      { where: 'settings › showDelay', why: 'value' },
      { where: `sites › ${'x'.repeat(200)}`, why: 'site' },
    ],
  }),
};
