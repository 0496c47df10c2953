import { describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { showState, type TabState } from '../../../lib/extension/toolbar/toolbar';

/** What the toolbar button of tab 7 shows. */
async function shown(state: TabState) {
  const seen: Record<string, unknown> = {};
  const keep = (name: string) => async (details: Record<string, unknown>) => {
    expect(details.tabId).toBe(7);
    Object.assign(seen, { [name]: details });
  };
  const action = {
    setIcon: keep('icon'),
    setBadgeText: keep('text'),
    setBadgeBackgroundColor: keep('colour'),
    setBadgeTextColor: keep('textColour'),
  };
  const i18n = { getMessage: (key: string) => (key === 'toolbar_off' ? 'aus' : '') };
  await showState({ action, i18n } as unknown as Browser, 7, state);
  const { icon, text, colour } = seen as {
    icon: { path: Record<string, string> };
    text: { text: string };
    colour: { color: string };
  };
  return { icon: icon.path['16'], text: text.text, colour: colour.color };
}

const GREY = '#8b8b8b';

describe('the toolbar button', () => {
  it('counts the entities found where Says Who is on', async () => {
    const button = await shown({ reason: 'on-article', entities: 12 });
    expect(button).toMatchObject({ icon: '/icons/icon-16.png', text: '12' });
    expect(button.colour).not.toBe(GREY);
  });

  it('shows no number where it found nothing', async () => {
    expect(await shown({ reason: 'on-every-page', entities: 0 })).toMatchObject({
      icon: '/icons/icon-16.png',
      text: '',
    });
  });

  it('is grey, and says “off” in the reader’s language, where the reader switched it off', async () => {
    expect(await shown({ reason: 'off-site', entities: 0 })).toEqual({
      icon: '/icons/icon-off-16.png',
      text: 'aus',
      colour: GREY,
    });
    expect(await shown({ reason: 'off-everywhere', entities: 0 })).toMatchObject({ text: 'aus', colour: GREY });
  });

  it('is grey and silent on pages that are no articles', async () => {
    expect(await shown({ reason: 'off-not-article', entities: 0 })).toEqual({
      icon: '/icons/icon-off-16.png',
      text: '',
      colour: GREY,
    });
  });
});
