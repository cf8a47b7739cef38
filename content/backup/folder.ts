import { z } from 'zod';

/** What lies beside the archives of a backup: what was exported, when, and how much, to hold the way back to it. */
export const manifestSchema = z.object({
  exportedAt: z.iso.datetime(),
  datasets: z
    .array(
      z.object({
        role: z.enum(['content', 'program']),
        dataset: z.string(),
        documents: z.number().int().nonnegative(),
      }),
    )
    .min(1),
});
export type Manifest = z.output<typeof manifestSchema>;

export const MANIFEST_FILE = 'manifest.json';

/** The archive of a dataset, named after its part and not after the dataset, which may be called otherwise on the way back. */
export const archiveFile = (role: Manifest['datasets'][number]['role']) => `${role}.tar.gz`;
