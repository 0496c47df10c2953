/**
 * How the two packages are built.
 * Owns: the manifest and the build settings.
 * Never: a permission without a line in `docs/privacy.md`.
 */
/// <reference types="@wxt-dev/i18n/module" />
import path from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { COMMANDS } from './lib/extension/commands/manifest.ts';
import { checkedPacks } from './scripts/build/check-packs.ts';
import { noInnerHtml } from './scripts/build/no-inner-html.ts';

/** Every top-level http(s) page; frames are left alone. */
const PAGES = ['http://*/*', 'https://*/*'];

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/i18n/module'],
  i18n: { localesDir: path.resolve(import.meta.dirname, 'data/locales') },
  vite: () => ({
    plugins: [checkedPacks(), noInnerHtml(), preact()],
    // The minimum browsers know all that is used: nothing is rewritten for older ones.
    build: { target: ['chrome140', 'firefox150'] },
  }),
  manifest: ({ browser }) => ({
    default_locale: 'en',
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    permissions: ['storage', 'scripting', 'alarms', 'contextMenus', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    host_permissions: PAGES,
    icons: iconSet('icon'),
    // Grey until a page says that Says Who is on there: browser pages and PDFs never do.
    action: { default_title: 'Says Who', default_icon: iconSet('icon-off'), default_popup: 'popup.html' },
    commands: COMMANDS,
    content_scripts: [{ matches: PAGES, js: ['page.js'], css: ['assets/marks.css'], run_at: 'document_idle' }],
    // What a school or newsroom can set. Firefox takes it as it comes; it is checked all the same.
    ...(browser === 'firefox' ? {} : { storage: { managed_schema: 'policy.schema.json' } }),
    // https for the packs that a reader adds by address, and nothing else (docs/privacy.md).
    content_security_policy: {
      extension_pages:
        "default-src 'self'; connect-src https:; object-src 'none'; frame-src 'none'; base-uri 'none'; form-action 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'says-who@says-who.example',
              strict_min_version: '150.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '150.0' },
          },
        }
      : { minimum_chrome_version: '140' }),
  }),
  zip: {
    artifactTemplate: '{{name}}-{{packageVersion}}-{{browser}}-{{manifestVersion}}.zip',
    sourcesTemplate: '{{name}}-{{packageVersion}}-sources.zip',
  },
});

function iconSet(name: string): Record<number, string> {
  return Object.fromEntries([16, 32, 48, 128].map((size) => [size, `icons/${name}-${size}.png`]));
}
