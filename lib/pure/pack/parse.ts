/**
 * Checking a knowledge pack.
 * Owns: turning an unknown value into a pack, or into problems in plain words.
 * Used by: the build (`scripts/build/check-packs.ts`), the pack store on load, and later the import of packs.
 * Never: repairs a pack or leaves out a part of it. A pack is right as a whole or not taken.
 */
import * as v from 'valibot';
import { PACK_LIMITS } from './limits';
import type { PackProblem } from './problem';
import { describe, MAX_PROBLEMS, NO_SUCH_FIELD, pathOf } from './problem';
import { referenceProblems } from './references';
import type { Claim, Entity, Pack } from './schema';
import { ClaimSchema, EntitySchema, PackSchema } from './schema';

export type { PackProblem } from './problem';

export type ParsedPack = { ok: true; pack: Pack } | { ok: false; problems: readonly PackProblem[] };

/** The same with the stage that refused the pack, and how many problems of that stage are known besides. */
export type CheckedPack =
  | { ok: true; pack: Pack }
  | { ok: false; stage: 'shape' | 'reference'; problems: readonly PackProblem[]; more: number };

/**
 * Checks a whole pack: its shape first and, only when that is right, what its parts say of each other.
 * @param input what `JSON.parse` gave, or anything else
 * @returns the pack, or up to `MAX_PROBLEMS` problems in the order of the document
 */
export function parsePack(input: unknown): ParsedPack {
  const checked = checkPack(input);
  return checked.ok ? checked : { ok: false, problems: checked.problems };
}

/** All of a pack but its entities and claims: those are checked one by one, so that a broken pack is refused soon. */
const HeadSchema = v.strictObject({
  ...PackSchema.entries,
  entities: v.pipe(v.array(v.unknown()), v.maxLength(PACK_LIMITS.entities)),
  claims: v.pipe(v.array(v.unknown()), v.maxLength(PACK_LIMITS.claims)),
});

/** As `parsePack`, for those who say more of it. */
export function checkPack(input: unknown): CheckedPack {
  const shape = new Found();
  const head = v.safeParse(HeadSchema, input);
  if (!head.success) shape.add(head.issues, []);
  // Where the lists are lists, their entries are looked at even when the head is wrong.
  const { entities, claims } = (input ?? {}) as { entities?: unknown; claims?: unknown };
  checkEntries(EntitySchema, 'entities', entities, shape);
  checkEntries(ClaimSchema, 'claims', claims, shape);
  if (shape.problems.length > 0) return { ok: false, stage: 'shape', problems: shape.problems, more: shape.more };
  const pack = input as Pack;
  const { problems, more } = referenceProblems(pack);
  return problems.length > 0 ? { ok: false, stage: 'reference', problems, more } : { ok: true, pack };
}

type Keys = readonly (string | number)[];

/** The first problems, and how many there are besides: one list of a hostile pack may have 100,000. */
class Found {
  readonly problems: PackProblem[] = [];
  more = 0;

  add(issues: readonly Issue[], path: Keys): void {
    const shown = issues.slice(0, MAX_PROBLEMS - this.problems.length);
    for (const issue of shown) this.problems.push(problemOf(issue, path));
    this.more += issues.length - shown.length;
  }
}

function checkEntries(
  schema: typeof EntitySchema | typeof ClaimSchema,
  list: 'entities' | 'claims',
  entries: unknown,
  found: Found,
): void {
  if (!Array.isArray(entries)) return;
  for (let at = 0; at < entries.length && found.problems.length < MAX_PROBLEMS; at += 1) {
    const result = v.safeParse(schema, entries[at]);
    if (!result.success) found.add(result.issues, [list, at]);
  }
}

/** Checks one claim by itself, as it comes out of the store; null when it is damaged. */
export function parseClaim(input: unknown): Claim | null {
  const result = v.safeParse(ClaimSchema, input);
  return result.success ? result.output : null;
}

/** Checks one entity by itself, as it comes out of the store; null when it is damaged. */
export function parseEntity(input: unknown): Entity | null {
  const result = v.safeParse(EntitySchema, input);
  return result.success ? result.output : null;
}

type Issue = v.InferIssue<typeof HeadSchema | typeof EntitySchema | typeof ClaimSchema>;

function problemOf(issue: Issue, before: Keys): PackProblem {
  const keys = [...before, ...(issue.path ?? []).map((item) => item.key)];
  const path = pathOf(keys);
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return { path, found: `a field “${String(keys.at(-1))}”`, allowed: NO_SUCH_FIELD };
  }
  return { path, found: describe(issue.input), allowed: allowedBy(issue) };
}

/** What a field may hold, from the rule that refused it. */
function allowedBy(issue: Issue): string {
  switch (issue.type) {
    case 'string':
      return 'text';
    case 'number':
      return 'a number';
    case 'boolean':
      return 'true or false';
    case 'array':
      return 'a list';
    case 'strict_object':
      // valibot names the missing field where one is missing, and says “Object” where the value is none.
      return issue.expected === 'Object' ? 'an object' : 'a value: this field is required';
    case 'integer':
      return 'a whole number';
    case 'picklist':
      return `one of: ${issue.expected
        .replaceAll('"', '')
        .replace(/^\(|\)$/g, '')
        .split(' | ')
        .join(', ')}`;
    case 'literal':
      return issue.expected.replaceAll('"', '“').replace(/“$/, '”');
    case 'regex':
      return issue.message;
    case 'min_length':
      return `at least ${amount(issue.requirement, issue.input)}`;
    case 'max_length':
      return `at most ${amount(issue.requirement, issue.input)}`;
    case 'min_value':
      return `${issue.requirement} or more`;
    case 'max_value':
      return `${issue.requirement} or less`;
    case 'union':
      return '“not-stated” or the id of an entity';
  }
}

function amount(requirement: number, input: unknown): string {
  if (typeof input === 'string') return `${requirement} characters`;
  return requirement === 1 ? '1 entry' : `${requirement} entries`;
}
