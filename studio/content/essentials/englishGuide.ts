import { useEditState } from 'sanity';
import { z } from 'zod';

const referring = z.object({ guide: z.object({ _ref: z.string() }) });

/** The published English guide of essentials as they stand in a form; undefined before one is chosen or read. */
export function useEnglishGuide(essentials: unknown): Record<string, unknown> | undefined {
  const id = referring.safeParse(essentials).data?.guide._ref;
  // Hooks are called in every case: without a guide, with an id that no document has.
  const { published } = useEditState(id ?? 'no-guide', 'guide');
  return published ?? undefined;
}
