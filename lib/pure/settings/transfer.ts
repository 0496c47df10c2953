/**
 * All settings as one file, and back.
 * Owns: the file's form and version, writing it, and judging one that comes in, entry by entry.
 * Used by: the options page.
 * Never: throws for what a file holds, and never lets an entry through that storage would not take back.
 *
 *     { "format": "says-who-settings", "version": 1, "exported": "2026-01-31",
 *       "settings": { "runOn": "articles", … },
 *       "sites": { "news.example": "off" },
 *       "pauses": { "news.example": "2026-01-31T18:00:00.000Z" },
 *       "muted": { "PACK/ENTITY": "its name" } }
 */
import { splitKey } from '../card/key';
import { forbiddenIn, visibly } from '../pack/characters';
import { isSite } from '../sites/site';
import { DEFAULTS, isSettingName, isValueOf, type SettingName, type Settings } from './settings';
import { entryFor, isTime, MUTE_PREFIX, PAUSE_PREFIX, SITE_PREFIX } from './stored';

const FORMAT = 'says-who-settings';
const VERSION = 1;
/** Bytes: thousands of sites fit many times over; more is not a file of ours. */
export const LARGEST_FILE = 1_000_000;
/** UTF-16 units, as storage and messages take them. */
const LONGEST_NAME = 300;
const LONGEST_KEY = 260;
/** Own keys of an object that a careless copy would take for its prototype. */
const UNSAFE = new Set(['__proto__', 'constructor', 'prototype']);

export const FILE_REFUSALS = ['too-large', 'not-json', 'not-ours', 'newer', 'unsafe'] as const;
/** Why a file is refused as a whole. */
export type FileRefusal = (typeof FILE_REFUSALS)[number];

export const ENTRY_REFUSALS = ['unknown', 'list', 'value', 'site', 'rule', 'time', 'entity', 'name'] as const;
/** Why one entry is refused: what it is not. */
export type EntryRefusal = (typeof ENTRY_REFUSALS)[number];

export interface RefusedEntry {
  /** Where it stands in the file: `settings › showDelay`. */
  where: string;
  why: EntryRefusal;
}

/** What to write for one storage entry; null where the default needs none. */
export type StoredEntry = readonly [key: string, value: unknown];

export type Transfer =
  | { kind: 'refused'; why: FileRefusal }
  | { kind: 'read'; entries: readonly StoredEntry[]; refused: readonly RefusedEntry[] };

/** `says-who-settings-2026-01-31.json`. @param day as `YYYY-MM-DD` */
export function exportName(day: string): string {
  return `${FORMAT}-${day}.json`;
}

/** The file's text. Everything that is set is in it, defaults too: a later version may have others. */
export function exportSettings(settings: Settings, day: string): string {
  const simple = Object.keys(DEFAULTS)
    .filter(isSettingName)
    .map((name) => [name, settings[name]]);
  const pauses = Object.entries(settings.pauses).map(([site, end]) => [site, timeWritten(end)] as const);
  const file = {
    format: FORMAT,
    version: VERSION,
    exported: day,
    settings: Object.fromEntries(simple),
    sites: inOrder(Object.entries(settings.sites)),
    pauses: inOrder(pauses),
    muted: inOrder(Object.entries(settings.muted)),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Judges a file. What is valid in it comes back as entries to write; what is not, each with its reason. */
export function importSettings(text: string): Transfer {
  if (text.length > LARGEST_FILE) return { kind: 'refused', why: 'too-large' };
  const file = parse(text);
  if (file === undefined) return { kind: 'refused', why: 'not-json' };
  if (!isRecord(file) || file.format !== FORMAT || !Number.isInteger(file.version) || Number(file.version) < 1)
    return { kind: 'refused', why: 'not-ours' };
  if (Number(file.version) > VERSION) return { kind: 'refused', why: 'newer' };
  if (holdsUnsafeKeys(file)) return { kind: 'refused', why: 'unsafe' };

  const entries: StoredEntry[] = [];
  const refused: RefusedEntry[] = [];
  for (const [part, content] of Object.entries(file)) {
    if (part === 'format' || part === 'version' || part === 'exported') continue;
    const judge = Object.hasOwn(PARTS, part) ? PARTS[part as keyof typeof PARTS] : undefined;
    if (!judge || !isRecord(content)) {
      refused.push({ where: visibly(part), why: judge ? 'list' : 'unknown' });
      continue;
    }
    for (const [name, value] of Object.entries(content)) {
      const judged = judge(name, value);
      if (typeof judged === 'string') refused.push({ where: visibly(`${part} › ${name}`), why: judged });
      else entries.push(judged);
    }
  }
  return { kind: 'read', entries, refused };
}

type Judge = (name: string, value: unknown) => StoredEntry | EntryRefusal;

const PARTS: Readonly<Record<'settings' | 'sites' | 'pauses' | 'muted', Judge>> = {
  settings(name, value) {
    if (!isSettingName(name)) return 'unknown';
    if (!isValueOf(name, value)) return 'value';
    const entry = entryFor<SettingName>(name, value);
    return [entry.key, entry.value];
  },
  sites(site, rule) {
    if (!isSite(site)) return 'site';
    return rule === 'on' || rule === 'off' ? [SITE_PREFIX + site, rule] : 'rule';
  },
  pauses(site, end) {
    if (!isSite(site)) return 'site';
    const time = timeRead(end);
    return time === null ? 'time' : [PAUSE_PREFIX + site, time];
  },
  muted(entity, name) {
    if (entity.length > LONGEST_KEY || splitKey(entity) === null || forbiddenIn(entity)) return 'entity';
    const isName = typeof name === 'string' && name.length <= LONGEST_NAME && !forbiddenIn(name);
    return isName ? [MUTE_PREFIX + entity, name] : 'name';
  },
};

/** As people write it, where that says all of it. */
function timeWritten(end: number): string | number {
  const date = new Date(end);
  return date.getTime() === end ? date.toISOString() : end;
}

function timeRead(value: unknown): number | null {
  const time = typeof value === 'string' ? new Date(value).getTime() : value;
  return isTime(time) ? time : null;
}

/** By name, so that two files can be compared; without the names that no file may hold. */
function inOrder(entries: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  return Object.fromEntries(
    entries.filter(([name]) => !UNSAFE.has(name)).toSorted(([first], [second]) => (first < second ? -1 : 1)),
  );
}

function parse(text: string): unknown {
  try {
    // Some editors put a byte-order mark in front.
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    return undefined;
  }
}

/** Without recursion: a file may be nested as deep as it is long. */
function holdsUnsafeKeys(file: unknown): boolean {
  const open: unknown[] = [file];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, below] of Object.entries(value)) {
      if (UNSAFE.has(key)) return true;
      open.push(below);
    }
  }
  return false;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
