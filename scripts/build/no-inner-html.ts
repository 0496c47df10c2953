/**
 * Keeps HTML strings out of the packages.
 * Owns: the build step that compiles away Preact's `dangerouslySetInnerHTML`, which this project never uses and
 * which store reviewers rightly ask about.
 * Used by: `wxt.config.ts`.
 * Never: lets a build through in which Preact has changed shape.
 */
import type { Plugin } from 'vite';

/** @throws Error when Preact's assignment is no longer where it was. */
export function noInnerHtml(): Plugin {
  return {
    name: 'no-inner-html',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/preact\/dist\/preact\.m?js/.test(id)) return null;
      const out = code.replace(/\b(\w+)\.innerHTML\s*=\s*(\w+\.__html)/g, '$1.textContent=$2');
      if (out === code || /\.innerHTML\s*=[^=]/.test(out)) throw new Error('no-inner-html: Preact changed shape');
      return { code: out, map: null };
    },
  };
}
