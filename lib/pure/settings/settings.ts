/**
 * The reader's settings and their defaults.
 * Owns: what can be set, which values each can have, and what each is when nothing is set.
 * Used by: every part that reads or shows settings; `stored.ts` for their form in storage.
 * Never: knows storage.
 */
import type { EntityKey } from '../card/model';
import type { SiteRules } from '../sites/rules';

export const RUN_ON = ['articles', 'every-page', 'chosen-sites'] as const;
/** Where Says Who runs when a site has no rule of its own. */
export type RunOn = (typeof RUN_ON)[number];

export const MARK = ['first-in-paragraph', 'first-on-page', 'every'] as const;
/** Which mentions of an entity carry a mark. */
export type MarkWhich = (typeof MARK)[number];

export const MARK_STYLES = ['dotted', 'solid', 'tint', 'bold'] as const;
export type MarkStyle = (typeof MARK_STYLES)[number];

export const OPEN_BY = ['rest', 'click', 'keys'] as const;
/** What opens a card: resting on a name (or pressing it), only pressing it, or only the keyboard. */
export type OpenBy = (typeof OPEN_BY)[number];

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const TEXT_SIZES = ['small', 'normal', 'large', 'largest'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

/** The settings with one value each. */
export interface SimpleSettings {
  enabled: boolean;
  runOn: RunOn;
  mark: MarkWhich;
  markStyle: MarkStyle;
  /** Whether sentences whose wording matches a claim carry a sign, and a page has a digest. */
  sentences: boolean;
  openBy: OpenBy;
  /** How long the pointer rests on a name before its card opens, in ms. */
  showDelay: number;
  /** How long a card stays once name and card were left, in ms. */
  hideDelay: number;
  theme: Theme;
  textSize: TextSize;
}

/** By host: the end of a pause, in ms since 1970. It may be over. */
export type Pauses = Readonly<Record<string, number>>;

export interface Settings extends SimpleSettings {
  sites: SiteRules;
  pauses: Pauses;
  /** Entities that the reader wants neither marks nor cards of, each with its name. */
  muted: Readonly<Record<EntityKey, string>>;
}

export type SettingName = keyof SimpleSettings;

/** 200–1000 ms: below, cards open in passing; above, they seem broken. */
export const SHOW_DELAY = { min: 200, max: 1000 } as const;
/** 100–2000 ms: below, the gap between name and card cannot be crossed; above, cards linger. */
export const HIDE_DELAY = { min: 100, max: 2000 } as const;

export const DEFAULTS: Settings = {
  enabled: true,
  runOn: 'articles',
  mark: 'first-in-paragraph',
  markStyle: 'dotted',
  sentences: true,
  openBy: 'rest',
  showDelay: 450,
  hideDelay: 300,
  theme: 'system',
  textSize: 'normal',
  sites: {},
  pauses: {},
  muted: {},
};

type Check = (value: unknown) => boolean;

const oneOf =
  (values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value);
// The range is not taken apart in the parameters: then scripts that check no settings do not carry this.
const within =
  (range: { min: number; max: number }): Check =>
  (value) =>
    typeof value === 'number' && value >= range.min && value <= range.max;

const CHECKS: Record<SettingName, Check> = {
  enabled: oneOf([true, false]),
  runOn: oneOf(RUN_ON),
  mark: oneOf(MARK),
  markStyle: oneOf(MARK_STYLES),
  sentences: oneOf([true, false]),
  openBy: oneOf(OPEN_BY),
  showDelay: within(SHOW_DELAY),
  hideDelay: within(HIDE_DELAY),
  theme: oneOf(THEMES),
  textSize: oneOf(TEXT_SIZES),
};

export function isSettingName(name: string): name is SettingName {
  return Object.hasOwn(CHECKS, name);
}

/** Whether a value is one that the setting can have. */
export function isValueOf<Name extends SettingName>(name: Name, value: unknown): value is Settings[Name] {
  return CHECKS[name](value);
}
