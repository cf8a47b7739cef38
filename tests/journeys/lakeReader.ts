import { createClient } from '@sanity/client';
import { addresses } from './journey.ts';
import { patient } from './patient.ts';

const reader = createClient({
  projectId: 'mosaic',
  dataset: 'production',
  apiHost: addresses.lake,
  useProjectHostname: false,
  apiVersion: '2025-02-19',
  token: 'local-viewer',
  perspective: 'raw',
  useCdn: false,
});

/** Reads the public dataset as staff see it, drafts included, by the vendor's own client. */
export const lake = patient(reader, reader.withConfig({ token: 'local-staff' }));
