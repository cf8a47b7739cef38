import { createClient, type SanityClient } from '@sanity/client';
import { z } from 'zod';

type Document = Record<string, unknown> & { _id: string };

const sentSchema = z.object({
  mutations: z.array(
    z.object({ patch: z.object({ id: z.string(), ifRevisionID: z.string().optional() }).optional() }),
  ),
});

/**
 * Whether the Content Lake would refuse what was sent, however often: a document is patched twice, and the second
 * patch holds for a revision that the first has changed.
 */
function refusesItself(sent: unknown): boolean {
  const patches = sentSchema.parse(sent).mutations.flatMap(({ patch }) => patch ?? []);
  return patches.some(
    ({ id, ifRevisionID }, place) =>
      ifRevisionID && patches.slice(0, place).some((before) => before.id === id),
  );
}

/** A client over a few documents, which answers reads from them and records what is written. For tests. */
export function lakeOf({
  documents = [],
  answer,
  refuse = () => undefined,
}: {
  documents?: Document[];
  /** What every query gives, or what each gives by its text. */
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
      const { pathname, searchParams } = new URL(String(input));
      if (pathname.includes('/doc/')) {
        const id = decodeURIComponent(pathname.split('/').at(-1) ?? '');
        return Response.json({ documents: documents.filter(({ _id }) => _id === id) });
      }
      if (!pathname.includes('/mutate/')) {
        const asked = `${searchParams.get('query') ?? ''}${init?.body ?? ''}`;
        const result: unknown = typeof answer === 'function' ? answer(asked) : answer;
        return Response.json({ result: result ?? null, ms: 0, query: '' });
      }
      tried += 1;
      const sent: unknown = JSON.parse(String(init?.body));
      const status = refuse(tried) ?? (refusesItself(sent) ? 409 : undefined);
      if (status) return Response.json({ error: { description: 'refused', type: 'x' } }, { status });
      writes.push(sent);
      return Response.json({ transactionId: 't', results: [{ id: 'x', operation: 'update', document: {} }] });
    },
  });
  return { client, writes };
}
