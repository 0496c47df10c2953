/**
 * The card script: put into a page by the background when the first card is needed there.
 * Joins: `components/card` with the host and the placement of `lib/page/card`.
 * Never: runs by itself; the reader script opens and closes its card over the bridge.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import css from '../../components/card/card.css?inline';
import { findBridge } from '../../lib/page/bridge';
import { createHost } from '../../lib/page/card/host';
import { createCardView } from './view';

export default defineUnlistedScript(() => {
  const bridge = findBridge();
  if (!bridge) return;
  bridge.makeHost ??= () => createHost(css);
  bridge.makeCard ??= createCardView;
});
