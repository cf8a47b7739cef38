import { expect, it } from 'vitest';
import { mayBeShown, onSiteFields, onSiteIn, pageBeginning, topicsIn } from './onSite.ts';

const words = { text: 'I led a ward.', topics: ['Night shifts'], agreedAt: '2026-11-30T12:00:00.000Z' };
const record = {
  ...{ givenName: 'Nora', familyName: 'Blum (example)', role: 'Chief nurse', fields: ['nursing'] },
  ...{ organisation: 'City Hospital (example)', languages: ['de'], email: 'nora@example.org' },
};

it('words are kept with the moment in which the connector agreed, and are none without it', () => {
  expect(onSiteIn({ ...record, ...onSiteFields(words) })).toEqual(words);
  expect(onSiteIn({ ...record, siteWords: 'I led a ward.' })).toBeUndefined();
  expect(onSiteIn(record)).toBeUndefined();
});

it('a page begins with their work, and with their own words only where they agreed', () => {
  expect(pageBeginning(record)).toEqual({
    name: 'Nora Blum (example)',
    role: 'Chief nurse',
    field: 'nursing',
  });
  expect(pageBeginning({ ...record, ...onSiteFields(words) })).toEqual({
    ...{ name: 'Nora Blum (example)', role: 'Chief nurse', field: 'nursing' },
    ...{ organisation: 'City Hospital (example)', languages: ['de'] },
    ...{ bio: 'I led a ward.', askMeAbout: ['Night shifts'] },
  });
});

it('what people may ask about is one thing to a line, however it is marked, each once', () => {
  expect(topicsIn('- Night shifts\n• Licenses\n\n  Licenses \n')).toEqual(['Night shifts', 'Licenses']);
  expect(topicsIn(' \n')).toEqual([]);
});

it('who takes part can ask for it, and nobody who only applied or has left', () => {
  expect((['applied', 'active', 'paused', 'retired'] as const).filter(mayBeShown)).toEqual([
    'active',
    'paused',
  ]);
});
