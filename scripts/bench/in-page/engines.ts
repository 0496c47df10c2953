/**
 * All that is measured, by name.
 * Owns: the list.
 * Used by: the entry, and by name the measuring outside the page.
 * Never: runs anything.
 */
import type { Engine, Wanted } from './engine';
import { passOverCharacters, walkAndRead } from './limits';
import { advancedMark, advancedMarkPattern, findAndReplace, markJs, markJsPattern } from './peers';
import { recognise } from './recognise';
import { find, findAndMark, prepareNames } from './says-who';

const MAKERS = {
  walk: walkAndRead,
  pass: passOverCharacters,
  prepare: prepareNames,
  find,
  session: findAndMark,
  recognise,
  markJs,
  markJsPattern,
  advancedMark,
  advancedMarkPattern,
  findAndReplace,
} satisfies Record<string, (wanted: Wanted) => Engine>;

export type EngineName = keyof typeof MAKERS;

export function makeEngine(name: EngineName, wanted: Wanted): Engine {
  return MAKERS[name](wanted);
}
