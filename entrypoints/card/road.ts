/**
 * The keyboard's road in the page, with what is said on the way.
 * Joins: the walk over the names and the announcer (`lib/page/card`) with the reader's language.
 * Never: shows the card's host for an announcement.
 */
import announcerCss from '../../components/card/announcer.css?inline';
import { createAnnouncer } from '../../lib/page/card/announcer';
import type { Road } from '../../lib/page/card/contract';
import type { Host } from '../../lib/page/card/host';
import { createWalk, type Walk } from '../../lib/page/card/walk';
import type { Say } from '../../lib/pure/words/say';

export function createRoad(host: Host, road: Road, say: Say): Walk {
  const number = new Intl.NumberFormat(say.locale);
  const announcer = createAnnouncer(host.root, say);
  host.addStyle(announcerCss);
  return createWalk(road, (step) => {
    host.attach(step?.name.range.startContainer ?? document.fullscreenElement ?? document.body);
    if (!step) announcer.say(say('page_noNames'), true);
    else
      announcer.say(
        say('page_nameOf', step.name.surface, number.format(step.at + 1), number.format(step.count)),
        false,
      );
  });
}
