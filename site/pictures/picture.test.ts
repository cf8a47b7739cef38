import { expect, test } from 'vitest';
import { example } from '../../blocks/sharePicture/example.ts';
import { pictureWords, sharePictureSchema } from '../../blocks/sharePicture/schema.ts';
import { LANGUAGES } from '../../locales/locales.ts';
import { letteringOf, PICTURE_SIDE, pictureSvg, placed } from './picture.ts';
import { columnsOf, FIELD, hundredTiles } from './tiles.ts';

const picture = sharePictureSchema.parse(example.stored);
const around = (language: (typeof LANGUAGES)[number]) => ({
  ...{ language, checked: 'Source, checked today:', source: 'A study (example)' },
  maker: 'Mosaic Connector · example.org',
});

test('a picture whose drawing has nothing to draw is refused, and so is one without English words', () => {
  expect(sharePictureSchema.safeParse({ ...example.stored, share: null }).success).toBe(false);
  expect(sharePictureSchema.safeParse({ ...example.stored, drawing: 'years', years: [] }).success).toBe(
    false,
  );
  const [words] = example.stored.words;
  const spanish = { ...example.stored, words: [{ ...words, language: 'es' }] };
  expect(sharePictureSchema.safeParse(spanish).success).toBe(false);
});

test('a language without words has the English ones', () => {
  expect(pictureWords(picture, 'bs').headline).toBe('1 in 4');
});

test('columns stand as far apart as their years, and are as high as their numbers', () => {
  const [first, second, third] = columnsOf([
    { year: 2023, value: 200 },
    { year: 2014, value: 100 },
    { year: 2015, value: 50 },
  ]);
  expect([first?.year, second?.year, third?.year]).toEqual([2014, 2015, 2023]);
  const [near, far] = [(second?.x ?? 0) - (first?.x ?? 0), (third?.x ?? 0) - (second?.x ?? 0)];
  expect(far / near).toBeCloseTo(8, 0);
  const foot = 350;
  expect(foot - (third?.y ?? 0)).toBe(2 * (foot - (first?.y ?? 0)));
  expect(third?.x).toBeLessThan(FIELD.width);
});

/** How many tiles are laid in a drawing: each ends in its path. */
const tilesIn = (svg: string) => svg.match(/z/g)?.length ?? 0;

test('a hundred tiles are laid, and one that is colored in part is two', () => {
  expect(tilesIn(hundredTiles(0, 'a'))).toBe(100);
  expect(tilesIn(hundredTiles(25, 'a'))).toBe(100);
  expect(tilesIn(hundredTiles(5.7, 'a'))).toBe(101);
  expect(tilesIn(hundredTiles(100, 'a'))).toBe(100);
});

test.each(LANGUAGES)(
  'in %s all words stand on the picture, and it is the same at every build',
  (language) => {
    const svg = pictureSvg(picture, around(language));
    expect(svg).toBe(pictureSvg(picture, around(language)));
    expect(svg).toContain('<title id="t">A hundred tiles, of which twenty-five are colored.</title>');
    for (const { y, size } of letteringOf(picture, around(language))) {
      expect(y - size).toBeGreaterThan(0);
      expect(y).toBeLessThan(PICTURE_SIDE);
    }
  },
);

test('a name runs from left to right in Arabic too, and ends where the other lines begin', () => {
  const line = { text: 'KSDK', size: 20, color: '#000', y: 10 };
  const [words, name] = [placed(line, 'rtl'), placed({ ...line, isName: true }, 'rtl')];
  expect(words).toMatchObject({ anchor: 'start', direction: 'rtl' });
  expect(name).toMatchObject({ x: words.x, anchor: 'end', direction: 'ltr' });
});

test('what staff write is text on the picture, and no markup', () => {
  const [words] = picture.words;
  const risky = { ...picture, words: words ? [{ ...words, line: '<script>a & b</script>' }] : [] };
  expect(pictureSvg(risky, around('en'))).toContain('&lt;script>a &amp; b&lt;/script>');
});
