/**
 * A pack as schema.org `Claim` JSON-LD.
 * Owns: putting a record into the terms of `terms.ts`, and what is said twice for readers who know schema.org only.
 * Used by: the `pack` command, and the library, the side panel and the card for “Export as” and “Copy as”.
 * Never: a `ClaimReview`, and no rating of ours: a rating that a report quotes stays inside that report.
 */
import type { Claim, Pack } from '../../pack/schema';
import { licenceIri, packIri, partIri } from '../iris';
import { subsetOf } from '../subset';
import { type Field, type Form, OWN_CONTEXT, own, PACK, type Table } from './terms';

/** A JSON-LD document, or a node of one. */
export interface Node {
  readonly [key: string]: unknown;
}

/** A whole pack as a `Dataset` of claims. `packFromJsonLd` gives the same pack back. */
export function packAsJsonLd(pack: Pack): Node {
  const node = nodeOf(pack, PACK);
  return {
    '@context': ['https://schema.org', { '@base': packIri(pack), ...OWN_CONTEXT }],
    ...node,
    hasPart: (node.hasPart as Node[]).map((claim, at) => withPlainTerms(claim, pack.claims[at])),
  };
}

/** Some claims of a pack, with all that belongs to them, as a `Dataset` of their own. */
export function claimsAsJsonLd(pack: Pack, claims: Iterable<string>): Node {
  return packAsJsonLd(subsetOf(pack, claims));
}

function nodeOf(record: object, table: Table): Node {
  const fields = Object.entries(record).filter(([, value]) => value !== undefined);
  const type = table.type?.(record as Record<string, unknown>);
  const node: Record<string, unknown> = {};
  if (type) node['@type'] = type;
  for (const [name, value] of fields) {
    if (name === table.typed?.field) continue;
    if (name === 'id' && table.part) node['@id'] = partIri(table.part, String(value));
    else {
      const { term, form }: Field = table.fields[name] ?? { term: own(name) };
      node[term] = inForm(value, form);
    }
  }
  return node;
}

function inForm(value: unknown, form: Form | undefined): unknown {
  if (Array.isArray(value)) return value.map((each) => inForm(each, form));
  if (form === 'licence') return licenceIri(String(value));
  if (form === 'role') {
    const { entity, role } = value as Claim['about'][number];
    return { '@type': 'Role', roleName: role, about: { '@id': partIri('entity', entity) } };
  }
  if (form && 'refers' in form) return { '@id': partIri(form.refers, String(value)) };
  if (typeof value !== 'object' || value === null) return value;
  return nodeOf(value, form?.record ?? { fields: {} });
}

/** What can be told of a claim in schema.org's terms alone: who makes it, and where it can be read. Not read back. */
function withPlainTerms(node: Node, claim: Claim | undefined): Node {
  const originals = (claim?.reports ?? []).filter(({ relation }) => relation === 'originates');
  const author = [...new Set(originals.flatMap(({ by }) => by ?? []))].map((id) => ({ '@id': partIri('entity', id) }));
  const urls = (claim?.reports ?? []).filter(({ relation }) => relation !== 'rates').flatMap(({ url }) => url ?? []);
  const appearance = [...new Set(urls)].map((url) => ({ '@type': 'CreativeWork', url }));
  return { ...node, ...(author.length > 0 && { author }), ...(appearance.length > 0 && { appearance }) };
}
