/** The sheet of claims: for every reader on the screen, and whole on paper. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { useBrowser } from '../harness/session';
import { asked, openState, showState, statesOf, violations } from './gallery-page';

const harness = useBrowser();
const open = (): Promise<Page> => openState(harness, 'print', 'print/filled');

it('axe finds nothing in any state, and nothing reaches out of the page', async () => {
  const page = await open();
  const states = await statesOf(page, 'print');
  expect(states).toHaveLength(6);
  for (const state of states) {
    await showState(page, state);
    expect(await violations(page), state).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), state).toBe(true);
  }
});

it('asks to print and to leave the answers blank, and a blank sheet has lines and no answers', async () => {
  const page = await open();
  await page.click('.sheet-tools .btn');
  await page.click('.sheet-tools input');
  expect(await asked(page)).toEqual(['print', 'blank true']);
  const counts = (): Promise<number[]> =>
    page.evaluate(() =>
      ['section p', 'section .write', '.sheet-claim'].map((each) => document.querySelectorAll(each).length),
    );
  const [answers = 0, lines, claims = 0] = await counts();
  expect([answers > claims * 2, lines]).toEqual([true, 0]);
  await showState(page, 'print/blank');
  expect(await counts()).toEqual([0, claims * 9, claims]);
});

it('on paper: no tools, no claim is cut by the end of a page, and there is a document to print', async () => {
  const page = await open();
  const print = await page.evaluate(() => {
    const claim = document.querySelector('.sheet-claim');
    const rules = [...document.styleSheets]
      .flatMap((sheet) => [...sheet.cssRules])
      .filter((rule) => rule instanceof CSSMediaRule && rule.conditionText === 'print')
      .flatMap((rule) => [...(rule as CSSMediaRule).cssRules] as CSSStyleRule[]);
    const tools = rules.find((rule) => document.querySelector('.sheet-tools')?.matches(rule.selectorText));
    return { tools: tools?.style.display, claim: claim && getComputedStyle(claim).breakInside };
  });
  expect(print).toEqual({ tools: 'none', claim: 'avoid' });
  for (const format of ['A4', 'Letter'] as const) {
    expect(
      Buffer.from(await page.pdf({ format }))
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  }
});
