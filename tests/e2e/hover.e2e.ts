/** Proves: resting the real pointer on a name opens the right card, and every way out closes it. */
import { describe, expect, it } from 'vitest';
import { clickInCard, countCards, readCard } from '../../scripts/browsers/card';
import { hoverMark, leaveMark, readMarks } from '../../scripts/browsers/marks';
import { useBrowser } from '../harness/session';
import { markedNames, openCard, openMarked, PATIENCE, waitForCard, waitForNoCard } from './support';

const harness = useBrowser();

describe('marks', () => {
  it('stand on the first mention in each paragraph, across inline elements and without the possessive', async () => {
    const page = await openMarked(harness);
    await expect
      .poll(() => markedNames(page), PATIENCE)
      .toEqual([
        'Musk',
        'Putin',
        'Elon Musk',
        'Vladimir Putin',
        'SpaceX',
        'Kremlin',
        'Dmitry Peskov',
        'Donald Trump',
        'Bob Woodward',
        'Putin',
      ]);
  });

  it('leave alone what is not the article: navigation, footer, code, forms, editable and hidden text, frames', async () => {
    const page = await openMarked(harness);
    const places = await page.evaluate(() =>
      [...CSS.highlights].flatMap(([, marks]) =>
        [...marks].map(
          (range) =>
            range.startContainer.parentElement?.closest('nav,footer,pre,code,form,#edit,#hidden,iframe')?.outerHTML ??
            null,
        ),
      ),
    );
    expect(places.filter((place) => place !== null)).toEqual([]);
    const framed = await page.evaluate(() =>
      (document.getElementById('frame') as HTMLIFrameElement).contentDocument?.defaultView?.eval('CSS.highlights.size'),
    );
    expect(framed).toBe(0);
  });
});

describe('resting on a name', () => {
  it('opens the card of that entity, with its claims, who says so, and what came back', async () => {
    const page = await openMarked(harness);
    const card = await openCard(harness, page, 'Elon Musk', 'Elon Musk');
    expect(card.text).toContain('Musk and Putin have had an ongoing relationship, in contact since 2022.');
    expect(card.text).toContain('The Wall Street Journal');
    expect(card.text).toMatch(/Kremlin.*partly denied|partly denied.*Kremlin/s);
    expect(card.text).toContain('Says who');
    expect(card.text).toContain('In response');
    expect(card.text).toMatch(/before 5 Nov/i);
  });

  it('adds one host element and no other, a child of html, with a root that the page cannot open', async () => {
    const page = await openMarked(harness);
    expect(await countCards(page)).toBe(0);
    await openCard(harness, page, 'Kremlin', 'The Kremlin');
    expect(
      await page.evaluate(() =>
        [...document.querySelectorAll('says-who-card')].map((host) => [
          host.parentNode === document.documentElement,
          host.shadowRoot,
        ]),
      ),
    ).toEqual([[true, null]]);
  });

  it('does not cover the name', async () => {
    const page = await openMarked(harness);
    const card = await openCard(harness, page, 'Donald Trump', 'Donald Trump');
    const mark = (await readMarks(page)).find((each) => each.text === 'Donald Trump');
    if (!mark) throw new Error('the mark is gone');
    const clear = card.rect.y >= mark.rect.y + mark.rect.height || card.rect.y + card.rect.height <= mark.rect.y;
    expect(clear).toBe(true);
  });
});

describe('an open card', () => {
  it('stays while the pointer is on it', async () => {
    const page = await openMarked(harness);
    const card = await openCard(harness, page, 'Elon Musk', 'Elon Musk');
    await page.mouse.move(card.rect.x + 60, card.rect.y + 60, { steps: 8 });
    // Moving within the card for longer than the hide delay: no timer may close it.
    const end = Date.now() + 700;
    for (let step = 0; Date.now() < end; step += 1) {
      await page.mouse.move(card.rect.x + 60 + (step % 9), card.rect.y + 60);
      expect(await readCard(harness.session, page)).not.toBeNull();
    }
  });

  it('closes with its close button', async () => {
    const page = await openMarked(harness);
    await openCard(harness, page, 'Elon Musk', 'Elon Musk');
    await clickInCard(harness.session, page, '[aria-label="Close"]');
    await waitForNoCard(harness, page);
  });

  it('pinned, stays when it is left; unpinned by closing', async () => {
    const page = await openMarked(harness);
    await openCard(harness, page, 'Elon Musk', 'Elon Musk');
    await clickInCard(harness.session, page, '[aria-pressed]');
    await leaveMark(page);
    // Another name would take its place if it were not pinned.
    await hoverMark(page, 'Kremlin');
    const end = Date.now() + 900;
    while (Date.now() < end) expect((await readCard(harness.session, page))?.lines[0]).toBe('Elon Musk');
    await page.keyboard.press('Escape');
    await waitForNoCard(harness, page);
  });

  it('shows all claims on demand', async () => {
    const page = await openMarked(harness);
    const card = await openCard(harness, page, 'Elon Musk', 'Elon Musk');
    expect(card.text).not.toContain('renamed');
    await clickInCard(harness.session, page, 'button[aria-expanded][aria-controls]');
    await expect
      .poll(
        () =>
          harness.session.inCard(
            page,
            (root) => root.querySelectorAll('.card-body li[data-claim], .card-body .claim').length,
          ),
        PATIENCE,
      )
      .toBe(10);
  });

  it('reports an error to the address that the pack gives, in a new tab and without a referrer', async () => {
    const page = await openMarked(harness);
    await openCard(harness, page, 'Elon Musk', 'Elon Musk');
    const link = await harness.session.inCard(page, (root) => {
      const a = [...root.querySelectorAll('a')].find((each) => /error/.test(each.textContent ?? ''));
      return a ? [a.href, a.target, a.rel] : null;
    });
    expect(link).toEqual([expect.stringMatching(/^https:\/\//), '_blank', 'noopener noreferrer']);
  });
});

describe('pressing a name', () => {
  it('opens its card at once', async () => {
    const page = await openMarked(harness);
    const mark = await hoverMark(page, 'Kremlin');
    await page.mouse.click(mark.rect.x + 5, mark.rect.y + mark.rect.height / 2);
    await waitForCard(harness, page, 'The Kremlin');
  });

  it('in a link does what the link does', async () => {
    const page = await openMarked(harness);
    await page.$eval('#link', (link) => link.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await page.click('#link');
    expect(await page.evaluate(() => location.hash)).toBe('#more');
  });
});
