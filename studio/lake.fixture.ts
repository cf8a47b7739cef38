import { createClient, type SanityClient } from '@sanity/client';

type Document = Record<string, unknown> & { _id: string };

/** A client over a few documents, which answers reads from them and records what is written. For tests. */
export function lakeOf({
  documents = [],
  answer,
  refuse = () => undefined,
}: {
  documents?: Document[];
  /** What every query gives. */
  answer?: unknown;
  /** The status with which the nth write (from 1) is refused. */
  refuse?: (nth: number) => number | undefined;
}): { client: SanityClient; writes: unknown[] } {
  const writes: unknown[] = [];
  let tried = 0;
  const client = createClient({
    projectId: 'test',
    dataset: 'program',
    apiVersion: '2025-02-19',
    useCdn: false,
    resolveFetch: () => async (input, init) => {
      const { pathname } = new URL(String(input));
      if (pathname.includes('/doc/')) {
        const id = decodeURIComponent(pathname.split('/').at(-1) ?? '');
        return Response.json({ documents: documents.filter(({ _id }) => _id === id) });
      }
      if (!pathname.includes('/mutate/')) return Response.json({ result: answer ?? null, ms: 0, query: '' });
      tried += 1;
      const status = refuse(tried);
      if (status) return Response.json({ error: { description: 'refused', type: 'x' } }, { status });
      writes.push(JSON.parse(String(init?.body)));
      return Response.json({ transactionId: 't', results: [{ id: 'x', operation: 'update', document: {} }] });
    },
  });
  return { client, writes };
}
