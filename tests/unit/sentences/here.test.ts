/** When a page asks for cues and for the script of sentences, and when it does not. */
import { describe, expect, it, vi } from 'vitest';
import { sentencesHere } from '../../../entrypoints/page/sentences';
import type { Bridge, Reading } from '../../../lib/page/bridge';
import type { Sentences } from '../../../lib/page/sentences/contract';
import { DEFAULTS } from '../../../lib/pure/settings/settings';

const CUES = [{ pack: 'p', language: 'en', referents: [], claims: [{}] }];

function page({ cues = CUES as unknown, sentences = true, names = ['p/ann'], muted = [] as string[] } = {}) {
  const asked: unknown[] = [];
  const part: Sentences = { look: vi.fn(), digest: () => null, show: () => false };
  const bridge = { makeSentences: null } as unknown as Bridge;
  const reading = {
    scanning: false,
    names: () => names.map((entity) => ({ entity, times: 1 })),
    muted: () => muted,
    join: () => null,
  };
  const script = vi.fn(async () => {
    bridge.makeSentences = () => part;
  });
  const life = new AbortController();
  const here = sentencesHere({
    browser: {
      runtime: {
        sendMessage: async (message: unknown) => {
          asked.push(message);
          return { ok: true, value: cues };
        },
      },
    } as never,
    bridge,
    reading: () => reading as unknown as Reading,
    settings: { ...DEFAULTS, sentences },
    signal: life.signal,
    alive: () => true,
    script,
    onChange: () => undefined,
  });
  /** Lets all that was begun come to its end. */
  const settled = async (): Promise<void> => {
    for (let turns = 0; turns < 20; turns += 1) await Promise.resolve();
  };
  return { here, asked, part, reading, names, script, life, settled };
}

describe('once the marks are in', () => {
  it('the cues of all names are asked for, the muted among them, and the script comes', async () => {
    const { here, asked, part, script, settled } = page({ muted: ['p/bo'] });
    here.look();
    await settled();
    expect(asked).toEqual([{ type: 'cues', entities: ['p/ann', 'p/bo'] }]);
    expect(script).toHaveBeenCalledExactlyOnceWith('sentences');
    expect(here.part).toBe(part);
    here.look();
    expect(part.look).toHaveBeenCalledOnce();
    expect(asked).toHaveLength(1);
  });

  it('no script comes where no pack has cues for them; other names are asked for anew', async () => {
    const { here, asked, names, script, settled } = page({ cues: [] });
    for (let times = 0; times < 3; times += 1) {
      here.look();
      await settled();
    }
    expect(asked).toHaveLength(1);
    names.push('p/cy');
    here.look();
    await settled();
    expect(asked).toHaveLength(2);
    expect(script).not.toHaveBeenCalled();
  });
});

describe('nothing is asked for', () => {
  it('where the reader has switched sentences off', async () => {
    const { here, asked, settled } = page({ sentences: false });
    here.look();
    await settled();
    expect(asked).toEqual([]);
  });
  it('before all is read, or where nobody is named', async () => {
    const busy = page();
    busy.reading.scanning = true;
    busy.here.look();
    const empty = page({ names: [] });
    empty.here.look();
    await empty.settled();
    expect([...busy.asked, ...empty.asked]).toEqual([]);
  });
  it('of the script, where the reading has ended meanwhile', async () => {
    const { here, script, life, settled } = page();
    here.look();
    life.abort();
    await settled();
    expect(script).not.toHaveBeenCalled();
    expect(here.part).toBeNull();
  });
});
