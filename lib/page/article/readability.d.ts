/** The one file of the package that is used; its index would bring the whole parser along. */
declare module '@mozilla/readability/Readability-readerable.js' {
  export default function isProbablyReaderable(
    document: Document,
    options?: { minContentLength?: number; minScore?: number },
  ): boolean;
}
