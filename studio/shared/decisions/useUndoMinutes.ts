import type { SanityClient } from '@sanity/client';
import { useEffect, useState } from 'react';
import { z } from 'zod';
import { SETTINGS_ID, settingsSchema } from '../../../program/content/settings.ts';
import { useContentClient } from '../clients/useContentClient.ts';

const minutesSchema = z.object({ undoMinutes: settingsSchema.shape.undoMinutes });
const readings = new WeakMap<SanityClient, Promise<number>>();

async function read(client: SanityClient): Promise<number> {
  const settings: unknown = await client.fetch('*[_id == $id][0]{ undoMinutes }', { id: SETTINGS_ID });
  return minutesSchema.parse(settings ?? {}).undoMinutes;
}

/** Minutes for which a decision can be taken back, by the settings; none before they have been read. */
export function useUndoMinutes(): number {
  const client = useContentClient();
  const [minutes, setMinutes] = useState(0);
  useEffect(() => {
    let isGone = false;
    const reading = readings.get(client) ?? read(client);
    readings.set(client, reading);
    reading.then(
      (found) => {
        if (!isGone) setMinutes(found);
      },
      () => readings.delete(client),
    );
    return () => {
      isGone = true;
    };
  }, [client]);
  return minutes;
}
