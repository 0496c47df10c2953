/**
 * “Copy a report”, beside the sentence that says what failed.
 * Owns: the button, and the sentence that says what is in the report.
 * Used by: every view in which something of ours can fail.
 * Never: sends anything, or takes up what the reader read or set (`lib/pure/report`).
 */
import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import { type FaultId, reportText } from '../../lib/pure/report/report';
import { CopyText } from './CopyText';
import { FaultsContext } from './faults';
import { useSay } from './say';

export interface FaultReportProps {
  fault: FaultId;
  /** How many packs there are, where the view knows. */
  packs?: number | undefined;
  /** Where there may be several, or little room: the sentence only shows when it is asked for. */
  brief?: boolean;
}

export function FaultReport({ fault, packs, brief = false }: FaultReportProps): JSX.Element | null {
  const say = useSay();
  const faults = useContext(FaultsContext);
  if (!faults) return null;
  const { copy, ...facts } = faults;
  return (
    <div class="fault">
      <CopyText
        text={reportText({ ...facts, language: say.locale, fault, packs })}
        words={say('fault_copy')}
        look={brief ? 'soft copy' : 'outlined'}
        hint={brief ? say('fault_hint') : undefined}
        onCopy={copy}
      />
      {!brief && <p>{say('fault_hint')}</p>}
    </div>
  );
}
