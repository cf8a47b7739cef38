/** Half a minute in all: longer than the lake takes to start again. */
const usualPauses = [250, 500, 1000, ...Array.from({ length: 14 }, () => 2000)];

/**
 * Makes reading wait for a lake that is away for a moment. The Studio takes a failed read for the end of the
 * world ("The structure tool crashed") and loses its place; a slow one it bears. Only a failure to connect is
 * tried again, after each of `pauses` (milliseconds); whatever the lake answers is passed on.
 */
export async function readPatiently(
  read: () => Promise<Response>,
  signal: AbortSignal | null | undefined,
  pauses: number[] = usualPauses,
): Promise<Response> {
  for (const pause of pauses) {
    try {
      return await read();
    } catch (error) {
      signal?.throwIfAborted();
      if (!(error instanceof TypeError)) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
    signal?.throwIfAborted();
  }
  return read();
}
