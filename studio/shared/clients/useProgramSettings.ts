import { useEffect, useState } from 'react';
import { SETTINGS_ID, type Settings, settingsSchema } from '../../../program/content/settings.ts';
import { useContentClient } from './useContentClient.ts';

/** What a printed page says of the program, as it stands in the settings; undefined until it is read. */
export function useProgramSettings(): Settings | undefined {
  const client = useContentClient();
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    client
      .getDocument(SETTINGS_ID)
      .then((found) => setSettings(settingsSchema.safeParse(found).data))
      // A page without the name of the program can still be printed.
      .catch(() => undefined);
  }, [client]);
  return settings;
}
