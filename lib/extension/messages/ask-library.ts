/**
 * Asking the background about the library.
 * Owns: checking each answer on receipt.
 * Used by: the pages of options, library and map, and the editor.
 * Never: hands on an answer that is not what it should be.
 */
import * as v from 'valibot';
import type { Browser } from 'webextension-polyfill';
import {
  AddResultSchema,
  ClaimsPageSchema,
  DoneSchema,
  FetchedSchema,
  LibrarySchema,
  PackLookSchema,
} from '../../pure/library/schema';
import type { RequestOf } from '../../pure/messages/requests';
import { ask } from './ask';

const SCHEMAS = {
  library: LibrarySchema,
  'pack-fetch': FetchedSchema,
  'pack-look': PackLookSchema,
  'pack-add': AddResultSchema,
  'pack-remove': DoneSchema,
  'pack-enable': DoneSchema,
  'pack-order': DoneSchema,
  'pack-update': AddResultSchema,
  'pack-rhythm': DoneSchema,
  'pack-text': v.nullable(v.string()),
  'pack-claims': v.nullable(ClaimsPageSchema),
};

type Schemas = typeof SCHEMAS;

/** @throws NoAnswer, or valibot's error where the answer is not one */
export async function askLibrary<T extends keyof Schemas>(
  browser: Browser,
  request: RequestOf<T> & { type: T },
): Promise<v.InferOutput<Schemas[T]>> {
  const schema: v.GenericSchema = SCHEMAS[request.type];
  return v.parse(schema, await ask(browser, request as RequestOf<T>)) as v.InferOutput<Schemas[T]>;
}
