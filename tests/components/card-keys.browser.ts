/** The card with the keyboard alone: its order, its buttons, its names, and copying. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from '../harness/session';
import { asked, focused, openState, seen, showState, tabTo } from './gallery-page';

const harness = useBrowser();
const openCard = (state: string): Promise<Page> => openState(harness, 'main', `card/${state}`);

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
    expect(await seen(page)).not.toMatch(/Try again|Turn off|Copy a report/);
  });

  it('a report of what failed can be copied, also by hand, and names neither page nor entity', async () => {
    const page = await openCard('unreadable');
    await tabTo(page, 'Copy a report');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('Copied');
    const report = [
      'copy Says Who 0.1.0',
      'Browser: Firefox 152',
      'Language: en-GB',
      'Where: card',
      'What failed: claims-unreadable',
    ].join('\n');
    expect(await asked(page)).toEqual([report]);
    await showState(page, 'card/unreadable/no-clipboard');
    await tabTo(page, 'Copy a report');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('.frame')?.shadowRoot?.querySelector('textarea'));
    const byHand = await page.evaluate(
      () => document.querySelector('.frame')?.shadowRoot?.querySelector('textarea')?.value,
    );
    expect(`copy ${byHand}`).toBe(report);
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

describe('a name on the card', () => {
  it('is a button in the midst of the words; the card’s own is not', async () => {
    const page = await openCard('musk');
    const links = await page.evaluate(() =>
      [...(document.querySelector('.frame')?.shadowRoot?.querySelectorAll('.who-link') ?? [])].map(
        (link) => link.textContent,
      ),
    );
    expect(links).toEqual(expect.arrayContaining(['The Wall Street Journal', 'The Kremlin', 'Putin']));
    expect(links.filter((name) => /Musk/.test(name ?? ''))).toEqual([]);
    await tabTo(page, 'The Wall Street Journal');
    await page.keyboard.press('Enter');
    expect(await asked(page)).toEqual(['entity musk-putin-trump/wall-street-journal true']);
    await page.keyboard.down('Shift');
    await tabTo(page, 'Back to Elon Musk');
    await page.keyboard.up('Shift');
    await page.keyboard.press('Enter');
    expect((await asked(page)).at(-1)).toBe('back true');
  });
});

describe('copying', () => {
  it('by hand is offered where the page forbids the clipboard, with all of the text selected', async () => {
    const page = await openCard('musk/no-clipboard');
    await tabTo(page, 'Copy: Musk and Putin have had an ongoing relationship, in contact since 2022.');
    await page.keyboard.press('Enter');
    const selected = () =>
      page.evaluate(() => {
        const field = document.querySelector('.frame')?.shadowRoot?.querySelector('textarea');
        return field ? field.value.slice(field.selectionStart, field.selectionEnd) : null;
      });
    await expect.poll(selected).toMatch(/^Reported: .*In response: .*Source: /s);
  });
});
