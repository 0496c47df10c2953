/**
 * The walk script: put into a page by the background when the reader first goes from name to name there.
 * Joins: the keyboard's road over the page (`lib/page/card`) with the words for it.
 * Never: runs by itself; the reader script asks for each step over the bridge.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findBridge } from '../../lib/page/bridge';
import { createRoad } from './road';

export default defineUnlistedScript(() => {
  const bridge = findBridge();
  if (bridge) bridge.makeWalk ??= createRoad;
});
