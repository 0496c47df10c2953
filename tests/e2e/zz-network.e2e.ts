/** Proves, after all the other tests of this run (`tests/harness/by-name.ts`): the extension asked the network for nothing. */
import { expect, it } from 'vitest';
import { useBrowser } from '../harness/session';
import { openCard, openMarked } from './support';

const harness = useBrowser();

it('no request by the extension in the whole run', async () => {
  const page = await openMarked(harness);
  await openCard(harness, page, 'Elon Musk', 'Elon Musk');
  expect(await harness.session.extensionRequests()).toEqual([]);
});
