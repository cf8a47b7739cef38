/** What a person has chosen: whose letters, and which page of the list. */
export type View = { to: string; older: string };

/** Reads the view from an address. */
export function readView(query: URLSearchParams): View {
  return { to: (query.get('to') ?? '').trim(), older: query.get('older') ?? '' };
}

/** An address within the mailbox that keeps the view. */
export function linkTo(path: string, view: Partial<View>, extra: Record<string, string> = {}): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ to: view.to, older: view.older, ...extra })) {
    if (value) query.set(name, value);
  }
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}
