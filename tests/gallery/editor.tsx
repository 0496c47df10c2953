/**
 * The gallery of the pack editor, in all its states.
 * Owns: the list of states, and what the components asked for.
 * Used by: `tests/components/editor.browser.ts`.
 * Never: part of the packages; saves nothing, so what shows is what the state says.
 */
import { render } from 'preact';
import { Editor } from '../../components/editor/Editor';
import '../../components/editor/editor.css';
import type { EditorProps } from '../../components/editor/model';
import { FaultsIn } from '../../components/shared/faults';
import { SaysIn } from '../../components/shared/say';
import { EDITOR } from './editor-models';
import { faultsIn } from './faults';
import { freshFrame, type Gallery, LANGUAGES, type Looks } from './frame';

const asked: string[] = [];

/** Every action writes down that it was asked for. */
function recorder<Actions extends object>(): Actions {
  return new Proxy({} as Actions, {
    get:
      (_, name) =>
      (...values: unknown[]) => {
        asked.push([name, ...values.map((value) => JSON.stringify(value) ?? '')].join(' '));
      },
  });
}

const writing = recorder<EditorProps['writing']>();
const start = recorder<EditorProps['start']>();

/** Names of all states, and what was asked so far; read by the tests. */
export const gallery: Gallery = { states: Object.keys(EDITOR), asked, show };

/** Draws a state afresh. */
function show(state: string, looks: Looks = {}): void {
  asked.length = 0;
  const say = LANGUAGES[looks.language ?? 'english'];
  const model = EDITOR[state]?.(say) ?? { view: 'loading' as const };
  render(
    <SaysIn value={say}>
      <FaultsIn value={faultsIn('editor')}>
        <Editor model={model} writing={writing} start={start} />
      </FaultsIn>
    </SaysIn>,
    freshFrame(looks),
  );
}
