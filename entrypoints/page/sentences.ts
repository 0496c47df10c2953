/**
 * Sentences of a page: whether their script is needed, and the way to it.
 * Owns: asking for the cues of the names on the page, once the marks are in; the script comes only where there are some.
 * Used by: `entrypoints/page`.
 * Never: asks where the reader has switched sentences off.
 */
import { ask } from '../../lib/extension/messages/ask';
import type { nativeBrowser } from '../../lib/extension/native';
import type { Bridge, Reading } from '../../lib/page/bridge';
import type { Sentences } from '../../lib/page/sentences/contract';
import type { PageScript } from '../../lib/pure/messages/requests';
import type { Settings } from '../../lib/pure/settings/settings';

export interface SentencesHere {
  /** Something was found on the page, or has gone. */
  look(): void;
  readonly part: Sentences | null;
}

export interface SentencesNeed {
  browser: ReturnType<typeof nativeBrowser>;
  bridge: Bridge;
  reading(): Reading | null;
  settings: Settings;
  signal: AbortSignal;
  alive(): boolean;
  script(name: PageScript): Promise<void>;
  onChange(): void;
}

export function sentencesHere(need: SentencesNeed): SentencesHere {
  const { browser, bridge, reading, settings, signal, alive, script, onChange } = need;
  let part: Sentences | null = null;
  let asked = '';
  let asking = false;

  const begin = async (now: Reading): Promise<void> => {
    const entities = [...now.names().map(({ entity }) => entity), ...now.muted()];
    if (entities.length === 0 || asked === entities.join()) return;
    asked = entities.join();
    const cues = await ask<'cues'>(browser, { type: 'cues', entities });
    if (cues.length === 0 || signal.aborted) return;
    if (!bridge.makeSentences) await script('sentences');
    if (signal.aborted) return;
    part = bridge.makeSentences?.({ join: now.join, cues, settings, signal, alive, onChange }) ?? null;
  };

  return {
    get part() {
      return part;
    },
    look() {
      const now = reading();
      if (!settings.sentences || !now || now.scanning) return;
      if (part) return part.look();
      if (asking) return;
      asking = true;
      void begin(now)
        .catch(() => undefined)
        .finally(() => {
          asking = false;
        });
    },
  };
}
