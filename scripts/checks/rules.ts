/**
 * The rules of the rings, in words and as data.
 * Owns: which folder may import what and may name what, each with the sentence that says so.
 * Used by: `rings.ts`.
 * Never: an exception without a reason beside it.
 */

export interface ImportRule {
  /** The folder that the rule is for. */
  folder: string;
  /** Folders of this repository that it may import from. */
  folders: readonly string[];
  /** Packages; `preact` stands for `preact/hooks` as well. */
  packages: readonly string[];
  sentence: string;
}

/** In the order of looking: the first folder that a file is in decides. */
export const IMPORT_RULES: readonly ImportRule[] = [
  {
    folder: 'lib/pure',
    // The keys of the messages are taken from their file, as a type.
    folders: ['lib/pure', 'data/locales'],
    // All are pure themselves: reading JSON with its places, writing it as RFC 8785 says, and laying out a graph.
    packages: ['valibot', 'jsonc-parser', 'canonicalize', '@dagrejs/dagre'],
    sentence:
      'The pure ring imports nothing but itself, the messages, valibot, jsonc-parser, canonicalize and dagre: no DOM, no browser API, no clock, no Node.',
  },
  {
    folder: 'lib/page',
    folders: ['lib/page', 'lib/pure'],
    packages: ['@floating-ui', '@mozilla/readability', 'valibot'],
    sentence: 'The page ring knows the DOM and imports the pure ring; it knows nothing of the extension or of Preact.',
  },
  {
    folder: 'lib/extension',
    folders: ['lib/extension', 'lib/pure'],
    packages: ['idb', 'valibot', 'webextension-polyfill'],
    sentence:
      'The extension ring knows the browser API and imports the pure ring; it knows nothing of pages or of Preact.',
  },
  {
    folder: 'components',
    folders: ['components', 'lib/pure'],
    packages: ['preact'],
    sentence: 'Components take data and callbacks: they import Preact, the pure ring and each other, nothing else.',
  },
  {
    folder: 'entrypoints',
    folders: ['entrypoints', 'components', 'lib', 'data'],
    packages: ['preact', 'valibot', 'webextension-polyfill', 'wxt'],
    sentence: 'Entry points join the rings; nothing in the rings is joined by a package that is not listed here.',
  },
];

export interface NameRule {
  folders: readonly string[];
  /** Globals that may not be named; a dot makes it a member (`Date.now`), a dot in front any object's (`.innerHTML`). */
  names: readonly string[];
  /** Files that are the one place for it. */
  except?: readonly string[];
  sentence: string;
}

const ALL = ['lib', 'components', 'entrypoints'];

export const NAME_RULES: readonly NameRule[] = [
  {
    folders: ['lib/pure'],
    names: [
      'document',
      'window',
      'self',
      'navigator',
      'location',
      'localStorage',
      'sessionStorage',
      'indexedDB',
      'crypto',
      'process',
      'setTimeout',
      'setInterval',
      'setImmediate',
      'queueMicrotask',
      'requestAnimationFrame',
      'requestIdleCallback',
      'performance',
      'Date.now',
      'Math.random',
    ],
    sentence: 'The pure ring has no DOM, no timers, no clock and no chance: what it needs of them is handed in.',
  },
  {
    folders: ['lib/pure', 'lib/page', 'components'],
    names: ['chrome', 'browser'],
    sentence: 'Only the extension ring and the entry points touch the browser API.',
  },
  {
    folders: ALL,
    names: [
      'fetch',
      'fetchLater',
      'XMLHttpRequest',
      'WebSocket',
      'WebSocketStream',
      'WebTransport',
      'EventSource',
      'RTCPeerConnection',
      'importScripts',
      '.sendBeacon',
    ],
    except: ['lib/extension/packs/fetch.ts'],
    sentence:
      'Nothing leaves the device: the one request of the extension is for a pack that the reader adds by its address.',
  },
  {
    folders: [
      'lib/page',
      ...['card', 'clip', 'page', 'reader', 'sentences', 'sheet', 'walk'].map((each) => `entrypoints/${each}`),
    ],
    names: [
      'document.activeElement',
      'document.addEventListener',
      'document.body',
      'document.caretPositionFromPoint',
      'document.createElement',
      'document.createRange',
      'document.createTreeWalker',
      'document.designMode',
      'document.documentElement',
      'document.fullscreenElement',
      'document.hidden',
      'document.querySelector',
      'document.querySelectorAll',
    ],
    // They look at pages that somebody saved and opens again, with nobody's card on them.
    except: ['lib/page/scan.ts', 'lib/page/scan-claims.ts'],
    sentence: 'A page can hide what its document has: scripts in pages ask `lib/page/own-document.ts`.',
  },
  {
    folders: ALL,
    names: ['.onMessageExternal', '.onConnectExternal', '.onUserScriptMessage'],
    sentence: 'Nobody from outside may ask: other extensions and pages have no way in.',
  },
  {
    folders: ALL,
    names: [
      '.innerHTML',
      '.outerHTML',
      '.srcdoc',
      '.insertAdjacentHTML',
      '.setHTML',
      '.setHTMLUnsafe',
      '.parseHTMLUnsafe',
      '.createContextualFragment',
      'document.write',
      'document.writeln',
      'dangerouslySetInnerHTML',
      'eval',
      'Function',
    ],
    sentence: 'No HTML strings and no code from strings, ever: text goes into the page as text.',
  },
];

/** A `Date` made of nothing is a clock. */
export const CLOCK_SENTENCE = NAME_RULES[0]?.sentence ?? '';
export const DYNAMIC_IMPORT_SENTENCE = 'Scripts in pages load nothing by themselves: no import() of code.';
