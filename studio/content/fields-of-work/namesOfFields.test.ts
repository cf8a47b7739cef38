import { afterEach, describe, expect, it } from 'vitest';
import { fieldsOfWorkSchema } from '../../../program/fieldsOfWork.ts';
import {
  fieldChoices,
  fieldInWords,
  fieldWords,
  namedFieldChoices,
  nameFields,
} from '../../shared/labels/fieldsOfWork.ts';
import { twoOfOneName } from './namesOfFields.ts';

const adding = (...names: Readonly<Partial<Record<string, string>>>[]) =>
  fieldsOfWorkSchema.parse({ added: names.map((name, at) => ({ _key: `k${at}`, name })) });

describe('two fields of one name', () => {
  it.each([
    ['an own one as ours', [{ en: 'nursing' }]],
    ['two own ones', [{ en: 'Ships' }, { en: 'SHIPS ' }]],
    ['in one language only', [{ en: 'Care', fr: 'Droit' }]],
    ['where English stands for a missing name', [{ en: 'Care' }, { en: 'Other care', bs: 'Care' }]],
  ])('are refused: %s', (_what, names) => {
    expect(twoOfOneName(adding(...names))).toMatch(/^Two fields are called “/);
  });

  it('are not what different names are', () => {
    expect(twoOfOneName(adding({ en: 'Ships' }, { en: 'Child care' }))).toBe(true);
  });
});

describe('the lists of the Studio', () => {
  afterEach(() => nameFields(undefined));

  it('are the same objects, with what the city has added once the settings are read', () => {
    const [all, named, words] = [fieldChoices, namedFieldChoices, fieldWords];
    nameFields(adding({ en: 'Ships and ports' }));
    expect(all.slice(-2)).toEqual([
      { value: 'own-k0', title: 'Ships and ports' },
      { value: 'other', title: 'Something else' },
    ]);
    expect(named.at(-1)?.value).toBe('own-k0');
    expect(words['own-k0']).toBe('Ships and ports');
    expect(fieldInWords('own-k0')).toBe('Ships and ports');
    nameFields(undefined);
    expect([all, named, words]).toEqual([fieldChoices, namedFieldChoices, fieldWords]);
    expect(Object.keys(words)).not.toContain('own-k0');
  });

  it('show nobody a key: a field that the settings have lost is “Something else”', () => {
    expect(fieldInWords('own-k0')).toBe('Something else');
    expect(fieldInWords(undefined)).toBe('');
  });
});
