import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { cityStudio } from './cityStudio.ts';

const folder = mkdtempSync(join(tmpdir(), 'city-studio-'));
afterAll(() => rmSync(folder, { recursive: true }));

function studioOf(settings: object) {
  const file = join(folder, 'settings.json');
  writeFileSync(file, JSON.stringify([settings]));
  return cityStudio(file);
}

test('the Studio of a city is built for its country, its province and its zone', () => {
  expect(studioOf({ country: 'ca', province: 'NS', timeZone: 'America/Halifax' })).toEqual({
    SANITY_STUDIO_COUNTRY: 'ca',
    SANITY_STUDIO_PROVINCE: 'NS',
    SANITY_STUDIO_TIME_ZONE: 'America/Halifax',
  });
  expect(studioOf({ country: 'se', timeZone: 'Europe/Stockholm' })).not.toHaveProperty(
    'SANITY_STUDIO_PROVINCE',
  );
});

test('without a city the Studio is built as ever', () => {
  expect(cityStudio(join(folder, 'nowhere.json'))).toEqual({});
});
