/**
 * Checking a knowledge pack.
 * Owns: turning an unknown value into a pack, or into problems in plain words.
 * Used by: the build (`scripts/build/check-packs.ts`), the pack store on load, and later the import of packs.
 * Never: repairs a pack or leaves out a part of it. A pack is right as a whole or not taken.
 */
import * as v from 'valibot';
import type { PackProblem } from './problem';
import { describe, MAX_PROBLEMS, pathOf } from './problem';
import { referenceProblems } from './references';
import type { Claim, Entity, Pack } from './schema';
import { ClaimSchema, EntitySchema, PackSchema } from './schema';

export type { PackProblem } from './problem';

export type ParsedPack = { ok: true; pack: Pack } | { ok: false; problems: readonly PackProblem[] };

/**
 * Checks a whole pack: its shape first and, only when that is right, what its parts say of each other.
 * @param input what `JSON.parse` gave, or anything else
 * @returns the pack, or up to `MAX_PROBLEMS` problems in the order of the document
 */
export function parsePack(input: unknown): ParsedPack {
  const result = v.safeParse(PackSchema, input);
  const problems = result.success ? referenceProblems(result.output) : result.issues.map(problemOf);
  if (result.success && problems.length === 0) return { ok: true, pack: result.output };
  return { ok: false, problems: problems.slice(0, MAX_PROBLEMS) };
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

type Issue = v.InferIssue<typeof PackSchema>;

function problemOf(issue: Issue): PackProblem {
  const keys = (issue.path ?? []).map((item) => item.key);
  const path = pathOf(keys);
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return { path, found: `a field “${String(keys.at(-1))}”`, allowed: 'no field of this name' };
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
