/** The parts that are used of the two libraries that bring no types. */
declare module 'mark.js' {
  const Mark: new (
    root: Element,
  ) => {
    mark(names: string[], options: object): void;
    markRegExp(pattern: RegExp, options: object): void;
    unmark(): void;
  };
  export default Mark;
}
declare module 'findandreplacedomtext' {
  export default function findAndReplaceDOMText(
    root: Element,
    options: { find: RegExp; replace(portion: { text: string }): Node },
  ): { revert(): void };
}
