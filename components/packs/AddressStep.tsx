/**
 * Asking for a pack's address.
 * Owns: the field, what is wrong with what was typed, and naming the host with what it will learn.
 * Used by: `AddDialog.tsx`.
 * Never: asks anything of a host that it has not named first.
 */
import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { TypedAddress } from '../../lib/pure/library/typed-address';
import type { MessageKey } from '../../lib/pure/words/say';
import { useSay } from '../shared/say';
import type { Incoming, PacksActions } from './model';

type Problem = Extract<TypedAddress, { problem: string }>['problem'];

const PROBLEMS: Readonly<Record<Problem, MessageKey>> = {
  empty: 'library_add_typeFirst',
  'no-address': 'library_add_noAddress',
  'not-https': 'library_trouble_notHttps',
  'has-credentials': 'library_trouble_hasCredentials',
};
const EXAMPLE = 'https://packs.example/towns.json';

export interface AddressStepProps {
  start: Extract<Incoming, { step: 'address' }>;
  actions: Pick<PacksActions, 'readAddress' | 'lookAhead' | 'fetchAddress' | 'cancel'>;
}

export function AddressStep({ start, actions }: AddressStepProps): JSX.Element {
  const say = useSay();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(start.typed);
  const [problem, setProblem] = useState<Problem | null>(null);
  const read = actions.readAddress(typed);
  const host = 'host' in read ? read.host : null;
  const url = 'url' in read ? read.url : null;
  useEffect(() => {
    if (url !== null) actions.lookAhead(url);
  }, [host]);
  return (
    <form
      novalidate
      onSubmit={(event) => {
        event.preventDefault();
        if ('url' in read) {
          // At once: the browser asks the reader only within the press itself.
          actions.fetchAddress(read.url);
          return;
        }
        setProblem(read.problem);
        field.current?.focus();
      }}
    >
      <div class="field address-field">
        <label for={id}>{say('library_add_field')}</label>
        <input
          ref={field}
          id={id}
          autofocus
          type="text"
          inputMode="url"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          dir="ltr"
          placeholder={EXAMPLE}
          value={typed}
          aria-invalid={problem !== null}
          aria-describedby={`${id}-problem`}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setProblem(null);
          }}
        />
        <p id={`${id}-problem`} class="wrong" role="alert">
          {problem && say(PROBLEMS[problem])}
        </p>
      </div>
      <div class="learns" role="status">
        {host !== null && (
          <>
            <p>
              <b>{say('library_add_asks', host)}</b>
            </p>
            <p>{say('library_add_learns', host)}</p>
            {start.access === 'withheld' && <p>{say('library_add_access', host)}</p>}
            {start.access === 'refused' && <p class="wrong">{say('library_add_noAccess', host)}</p>}
          </>
        )}
      </div>
      <div class="buttons">
        <button type="submit" class="btn main">
          {say('library_add_fetch')}
        </button>
        <button type="button" class="btn outlined" onClick={actions.cancel}>
          {say('library_add_cancel')}
        </button>
      </div>
    </form>
  );
}
