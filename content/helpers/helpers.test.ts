import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../locales/locales.ts';
import { HELPER_PURPOSES, helperSchema, helpersNear, valuesOf } from '../../program/content/helper.ts';
import { helpers } from './helpers.ts';

const LIST = helpers().map((helper) => helperSchema.parse({ ...helper, slug: helper.slug.current }));

describe('the directory to begin with', () => {
  it.each(LIST)('has a page and a day behind each value of $name', (helper) => {
    for (const { sourceUrl, sourceDate, checkedOn } of valuesOf(helper)) {
      expect(sourceUrl).toMatch(/^https?:/);
      expect(sourceDate).toBeTruthy();
      expect(checkedOn).toMatch(/^2026-11-2[89]$/);
    }
  });

  it.each(LIST)('says in each language what $name does, with no telephone number in the words', (helper) => {
    expect(helper.aboutIn.map(({ language }) => language).toSorted()).toEqual(
      LANGUAGES.filter((language) => language !== 'en').toSorted(),
    );
    const texts = [helper.about.value, ...helper.aboutIn.map(({ text }) => text)];
    for (const text of texts) expect(text).not.toMatch(/\d{3}[- ]\d{4}/);
  });

  it('writes telephone numbers as a phone dials them', () => {
    for (const { phone } of LIST) if (phone) expect(phone.value).toMatch(/^\d{3}-\d{3}-\d{4}$/);
  });

  it.each([
    ['the City', '63118', 'Missouri'],
    ['St. Charles', '63301', 'Missouri'],
    ['Belleville', '62220', 'Illinois'],
    ['Alton', '62002', 'Illinois'],
  ])('names three helpers near %s, the job center of its own bank first', (_where, postcode, place) => {
    const near = helpersNear(LIST, { postcode, purposes: ['work', 'english', 'study'], count: 3 });
    expect(near).toHaveLength(3);
    expect(near[0]).toMatchObject({ place, purposes: ['work'] });
    expect(near[0]?.phone).toBeTruthy();
    expect(near.map((helper) => helper.place)).not.toContain(place === 'Missouri' ? 'Illinois' : 'Missouri');
  });

  it('has help of every kind', () => {
    const kinds = new Set(LIST.flatMap(({ purposes }) => purposes));
    expect(HELPER_PURPOSES.filter((purpose) => !kinds.has(purpose))).toEqual([]);
  });
});
