import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageRequest } from '../../../lib/pure/messages/to-page';

describe('a message to a page', () => {
  it('is taken when it is one of the two that exist', () => {
    expect(pageRequest({ type: 'page-report' })).toEqual({ type: 'page-report' });
    expect(pageRequest({ type: 'show-entity', entity: 'p/e', more: 1 })).toEqual({
      type: 'show-entity',
      entity: 'p/e',
    });
  });

  it('is refused otherwise, whatever it is', () => {
    expect(pageRequest({ type: 'show-entity', entity: 7 })).toBeNull();
    fc.assert(
      fc.property(fc.anything(), (message) => {
        const type = (message as { type?: unknown } | null)?.type;
        fc.pre(type !== 'page-report' && type !== 'show-entity');
        expect(pageRequest(message)).toBeNull();
      }),
    );
  });
});
