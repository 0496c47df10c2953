/** Proves: the built package speaks the browser's language. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readCard } from '../../scripts/browsers/card';
import { launch } from '../../scripts/browsers/launch';
import { hoverMark, waitForMarks } from '../../scripts/browsers/marks';
import type { Session } from '../../scripts/browsers/session';
import { useBrowser } from '../harness/session';
import { BROWSER } from '../harness/which';
import { PATIENCE } from './support';

const harness = useBrowser();

it('in an English browser it speaks English', async () => {
  const page = await harness.openExtensionPage('popup.html', 'main.popup');
  expect(await page.evaluate(() => document.documentElement.lang)).toMatch(/^en/);
});

// The Firefox that tests run in has no other language than its own.
if (BROWSER === 'chromium')
  describe('in a German browser', () => {
    let german: Session;
    beforeAll(async () => {
      german = await launch(BROWSER, { headless: true, extensionDir: inject('extensionDir'), args: ['--lang=de'] });
    });
    afterAll(() => german.close());

    const openCard = async () => {
      const page = await german.newPage(harness.server.url('article.html'));
      await waitForMarks(page, 5);
      await hoverMark(page, 'Elon Musk');
      await expect.poll(async () => (await readCard(german, page))?.text, PATIENCE).toContain('Fehler melden');
      return page;
    };

    it('card and popup are in German, and what the pack says is not', async () => {
      const page = await openCard();
      const text = (await readCard(german, page))?.text ?? '';
      expect(text).toContain('The Kremlin bestritt es teilweise');
      expect(text).toContain('Alle 10 Aussagen');
      expect(text).not.toMatch(/Says who|In response|denied|claims/);
      const popup = await german.openExtensionPage('popup.html', 'main.popup');
      expect(await popup.evaluate(() => document.documentElement.lang)).toBe('de-DE');
      expect(await popup.evaluate(() => document.body.innerText)).toContain('Nicht markiert heißt nicht geprüft.');
    });
  });
