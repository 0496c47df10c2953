/**
 * What a report of a failure needs, for components.
 * Owns: the context that hands it down.
 * Used by: `FaultReport.tsx`; set once by whoever renders a view.
 * Never: needed to show anything else: without it no report is offered.
 */
import { createContext } from 'preact';
import type { FaultFacts } from '../../lib/pure/report/report';

export interface Faults extends Pick<FaultFacts, 'version' | 'userAgent' | 'view'> {
  /** @returns whether it is in the clipboard now */
  copy(text: string): Promise<boolean>;
}

export const FaultsContext = createContext<Faults | null>(null);

/** Wraps a view: `<FaultsIn value={faults}>…</FaultsIn>`. */
export const FaultsIn = FaultsContext.Provider;
