/**
 * What every document has, also where a page hides it: in Chromium a document answers to the names of its images,
 * forms and frames before its own, so that with `<img name="body">` its `body` would be the image.
 * Owns: asking the prototype instead.
 * Used by: all that asks the page's document for something, in this ring and in the scripts that are put into pages.
 * Never: stands for the node itself: what takes a node is handed `document`. It has no `location`, which no page can hide.
 */

/** The page's document, to be asked for fields and methods. */
export const page = new Proxy({} as Document, {
  get(_target, name) {
    const found: unknown = Reflect.get(Document.prototype, name, document);
    return typeof found === 'function' ? found.bind(document) : found;
  },
});
