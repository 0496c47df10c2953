import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PAGE_COMMANDS, pageRequest } from '../../../lib/pure/messages/to-page';

describe('a message to a page', () => {
  it('is taken when it is one of those that exist, with its defaults and without what is not its own', () => {
    expect(pageRequest({ type: 'page-report' })).toEqual({ type: 'page-report' });
    expect(pageRequest({ type: 'show-entity', entity: 'p/e', more: 1 })).toEqual({
      type: 'show-entity',
      entity: 'p/e',
      card: true,
      nth: 0,
    });
    expect(pageRequest({ type: 'show-entity', entity: 'p/e', card: false, nth: 3 })).toMatchObject({
      card: false,
      nth: 3,
    });
    expect(pageRequest({ type: 'show-sentence', place: -3, more: 1 })).toEqual({ type: 'show-sentence', place: -3 });
    for (const command of PAGE_COMMANDS)
      expect(pageRequest({ type: 'command', command })).toEqual({ type: 'command', command });
  });

  it.each([
    [{ type: 'show-entity', entity: 7 }],
    [{ type: 'show-entity', entity: 'p/e', card: 'yes' }],
    [{ type: 'show-entity', entity: 'p/e', nth: -1 }],
    [{ type: 'show-entity', entity: 'p/e', nth: 0.5 }],
    [{ type: 'show-entity', entity: 'p/e', nth: '1' }],
    [{ type: 'show-sentence' }],
    [{ type: 'show-sentence', place: '-3' }],
    [{ type: 'show-sentence', place: -2.5 }],
    [{ type: 'command', command: 'open-panel' }],
    [{ type: 'command' }],
  ])('is refused where a part of it is not what it must be: %j', (message) => {
    expect(pageRequest(message)).toBeNull();
  });

  it('is refused otherwise, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), (message) => {
        const type = (message as { type?: unknown } | null)?.type;
        fc.pre(!['page-report', 'show-entity', 'show-sentence', 'command'].includes(String(type)));
        expect(pageRequest(message)).toBeNull();
      }),
    );
  });
});
