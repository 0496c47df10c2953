/**
 * The popup: where Says Who is on and why, what it found on this page, and the claims themselves.
 * Owns: which of its two views shows.
 * Used by: the popup's entry point, the gallery.
 * Never: the only way or a lesser way to the claims; it holds all that the cards hold.
 */
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { NoticeId } from '../../lib/pure/messages/answers';
import type { PopupModel } from '../../lib/pure/popup/model';
import { keyed } from '../../lib/pure/words/keyed';
import { heardWords } from '../../lib/pure/words/popup';
import { type Reading, type ReadingActions, ReadingView } from '../claims/ReadingView';
import { Switch } from '../shared/Switch';
import { useSay } from '../shared/say';
import { Heard } from './Heard';
import { NoticeList } from './NoticeList';
import { PageSection, type PageSectionProps } from './PageSection';
import { PopupFoot, type PopupFootProps } from './PopupFoot';
import { useFocusMove, useFocusStart } from './use-focus';

/** What the reader can ask for in the popup. */
export interface PopupActions extends PageSectionProps, ReadingActions, Pick<PopupFootProps, 'onPanel' | 'onOptions'> {
  onEverywhere(on: boolean): void;
  onDismiss(id: NoticeId): void;
}

export interface PopupProps {
  model: PopupModel;
  /** The claims that are read in the popup; null for the popup's first view. */
  reading: Reading | null;
  actions: PopupActions;
}

export function Popup({ model, reading, actions }: PopupProps): JSX.Element {
  const say = useSay();
  const root = useRef<HTMLElement>(null);
  useFocusMove(root, reading?.key ?? null);
  useFocusStart(root);
  return (
    <main class="sw popup" lang={say.locale} dir={say.direction} ref={root}>
      {reading ? (
        <ReadingView reading={reading} actions={actions} level={1} />
      ) : (
        <>
          <header class="popup-head">
            {/* Where there is a notice, that comes first. */}
            <h1 class="popup-title" tabIndex={-1} data-start={model.notices.length > 0 || undefined}>
              {say('extension_name')}
            </h1>
            <span class="switch-name" aria-hidden="true">
              {say('popup_everywhere')}
            </span>
            <Switch
              on={model.everywhere}
              label={say('popup_everywhereLabel')}
              disabled={model.everywhereManaged}
              onChange={actions.onEverywhere}
            />
          </header>
          {model.everywhereManaged && <p class="reason managed-note">{say('managed_note')}</p>}
          <NoticeList notices={model.notices} onDismiss={actions.onDismiss} />
          <PageSection {...actions} model={model} />
          {/* Stands there empty too: a live region is only heard when it was there before its text. */}
          <div role="status">
            {model.trouble && <p class="trouble">{say(keyed('popup_trouble', model.trouble))}</p>}
          </div>
          <PopupFoot model={model} onPanel={actions.onPanel} onOptions={actions.onOptions} />
        </>
      )}
      <Heard words={heardWords(say, model.page, model.now)} />
    </main>
  );
}
