/**
 * What the checks found: missing, wrong, and remarks, each leading to its field.
 * Owns: the list and its counts.
 * Used by: `Writing.tsx`.
 * Never: stands in the way of writing on.
 */
import type { JSX } from 'preact';
import { type Weight, weightOf } from '../../lib/pure/editor/check';
import { placeOf } from '../../lib/pure/editor/place';
import type { Finding } from '../../lib/pure/pack/finding';
import { placeWords } from '../../lib/pure/words/editor';
import { useSay } from '../shared/say';
import type { FormContext } from './model';

const WEIGHTS: readonly Weight[] = ['wrong', 'missing', 'remark'];

export function Findings({ context: { model, actions } }: { context: FormContext }): JSX.Element {
  const say = useSay();
  const { findings, pack, more } = model.check;
  return (
    <section class="editor-findings" aria-labelledby="findings-title">
      <h2 id="findings-title" class="part-title">
        {say('editor_checks')}
      </h2>
      <p role="status">{pack ? say('editor_complete') : say.count('editor_toDo', countOf(findings) + more)}</p>
      {WEIGHTS.map((weight) => {
        const ours = findings.filter((each) => weightOf(each) === weight);
        if (ours.length === 0) return null;
        return (
          <details key={weight} open={weight === 'wrong'}>
            <summary>{say.count(`editor_found_${weight}`, ours.length)}</summary>
            <ul>
              {ours.map((each) => (
                <li key={each.path + each.id}>
                  <button
                    type="button"
                    class="link-button"
                    onClick={() => actions.open(placeOf(model.draft, each.path), each.path)}
                  >
                    {placeWords(say, each.path)}
                  </button>{' '}
                  {say('editor_found', each.found, each.mend || each.allowed)}
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </section>
  );
}

const countOf = (findings: readonly Finding[]): number => findings.filter((each) => weightOf(each) !== 'remark').length;
