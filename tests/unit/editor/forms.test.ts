/** Proves: no field of the format is missing from the editor's forms, and each has its words in every language. */
import { describe, expect, it } from 'vitest';
import schema from '../../../data/pack.schema.json';
import { type Field, FORMS, type FormName } from '../../../lib/pure/editor/forms';
import { keyed } from '../../../lib/pure/words/keyed';
import type { MessageKey } from '../../../lib/pure/words/say';
import { english, german } from '../../harness/say';

interface Shape {
  $ref?: string;
  properties?: Record<string, Shape>;
  items?: Shape;
}

const { $defs: definitions } = schema as { $defs: Record<string, Shape> };
const open = (shape: Shape | undefined): Shape | undefined =>
  shape?.$ref === undefined ? shape : definitions[shape.$ref.replace('#/$defs/', '')];
const itemsOf = (shape: Shape | undefined, list: string): Shape | undefined =>
  open(open(open(shape)?.properties?.[list])?.items);

const pack = schema as Shape;
const claim = itemsOf(pack, 'claims');

/** Written by hand or by the commands; the editor keeps them as they are, but for the signature. */
const BY_HAND = /^(?:\$schema|format|id|signature\..*|cues)$/;
/** Lists with forms of their own. */
const LISTS = ['sources', 'entities', 'claims', 'names', 'about', 'reports', 'responses'];

const SHAPES: Readonly<Record<FormName, Shape | undefined>> = {
  pack,
  source: itemsOf(pack, 'sources'),
  entity: itemsOf(pack, 'entities'),
  name: itemsOf(itemsOf(pack, 'entities'), 'names'),
  claim,
  about: itemsOf(claim, 'about'),
  report: itemsOf(claim, 'reports'),
  response: itemsOf(claim, 'responses'),
};

/** All fields of a shape, as paths joined by dots. */
function fieldsOf(shape: Shape | undefined, before = ''): string[] {
  return Object.entries(shape?.properties ?? {}).flatMap(([name, each]) => {
    const inner = open(each);
    return inner?.properties ? fieldsOf(inner, `${before}${name}.`) : [before + name];
  });
}

describe.each(Object.keys(FORMS) as FormName[])('the form “%s”', (form) => {
  it('has every field of the format', () => {
    const inForm = FORMS[form].map(({ path }) => path.join('.'));
    const wanted = fieldsOf(SHAPES[form]).filter((name) => !BY_HAND.test(name) && !LISTS.includes(name));
    expect(wanted.length).toBeGreaterThan(0);
    expect(inForm.toSorted()).toEqual(wanted.toSorted());
  });

  it.each([
    ['English', english],
    ['German', german],
  ])('has its words in %s', (_language, say) => {
    for (const field of FORMS[form]) {
      for (const key of keysOf(field)) expect(say(key), key).not.toBe('');
    }
  });
});

function keysOf({ name, hint, options = [], terms }: Field): MessageKey[] {
  return [
    `editor_field_${name}`,
    ...(hint ? [`editor_hint_${name}`] : []),
    ...options.map((option) => keyed(`editor_term_${terms ?? 'none'}`, option)),
  ] as MessageKey[];
}
