/**
 * What became of an import.
 * Owns: the report: how much was taken over, and each entry that was refused, with why.
 * Used by: `FilePart.tsx`.
 * Never: passes over a refused entry without counting it.
 */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { EntryRefusal, FileRefusal } from '../../lib/pure/settings/transfer';
import type { MessageKey } from '../../lib/pure/words/say';
import { FaultReport } from '../shared/FaultReport';
import { useSay } from '../shared/say';
import type { ImportOutcome } from './model';

/** Refused entries that are named; a file with more has something else wrong with it. */
const NAMED = 50;

const FILES: Readonly<Record<FileRefusal | 'unreadable', MessageKey>> = {
  'too-large': 'options_refused_tooLarge',
  'not-json': 'options_refused_notJson',
  'not-ours': 'options_refused_notOurs',
  newer: 'options_refused_newer',
  unsafe: 'options_refused_unsafe',
  unreadable: 'options_refused_unreadable',
};
const ENTRIES: Readonly<Record<EntryRefusal, MessageKey>> = {
  unknown: 'options_refused_unknown',
  list: 'options_refused_list',
  value: 'options_refused_value',
  site: 'options_refused_site',
  rule: 'options_refused_rule',
  time: 'options_refused_time',
  entity: 'options_refused_entity',
  name: 'options_refused_name',
};

export interface ImportReportProps {
  outcome: ImportOutcome | null;
  onDismiss(): void;
}

export function ImportReport({ outcome, onDismiss }: ImportReportProps): JSX.Element | null {
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  // The reader has come back from the browser's own file dialog.
  useEffect(() => heading.current?.focus(), [outcome]);
  if (!outcome) return null;
  const left = outcome.kind === 'taken' ? outcome.refused.length - NAMED : 0;
  return (
    <div class="report">
      <h3 ref={heading} tabIndex={-1} class="report-title">
        {say('options_file_report', outcome.file)}
      </h3>
      {outcome.kind === 'refused' && <p class="wrong">{say(FILES[outcome.why])}</p>}
      {outcome.kind === 'not-saved' && (
        <>
          <p class="wrong">{say('options_notSaved')}</p>
          <FaultReport fault="not-saved" />
        </>
      )}
      {outcome.kind === 'taken' && <p>{say.count('options_file_taken', outcome.taken)}</p>}
      {outcome.kind === 'taken' && outcome.refused.length > 0 && (
        <>
          <p>{say.count('options_file_refused', outcome.refused.length)}</p>
          <ul class="refused">
            {outcome.refused.slice(0, NAMED).map(({ where, why }) => (
              <li key={where}>
                <bdi>
                  <code>{where}</code>
                </bdi>{' '}
                {say(ENTRIES[why])}
              </li>
            ))}
            {left > 0 && <li>{say.count('options_file_moreRefused', left)}</li>}
          </ul>
        </>
      )}
      <button type="button" class="btn outlined" onClick={onDismiss}>
        {say('options_file_dismiss')}
      </button>
    </div>
  );
}
