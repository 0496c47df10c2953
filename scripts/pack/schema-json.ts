/**
 * Writes the published JSON Schema of a pack: `node scripts/pack/schema-json.ts`.
 * Owns: `data/pack.schema.json`, made from the valibot schema so that the two cannot drift apart.
 * Used by: whoever changes `lib/pure/pack/schema.ts`; a unit test compares the file with what this makes.
 * Never: holds a rule of its own. What a JSON Schema cannot say (ids that lead nowhere) `references.ts` checks.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { runnerImport } from 'vite';
import { meaningsOf } from './meanings.ts';

type PackShape = typeof import('../../lib/pure/pack/schema');

/** Where the published schema stands; packs beside it name it in `$schema`. */
export const SCHEMA_FILE = new URL('../../data/pack.schema.json', import.meta.url);

/** The text of the published schema. Draft 7, which editors complete from. */
export function schemaText(shape: PackShape): string {
  const definitions = {
    locator: shape.LocatorSchema,
    name: shape.NameSchema,
    entity: shape.EntitySchema,
    report: shape.ReportSchema,
    response: shape.ResponseSchema,
    claim: shape.ClaimSchema,
    source: shape.SourceSchema,
  };
  const { $schema, ...schema } = toJsonSchema(shape.PackSchema, {
    definitions,
    target: 'draft-07',
    errorMode: 'throw',
  });
  return `${JSON.stringify({ $schema, title: 'Says Who knowledge pack', ...schema }, explained, 2)}\n`;
}

/** Lists of terms with what each term means: editors show it beside the term. */
function explained(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('enum' in value) || !Array.isArray(value.enum)) return value;
  const { enum: terms, ...rest } = value;
  const meanings = meaningsOf(terms as string[]);
  return { ...rest, oneOf: terms.map((term, at) => ({ const: term as string, description: meanings[at] })) };
}

if (import.meta.main) {
  // Vite resolves the imports of `lib/`, which carry no file extension.
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const { module } = await runnerImport<PackShape>('/lib/pure/pack/schema.ts', { root, configFile: false });
  writeFileSync(SCHEMA_FILE, schemaText(module));
}
