import type { BlockExample } from '../example.ts';

export const example = {
  stored: {
    _key: 'p',
    _type: 'sharePicture',
    title: 'One in four',
    drawing: 'tiles',
    share: 25,
    years: [
      { _key: 'a', _type: 'pictureYear', year: 2014, value: 3 },
      { _key: 'b', _type: 'pictureYear', year: 2023, value: 4 },
    ],
    scene: 'board',
    words: [
      {
        _key: 'en',
        _type: 'pictureWords',
        language: 'en',
        headline: '1 in 4',
        line: 'people work below their training (example)',
        alternative: 'A hundred tiles, of which twenty-five are colored.',
      },
    ],
    sourceName: 'A study (example)',
    checkedOn: '2026-11-22',
    certainty: 'A',
    volatility: 'low',
  },
  refused: [
    [['words', 0, 'headline'], ''],
    [['drawing'], 'film'],
    [['share'], 101],
    [['certainty'], 'C'],
  ],
} satisfies BlockExample;
