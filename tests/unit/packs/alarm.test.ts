/** Proves when the alarm for packs is set, and that open pages hear of each change of the packs. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { setAlarm, whenAlarm } from '../../../lib/extension/packs/alarm';
import { stampPacks, watchPacks } from '../../../lib/extension/packs/stamp';
import { watchSettings } from '../../../lib/extension/settings/store';
import { freshDatabase, start } from './harness';
import { sampleText } from './sample';

const ADDRESS = { kind: 'address', url: 'https://packs.example/town.pack.json' } as const;

beforeEach(freshDatabase);

function alarms() {
  const set = new Map<string, unknown>();
  let listener: (alarm: { name: string }) => void = () => undefined;
  const browser = {
    alarms: {
      get: async (name: string) => set.get(name),
      create: (name: string, when: unknown) => void set.set(name, when),
      clear: async (name: string) => set.delete(name),
      onAlarm: {
        addListener: (added: typeof listener) => {
          listener = added;
        },
      },
    },
  } as unknown as Browser;
  return { browser, set, fire: (name: string) => listener({ name }) };
}

describe('the alarm', () => {
  it('is set while a pack is kept up to date, and only then', async () => {
    const { browser, set } = alarms();
    const { shelf } = start();
    const look = async () => setAlarm(browser, await shelf.rows());
    await shelf.add({ text: sampleText(), origin: ADDRESS });
    await look();
    expect(set.size).toBe(0);
    await shelf.rhythm('town', 'daily');
    await look();
    expect([...set.keys()]).toEqual(['packs:update']);
    await shelf.remove('town');
    await look();
    expect(set.size).toBe(0);
  });

  it('that goes on is left as it is: one that is set anew each time would never go off', async () => {
    const { browser, set } = alarms();
    const { shelf } = start();
    await shelf.add({ text: sampleText(), origin: ADDRESS });
    await shelf.rhythm('town', 'daily');
    set.set('packs:update', 'running');
    await setAlarm(browser, await shelf.rows());
    expect(set.get('packs:update')).toBe('running');
  });

  it('of somebody else is none of ours', () => {
    const { browser, fire } = alarms();
    let due = 0;
    whenAlarm(browser, () => {
      due += 1;
    });
    fire('another');
    fire('packs:update');
    expect(due).toBe(1);
  });
});

it('a change of the packs is heard where settings are watched, and by the side panel', async () => {
  type Listener = (changes: Record<string, unknown>, area: string) => void;
  const listeners = new Set<Listener>();
  const browser = {
    storage: {
      onChanged: { addListener: (each: Listener) => listeners.add(each), removeListener: () => undefined },
      local: {
        set: async (entries: Record<string, unknown>) => {
          for (const each of listeners) each(entries, 'local');
        },
      },
    },
  } as unknown as Browser;
  const heard: string[] = [];
  watchSettings(browser, () => heard.push('settings'), new AbortController().signal);
  watchPacks(browser, () => heard.push('packs'));
  stampPacks(browser);
  expect(heard).toEqual(['settings', 'packs']);
  for (const each of listeners) each({ 'packs:stamp': 1 }, 'managed');
  for (const each of listeners) each({ 'welcome:shown': true }, 'local');
  expect(heard).toHaveLength(2);
});
