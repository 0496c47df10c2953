/** What the card must always show, and that each state a press leads to is free of violations. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from '../harness/session';
import { openState, seen, showState, violations } from './gallery-page';

const harness = useBrowser();
const openCard = (state: string): Promise<Page> => openState(harness, 'main', `card/${state}`);

describe('what is shown', () => {
  it('never a claim without its responses: the first answer is in sight before anything is scrolled', async () => {
    const page = await openCard('musk');
    await page.setViewport({ width: 1000, height: 800 });
    const inSight = await page.evaluate(() => {
      const shadow = document.querySelector('.frame')?.shadowRoot;
      const body = shadow?.querySelector('.card-body')?.getBoundingClientRect();
      const answer = shadow?.querySelector('.claim .lane:nth-child(2) .row:first-child b')?.getBoundingClientRect();
      return body && answer ? answer.bottom <= body.bottom : null;
    });
    expect(inSight).toBe(true);
  });

  it('reports and responses weigh the same', async () => {
    const page = await openCard('one-against-two');
    const styles = await page.evaluate(() =>
      [...(document.querySelector('.frame')?.shadowRoot?.querySelectorAll('.lane .row b') ?? [])].map((lead) => {
        const { fontSize, fontWeight, fontFamily } = getComputedStyle(lead);
        return `${fontSize} ${fontWeight} ${fontFamily}`;
      }),
    );
    expect(styles).toHaveLength(3);
    expect(new Set(styles).size).toBe(1);
  });

  it('nothing of the page’s own type comes into the card', async () => {
    const page = await openCard('musk');
    const style = await page.evaluate(() => {
      const card = document.querySelector('.frame')?.shadowRoot?.querySelector('.claim .text');
      const computed = card ? getComputedStyle(card) : null;
      return (
        computed && [
          computed.fontStyle,
          computed.textTransform,
          computed.letterSpacing === '4px',
          computed.textAlign === 'right',
        ]
      );
    });
    expect(style).toEqual(['normal', 'none', false, false]);
  });

  it('texts without end stay inside the card', async () => {
    const page = await openCard('long');
    await page.setViewport({ width: 320, height: 600 });
    const fits = await page.evaluate(() => {
      const shadow = document.querySelector('.frame')?.shadowRoot;
      const card = shadow?.querySelector('.card');
      const body = shadow?.querySelector('.card-body');
      if (!card || !body) return null;
      const { bottom, right } = card.getBoundingClientRect();
      return {
        wide: body.scrollWidth > body.clientWidth,
        outside: right > innerWidth || bottom > innerHeight,
        room: body.clientHeight > 100,
      };
    });
    expect(fits).toEqual({ wide: false, outside: false, room: true });
  });

  it('says that nothing is recorded, and does not call it undisputed', async () => {
    const page = await openCard('x');
    const text = await seen(page);
    expect(text).toContain('No response recorded in this source');
    expect(text).not.toMatch(/undisputed/i);
    await showState(page, 'card/no-claims');
    expect(await seen(page)).toContain('Named in this pack; no claims recorded.');
  });

  it('every link leads out safely', async () => {
    const page = await openCard('everything');
    const links = await page.evaluate(() =>
      [...(document.querySelector('.frame')?.shadowRoot?.querySelectorAll('a') ?? [])].map(
        (a) => `${a.protocol} ${a.target} ${a.rel}`,
      ),
    );
    expect(links.length).toBeGreaterThan(1);
    expect(new Set(links)).toEqual(new Set(['https: _blank noopener noreferrer']));
  });

  it('the wheel is kept from the page only where the card itself scrolls', async () => {
    const page = await openCard('musk');
    const kept = (): Promise<string | undefined> =>
      page.evaluate(() => {
        const body = document.querySelector('.frame')?.shadowRoot?.querySelector('.card-body');
        return body ? getComputedStyle(body).overscrollBehaviorY : undefined;
      });
    expect(await kept()).toBe('contain');
    await showState(page, 'card/no-claims');
    expect(await kept()).toBe('auto');
  });
});

describe('the drawing of the footing', () => {
  /** Signs before and after the axis, with their numbers, of the nth claim; and its text equal. */
  const drawn = (page: Page, nth = 0) =>
    page.evaluate((at) => {
      const glance = document.querySelector('.frame')?.shadowRoot?.querySelectorAll('.glance')[at];
      const sides = [...(glance?.children ?? [])].map((side) =>
        [...side.querySelectorAll('.glance-sign')].map(
          (sign) => `${sign.querySelector('.sign')?.classList[1]}${sign.textContent}`,
        ),
      );
      return { sides, words: glance?.getAttribute('aria-label'), role: glance?.getAttribute('role') };
    }, nth);

  it('shows one unnamed source against two flat denials as just that', async () => {
    const page = await openCard('one-against-two');
    expect(await drawn(page)).toEqual({
      sides: [['sign-hollow'], ['sign-cross', 'sign-cross']],
      words: '1 unnamed source, 1 origin; 2 denials: Example and the Gazette',
      role: 'img',
    });
  });

  it('draws many like ones as one with its number, and a relay is still no origin', async () => {
    const page = await openCard('crowd');
    await page.setViewport({ width: 320, height: 700 });
    expect((await drawn(page)).sides).toEqual([['sign-hollow', 'sign-dashed×9'], ['sign-cross×10']]);
    expect((await drawn(page)).words).toMatch(
      /^1 report on unnamed sources, 9 reports with no basis stated, 1 origin;/,
    );
    expect((await drawn(page, 1)).sides[0]).toEqual(['sign-filled×10']);
    expect((await drawn(page, 1)).words).toContain('10 origins');
  });

  it('has its axis in one line from claim to claim', async () => {
    const page = await openCard('musk');
    await page.setViewport({ width: 1000, height: 800 });
    const places = await page.evaluate(() =>
      [...(document.querySelector('.frame')?.shadowRoot?.querySelectorAll('.glance > .back') ?? [])].map((side) =>
        Math.round(side.getBoundingClientRect().left),
      ),
    );
    expect(places.length).toBeGreaterThan(2);
    expect(new Set(places).size).toBe(1);
  });
});

describe('each state that a press leads to is free of violations', () => {
  it.each([
    ['the list of what is needed seldom', 'musk', ['More']],
    ['a muted name', 'musk', ['More', 'Mute this name']],
    ['a copied claim', 'musk', ['Copy']],
    ['a claim to copy by hand', 'musk/no-clipboard', ['Copy']],
    ['a card with a way back', 'musk/from', []],
  ])('%s', async (_, state, presses) => {
    const page = await openCard(state);
    for (const scheme of ['light', 'dark'] as const) {
      await showState(page, `card/${state}`);
      await harness.session.setColourScheme(page, scheme);
      for (const words of presses) {
        const press = () =>
          page.evaluate((wanted) => {
            const buttons = document.querySelector('.frame')?.shadowRoot?.querySelectorAll('button') ?? [];
            const button = [...buttons].find((each) => each.textContent === wanted);
            button?.click();
            return button !== undefined;
          }, words);
        await expect.poll(press).toBe(true);
      }
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      expect(await violations(page)).toEqual([]);
    }
  });
});
