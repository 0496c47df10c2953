/** Style sheets: as text for the card's shadow root (`?inline`), for their effect on an extension page. */
declare module '*.css?inline' {
  const css: string;
  export default css;
}
declare module '*.css';
