/** The popup with the keyboard alone, and where the focus goes. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from '../harness/session';
import { asked, focused, openState, openStates, seen, showState, statesOf, tabTo } from './gallery-page';

const harness = useBrowser();

const openPopup = (state: string): Promise<Page> => openState(harness, 'main', `popup/${state}`);

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
    await tabTo(page, 'Pause today on news.example');
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
      notices.map((notice) => notice.querySelector(':scope > .btn') !== null),
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

  it('muted names are counted, and told only when asked for', async () => {
    const page = await openPopup('muted');
    expect(await seen(page)).toContain('2 names on this page are muted');
    expect(await seen(page)).not.toContain('Starlink');
    await page.click('.muted > summary');
    expect(await seen(page)).toContain('Starlink');
    await tabTo(page, 'Show again: NASA');
    await page.keyboard.press('Enter');
    expect(await asked(page)).toEqual(['unmute musk-putin-trump/nasa']);
    expect(await seen(page)).toContain('1 name on this page is muted');
    await page.waitForFunction(() => document.activeElement?.matches('.host'));
  });

  it('what did not work is said, in a region that was there before', async () => {
    const page = await openPopup('not-allowed');
    expect(await page.$$eval('[role=status]', (all) => all.map((each) => each.textContent).join(' '))).toContain(
      'The browser has not allowed it.',
    );
  });
});

describe('a pause', () => {
  it('is begun and ended by keyboard, and the focus stays where the reader was', async () => {
    const page = await openPopup('names');
    await tabTo(page, 'Pause 1 hour on news.example');
    await page.keyboard.press('Enter');
    expect(await seen(page)).toContain('Off: paused until 15:40.');
    await page.waitForFunction(() => document.activeElement?.matches('.host'));
    await tabTo(page, 'Go on now on news.example', 2);
    await page.keyboard.press(' ');
    expect(await seen(page)).toContain('On: this looks like a news article.');
    expect(await asked(page)).toEqual(['pause hour', 'resume']);
    await page.waitForFunction(() => document.activeElement?.matches('.host'));
    await tabTo(page, 'Pause today on news.example', 3);
  });

  it('for today ends at midnight; one that ends another day names the day', async () => {
    const page = await openPopup('paused-today');
    expect(await seen(page)).toContain('Off: paused until midnight.');
    await showState(page, 'popup/paused-long');
    expect(await seen(page)).toContain('Off: paused until 28 Nov 2026, 02:40.');
  });

  it('is not offered where Says Who is off anyway', async () => {
    const page = await openPopup('off-site');
    expect(await page.$('.pauses')).toBeNull();
    await showState(page, 'popup/off-everywhere');
    expect(await page.$('.pauses')).toBeNull();
  });
});

describe('where Says Who cannot run', () => {
  it.each([
    ['browser-page', 'This page is the browser’s own.'],
    ['extension-page', 'This page belongs to an extension.'],
    ['store', 'as from their stores'],
    ['file', 'This is a file on your device.'],
    ['pdf', 'This is a PDF.'],
  ])('%s: says so, and offers nothing that would not help', async (state, words) => {
    const page = await openPopup(state);
    expect(await seen(page)).toContain('Says Who cannot run here');
    expect(await seen(page)).toContain(words);
    expect(await page.$$eval('button', (all) => all.map((each) => each.textContent))).toEqual([
      '',
      'Side panel',
      'Options',
    ]);
  });

  it.each([
    ['withheld', 'Allow on news.example', 'allow'],
    ['withheld-all', 'Allow on all sites', 'allow'],
    ['for-now', 'Always allow on this site', 'allow'],
    ['no-answer', 'Reload the page', 'reload'],
  ])('%s: the button that helps is near', async (state, button, does) => {
    const page = await openPopup(state);
    // The focus is on the reason, or on the site: the button comes soon after it.
    await tabTo(page, button, 5);
    await page.keyboard.press('Enter');
    expect(await asked(page)).toEqual([does]);
  });
});

describe('the focus and what is heard', () => {
  it('it begins at the site, and the switch comes next', async () => {
    const page = await openPopup('names');
    await page.waitForFunction(() => document.activeElement?.matches('.host'));
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Says Who on news.example');
  });

  it('what was found is said once it is there, and again after a change', async () => {
    const page = await openPopup('names');
    const heard = (): Promise<string> => page.$eval('.heard[role=status]', (region) => region.textContent ?? '');
    await expect.poll(heard).toBe('5 names found on news.example.');
    await page.click('.site .switch');
    await expect.poll(heard).toBe('Says Who is off on news.example.');
  });

  it('the ways on are in the foot', async () => {
    const page = await openPopup('names');
    await tabTo(page, 'Side panel');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await asked(page)).toEqual(['panel', 'options']);
  });
});

describe('on a phone', () => {
  it('fills the page in every state, in every language, at every size of text', async () => {
    const page = await openStates(harness);
    await page.setViewport({ width: 360, height: 640 });
    const wrong: string[] = [];
    for (const state of (await statesOf(page, 'popup')).filter((name) => !name.includes('reading'))) {
      for (const language of ['english', 'german', 'mirrored']) {
        await showState(page, `${state}?${language}`);
        const { width, wide, room } = await page.evaluate(() => {
          document.documentElement.dataset.textSize = 'largest';
          const view = document.querySelector('main')?.getBoundingClientRect();
          return {
            width: view?.width,
            wide: document.documentElement.scrollWidth,
            room: document.documentElement.clientWidth,
          };
        });
        // A scroll bar may take its part.
        if (width !== room || wide > room || room < 340) wrong.push(`${state}?${language}: ${width}, ${wide}`);
      }
    }
    expect(wrong).toEqual([]);
  }, 60_000);
});
