/**
 * A name's range as the browser can measure it.
 * Owns: making it from the static one, whatever has become of the text meanwhile.
 * Used by: the lines of a name, the walk, the sheet, the session and its hovering.
 * Never: for what is no range of texts; and never kept: a live range costs the page time for as long as it is there.
 */

export function liveOf({ startContainer: first, startOffset, endContainer: last, endOffset }: StaticRange): Range {
  const live = new Range();
  live.setStart(first, Math.min(startOffset, (first as Text).length));
  live.setEnd(last, Math.min(endOffset, (last as Text).length));
  return live;
}
