/**
 * One claim on a sheet: its questions, with answers or with lines to write on.
 * Owns: its markup.
 * Used by: `SheetPage.tsx`.
 * Never: broken in two by the end of a page.
 */
import type { JSX } from 'preact';
import type { SheetClaim } from '../../lib/pure/formats/sheet';
import { useSay } from '../shared/say';

export function SheetClaimItem({ claim, language }: { claim: SheetClaim; language: string | undefined }): JSX.Element {
  const say = useSay();
  return (
    <li class="sheet-claim">
      <h2 class="sheet-text">
        <span class="kind">
          {claim.number}. {claim.kind}
          <span class="heard">: </span>
        </span>
        <span dir="auto" lang={language}>
          {claim.text}
        </span>
      </h2>
      <div class="sheet-questions">
        {claim.questions.map(({ question, answers, lines }) => (
          <section key={question}>
            <h3>{question}</h3>
            {answers.map((words, at) => (
              <p key={at} dir="auto">
                {words}
              </p>
            ))}
            {Array.from({ length: lines }, (_, at) => (
              <div key={at} class="write" />
            ))}
          </section>
        ))}
      </div>
      {claim.notes.map((words, at) => (
        <p key={at} class="hint" dir="auto">
          {words}
        </p>
      ))}
      {claim.place && <p class="hint">{say('text_colon', say('claims_source'), claim.place)}</p>}
    </li>
  );
}
