/**
 * What a report of a failure is made of in the galleries.
 * Owns: a version and a browser that stay the same.
 * Used by: the galleries, so that every state shows what a reader would see.
 * Never: touches the clipboard.
 */
import type { Faults } from '../../components/shared/faults';

/** @param copy told what was copied; whether that worked */
export function faultsIn(view: Faults['view'], copy: (text: string) => boolean = () => true): Faults {
  return {
    version: '0.1.0',
    userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:152.0) Gecko/20100101 Firefox/152.0',
    view,
    copy: async (text) => copy(text),
  };
}
