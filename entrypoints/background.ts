/**
 * The background: owns the packs, answers requests, puts scripts into pages, and dresses the toolbar button.
 * Joins: `lib/extension/packs`, `messages`, `inject`, `toolbar`.
 * Never: keeps anything in memory that it could not make again: it is stopped whenever it is idle.
 */
import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import bundled from '../data/musk-putin-trump.pack.json';
import { addMenu, answerMenu } from '../lib/extension/clip/menu';
import { answerCommands } from '../lib/extension/commands/listen';
import { injectInto, injectIntoOpenTabs, injectPage, injectWhenAllowed } from '../lib/extension/inject/scripts';
import { answerRequests } from '../lib/extension/messages/answer';
import { createNotices } from '../lib/extension/notices';
import { startPacks } from '../lib/extension/packs/all';
import { openPanel } from '../lib/extension/panel/open';
import { browserSay } from '../lib/extension/say';
import { putBackAside } from '../lib/extension/settings/aside';
import { forgetWithPrivateWindows, keepPrivate, privateEntries } from '../lib/extension/settings/private';
import { loadSettings } from '../lib/extension/settings/store';
import { showState } from '../lib/extension/toolbar/toolbar';
import { welcome } from '../lib/extension/welcome';
import type { Pack } from '../lib/pure/pack/schema';
import { sayCard } from '../lib/pure/words/said';

export default defineBackground(() => {
  const notices = createNotices(browser);
  // The pack is checked when the package is built: a wrong one stops the build.
  const { library, ...packs } = startPacks(browser, bundled as Pack, notices, () => browserSay(browser));

  answerRequests(browser, {
    names: () => library.nameIndex(),
    card: ({ entity, paragraph, page }) => library.card(entity, { paragraph, page }),
    async 'said-card'({ entity, paragraph, page }) {
      const card = await library.card(entity, { paragraph, page });
      return card && sayCard(browserSay(browser), card);
    },
    tallies: ({ entities }) => library.tallies(entities),
    'page-claims': ({ entities }) => library.pageClaims(entities),
    // Called at once: the browser counts the reader's press for as long as nothing is waited for.
    'open-panel': (_request, sender) => openPanel(browser, sender.tab ?? {}),
    cues: ({ entities }) => library.cues(entities),
    'matched-claims': ({ claims }) => library.matched(claims),
    async 'said-claims'({ claims }) {
      const card = await library.claimCard(claims);
      return card && sayCard(browserSay(browser), card);
    },
    async packs() {
      const summary = await library.summary();
      const found = await packs.notices();
      if ((await loadSettings(browser)).unreadable.length > 0) found.push('settings-unreadable');
      return { ...summary, notices: found };
    },
    async 'dismiss-notice'() {
      await notices.dismissRebuilt();
      return true as const;
    },
    async script({ name }, sender) {
      await injectInto(browser, sender, name);
      return true as const;
    },
    async 'page-state'(state, sender) {
      if (sender.tab?.id !== undefined) await showState(browser, sender.tab.id, state);
      return true as const;
    },
    'private-entries': (_request, sender) => privateEntries(browser, sender),
    'keep-private': ({ entries }, sender) => keepPrivate(browser, entries, sender),
    'inject-page': ({ tab }) => injectPage(browser, tab),
    ...packs.answers,
  });

  answerCommands(browser);
  answerMenu(browser);
  injectWhenAllowed(browser);
  forgetWithPrivateWindows(browser);

  browser.runtime.onInstalled.addListener(({ reason }) => {
    void welcome(browser, reason);
    // What an older version could not read: where it fails it waits for the next update.
    putBackAside(browser).catch(() => undefined);
    void addMenu(browser, browserSay(browser));
    packs.started();
    void injectIntoOpenTabs(browser);
  });
});
