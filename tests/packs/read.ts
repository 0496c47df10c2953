/**
 * The packs of tests that read two side by side.
 * Owns: the pack that comes with the extension, and the second one, which disagrees with it in places.
 * Used by: unit tests and the gallery.
 * Never: part of the packages.
 */
import bundledJson from '../../data/musk-putin-trump.pack.json';
import type { Pack } from '../../lib/pure/pack/schema';
import secondJson from './second-reading.pack.json';

export const FIRST = bundledJson as Pack;
export const SECOND = secondJson as Pack;
