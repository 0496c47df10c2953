/**
 * What the options page does when it is asked to.
 * Joins: the settings store and the form of the settings file with what the view asks for.
 * Never: leaves the reader in doubt: each deed ends with words, and with what storage then holds.
 */
import type { Browser } from 'webextension-polyfill';
import type { ImportOutcome, OptionsActions, OptionsModel } from '../../components/options/model';
import { keepSite } from '../../lib/extension/settings/sites';
import {
  muteEntity,
  removeUnreadable,
  resetSettings,
  saveSetting,
  unmuteEntity,
  writeAll,
} from '../../lib/extension/settings/store';
import { offerFile } from '../../lib/page/offer-file';
import type { FaultId } from '../../lib/pure/report/report';
import type { Settings } from '../../lib/pure/settings/settings';
import { exportName, exportSettings, importSettings, LARGEST_FILE } from '../../lib/pure/settings/transfer';
import { siteFromTyped } from '../../lib/pure/sites/site';
import type { MessageKey, Say } from '../../lib/pure/words/say';
import { changeShortcuts } from './shortcuts';

/** What the page says besides the settings. */
export type Told = Pick<OptionsModel, 'status' | 'imported'>;

export interface ActionsPort {
  browser: Browser;
  say: Say;
  /** Resolves once the view shows what storage holds. */
  refresh(): Promise<void>;
  settings(): Settings | undefined;
  tell(news: Partial<Told>): void;
}

export interface Actions extends OptionsActions {
  /** Says something in the status line. */
  say(key: MessageKey): void;
  /** The same, in words that are made already. */
  tell(words: string, wrong?: boolean, fault?: FaultId): void;
}

export function createActions({ browser, say, refresh, settings, tell }: ActionsPort): Actions {
  let told = 0;
  const status = (words: string, wrong = false, fault?: FaultId): void => {
    told += 1;
    tell({ status: { id: told, words, wrong, fault } });
  };
  /** Carries out a change, and says what came of it. */
  const attempt = async (change: () => Promise<void>, done: MessageKey = 'options_saved'): Promise<boolean> => {
    let saved = true;
    try {
      await change();
    } catch {
      saved = false;
    }
    await refresh();
    status(say(saved ? done : 'options_notSaved'), !saved, saved ? undefined : 'not-saved');
    return saved;
  };

  return {
    say: (key) => status(say(key)),
    tell: status,
    set: (name, value) => attempt(() => saveSetting(browser, name, value)),
    readSite: (typed) => siteFromTyped(typed, (address) => URL.parse(address)),
    keepSite: (site, kept) => attempt(() => keepSite(browser, site, kept)),
    mute: (entity, name) =>
      attempt(() => (name === null ? unmuteEntity(browser, entity) : muteEntity(browser, entity, name))),
    clearUnreadable: () => void attempt(() => removeUnreadable(browser)),
    changeShortcuts: () => void changeShortcuts(browser),
    exportAll() {
      const now = settings();
      if (!now) return;
      const day = today();
      offerFile(exportName(day), exportSettings(now, day));
      status(say('options_file_exported', exportName(day)));
    },
    importFile(file) {
      const take = async (): Promise<void> => {
        const imported = await takeFile(browser, file);
        await refresh();
        tell({ imported });
      };
      void take();
    },
    dismissImport: () => tell({ imported: null }),
    resetAll: () => attempt(() => resetSettings(browser), 'options_reset_done'),
  };
}

async function takeFile(browser: Browser, file: File): Promise<ImportOutcome> {
  const named = { file: file.name };
  if (file.size > LARGEST_FILE) return { kind: 'refused', ...named, why: 'too-large' };
  let text: string;
  try {
    text = await file.text();
  } catch {
    return { kind: 'refused', ...named, why: 'unreadable' };
  }
  const read = importSettings(text);
  if (read.kind === 'refused') return { kind: 'refused', ...named, why: read.why };
  try {
    await writeAll(browser, read.entries);
  } catch {
    return { kind: 'not-saved', ...named };
  }
  return { kind: 'taken', ...named, taken: read.entries.length, refused: read.refused };
}

/** The reader's day, as `YYYY-MM-DD`. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
