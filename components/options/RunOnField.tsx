/**
 * The choice of when Says Who runs.
 * Owns: the three choices and their words.
 * Used by: options page, first-run page.
 * Never: speaks of single sites.
 */
import type { JSX } from 'preact';
import { RUN_ON, type RunOn } from '../../lib/pure/settings/settings';
import type { MessageKey } from '../../lib/pure/words/say';
import { RadioGroup } from '../shared/RadioGroup';
import { useSay } from '../shared/say';

const WORDS: Readonly<Record<RunOn, readonly [label: MessageKey, hint: MessageKey]>> = {
  articles: ['options_run_articles', 'options_run_articlesHint'],
  'every-page': ['options_run_everyPage', 'options_run_everyPageHint'],
  'chosen-sites': ['options_run_chosenSites', 'options_run_chosenSitesHint'],
};

export function RunOnField({ value, onChange }: { value: RunOn; onChange(value: RunOn): void }): JSX.Element {
  const say = useSay();
  const choices = RUN_ON.map((each) => ({ value: each, label: say(WORDS[each][0]), hint: say(WORDS[each][1]) }));
  return <RadioGroup legend={say('options_run_legend')} choices={choices} value={value} onChange={onChange} />;
}
