/**
 * A list that is typed: texts, one on a line, or paragraph numbers.
 * Owns: what is typed until it can be read.
 * Used by: `FieldInput.tsx`.
 * Never: rewrites what somebody is typing.
 */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type Json, listAt } from '../../lib/pure/editor/draft';
import { paragraphsFrom, paragraphsText } from '../../lib/pure/editor/paragraphs';
import { useSay } from '../shared/say';
import type { InputProps } from './input-props';

export function ListInput({ id, path, field, context, describedBy, invalid }: InputProps): JSX.Element {
  const say = useSay();
  const list = listAt(context.model.draft, path);
  const [typed, setTyped] = useState<string | null>(null);
  const isNumbers = field.kind === 'numbers';
  const written = isNumbers
    ? paragraphsText(list.filter((each) => typeof each === 'number'))
    : list.filter((each) => typeof each === 'string').join('\n');
  const value = typed ?? written;
  const unread = isNumbers && typed !== null && paragraphsFrom(typed) === null;
  const common = {
    id,
    value,
    'aria-describedby': describedBy,
    'aria-invalid': invalid || unread,
    'aria-required': field.required ?? false,
    autocomplete: 'off' as const,
    onBlur: () => setTyped((kept) => (isNumbers && kept !== null && paragraphsFrom(kept) === null ? kept : null)),
  };
  const take = (next: string): void => {
    setTyped(next);
    const entries: Json[] | null = isNumbers ? paragraphsFrom(next) : linesOf(next);
    if (entries) context.actions.change(path, entries.length === 0 && !field.required ? undefined : entries);
  };
  if (!isNumbers)
    return <textarea {...common} rows={2} dir="auto" onInput={(event) => take(event.currentTarget.value)} />;
  return (
    <>
      <input
        {...common}
        type="text"
        dir="ltr"
        placeholder="3, 5–7"
        onInput={(event) => take(event.currentTarget.value)}
      />
      {unread && <p class="wrong">{say('editor_numbersUnread')}</p>}
    </>
  );
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
