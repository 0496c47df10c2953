/**
 * What a reader can copy when something failed, to give to whoever mends it.
 * Owns: the closed lists of what can fail and where, and the text. It is English: those who mend read it.
 * Used by: `components/shared/FaultReport.tsx`, `lib/extension/faults.ts`.
 * Never: an address, a site, a text of a page, a name, a setting or the id of a pack. Whatever it is handed, only
 * versions, a language, a count and words of the lists come out.
 */

/** What failed. The words beside the button are the view's own. */
export const FAULTS = [
  'claims-unreadable',
  'page-no-answer',
  'not-saved',
  'not-asked',
  'not-done',
  'no-panel',
  'no-options',
  'no-storage',
  'settings-unreadable',
  'packs-rebuilt',
  'packs-set-aside',
  'packs-in-memory',
  'library-unreadable',
  'sources-unreadable',
  'pack-damaged',
  'pack-not-stored',
  'drafts-unreadable',
  'draft-not-kept',
  'sheet-unreadable',
] as const;
export type FaultId = (typeof FAULTS)[number];

export const FAULT_VIEWS = [
  'card',
  'popup',
  'panel',
  'options',
  'library',
  'map',
  'editor',
  'sheet',
  'welcome',
] as const;
export type FaultView = (typeof FAULT_VIEWS)[number];

export interface FaultFacts {
  /** Of the extension. */
  version: string;
  /** As the browser calls itself; only its name and version are taken from it. */
  userAgent: string;
  language: string;
  view: FaultView;
  fault: FaultId;
  /** How many are in use, or in the library; undefined where the view does not know. */
  packs?: number | undefined;
}

const NOT_KNOWN = 'not known';
const VERSION = /^\d{1,5}(\.\d{1,5}){0,3}$/;
const LANGUAGE = /^[a-z]{2,3}(-[A-Z]{2})?$/;
/** The last that fits counts: Edge and Opera call themselves Chrome too. */
const BROWSERS = /\b(Firefox|Chrome|Edg|OPR)\/(\d{1,4})(?!\d)/g;

/** “Firefox 152”; no system, no device. */
export function browserOf(userAgent: string): string {
  const [, name, version] = [...userAgent.matchAll(BROWSERS)].at(-1) ?? [];
  return name ? `${name} ${version}` : NOT_KNOWN;
}

/** The report, a line for each fact. */
export function reportText({ version, userAgent, language, view, fault, packs }: FaultFacts): string {
  return [
    `Says Who ${VERSION.test(version) ? version : NOT_KNOWN}`,
    `Browser: ${browserOf(userAgent)}`,
    `Language: ${LANGUAGE.test(language) ? language : NOT_KNOWN}`,
    `Where: ${FAULT_VIEWS.includes(view) ? view : NOT_KNOWN}`,
    `What failed: ${FAULTS.includes(fault) ? fault : NOT_KNOWN}`,
    ...(Number.isSafeInteger(packs) ? [`Packs: ${packs}`] : []),
  ].join('\n');
}
