/**
 * Hostile messages: from pages, frames, other extensions, and scripts of another version.
 * Owns: damages to each request there is, by whoever may send it, and what the background and a page may do with it.
 * Used by: `core.ts`.
 * Never: trusts who says they sent it.
 */
import fc from 'fast-check';
import * as v from 'valibot';
import { toPage } from '../../../lib/pure/messages/panel';
import { FROM_EXTENSION, FROM_PAGE } from '../../../lib/pure/messages/requests';
import { PAGE_COMMANDS, pageRequest } from '../../../lib/pure/messages/to-page';
import { hostileValue, ownField, PROTOTYPE_NAMES } from '../hostile';
import { law, lawOfPlainness, lawOfPrototypes } from '../laws';
import { target } from '../target';
import { pathsOf, withField } from '../tree';

const FILE = { kind: 'file', name: 'town.json' };
const QUERY = { pack: 'town', words: 'x', from: 0, count: 50 };
/** One right message of each kind. */
const RIGHT: readonly { type: string }[] = [
  { type: 'names' },
  { type: 'said-card', entity: 'town/ada', paragraph: ['town/ada'], page: [] } as { type: string },
  { type: 'script', name: 'card' } as { type: string },
  { type: 'open-panel' },
  { type: 'page-state', reason: 'on-article', entities: 3, scanning: false } as { type: string },
  { type: 'card', entity: 'town/ada', paragraph: [], page: ['town/ada'] } as { type: string },
  { type: 'tallies', entities: ['town/ada'] } as { type: string },
  { type: 'page-claims', entities: ['town/ada'] } as { type: string },
  { type: 'packs' },
  { type: 'inject-page', tab: 1 } as { type: string },
  { type: 'pack-fetch', url: 'https://packs.example/a' } as { type: string },
  { type: 'pack-add', text: '{}', origin: FILE } as { type: string },
  { type: 'pack-order', ids: ['town'] } as { type: string },
  { type: 'pack-claims', query: QUERY } as { type: string },
  { type: 'save-draft', id: 'one', title: '', text: '' } as { type: string },
  { type: 'page-report' },
  { type: 'show-entity', entity: 'town/ada', card: true, nth: 0 } as { type: string },
  { type: 'show', entity: 'town/ada', nth: 0 } as { type: string },
  ...PAGE_COMMANDS.map((command) => ({ type: 'command', command })),
];

const spoiled = fc.constantFrom(...RIGHT).chain((right) => {
  const path = fc.constantFrom<readonly string[]>([], ...pathsOf(right));
  return fc.oneof(
    fc.constant<unknown>(right),
    fc.tuple(path, hostileValue).map(([at, value]) => withField(right, at, value)),
    fc
      .tuple(path, fc.constantFrom(...PROTOTYPE_NAMES, 'more'), hostileValue)
      .map(([at, name, value]) =>
        withField(right, at, at.length === 0 ? withOwn(right, name, value) : ownField(name, value)),
      ),
    fc.constantFrom(...PROTOTYPE_NAMES).map((type) => ({ ...right, type })),
  );
});

const cases = fc.tuple(
  fc.oneof({ weight: 9, arbitrary: spoiled }, { weight: 1, arbitrary: fc.anything() }),
  fc.boolean(),
);

type Table = Readonly<Record<string, v.GenericSchema>>;

export const messages = target('messages', 14, cases, ([message, fromPage]) => {
  const table: Table = fromPage ? FROM_PAGE : FROM_EXTENSION;
  const type = typeof message === 'object' && message !== null && 'type' in message ? message.type : null;
  const schema = typeof type === 'string' && Object.hasOwn(table, type) ? table[type] : undefined;
  const taken = schema !== undefined && v.is(schema, message);
  const inPage = pageRequest(message);
  const inPort = toPage(message);
  lawOfPrototypes();
  if (taken) {
    // No message carries more than its own fields, and none is long enough to hold a page.
    lawOfPlainness(message);
    if (fromPage) law(JSON.stringify(message).length < 6_000_000, 'a page may send a message without bounds');
  }
  for (const checked of [inPage, inPort]) {
    if (checked === null) continue;
    law(
      Object.keys(checked).every((name) => ['type', 'entity', 'card', 'nth', 'command'].includes(name)),
      'a field more',
    );
    if ('nth' in checked) law(Number.isInteger(checked.nth) && checked.nth >= 0, 'a mention without a number', checked);
    if ('command' in checked) law((PAGE_COMMANDS as readonly string[]).includes(checked.command), 'an unknown command');
  }
  return taken || inPage !== null || inPort !== null ? 'taken' : 'refused';
});

function withOwn(right: object, name: string, value: unknown): unknown {
  const copy = { ...right };
  Object.defineProperty(copy, name, { value, enumerable: true, configurable: true, writable: true });
  return copy;
}
