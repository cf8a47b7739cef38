import { beforeAll, describe, expect, test } from 'vitest';
import { lakeOf } from '../../lake.fixture.ts';
import { resolveWorkspaces } from '../../resolved.fixture.ts';
import { isTranslation } from '../schema/translationFields.ts';
import { isOnlyInItsLanguage, isUniqueInLanguage, isUniqueOnItsDay } from '../schema/uniqueInLanguage.ts';
import { deleteTranslated, otherLanguages, readTies } from './deleteTranslated.ts';
import { TRANSLATED_TYPES } from './types.ts';

let content: Awaited<ReturnType<typeof resolveWorkspaces>>['content'];
beforeAll(async () => {
  ({ content } = await resolveWorkspaces());
});

test.each([...TRANSLATED_TYPES])('a %s says its language and who has checked it', (type) => {
  const schema = content.schema.get(type);
  const fields = schema && 'fields' in schema ? schema.fields : [];
  expect(fields.map(({ name }) => name)).toEqual(expect.arrayContaining(['language', 'translation']));
});

test('what is not English is a translation', () => {
  expect([{ language: 'en' }, {}, undefined, { language: 'bs' }].map(isTranslation)).toEqual([
    false,
    false,
    false,
    true,
  ]);
});

test('an address may stand once in each language', async () => {
  const { client } = lakeOf({ answer: false });
  const document = { _id: 'drafts.a', _type: 'guide', _rev: '1', _createdAt: '', _updatedAt: '' };
  const context = { document, getClient: () => client };
  expect(await isUniqueInLanguage('slug.current', 'nursing', context)).toBe(false);
});

test('a guide has its essentials once in each language', async () => {
  const essentials = { _id: 'a', _type: 'guideEssentials', _rev: '1', _createdAt: '', _updatedAt: '' };
  const ask = (answer: boolean, more: object) => {
    const { client } = lakeOf({ answer });
    return isOnlyInItsLanguage({ document: { ...essentials, ...more }, getClient: () => client });
  };
  const ofNursing = { guide: { _ref: 'guide-nursing' }, language: 'fr' };
  expect(await ask(false, ofNursing)).toBe(false);
  expect(await ask(true, ofNursing)).toBe(true);
  // Before a guide is chosen there is nothing to be twice.
  expect(await ask(false, {})).toBe(true);
});

test.each([
  ['no other', [], true],
  ['one on another day', ['2027-02-19T00:00:00Z'], true],
  ['one without a day yet', [null], true],
  ['one that begins earlier that day, the next one in Greenwich', ['2027-02-17T22:00:00Z'], false],
])('beside %s, the title of an event stands alone: %s', async (_what, starts, alone) => {
  const { client } = lakeOf({
    answer: { events: starts.map((startsAt) => ({ startsAt })), timeZone: 'America/Chicago' },
  });
  const times = {
    _type: 'event',
    _rev: '1',
    _createdAt: '',
    _updatedAt: '',
    startsAt: '2027-02-18T01:00:00Z',
  };
  const context = { document: { _id: 'drafts.a', ...times }, getClient: () => client };
  expect(await isUniqueOnItsDay('Breakfast', context)).toBe(alone);
});

describe('deleting a page that has languages', () => {
  const tie = (languages: string[]) => [
    {
      _id: 'm',
      _rev: '1',
      languages: languages.map((language) => ({ id: language, language, exists: true })),
    },
  ];

  test('knows which other languages there are', async () => {
    const { client } = lakeOf({ answer: tie(['en', 'es', 'ar']) });
    expect(otherLanguages(await readTies(client, 'es'), 'es')).toEqual(['en', 'ar']);
  });

  test('takes it out of what ties them together', async () => {
    const { client, writes } = lakeOf({});
    await deleteTranslated(client, 'es', tie(['en', 'es', 'ar']));
    expect(writes).toMatchObject([
      {
        mutations: [
          { patch: { id: 'm', ifRevisionID: '1', unset: ['translations[value._ref == "es"]'] } },
          { delete: { id: 'es' } },
          { delete: { id: 'drafts.es' } },
        ],
      },
    ]);
  });

  test('and the tie goes with the last translation', async () => {
    const { client, writes } = lakeOf({});
    await deleteTranslated(client, 'es', tie(['en', 'es']));
    expect(writes).toMatchObject([
      { mutations: [{ delete: { id: 'm' } }, { delete: { id: 'es' } }, { delete: { id: 'drafts.es' } }] },
    ]);
  });
});
