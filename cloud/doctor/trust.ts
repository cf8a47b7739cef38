import { createClient } from '@sanity/client';
import type { Environment } from '../../netlify/environment.ts';
import { SETTINGS_ID, settingsSchema } from '../../program/content/settings.ts';
import { trustGaps } from '../../program/content/trust.ts';
import { countryFindings } from './country.ts';
import { type Finding, look, ok, wrong } from './finding.ts';
import { sharedNumbersFindings } from './sharedNumbers.ts';
import { unreadFindings } from './unread.ts';

const ADVICE =
  'Say it in the Studio: Content → Settings. People look for it before they write their name into a form.';

/**
 * Whether the site says who stands behind it. While something of it is missing, or still is the example of the starter
 * content, the site is not ready for the public.
 */
export async function trustFindings(env: Environment): Promise<Finding[]> {
  const advice = 'Publish the settings in the Studio, or load the starter content: npm run content:load.';
  return look('who stands behind the program', advice, async () => {
    const client = createClient({
      projectId: env.SANITY_PROJECT_ID,
      dataset: env.CONTENT_DATASET,
      apiVersion: '2025-02-19',
      useCdn: false,
      ...(env.SANITY_API_HOST ? { apiHost: env.SANITY_API_HOST, useProjectHostname: false } : {}),
    });
    const stored = await client.getDocument(SETTINGS_ID);
    const settings = settingsSchema.parse(stored);
    const where = [
      ...countryFindings(settings),
      ...sharedNumbersFindings(stored, env.NUMBERS_KEYS),
      ...unreadFindings(stored),
    ];
    const gaps = trustGaps(settings);
    if (gaps.length === 0) return [...where, ok('the site says who runs it, who pays and who decides')];
    return [
      ...where,
      ...gaps.map(({ what, why }) =>
        wrong(`${what}: ${why === 'missing' ? 'not said' : 'still the example'}`, ADVICE),
      ),
    ];
  });
}
