/**
 * The page's side of the port to the side panel.
 * Owns: accepting the port, checking what comes over it, and telling every open panel what holds in the page.
 * Used by: `entrypoints/page`.
 * Never: does anything while no panel is open; never wakes the background.
 */
import type { Browser, Runtime } from 'webextension-polyfill';
import { PANEL_PORT, type ToPanel, toPage } from '../../pure/messages/panel';
import type { PageReport } from '../../pure/messages/to-page';

/** ms: a page that is still being read has something new ten times a second; a reader need not see each of them. */
const CHANGES_TOGETHER = 200;

export interface PanelPortAnswers {
  report(): PageReport;
  /** Scrolls to the mention with this number; false where the entity is not named (any more). */
  show(entity: string, nth: number): boolean;
  showSentence(place: number): void;
}

export interface PanelPort {
  /** To be called whenever the report may have changed. */
  changed(): void;
  pointed(entity: string | null): void;
}

export function offerPanelPort(browser: Browser, alive: () => boolean, answers: PanelPortAnswers): PanelPort {
  const ports = new Set<Runtime.Port>();
  let waiting = false;
  let at: string | null = null;
  let told = '';

  const send = (port: Runtime.Port, message: ToPanel): void => {
    try {
      port.postMessage(message);
    } catch {
      // Closed a moment ago.
      ports.delete(port);
    }
  };
  const tell = (): void => {
    waiting = false;
    if (ports.size === 0 || !alive()) return;
    const message: ToPanel = { type: 'report', report: answers.report() };
    const now = JSON.stringify(message);
    if (now === told) return;
    told = now;
    for (const port of ports) send(port, message);
  };

  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== PANEL_PORT || port.sender?.id !== browser.runtime.id || !alive()) return;
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
    port.onMessage.addListener((message: unknown) => {
      const wanted = toPage(message);
      if (!wanted || !alive()) return;
      if (wanted.type === 'show-sentence') return answers.showSentence(wanted.place);
      send(port, { type: 'shown', entity: wanted.entity, found: answers.show(wanted.entity, wanted.nth) });
    });
    send(port, { type: 'report', report: answers.report() });
    send(port, { type: 'pointed', entity: at });
  });

  return {
    changed() {
      if (waiting || ports.size === 0) return;
      waiting = true;
      setTimeout(tell, CHANGES_TOGETHER);
    },
    pointed(entity) {
      if (entity === at) return;
      at = entity;
      for (const port of ports) send(port, { type: 'pointed', entity });
    },
  };
}
