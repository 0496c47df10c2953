/** Proves: in forced colours nothing that tells something vanishes. Chromium emulates them; Firefox's driver has no such way, so
    the file is left out there (`scripts/test/steps.ts`). */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { openGallery } from '../harness/gallery';
import { useBrowser } from '../harness/session';
import { showState, violations } from './gallery-page';

const harness = useBrowser();

async function openForced(entry: string, state: string): Promise<Page> {
  const page = await openGallery(harness, entry);
  const client = await page.createCDPSession();
  await client.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  await page.setViewport({ width: 420, height: 900 });
  await showState(page, state);
  return page;
}

/** The colours that the parts of a view are really drawn in; each part stands before a background of its own. */
function drawn(page: Page): Promise<{ part: string; colour: string; paper: string }[]> {
  return page.evaluate(() => {
    const root = document.querySelector('.frame')?.shadowRoot ?? document;
    const opaque = (colour: string): boolean => !/^rgba\(.*, 0\)$|^transparent$/.test(colour);
    const paperOf = (element: Element | null): string => {
      for (let at = element; at; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if (opaque(backgroundColor)) return backgroundColor;
      }
      return 'rgb(255, 255, 255)';
    };
    // Drawn in the colour of their text: all that is left of a tone are the sign and its words.
    const signs = [...root.querySelectorAll('.sign, .close svg, .lens')].map((sign) => ({
      part: 'sign',
      colour: getComputedStyle(sign).color,
      paper: paperOf(sign.parentElement),
    }));
    const edges = [...root.querySelectorAll('.glance > .back, .card, .panel-field, .panel-show')].map((box) => ({
      part: `edge of ${box.className}`,
      colour: getComputedStyle(box).borderInlineStartColor,
      paper: paperOf(box.parentElement),
    }));
    const ties = [...root.querySelectorAll('.tie-same, .tie-open')].map((tie) => ({
      part: 'tie',
      colour: getComputedStyle(tie, '::before').borderBlockStartColor,
      paper: paperOf(tie),
    }));
    const bars = [...root.querySelectorAll('.panel-entity[data-pointed]')].map((bar) => ({
      part: 'bar',
      colour: getComputedStyle(bar, '::before').backgroundColor,
      paper: paperOf(bar),
    }));
    const pressed = [...root.querySelectorAll('[aria-pressed="true"], :checked + span')].map((button) => ({
      part: 'pressed',
      colour: getComputedStyle(button).backgroundColor,
      paper: paperOf(button.parentElement),
    }));
    const knobs = [...root.querySelectorAll('.switch')].map((knob) => ({
      part: 'knob',
      colour: getComputedStyle(knob, '::after').backgroundColor,
      paper: getComputedStyle(knob, '::before').backgroundColor,
    }));
    return [...signs, ...edges, ...ties, ...bars, ...pressed, ...knobs];
  });
}

it.each<[string, string, string[]]>([
  ['tests/gallery/main.tsx', 'card/musk', ['sign', 'edge of side back']],
  ['tests/gallery/main.tsx', 'card/everything', ['sign', 'tie']],
  ['tests/gallery/main.tsx', 'popup/names', ['sign', 'knob']],
  ['tests/gallery/panel.tsx', 'panel/pointed', ['sign', 'bar', 'pressed', 'knob', 'edge of panel-field']],
])('%s %s', async (entry, state, least) => {
  const page = await openForced(entry, state);
  const parts = await drawn(page);
  for (const part of least) expect(parts.map((each) => each.part).join()).toContain(part);
  expect(parts.filter(({ colour, paper }) => colour === paper || /^rgba\(.*, 0\)$/.test(colour))).toEqual([]);
  const text = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = 'CanvasText';
    return getComputedStyle(probe).color;
  });
  expect(new Set(parts.filter(({ part }) => part === 'sign').map(({ colour }) => colour))).toEqual(new Set([text]));
  expect(await violations(page)).toEqual([]);
});
