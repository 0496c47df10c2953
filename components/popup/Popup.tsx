/**
 * The popup: where Says Who is on and why, what it found on this page, and the claims themselves.
 * Owns: which of its two views shows, and where the focus goes when they change.
 * Used by: the popup's entry point, the gallery.
 * Never: the only way or a lesser way to the claims; it holds all that the cards hold.
 */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { EntityKey } from '../../lib/pure/card/model';
import type { NoticeId } from '../../lib/pure/messages/answers';
import type { PopupModel } from '../../lib/pure/popup/model';
import { packsWords } from '../../lib/pure/words/popup';
import type { LoadState } from '../shared/load-state';
import { Switch } from '../shared/Switch';
import { useSay } from '../shared/say';
import { NoticeList } from './NoticeList';
import { PageSection } from './PageSection';
import { ReadingView } from './ReadingView';

export interface PopupProps {
  model: PopupModel;
  /** The entity whose claims are read in the popup; null for the popup's first view. */
  reading: { key: EntityKey; state: LoadState } | null;
  onEverywhere(on: boolean): void;
  onSite(on: boolean): void;
  /** Scroll the page to the entity and open its card there. */
  onShow(key: EntityKey): void;
  onRead(key: EntityKey): void;
  onBack(): void;
  onRetry(key: EntityKey): void;
  onDismiss(id: NoticeId): void;
}

export function Popup(props: PopupProps): JSX.Element {
  const { model, reading } = props;
  const say = useSay();
  const root = useRef<HTMLElement>(null);
  useFocusMove(root, reading?.key ?? null);
  return (
    <main class="sw popup" lang={say.locale} dir={say.direction} ref={root}>
      {reading ? (
        <ReadingView
          state={reading.state}
          onBack={props.onBack}
          onShow={() => props.onShow(reading.key)}
          onRetry={() => props.onRetry(reading.key)}
        />
      ) : (
        <>
          <header class="popup-head">
            <h1 class="popup-title">{say('extension_name')}</h1>
            <span class="switch-name" aria-hidden="true">
              {say('popup_everywhere')}
            </span>
            <Switch on={model.everywhere} label={say('popup_everywhereLabel')} onChange={props.onEverywhere} />
          </header>
          <NoticeList notices={model.notices} onDismiss={props.onDismiss} />
          <PageSection
            page={model.page}
            everywhere={model.everywhere}
            onSite={props.onSite}
            onShow={props.onShow}
            onRead={props.onRead}
          />
          <footer class="popup-foot">
            <p>{say('popup_unmarked')}</p>
            <p>{packsWords(say, model.packs)}</p>
          </footer>
        </>
      )}
    </main>
  );
}

/** Into the claims' heading when they open; back to the button that opened them when they close. */
function useFocusMove(root: { readonly current: HTMLElement | null }, key: EntityKey | null): void {
  const before = useRef(key);
  useEffect(() => {
    const last = before.current;
    before.current = key;
    if (last === key) return;
    if (key !== null) root.current?.querySelector<HTMLElement>('h1')?.focus();
    else root.current?.querySelector<HTMLElement>(`[data-read="${CSS.escape(last ?? '')}"]`)?.focus();
  }, [key]);
}
