export type Child = Node | string | number | boolean | null | undefined | readonly Child[];

type Plain = string | number | boolean | null | undefined;
type On<E, T> = (event: E & { readonly currentTarget: T; readonly target: T }) => unknown;

/** Attributes of an element; a listener is told which element it is of. */
export type Attributes<T> = {
  onclick?: On<Event, T>;
  onkeydown?: On<KeyboardEvent, T>;
  onchange?: On<Event, T>;
  oninput?: On<Event, T>;
} & { [name: string]: Plain | ((event: never) => unknown) };
