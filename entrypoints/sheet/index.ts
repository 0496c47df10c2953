/**
 * The sheet script: put into a page by the background when the reader first taps on a name there.
 * Joins: the sheet (`lib/page/card`) with its looks.
 * Never: runs by itself; the card script asks for a sheet over the bridge.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import css from '../../components/card/sheet.css?inline';
import { findBridge } from '../../lib/page/bridge';
import { createSheet } from '../../lib/page/card/sheet';

export default defineUnlistedScript(() => {
  const bridge = findBridge();
  if (!bridge) return;
  bridge.makeSheet ??= (host, frame, close) => {
    host.addStyle(css);
    return createSheet(host, frame, close);
  };
});
