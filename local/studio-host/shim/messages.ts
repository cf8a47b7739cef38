/** What the page sends over the socket: open a stream of the lake under an id of its own, or close it. */
export type PageMessage =
  | { id: number; open: { path: string; headers: [string, string][]; withCookies: boolean } }
  | { id: number; close: true };

/** What the host sends back: how the lake answered, pieces of its body, the end, or that it cannot be reached. */
export type HostMessage =
  | { id: number; head: { status: number; statusText: string; headers: [string, string][] } }
  | { id: number; chunk: string }
  | { id: number; end: true }
  | { id: number; error: string };
