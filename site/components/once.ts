/** The HTML of each thing that was rendered once. Content is fetched anew in development, and so rendered anew. */
export const kept = new WeakMap<object, Promise<string>>();
