import { useCallback } from 'react';
import { z } from 'zod';
import { useContentClient } from '../../shared/clients/useContentClient.ts';

const regionSchema = z.array(z.string());

/** Reads the ZIPs of the region from the settings, when they are needed. Throws what the client throws. */
export function useRegion(): () => Promise<readonly string[]> {
  const client = useContentClient();
  return useCallback(
    async () => regionSchema.parse(await client.fetch('*[_id == "settings"][0].regionPostcodes')),
    [client],
  );
}
