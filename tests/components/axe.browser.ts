/** No violation of axe's rules in any state of card and popup, light and dark. */
import { describe, expect, it } from 'vitest';
import { useBrowser } from '../harness/session';
import { openStates, showState, statesOf, violations } from './gallery-page';

const harness = useBrowser();

/** Some thirty states, each checked whole: seconds, not a test's usual blink. */
const LONG = 90_000;

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  it.each(['card', 'popup'])(
    'every state of the %s is free of violations',
    async (view) => {
      const page = await openStates(harness);
      await harness.session.setColourScheme(page, scheme);
      const states = await statesOf(page, view);
      expect(states.length).toBeGreaterThan(10);
      const found: string[] = [];
      for (const state of states) {
        await showState(page, state);
        for (const violation of await violations(page)) found.push(`${state}: ${violation}`);
      }
      expect(found).toEqual([]);
    },
    LONG,
  );
});

it('the check itself finds what is wrong', async () => {
  const page = await openStates(harness);
  await showState(page, 'popup/names');
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('[role=switch]')) element.removeAttribute('aria-label');
  });
  expect((await violations(page)).join()).toContain('button-name');
});
