/**
 * How a page's text is read, for a script that joins a reading.
 * Owns: the list of what is handed over: the reader has it anyway, and a script of its own need not bring it.
 * Used by: the reading session (hands it over), the scan; the walk over paragraphs reads by it.
 * Never: holds a rule of its own.
 */
import { afterLineBreak, blockElementOf, isInline, isProse } from '../text/blocks';
import { holds, parentOf } from '../text/own';
import { isShown, regionOf } from '../text/regions';

export const TEXT_RULES = { afterLineBreak, blockElementOf, holds, isInline, isProse, isShown, parentOf, regionOf };

export type TextRules = typeof TEXT_RULES;
