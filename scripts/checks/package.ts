/**
 * The two packages hold what they should and nothing more.
 * Owns: the size limits, the expected permissions, and what no shipped script may contain.
 * Used by: `npm test`, after the builds.
 * Never: looks at the sources; it reads what a reader would install.
 */
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { findPackage } from '../browsers/package.ts';
import type { BrowserName } from '../browsers/session.ts';

/**
 * Bytes as shipped. The page script runs on every page; the reader script only where Says Who is on (why it has a
 * limit of its own: docs/decisions/0001); the card script comes with the first card of a page, the
 * walk script with the first step by keyboard, the sheet script with the first tap, the shadow script with the first mark in a shadow root, the script of sentences where an
 * enabled pack has cues for names on the page.
 */
const LIMITS: Record<string, number> = {
  'page.js': 20_000,
  'reader.js': 42_000,
  'card.js': 60_000,
  'walk.js': 8_000,
  'sheet.js': 6_000,
  // The style of the marks.
  'shadow.js': 2_500,
  // Most of it is the recogniser with its word lists.
  'sentences.js': 69_000,
};

/** More than this needs a decision record. Firefox's sidebar needs no permission. */
const PERMISSIONS: Record<BrowserName, string[]> = {
  chromium: ['alarms', 'contextMenus', 'scripting', 'sidePanel', 'storage'],
  firefox: ['alarms', 'contextMenus', 'scripting', 'storage'],
};
const HOSTS = ['http://*/*', 'https://*/*'];

/** Manifest keys that would widen what the extension may do or shows to pages. */
const ABSENT = [
  'optional_permissions',
  'optional_host_permissions',
  'externally_connectable',
  'web_accessible_resources',
];

const FORBIDDEN: readonly [RegExp, string][] = [
  [/wxt:content-script-started|ContentScriptContext/, "WXT's content-script context, which a page can see and abort"],
  [/\.(innerHTML|outerHTML)\s*=(?!=)/, 'an HTML string assigned to the page'],
  [/\beval\(|new Function\(/, 'code made from a string'],
  [/\bsendBeacon\b|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b/, 'a way to the network'],
];

interface Manifest {
  manifest_version: number;
  permissions?: string[];
  host_permissions?: string[];
  content_security_policy?: { extension_pages?: string };
  browser_specific_settings?: { gecko?: { data_collection_permissions?: { required?: string[] } } };
  [key: string]: unknown;
}

function checkPackage(name: BrowserName): { sizes: string[]; failures: string[] } {
  const files = unzipSync(readFileSync(findPackage(name)));
  const failures: string[] = [];
  const must = (fine: boolean, what: string) => {
    if (!fine) failures.push(`${name}: ${what}`);
  };

  const sizes = Object.entries(LIMITS).map(([file, limit]) => {
    const size = files[file]?.length;
    must(size !== undefined, `${file} is missing`);
    must((size ?? 0) <= limit, `${file} has ${size} bytes, the limit is ${limit}`);
    return `${file} ${size} of ${limit}`;
  });

  const manifest = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array())) as Manifest;
  must(manifest.manifest_version === 3, `manifest version ${manifest.manifest_version}, not 3`);
  must(same(manifest.permissions, PERMISSIONS[name]), `permissions ${manifest.permissions}, not ${PERMISSIONS[name]}`);
  const { sidebar_action: sidebar } = manifest as { sidebar_action?: { open_at_install?: boolean } };
  must(name !== 'firefox' || sidebar?.open_at_install === false, 'the sidebar opens by itself at install');
  must(same(manifest.host_permissions, HOSTS), `host permissions ${manifest.host_permissions}, not ${HOSTS}`);
  for (const key of ABSENT) must(!(key in manifest), `the manifest has ${key}`);
  const policy = manifest.content_security_policy?.extension_pages ?? '';
  // For packs by address only: the sources have one place that may (rules.ts).
  must(/connect-src https:;/.test(policy), `extension pages may connect elsewhere: "${policy}"`);
  if (name === 'firefox') {
    const collected = manifest.browser_specific_settings?.gecko?.data_collection_permissions?.required;
    must(same(collected, ['none']), `data collection: ${collected}, not none`);
  }

  for (const [file, bytes] of Object.entries(files)) {
    must(!file.endsWith('.map'), `${file} is shipped`);
    if (!/\.(js|html)$/.test(file)) continue;
    const text = strFromU8(bytes);
    for (const [pattern, what] of FORBIDDEN) {
      const found = pattern.exec(text);
      if (found) failures.push(`${name}: ${file} contains ${what}: …${excerpt(text, found.index)}…`);
    }
  }
  return { sizes, failures };
}

function same(found: readonly string[] | undefined, wanted: readonly string[]): boolean {
  return JSON.stringify([...(found ?? [])].sort()) === JSON.stringify([...wanted].sort());
}

function excerpt(text: string, at: number): string {
  return text.slice(Math.max(0, at - 40), at + 60).replace(/\s+/g, ' ');
}

const results = (['chromium', 'firefox'] as const).map(checkPackage);
const failures = results.flatMap((result) => result.failures);
if (failures.length > 0) console.log(failures.join('\n'));
// The scripts are the same in both packages but for a few bytes.
console.log(`${results[0]?.sizes.join(', ')} bytes`);
process.exitCode = failures.length > 0 ? 1 : 0;
