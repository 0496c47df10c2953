/** Proves: what assistive technology is told on a web page. In Chromium by its accessibility tree, closed roots included. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from '../harness/session';
import { command, openCard, openMarked, PATIENCE, ringed, waitForCard } from './support';

const harness = useBrowser();

interface Heard {
  role: string;
  name: string;
}

/** What is told below the open card, in order: from the tree in Chromium, from roles and labels in the card elsewhere. */
async function heardInCard(page: Page): Promise<Heard[]> {
  if (harness.session.name === 'firefox') {
    const heard = await harness.session.inCard(page, (root) => {
      const tags: Record<string, string> = {
        H2: 'heading',
        H3: 'heading',
        H4: 'heading',
        BUTTON: 'button',
        UL: 'list',
      };
      return [...root.querySelectorAll<HTMLElement>('[role],h2,h3,h4,button,ul,ol')].map((element) => {
        const labels = (element.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean);
        const label = labels.map((id) => root.getElementById(id)?.textContent ?? '').join(' ');
        return {
          role: element.getAttribute('role') ?? tags[element.tagName] ?? 'list',
          name: (element.getAttribute('aria-label') || label || element.textContent || '').trim(),
        };
      });
    });
    return heard ?? [];
  }
  const client = await page.createCDPSession();
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  await client.detach();
  const children = new Map(nodes.map((node) => [node.nodeId, node.childIds ?? []]));
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const heard: Heard[] = [];
  const visit = (id: string): void => {
    const node = byId.get(id);
    if (!node) return;
    if (!node.ignored) heard.push({ role: String(node.role?.value ?? ''), name: String(node.name?.value ?? '') });
    for (const child of children.get(id) ?? []) visit(child);
  };
  const card = nodes.find(
    ({ role, name }) => /^(?:dialog|group)$/.test(role?.value ?? '') && name?.value === 'Elon Musk',
  );
  if (card) visit(card.nodeId);
  return heard;
}

describe('what is heard of a card', () => {
  it('opened by key: a dialog with the name, its claims as headings, and both lanes as lists', async () => {
    const page = await openMarked(harness, 'article.html', 10);
    await command(harness, page, 'next-name', 'next-name', 'next-name');
    await expect.poll(() => ringed(page), PATIENCE).toBe('Elon Musk');
    await command(harness, page, 'open-card');
    await waitForCard(harness, page, 'Elon Musk');
    await expect
      .poll(async () => (await heardInCard(page))[0], PATIENCE)
      .toEqual({ role: 'dialog', name: 'Elon Musk' });
    const heard = await heardInCard(page);
    const named = (role: string): string[] => heard.filter((each) => each.role === role).map(({ name }) => name);
    expect(named('heading')).toEqual(expect.arrayContaining(['Elon Musk', 'Says who', 'In response']));
    expect(named('heading').some((name) => name.includes('·') && name.includes('Musk'))).toBe(true);
    expect(named('button')).toEqual(expect.arrayContaining(['Close']));
    expect(named('list').length).toBeGreaterThan(1);
    // Every button says what it does.
    expect(named('button')).not.toContain('');
  });

  it('opened by resting: no dialog, and nothing is announced', async () => {
    const page = await openMarked(harness, 'article.html', 10);
    await openCard(harness, page, 'Elon Musk', 'Elon Musk');
    await expect.poll(async () => (await heardInCard(page))[0], PATIENCE).toEqual({ role: 'group', name: 'Elon Musk' });
    const said = await harness.session.inCard(page, (root) =>
      [...root.querySelectorAll('[role="status"],[aria-live]')].map((element) => element.textContent).join(''),
    );
    expect(said).toBe('');
  });
});
