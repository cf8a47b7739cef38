import { validateDocument } from '@sanity/validation';
import type { SanityDocument, Workspace } from 'sanity';

/**
 * What the form of a document marks: values of a wrong kind or not on offer, and fields it does not know, at any depth. Of
 * `errors` only what keeps staff from publishing.
 */
export async function formProblems(
  { schema, getClient }: Workspace,
  document: Record<string, unknown> & { _id: string; _type: string },
  only?: 'errors',
): Promise<string[]> {
  const stored: SanityDocument = { _rev: '1', _createdAt: '', _updatedAt: '', ...document };
  const { markers } = await validateDocument({
    document: stored,
    schema,
    client: getClient({ apiVersion: '2025-02-19' }),
    getDocumentExists: async () => true,
  });
  const place = (step: unknown) => (typeof step === 'object' ? '' : String(step));
  return markers
    .filter(({ level }) => !only || level === 'error')
    .map(({ path, message }) => `${[document._type, ...path.map(place)].join('.')}: ${message}`);
}
