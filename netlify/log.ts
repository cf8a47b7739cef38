/**
 * Writes one line of JSON to the log. `facts` hold counts, ids of documents, states and names of errors: never a
 * name, an address or an answer of a person.
 */
export function log(event: string, facts: Record<string, string | number | boolean | undefined> = {}): void {
  console.log(JSON.stringify({ event, ...facts }));
}

/** The name of an error, which is safe to log; its message may quote what a person wrote. */
export function errorName(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
