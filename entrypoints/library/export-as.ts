/**
 * Claims of a pack as a file of another form, or to be copied.
 * Joins: the pack's text from the background with the forms of `lib/pure/formats`.
 * Used by: the library's page, the side panel.
 * Never: saves an empty file: what the form cannot take is told.
 */
import type { Browser } from 'webextension-polyfill';
import type { ExportRequest } from '../../components/shared/ExportMenu';
import { askLibrary } from '../../lib/extension/messages/ask-library';
import { offerFile } from '../../lib/page/offer-file';
import { type Exported, type ExportForm, exportAs } from '../../lib/pure/formats/export';
import { readPack } from '../../lib/pure/pack/read';
import type { Say } from '../../lib/pure/words/say';

/** @returns null where the pack is gone or cannot be read */
export async function exported(
  browser: Browser,
  say: Say,
  form: ExportForm,
  { pack, claims }: ExportRequest,
): Promise<Exported | null> {
  const text = await askLibrary(browser, { type: 'pack-text', id: pack }).catch(() => null);
  const read = text === null ? null : readPack(text, { warnings: false });
  return read?.ok ? exportAs(say, read.pack, form, claims) : null;
}

/** Hands the reader the file. @returns what came of it, in words */
export async function saveAs(
  browser: Browser,
  say: Say,
  form: ExportForm,
  wanted: ExportRequest,
): Promise<{ words: string; wrong: boolean }> {
  const made = await exported(browser, say, form, wanted);
  if (!made) return { words: say('exportAs_failed'), wrong: true };
  const { leftOut, fileName, text, mediaType, empty } = { ...made, empty: isEmpty(form, made.text) };
  if (empty) return { words: say('exportAs_nothing'), wrong: true };
  offerFile(fileName, text, mediaType);
  const saved = say('exportAs_saved', fileName);
  const words =
    leftOut.length > 0 ? say('text_sentences', saved, say.count('exportAs_leftOut', leftOut.length)) : saved;
  return { words, wrong: false };
}

/** Annotations without one that could be made. */
function isEmpty(form: ExportForm, text: string): boolean {
  if (form !== 'annotations') return false;
  const { total } = JSON.parse(text) as { total?: number };
  return total === 0;
}
