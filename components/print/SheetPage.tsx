/**
 * The sheet of claims, with what is needed to print it.
 * Owns: the page's order: the tools, which are not printed, and the sheet.
 * Used by: `entrypoints/print`.
 * Never: prints by itself; the reader looks at the sheet first.
 */
import type { JSX } from 'preact';
import { FaultReport } from '../shared/FaultReport';
import { useSay } from '../shared/say';
import type { SheetState } from './model';
import { SheetClaimItem } from './SheetClaimItem';

export interface SheetPageProps {
  state: SheetState;
  blank: boolean;
  onBlank(blank: boolean): void;
  onPrint(): void;
  onRetry(): void;
}

export function SheetPage({ state, blank, onBlank, onPrint, onRetry }: SheetPageProps): JSX.Element {
  const say = useSay();
  if (state.kind !== 'ready') {
    return (
      <main class="sw page printed">
        <p role={state.kind === 'loading' ? undefined : 'alert'}>{say(`sheet_${state.kind}`)}</p>
        {state.kind === 'unreadable' && (
          <>
            <button type="button" class="btn outlined" onClick={onRetry}>
              {say('sheet_retry')}
            </button>
            <FaultReport fault="sheet-unreadable" />
          </>
        )}
      </main>
    );
  }
  const { sheet, more } = state;
  return (
    <main class="sw page printed">
      <div class="sheet-tools">
        <button type="button" class="btn main" onClick={onPrint}>
          {say('sheet_print')}
        </button>
        <label class="choice">
          <input type="checkbox" checked={blank} onChange={(event) => onBlank(event.currentTarget.checked)} />
          <span class="choice-words">{say('sheet_blank')}</span>
        </label>
      </div>
      <h1 class="page-title" lang={sheet.language} dir="auto">
        {sheet.title}
      </h1>
      {sheet.blank && (
        <p class="sheet-names">
          <span>{say('sheet_name')}</span> <span class="write" /> <span>{say('sheet_date')}</span>{' '}
          <span class="write" />
        </p>
      )}
      <ol class="sheet-claims">
        {sheet.claims.map((claim) => (
          <SheetClaimItem key={claim.number} claim={claim} language={sheet.language} />
        ))}
      </ol>
      {more > 0 && <p class="hint">{say.count('sheet_more', more)}</p>}
      <footer class="sheet-from">
        {sheet.from.map((words) => (
          <p key={words} dir="auto">
            {words}
          </p>
        ))}
        <p>{say('sheet_notVouched')}</p>
      </footer>
    </main>
  );
}
