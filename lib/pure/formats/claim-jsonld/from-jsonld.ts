/**
 * A pack from the `Claim` JSON-LD that `to-jsonld.ts` writes.
 * Owns: reading the table of `terms.ts` backwards.
 * Used by: the `pack` command, and the library when a file of this form is added.
 * Never: a pack that was not checked, and no guess: JSON-LD of another hand is told to be that.
 */
import { type ParsedPack, parsePack } from '../../pack/parse';
import { describe } from '../../pack/problem';
import { idOfPart, licenceOf } from '../iris';
import { type Form, own, PACK, type Table } from './terms';

/** Deeper than any export goes. */
const MAX_DEPTH = 20;

/** Whether a document is one of ours, by the field that every export has. */
export function isExportedPack(input: unknown): boolean {
  return isRecord(input) && typeof input[own('format')] === 'string';
}

/** @param input what `JSON.parse` gave */
export function packFromJsonLd(input: unknown): ParsedPack {
  if (!isRecord(input) || !isExportedPack(input)) {
    const allowed = 'a document that was exported as Claim JSON-LD: it has “sayswho:format”';
    return { ok: false, problems: [{ path: '', found: describe(input), allowed }] };
  }
  return parsePack(recordOf(input, PACK, 0));
}

function recordOf(node: Readonly<Record<string, unknown>>, table: Table, depth: number): unknown {
  if (depth > MAX_DEPTH) return null;
  const names = new Map(Object.entries(table.fields).map(([name, { term }]) => [term, name]));
  const entries: [string, unknown][] = [];
  for (const [term, value] of Object.entries(node)) {
    const name = names.get(term) ?? (term.startsWith(own('')) ? term.slice(own('').length) : undefined);
    if (name !== undefined) entries.push([name, outOf(value, table.fields[name]?.form, depth)]);
    else if (term === '@id' && table.part) entries.push(['id', idOfPart(table.part, value) ?? value]);
    else if (term === '@type' && table.typed) entries.push([table.typed.field, table.typed.of(value) ?? value]);
  }
  return Object.fromEntries(entries);
}

function outOf(value: unknown, form: Form | undefined, depth: number): unknown {
  if (Array.isArray(value)) return value.map((each) => outOf(each, form, depth + 1));
  if (form === 'licence') return licenceOf(value);
  if (!isRecord(value)) return value;
  if (form === 'role') return { entity: reference(value.about, 'entity'), role: value.roleName };
  if (form && 'refers' in form) return reference(value, form.refers);
  return recordOf(value, form?.record ?? { fields: {} }, depth + 1);
}

function reference(value: unknown, part: 'entity' | 'claim' | 'source'): unknown {
  const iri = isRecord(value) ? value['@id'] : value;
  return idOfPart(part, iri) ?? iri;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
