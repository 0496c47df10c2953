/**
 * Following the managed policy.
 * Owns: reading it when the browser starts and when it changes, and bringing settings and packs to what it says.
 * Used by: the background.
 * Never: takes anything of the reader's away: a pack of theirs in whose place one is set stays among their drafts.
 *
 * Pages read the policy's settings from local storage, with their own: in one step, and in both browsers alike.
 */
import type { Browser } from 'webextension-polyfill';
import type { Fetched } from '../../pure/library/model';
import { type Policy, type PolicyPack, readPolicy } from '../../pure/settings/policy';
import { POLICY_KEY } from '../../pure/settings/stored';
import type { Drafts } from '../packs/drafts';
import type { Shelf } from '../packs/shelf';

export interface PolicyParts {
  shelf: Shelf;
  drafts: Drafts;
  fetchText(url: string): Promise<Fetched>;
}

/** Listens for the life of the background. */
export function whenPolicyChanges(browser: Browser, changed: () => void): void {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') changed();
  });
}

/** Brings settings and packs to what the policy says now. */
export async function followPolicy(browser: Browser, parts: PolicyParts): Promise<void> {
  const policy = readPolicy(await managed(browser));
  if (policy.unreadable.length > 0) console.warn('Says Who does not understand in its policy:', policy.unreadable);
  await keepSettings(browser, policy);
  await keepPacks(policy.packs, parts);
}

/** Firefox rejects where there is no policy. */
async function managed(browser: Browser): Promise<unknown> {
  return browser.storage.managed.get(null).catch(() => ({}));
}

async function keepSettings(browser: Browser, { settings, sites }: Policy): Promise<void> {
  const before = (await browser.storage.local.get(POLICY_KEY))[POLICY_KEY];
  const empty = Object.keys(settings).length + Object.keys(sites).length === 0;
  if (empty) {
    if (before !== undefined) await browser.storage.local.remove(POLICY_KEY);
  } else if (JSON.stringify(before) !== JSON.stringify({ settings, sites }))
    await browser.storage.local.set({ [POLICY_KEY]: { settings, sites } });
}

async function keepPacks(packs: readonly PolicyPack[], { shelf, drafts, fetchText }: PolicyParts): Promise<void> {
  const before = await shelf.rows();
  const wanted = new Set<string>();
  for (const pack of packs) {
    const url = 'address' in pack ? pack.address : '';
    const there = url === '' ? undefined : before.find(({ origin }) => origin.kind === 'policy' && origin.url === url);
    if (there) {
      wanted.add(there.id);
      continue;
    }
    const text = 'text' in pack ? ({ ok: true, text: pack.text } as const) : await fetchText(url);
    if (!text.ok) {
      console.warn('Says Who could not fetch a pack that its policy sets:', url, text.trouble);
      continue;
    }
    const offer = { text: text.text, origin: { kind: 'policy', url } } as const;
    const look = await shelf.look(offer);
    if (look.ok) await keepAsDraft(look.row.id, before.find(({ id }) => id === look.row.id)?.managed === false);
    const added = await shelf.add(offer, { replace: true });
    if (added.ok) wanted.add(added.id);
    else console.warn('Says Who could not take a pack that its policy sets:', url, added.trouble);
  }
  for (const { id, managed: set } of before) if (set && !wanted.has(id)) await shelf.remove(id, true);

  async function keepAsDraft(id: string, own: boolean): Promise<void> {
    const text = own ? await shelf.text(id) : null;
    const title = before.find((row) => row.id === id)?.title ?? id;
    if (text !== null) await drafts.save({ id: `kept-${id}`, title, text });
  }
}
