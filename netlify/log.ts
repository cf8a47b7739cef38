/**
 * Writes one line of JSON to the log. `facts` hold counts, ids of documents, states and names of errors: never a
 * name, an address or an answer of a person.
 */
export function log(event: string, facts: Record<string, string | number | boolean | undefined> = {}): void {
  console.log(JSON.stringify({ event, ...facts }));
}

/** The name of an error, and its HTTP status if it has one. Its message may quote what a person wrote, so it is left out. */
export function errorName(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const status = 'statusCode' in error ? ` ${error.statusCode}` : '';
  return `${error.name}${status}`;
}
