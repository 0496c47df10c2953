/**
 * What the options page shows, and what it can be asked for.
 * Owns: the types between the page and its view.
 * Used by: the components of the options page, `entrypoints/options`, the gallery.
 * Never: decides anything.
 */
import type { EntityKey } from '../../lib/pure/card/model';
import type { SettingName, Settings } from '../../lib/pure/settings/settings';
import { SETTING_PREFIX } from '../../lib/pure/settings/stored';
import type { FileRefusal, RefusedEntry } from '../../lib/pure/settings/transfer';
import type { SiteRule } from '../../lib/pure/sites/rules';
import type { TypedProblem } from '../../lib/pure/sites/site';
import type { Status } from '../shared/StatusLine';

/** What is kept for one site; null: nothing. */
export interface KeptSite {
  rule: SiteRule | null;
  /** When its pause ends, in ms since 1970. */
  until: number | null;
}

export interface Shortcut {
  name: string;
  /** What it does, in the browser's words for it; empty where it has none. */
  description: string;
  /** As the browser writes it; empty where none is set. */
  keys: string;
}

/** What became of an import. */
export type ImportOutcome =
  | { kind: 'refused'; file: string; why: FileRefusal | 'unreadable' }
  | { kind: 'not-saved'; file: string }
  | { kind: 'taken'; file: string; taken: number; refused: readonly RefusedEntry[] };

export interface OptionsModel {
  settings: Settings;
  /** `some`: entries that hold nonsense; `all`: storage cannot be read at all. */
  unreadable: 'none' | 'some' | 'all';
  /** What a managed policy sets, by the names of its entries: `set:runOn`, `site:news.example`. */
  managed: readonly string[];
  /** ms since 1970 */
  now: number;
  shortcuts: readonly Shortcut[];
  /** Whether the browser lets us open its own page for them. */
  canChangeShortcuts: boolean;
  imported: ImportOutcome | null;
  status: Status | null;
}

/** What is saved, or could not be; the view is drawn anew before it resolves. */
type Saved = Promise<boolean>;

export interface OptionsActions {
  set<Name extends SettingName>(name: Name, value: Settings[Name]): Saved;
  /** What somebody typed, as a site. */
  readSite(typed: string): { site: string } | { problem: TypedProblem };
  keepSite(site: string, kept: KeptSite): Saved;
  /** @param name null: no longer muted */
  mute(entity: EntityKey, name: string | null): Saved;
  clearUnreadable(): void;
  changeShortcuts(): void;
  exportAll(): void;
  importFile(file: File): void;
  dismissImport(): void;
  resetAll(): Saved;
}

export interface PartProps {
  model: OptionsModel;
  actions: OptionsActions;
}

/** Whether a managed policy sets it. */
export function isManaged({ managed }: Pick<OptionsModel, 'managed'>, name: SettingName): boolean {
  return managed.includes(SETTING_PREFIX + name);
}
