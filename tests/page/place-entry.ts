/** What the placement's tests use inside a page: a host with a plain card in it. */
import { createHost } from '../../lib/page/card/host';
import { placeCard } from '../../lib/page/card/place';

const CARD = `.card {
  box-sizing: border-box; width: min(408px, var(--card-width, 408px)); height: 300px;
  max-height: var(--card-room, 300px); border: 1px solid; background: Canvas; overflow: auto;
}`;

/** As tests compare it. */
type Box = { x: number; y: number; width: number; height: number };
const boxOf = ({ x, y, width, height }: DOMRect): Box => ({ x, y, width, height });

/**
 * Puts a card at the first “Ada Quill” inside an element; `line` is where the pointer is, counted from 0.
 * @param whole the card is about all of the text from the beginning of the text node to the name's end
 * @param waiting px: the card is so high at first, as while its claims are on their way, and is then put anew
 */
export async function place(
  selector: string,
  line: number | null = 0,
  { waiting, whole = false }: { waiting?: number; whole?: boolean } = {},
): Promise<{ card: Box; name: Box[]; room: Box }> {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`nothing matches ${selector}`);
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let node = walker.nextNode() as Text | null;
  while (node && !node.data.includes('Ada Quill')) node = walker.nextNode() as Text | null;
  if (!node) throw new Error('no name there');
  const start = node.data.indexOf('Ada Quill');
  const live = document.createRange();
  live.setStart(node, start);
  live.setEnd(node, start + 9);
  const rects = [...live.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  const at = line === null ? undefined : rects[Math.min(line, rects.length - 1)];
  const host = createHost(CARD);
  const card = document.createElement('div');
  card.className = 'card';
  host.root.append(card);
  host.show(node);
  const range = new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: start + 9 });
  const all = document.createRange();
  all.setStart(node, 0);
  all.setEnd(node, start + 9);
  const sentence = whole ? new StaticRange(all) : null;
  const point = at ? { x: at.x + at.width / 2, y: at.y + at.height / 2 } : null;
  if (waiting !== undefined) {
    card.style.height = `${waiting}px`;
    await placeCard(host, { node, range, point }, sentence, true);
    card.style.height = '';
  }
  await placeCard(host, { node, range, point }, sentence, true);
  const view = document.documentElement;
  return {
    card: boxOf(card.getBoundingClientRect()),
    name: (whole ? [...all.getClientRects()] : rects).map(boxOf),
    room: { x: 0, y: 0, width: view.clientWidth, height: innerHeight },
  };
}
