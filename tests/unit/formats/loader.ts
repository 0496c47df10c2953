/**
 * Contexts for `jsonld` from this folder.
 * Owns: which addresses are known.
 * Used by: the tests of the exports.
 * Never: the network; another address is an error.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import jsonld from 'jsonld';

const CONTEXTS: Readonly<Record<string, string>> = {
  'https://schema.org': 'schema-org.json',
  'http://www.w3.org/ns/anno.jsonld': 'anno.jsonld',
};

/** Expands a document; a term that no context knows is an error, where `jsonld` would drop it without a word. */
export async function expanded(document: object): Promise<unknown> {
  const options = { safe: true, documentLoader };
  return jsonld.expand(JSON.parse(JSON.stringify(document)), options);
}

async function documentLoader(url: string) {
  const name = CONTEXTS[url];
  if (name === undefined) throw new Error(`The tests fetch nothing: ${url}`);
  const text = readFileSync(path.join(import.meta.dirname, 'contexts', name), 'utf8');
  return { contextUrl: undefined, documentUrl: url, document: JSON.parse(text) };
}
