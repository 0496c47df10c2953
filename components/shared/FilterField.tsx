/**
 * One filter: any, or one of a list.
 * Owns: the select and its label.
 * Used by: the tools above the library's claims and above the map.
 * Never: forgets what is chosen because the list does not have it (yet).
 */
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { useSay } from './say';

/** Each value with its words. */
export type Choices<Value extends string> = readonly (readonly [value: Value, words: string])[];

export interface FilterFieldProps<Value extends string> {
  name: string;
  value: Value | undefined;
  choices: Choices<Value>;
  onChange(value: Value | undefined): void;
}

export function FilterField<Value extends string>(props: FilterFieldProps<Value>): JSX.Element {
  const { name, value, choices, onChange } = props;
  const say = useSay();
  const id = useId();
  const isListed = value === undefined || choices.some(([each]) => each === value);
  return (
    <div class="field">
      <label for={id}>{name}</label>
      <select
        id={id}
        value={value ?? ''}
        onChange={(event) => onChange(choices.find(([each]) => each === event.currentTarget.value)?.[0])}
      >
        <option value="">{say('library_page_any')}</option>
        {!isListed && <option value={value}>{value}</option>}
        {choices.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
