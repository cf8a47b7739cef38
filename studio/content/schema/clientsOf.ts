import type { SanityClient } from '@sanity/client';
import { API_VERSION } from '../../shared/clients/apiVersion.ts';
import { readEnvironment } from '../../shared/clients/environment.ts';

/** The clients of the public and of the private dataset, as a rule of a form is given one. */
export function contentAndProgram({
  getClient,
}: {
  getClient: (options: { apiVersion: string }) => SanityClient;
}) {
  const content = getClient({ apiVersion: API_VERSION });
  return { content, program: content.withConfig({ dataset: readEnvironment().programDataset }) };
}
