/** The card with the keyboard alone, and what it must always show. */
import { describe, expect, it } from 'vitest';
import { useBrowser } from '../harness/session';
import { asked, focused, openStates, seen, showState, tabTo } from './gallery-page';

const harness = useBrowser();

async function openCard(state: string) {
  const page = await openStates(harness);
  await showState(page, `card/${state}`);
  return page;
}

describe('with the keyboard', () => {
  it('Tab goes through the card in the order of reading', async () => {
    const page = await openCard('musk');
    const order: string[] = [];
    for (let press = 0; press < 3; press += 1) {
      await page.keyboard.press('Tab');
      order.push(await focused(page));
    }
    expect(order).toEqual(['Pin', 'Close', 'Claims']);
    await tabTo(page, 'All 10 claims');
    await tabTo(page, 'Report an error', 1);
    await tabTo(page, 'More', 1);
    await page.keyboard.press('Enter');
    await tabTo(page, 'Open in the side panel', 1);
    await tabTo(page, 'Mute this name', 1);
    await tabTo(page, 'Turn off on this site', 1);
  });

  it('Enter and Space press its buttons', async () => {
    const page = await openCard('musk');
    await tabTo(page, 'Pin');
    await page.keyboard.press('Enter');
    await page.keyboard.press(' ');
    await tabTo(page, 'Close');
    await page.keyboard.press(' ');
    await tabTo(page, 'More');
    await page.keyboard.press(' ');
    await tabTo(page, 'Turn off on this site');
    await page.keyboard.press('Enter');
    expect(await asked(page)).toEqual(['pin true', 'pin false', 'close', 'site-off']);
  });

  it('all claims open and close in place, and the focus stays', async () => {
    const page = await openCard('musk');
    const count = (): Promise<number | undefined> =>
      page.evaluate(() => document.querySelector('.frame')?.shadowRoot?.querySelectorAll('.claim').length);
    expect(await count()).toBe(3);
    await tabTo(page, 'All 10 claims');
    await page.keyboard.press('Enter');
    expect(await count()).toBe(10);
    expect(await focused(page)).toBe('Fewer claims');
    await page.keyboard.press('Enter');
    expect(await count()).toBe(3);
    expect(await asked(page)).toEqual(['show-all true', 'show-all false']);
  });

  it('the notes of a claim open by Enter', async () => {
    const page = await openCard('musk');
    const before = await seen(page);
    expect(before).not.toContain('leaves open');
    await tabTo(page, 'Notes');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('.frame')?.shadowRoot?.querySelector('details')?.open);
    expect((await seen(page)).length).toBeGreaterThan(before.length);
  });

  it('Try again is offered where it could help, and only there', async () => {
    const page = await openCard('unreadable');
    await tabTo(page, 'Try again');
    await page.keyboard.press('Enter');
    expect(await asked(page)).toEqual(['retry']);
    await showState(page, 'card/gone');
    expect(await seen(page)).toContain('Says Who was updated. Reload this page to go on.');
    expect(await seen(page)).not.toMatch(/Try again|Turn off/);
  });

  it('is a labelled dialog when the focus is inside', async () => {
    const page = await openCard('musk/dialog');
    const label = await page.evaluate(() => {
      const dialog = document.querySelector('.frame')?.shadowRoot?.querySelector('[role=dialog]');
      const id = dialog?.getAttribute('aria-labelledby') ?? '';
      return (dialog?.getRootNode() as ShadowRoot | undefined)?.getElementById(id)?.textContent;
    });
    expect(label).toBe('Elon Musk');
  });
});

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
