/**
 * A name's range as the browser can measure it.
 * Owns: making it from the static one, whatever has become of the text meanwhile.
 * Used by: the lines of a name, the walk, the sheet.
 * Never: kept: a live range costs the page time for as long as it is there.
 */

export function liveOf({ startContainer, startOffset, endContainer, endOffset }: StaticRange): Range {
  const live = document.createRange();
  live.setStart(startContainer, Math.min(startOffset, lengthOf(startContainer)));
  live.setEnd(endContainer, Math.min(endOffset, lengthOf(endContainer)));
  return live;
}

function lengthOf(node: Node): number {
  return node.nodeValue?.length ?? 0;
}
