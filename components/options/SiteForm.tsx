/**
 * Adding a site to the list.
 * Owns: the form, and saying what is wrong with what was typed.
 * Used by: `SitesPart.tsx`.
 * Never: guesses a site from nonsense.
 */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { SiteRule } from '../../lib/pure/sites/rules';
import type { TypedProblem } from '../../lib/pure/sites/site';
import type { MessageKey } from '../../lib/pure/words/say';
import { useSay } from '../shared/say';
import type { OptionsActions } from './model';

const PROBLEMS: Readonly<Record<TypedProblem, MessageKey>> = {
  empty: 'options_sites_typeFirst',
  'no-address': 'options_sites_noAddress',
  'not-web': 'options_sites_notWeb',
};

export interface SiteFormProps {
  readSite: OptionsActions['readSite'];
  onAdd(site: string, rule: SiteRule): Promise<void>;
}

export function SiteForm({ readSite, onAdd }: SiteFormProps): JSX.Element {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const [rule, setRule] = useState<SiteRule>('off');
  const [problem, setProblem] = useState<TypedProblem | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const add = async (): Promise<void> => {
    const read = readSite(typed);
    field.current?.focus();
    if ('problem' in read) {
      setProblem(read.problem);
      return;
    }
    setProblem(null);
    await onAdd(read.site, rule);
    setTyped('');
  };
  return (
    <form
      class="site-form"
      novalidate
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <div class="field field-wide">
        <label for="site-address">{say('options_sites_address')}</label>
        <input
          ref={field}
          id="site-address"
          type="text"
          inputMode="url"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          dir="ltr"
          placeholder="news.example"
          value={typed}
          aria-invalid={problem !== null}
          aria-describedby="site-problem"
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setProblem(null);
          }}
        />
      </div>
      <div class="field">
        <label for="site-rule">{say('options_sites_rule')}</label>
        <select id="site-rule" value={rule} onChange={(event) => setRule(event.currentTarget.value as SiteRule)}>
          <option value="off">{say('options_sites_off')}</option>
          <option value="on">{say('options_sites_on')}</option>
        </select>
      </div>
      <button type="submit" class="btn main">
        {say('options_sites_add')}
      </button>
      <p id="site-problem" class="wrong" role="alert">
        {problem && say(PROBLEMS[problem], typed.trim())}
      </p>
    </form>
  );
}
