/**
 * The script of sentences: put into a page by the background where an enabled pack has cues for the names on it.
 * Joins: the reading of sentences (`lib/page/sentences`) with the background's cues and claims, and with the words.
 * Never: runs by itself; the content script asks for it over the bridge once the marks are in.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ask } from '../../lib/extension/messages/ask';
import { nativeBrowser } from '../../lib/extension/native';
import { browserSay } from '../../lib/extension/say';
import { findBridge } from '../../lib/page/bridge';
import { dateOf } from '../../lib/page/clip/dated';
import { page } from '../../lib/page/own-document';
import { startSentences } from '../../lib/page/sentences/start';

export default defineUnlistedScript(() => {
  const bridge = findBridge();
  if (!bridge) return;
  bridge.makeSentences ??= (options) => {
    const browser = nativeBrowser();
    return startSentences({
      ...options,
      say: browserSay(browser),
      date: dateOf(page),
      loadCues: (entities) => ask<'cues'>(browser, { type: 'cues', entities: [...entities] }).catch(() => null),
      loadClaims: (claims) => ask<'matched-claims'>(browser, { type: 'matched-claims', claims: [...claims] }),
      loadCard: (claims) => ask<'said-claims'>(browser, { type: 'said-claims', claims: [...claims] }),
    });
  };
});
