/**
 * What every element has, also where a form hides it: in Chromium a form answers to the names of its fields before
 * its own, so that of one with a field “matches” or “parentElement” these would be the field.
 * Owns: asking the prototype instead.
 * Used by: wherever an element of the page is asked that may be a form.
 * Never: used for text nodes: they hide nothing, and they are many.
 */

const every = Element.prototype;
const node = Node.prototype;

/** A field of every node or element. Its getter is called as it is: `Reflect.get` costs several times as much. */
const field = <R>(name: keyof Element, owner: object = every): ((of: Node) => R) => {
  const get = Object.getOwnPropertyDescriptor(owner, name)?.get as () => R;
  return (of) => get.call(of);
};

/** A method of every element. */
const method =
  <A extends unknown[], R>(own: (...args: A) => R) =>
  (of: Node, ...args: A): R =>
    own.apply(of, args);

export const matches = method(every.matches);
export const closest = method<[string], Element | null>(every.closest);
export const find = method<[string], Element | null>(every.querySelector);
export const isVisible = method(every.checkVisibility);
export const holds = method(every.contains);
export const rootOf = method(every.getRootNode);
export const parentOf = field<HTMLElement | null>('parentElement', node);
export const above = field<ParentNode | null>('parentNode', node);
export const firstIn = field<ChildNode | null>('firstChild', node);
export const after = field<ChildNode | null>('nextSibling', node);
export const isIn = field<boolean>('isConnected', node);
export const shadowOf = field<ShadowRoot | null>('shadowRoot');
export const nameOf = field<string>('localName');
