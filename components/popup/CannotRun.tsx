/**
 * Why Says Who does not run on this page, and what the reader can do about it.
 * Owns: the plain words for each case, with the button that helps where one does.
 * Used by: `PageSection.tsx`.
 * Never: a dead end without its reason.
 */
import type { ComponentChildren, JSX } from 'preact';
import type { PageModel } from '../../lib/pure/popup/model';
import { keyed } from '../../lib/pure/words/keyed';
import { FaultReport } from '../shared/FaultReport';
import { useSay } from '../shared/say';

export interface CannotRunProps {
  page: Extract<PageModel, { kind: 'no-page' | 'withheld' | 'no-answer' }>;
  onAllow(): void;
  onReload(): void;
}

export function CannotRun({ page, onAllow, onReload }: CannotRunProps): JSX.Element {
  const say = useSay();
  switch (page.kind) {
    case 'no-page':
      return <Told title={say('popup_cannotRun')} note={say(keyed('popup_noPage', page.why))} />;
    case 'no-answer':
      return (
        <Told
          host={page.host}
          title={say('popup_noAnswer')}
          note={say('popup_noAnswerNote')}
          button={say('popup_reload')}
          onPress={onReload}
        >
          <FaultReport fault="page-no-answer" />
        </Told>
      );
    case 'withheld':
      return page.host === null ? (
        <Told
          title={say('popup_withheldAll')}
          note={say('popup_withheldAllNote')}
          button={say('popup_allowAll')}
          onPress={onAllow}
        />
      ) : (
        <Told
          title={say('popup_withheld')}
          note={say('popup_withheldNote')}
          button={say('popup_allow', page.host)}
          onPress={onAllow}
        />
      );
  }
}

interface ToldProps {
  host?: string | undefined;
  title: string;
  note: string;
  button?: string | undefined;
  onPress?: (() => void) | undefined;
  children?: ComponentChildren;
}

function Told({ host, title, note, button, onPress, children }: ToldProps): JSX.Element {
  return (
    <section class="told">
      {host !== undefined && (
        <p class="told-host">
          <bdi>{host}</bdi>
        </p>
      )}
      <h2 class="told-title" tabIndex={-1} data-start>
        {title}
      </h2>
      <p class="told-note">{note}</p>
      {button !== undefined && (
        <button type="button" class="btn main" onClick={onPress}>
          {button}
        </button>
      )}
      {children}
    </section>
  );
}
