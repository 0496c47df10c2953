/**
 * The popup: where Says Who is on and why, what it found on this page, and the claims themselves.
 * Owns: which of its two views shows.
 * Used by: the popup's entry point, the gallery.
 * Never: the only way or a lesser way to the claims; it holds all that the cards hold.
 */
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { NoticeId } from '../../lib/pure/messages/answers';
import type { PopupModel, TroubleId } from '../../lib/pure/popup/model';
import type { FaultId } from '../../lib/pure/report/report';
import { keyed } from '../../lib/pure/words/keyed';
import { heardWords } from '../../lib/pure/words/popup';
import { type Reading, type ReadingActions, ReadingView } from '../claims/ReadingView';
import { FaultReport } from '../shared/FaultReport';
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

/** What was the reader's own word, or the page's doing, is no fault. */
const FAULT_OF: Readonly<Record<TroubleId, FaultId | null>> = {
  'not-saved': 'not-saved',
  'not-allowed': null,
  'not-asked': 'not-asked',
  'no-panel': 'no-panel',
  'no-options': 'no-options',
  'not-shown': null,
};

export function Popup({ model, reading, actions }: PopupProps): JSX.Element {
  const say = useSay();
  const root = useRef<HTMLElement>(null);
  const fault = model.trouble && FAULT_OF[model.trouble];
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
          <NoticeList notices={model.notices} packs={model.packs.count} onDismiss={actions.onDismiss} />
          <PageSection {...actions} model={model} />
          {/* Stands there empty too: a live region is only heard when it was there before its text. */}
          <div role="status">
            {model.trouble && <p class="trouble">{say(keyed('popup_trouble', model.trouble))}</p>}
          </div>
          {fault && <FaultReport key={fault} fault={fault} packs={model.packs.count} />}
          <PopupFoot model={model} onPanel={actions.onPanel} onOptions={actions.onOptions} />
        </>
      )}
      <Heard words={heardWords(say, model.page, model.now)} />
    </main>
  );
}
