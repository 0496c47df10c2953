/**
 * Words that stand in most texts.
 * Owns: which they are.
 * Used by: the skim, and the choice of what a cue is looked for by: something rarer.
 * Never: decides what a text says.
 */
export const FREQUENT: ReadonlySet<string> = new Set(
  'the a an in on of to at for as was had his that this all about one no not'.split(' '),
);
