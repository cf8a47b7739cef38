/** A message with the path that leads to it, as `guide.checked` or `home.how.0.title`. */
export interface Text {
  path: string;
  message: string;
}

/** All messages in a tree of them. */
export function textsIn(value: unknown, path = ''): Text[] {
  if (typeof value === 'string') return [{ path, message: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textsIn(inner, path ? `${path}.${name}` : name));
}
