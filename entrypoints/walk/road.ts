/**
 * The keyboard's road in the page, with what is said on the way.
 * Joins: the walk over the names and the announcer (`lib/page/card`) with the reader's language.
 * Never: shows the card's host for an announcement.
 */
import announcerCss from '../../components/card/announcer.css?inline';
import { applyLooks } from '../../components/shared/looks';
import { nativeBrowser } from '../../lib/extension/native';
import { browserSay } from '../../lib/extension/say';
import { createAnnouncer } from '../../lib/page/card/announcer';
import type { Looks, Road, Walk } from '../../lib/page/card/contract';
import type { Host } from '../../lib/page/card/host';
import { createWalk } from '../../lib/page/card/walk';
import { page } from '../../lib/page/own-document';
import { reasonWords } from '../../lib/pure/words/popup';

export function createRoad(host: Host, road: Road, looks: Looks): Walk {
  const say = browserSay(nativeBrowser());
  const number = new Intl.NumberFormat(say.locale);
  const announcer = createAnnouncer(host.root, say);
  applyLooks(announcer.element, looks);
  host.addStyle(announcerCss);
  /** @param near what the reader is at; said without it, it is said to the eye too */
  const tell = (words: string, near?: Node): void => {
    host.attach(near ?? page.fullscreenElement ?? page.body);
    announcer.say(words, near === undefined);
  };
  const walk = createWalk(road, (step) => {
    if (!step) return tell(say('page_noNames'));
    const words = say(
      step.name.sentence ? 'page_sentenceOf' : 'page_nameOf',
      step.name.surface,
      number.format(step.at + 1),
      number.format(step.count),
    );
    tell(words, step.name.range.startContainer);
  });
  return {
    ...walk,
    tellOff: (state) => tell(`${say('panel_offHere')} ${reasonWords(say, state, Date.now())}`),
  };
}
