/**
 * “Export as…”: claims of one pack or several in another form.
 * Owns: the menu, and saying what came of a choice beside it.
 * Used by: the library's page, the side panel.
 * Never: makes a file itself.
 */
import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { ExportForm } from '../../lib/pure/formats/export';
import { sheetAddress } from '../../lib/pure/formats/sheet-asked';
import { useSay } from './say';

export interface ExportRequest {
  pack: string;
  /** Ids in the pack; all when left out. */
  claims?: readonly string[] | undefined;
}

export interface ExportSource extends ExportRequest {
  title: string;
  language?: string | undefined;
}

export interface ExportMenuProps {
  from: readonly ExportSource[];
  /** Saves the file. @returns what came of it */
  onExport(form: ExportForm, wanted: ExportRequest): Promise<{ words: string; wrong: boolean }>;
}

export function ExportMenu({ from, onExport }: ExportMenuProps): JSX.Element {
  const say = useSay();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const [told, setTold] = useState<{ words: string; wrong: boolean } | null>(null);
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  const save = (form: ExportForm, wanted: ExportRequest): void => {
    setTold(null);
    close();
    void onExport(form, wanted).then(setTold);
  };
  return (
    <fieldset
      class="export-as"
      aria-label={say('exportAs_title')}
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget as Node | null)) setOpen(false);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.preventDefault();
        close();
      }}
    >
      <button
        ref={button}
        type="button"
        class="btn outlined"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {say('exportAs_title')}
      </button>
      {open && (
        <div class="export-list" id={id}>
          {from.map((each) => (
            <Forms key={each.pack} source={each} titled={from.length > 1} onSave={save} onOpen={close} />
          ))}
        </div>
      )}
      <p class={told?.wrong ? 'export-told wrong' : 'export-told'} role="status">
        {told?.words}
      </p>
    </fieldset>
  );
}

interface FormsProps {
  source: ExportSource;
  titled: boolean;
  onSave(form: ExportForm, wanted: ExportRequest): void;
  onOpen(): void;
}

/** What a pack's claims can be saved or opened as. */
function Forms({ source, titled, onSave, onOpen }: FormsProps): JSX.Element {
  const say = useSay();
  const { pack, claims, title, language } = source;
  // A press must not take the focus out of the menu before it counts.
  const hold = (event: Event): void => event.preventDefault();
  return (
    <>
      {titled && (
        <p class="export-of" lang={language} dir="auto">
          {say('exportAs_ofPack', title)}
        </p>
      )}
      <ul>
        {(['claim', 'annotations'] as const).map((form) => (
          <li key={form}>
            <button type="button" class="btn" onPointerDown={hold} onClick={() => onSave(form, { pack, claims })}>
              {say(`exportAs_${form}`)}
            </button>
          </li>
        ))}
        {([false, true] as const).map((blank) => (
          <li key={String(blank)}>
            <a
              class="btn"
              href={sheetAddress({ pack, claims, blank })}
              target="_blank"
              rel="noreferrer"
              onPointerDown={hold}
              onClick={onOpen}
            >
              {say(blank ? 'exportAs_sheetBlank' : 'exportAs_sheet')}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
