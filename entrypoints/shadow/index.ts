/**
 * The shadow script: put into a page by the background when a mark first stands in one of its open shadow roots.
 * Joins: the style of the marks with the bridge; pages without such roots never load it.
 * Never: runs by itself; the reader script gives the style to the roots.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findBridge } from '../../lib/page/bridge';
import css from '../../lib/page/marks/marks.css?inline';

export default defineUnlistedScript(() => {
  const bridge = findBridge();
  if (bridge) bridge.shadowCss = css;
});
