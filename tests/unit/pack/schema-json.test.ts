/** The published JSON Schema is the one that the pack is checked against. */
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import published from '../../../data/pack.schema.json';
import { parsePack } from '../../../lib/pure/pack/parse';
import * as shape from '../../../lib/pure/pack/schema';
import { SCHEMA_FILE, schemaText } from '../../../scripts/pack/schema-json';
import { rawPack } from './bundled';
import { put, remove } from './damage';

const follows = new Ajv().compile(published);

test('the checked-in file is what the script writes: run `node scripts/pack/schema-json.ts` after a change', () => {
  expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(schemaText(shape));
});

test('the bundled pack names the schema that lies beside it, and follows it', () => {
  expect(rawPack()).toHaveProperty('$schema', './pack.schema.json');
  expect(follows(rawPack())).toBe(true);
});

describe('both judge the shape alike', () => {
  const without: readonly string[] = [
    'format',
    'contact',
    'asOf.note',
    'claims[0].text',
    'claims[4].locator',
    'entities[0].names',
  ];
  const withOther: readonly [string, unknown][] = [
    ['version', '1.0'],
    ['language', 'English'],
    ['contact.url', 'http://says-who.example/'],
    ['claims[0].about[0].role', 'villain'],
    ['claims[0].reports[0].sourcing.basis', 'reliable'],
    ['claims[0].reports[0].sourcing.count', 0],
    ['claims[0].reports[0].trust', 0.9],
    ['claims[0].responses[0].kind', 'no-comment'],
    ['claims[0].date', '2022-13'],
    ['claims[0].about', []],
    ['entities[0].names[0].when', '/Musk/'],
    ['entities[0].name', 'Musk\nElon'],
    ['entities[0].sameAs', ['ftp://says-who.example/']],
  ];
  const stillRight: readonly [string, unknown][] = [
    ['language', 'pt-BR'],
    ['claims[0].date', '2022-12-31'],
    ['claims[0].quote', { exact: 'Words.', prefix: '', suffix: '' }],
    ['entities[0].names', []],
    ['entities[0].sameAs', ['https://says-who.example/']],
  ];

  test.each(without)('without %s neither takes the pack', (path) => {
    const pack = rawPack();
    remove(pack, path);
    expect([parsePack(pack).ok, follows(pack)]).toEqual([false, false]);
  });

  test.each(withOther)('with %s as %j neither takes the pack', (path, value) => {
    const pack = rawPack();
    put(pack, path, value);
    expect([parsePack(pack).ok, follows(pack)]).toEqual([false, false]);
  });

  test.each(stillRight)('with %s as %j both take the pack', (path, value) => {
    const pack = rawPack();
    put(pack, path, value);
    expect([parsePack(pack).ok, follows(pack)]).toEqual([true, true]);
  });
});

describe('an editor that reads the schema', () => {
  interface Node {
    description?: string;
    $ref?: string;
    properties?: Record<string, Node>;
    items?: Node;
    anyOf?: Node[];
    oneOf?: { const?: string; description?: string }[];
    enum?: unknown;
  }
  const { $defs, ...root } = published as unknown as Node & { $defs: Record<string, Node> };
  const resolved = (node: Node): Node => (node.$ref ? ($defs[node.$ref.replace('#/$defs/', '')] ?? {}) : node);

  /** Every field of the format with its path, and every list of terms. */
  function all(node: Node, path: string): { path: string; node: Node }[] {
    const inner = [
      ...Object.entries(node.properties ?? {}).map(([name, field]) => ({ path: `${path}.${name}`, node: field })),
      ...(node.items ? [{ path: `${path}[]`, node: node.items }] : []),
    ];
    return [...inner, ...inner.flatMap(({ path: here, node: field }) => all(field, here))];
  }
  const nodes = [all(root, ''), ...Object.entries($defs).map(([name, node]) => all(node, name))].flat();

  test('finds a description of every field', () => {
    const fields = nodes.filter(({ path }) => !path.endsWith('[]'));
    expect(fields.length).toBeGreaterThan(70);
    const silent = fields.filter(({ node }) => !node.description && !resolved(node).description);
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  test('finds what every term means', () => {
    const lists = nodes.filter(({ node }) => node.oneOf !== undefined);
    expect(lists.length).toBeGreaterThan(9);
    expect(nodes.filter(({ node }) => node.enum !== undefined)).toEqual([]);
    const silent = lists.flatMap(({ path, node }) =>
      (node.oneOf ?? []).filter((term) => !term.description).map(() => path),
    );
    expect(silent).toEqual([]);
  });
});
