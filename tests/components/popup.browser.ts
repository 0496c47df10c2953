/** The popup with the keyboard alone, and where the focus goes. */
import { describe, expect, it } from 'vitest';
import { useBrowser } from '../harness/session';
import { asked, focused, openStates, seen, showState, tabTo } from './gallery-page';

const harness = useBrowser();

async function openPopup(state: string) {
  const page = await openStates(harness);
  await showState(page, `popup/${state}`);
  return page;
}

describe('with the keyboard', () => {
  it('the switches turn by Enter and by Space, and say their state', async () => {
    const page = await openPopup('names');
    const state = (): Promise<(string | null)[]> =>
      page.evaluate(() =>
        [...document.querySelectorAll('[role=switch]')].map((each) => each.getAttribute('aria-checked')),
      );
    expect(await state()).toEqual(['true', 'true']);
    await tabTo(page, 'Says Who on news.example');
    await page.keyboard.press(' ');
    expect(await state()).toEqual(['true', 'false']);
    expect(await seen(page)).toContain('Off: you switched it off on this site.');
    await page.keyboard.press('Enter');
    expect(await state()).toEqual(['true', 'true']);
    expect(await asked(page)).toEqual(['site false', 'site true']);
  });

  it('a name leads to its place on the page', async () => {
    const page = await openPopup('names');
    await tabTo(page, 'Says Who on news.example');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toMatch(/^Elon Musk 4 times · 10 claims/);
    await page.keyboard.press('Enter');
    expect(await asked(page)).toEqual(['show musk-putin-trump/elon-musk']);
  });

  it('the claims open in the popup with the focus on their heading, and Back returns it', async () => {
    const page = await openPopup('names');
    await tabTo(page, 'Read the claims about Elon Musk');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
    expect(await focused(page)).toBe('Elon Musk');
    expect(await seen(page)).toContain('The Kremlin partly denied it');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    expect(await focused(page)).toContain('Back');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.hasAttribute('data-read'));
    expect(await focused(page)).toBe('Read the claims about Elon Musk');
  });

  it('a notice can be put away, but not one whose cause goes on', async () => {
    const page = await openPopup('notices');
    expect(await page.$$eval('.notice', (notices) => notices.length)).toBe(3);
    await tabTo(page, 'Dismiss');
    await page.keyboard.press(' ');
    expect(await asked(page)).toEqual(['dismiss packs-rebuilt']);
    const left = await page.$$eval('.notice', (notices) =>
      notices.map((notice) => notice.querySelector('.btn') !== null),
    );
    // The browser that lets nothing be stored goes on doing so; unreadable settings can be cleared.
    expect(left.toSorted()).toEqual([false, true]);
  });
});

describe('what is shown', () => {
  it('all the claims of an entity, as on its card', async () => {
    const page = await openPopup('reading');
    expect(await page.$$eval('.claim', (claims) => claims.length)).toBe(10);
  });

  it('an entity without claims has none to read', async () => {
    const page = await openPopup('long');
    expect(await seen(page)).toContain('no claims recorded');
    expect(await page.$('[data-read="made-up/nobody"]')).toBeNull();
  });

  it('where nothing was found, that this says nothing', async () => {
    const page = await openPopup('nothing');
    expect(await seen(page)).toContain('That says nothing about its accuracy.');
    await showState(page, 'popup/no-access');
    expect(await seen(page)).toContain('Says Who cannot run on this page.');
  });

  it('the site’s switch rests while Says Who is off everywhere', async () => {
    const page = await openPopup('off-everywhere');
    expect(await page.$$eval('[role=switch]', (all) => all.map((each) => each.matches(':disabled')))).toEqual([
      false,
      true,
    ]);
  });

  it('long names and hosts stay inside', async () => {
    const page = await openPopup('long');
    await page.setViewport({ width: 340, height: 600 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(340);
  });
});
