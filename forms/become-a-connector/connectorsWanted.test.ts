import { load } from 'cheerio';
import { describe, expect, it, test } from 'vitest';
import { LANGUAGES } from '../../locales/locales.ts';
import type { ConnectorsWanted as Published } from '../../program/wanted/connectorsWanted.ts';
import { renderHtml } from '../render.ts';
import { ConnectorsWanted } from './ConnectorsWanted.tsx';

const published = (kinds: Published['kinds']): Published => ({
  ...{ _id: 'connectors-wanted', _type: 'connectorsWanted', asOf: '2026-11-29T15:00:00.000Z' },
  kinds,
});
const kinds: Published['kinds'] = [
  { field: 'nursing', language: 'ar', area: '631', people: 3 },
  { field: 'law', people: 1 },
];
const box = (wanted: Published | undefined, language: (typeof LANGUAGES)[number] = 'en', leadsOn = false) =>
  load(renderHtml(ConnectorsWanted({ language, timeZone: 'America/Chicago', wanted, leadsOn })));
const rows = ($: ReturnType<typeof box>) =>
  $('li')
    .toArray()
    .map((row) =>
      $(row)
        .children()
        .toArray()
        .map((part) => $(part).text()),
    );

describe('the box of wanted Connectors', () => {
  it('names each kind and how many more people one of them would meet', () => {
    const $ = box(published(kinds));
    expect(rows($)).toEqual([
      ['Nursing', 'Language: Arabic', 'Area: ZIP 631…', 'about 3 more people a year'],
      ['Law', 'about one more person a year'],
    ]);
    expect($('.meta').text()).toContain('November 29, 2026');
  });

  it('says once what is the same for all, and of each what makes it rare', () => {
    const $ = box(
      published([
        { field: 'nursing', language: 'ar', isUnspoken: true, people: 3, knowing: 2 },
        { field: 'law', people: 3, knowing: 0 },
        { field: 'science', language: 'ar', isUnspoken: false, people: 3, knowing: 1 },
      ]),
    );
    expect(rows($)).toEqual([
      [
        'Nursing',
        'Language: Arabic',
        'So far 2 of our Connectors know this field. None of them speaks Arabic.',
      ],
      ['Law', 'So far none of our Connectors knows this field.'],
      ['Science and research', 'Language: Arabic', 'So far one of our Connectors knows this field.'],
    ]);
    expect($('p').eq(1).text()).toBe('Each of them would meet about 3 more people a year.');
  });

  it.each([undefined, published([])])('says that no field stands out where nothing is known', (wanted) => {
    const $ = box(wanted);
    expect($('ul, .meta').length).toBe(0);
    expect($('p').text()).toContain('A Connector of any field is welcome');
  });

  test.each(LANGUAGES)('leads to the form and fills every word in: %s', (language) => {
    const $ = box(published(kinds), language, true);
    expect($('a').attr('href')).toMatch(/\/become-a-connector\/$/);
    expect($('section').text()).not.toMatch(/[{}]/);
    expect(rows($)[0]).toHaveLength(4);
  });
});
