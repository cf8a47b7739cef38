import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeImage } from './describe.ts';
import { ImageRequestError, transformImage } from './transform.ts';

const red = { r: 255, g: 0, b: 0 };
const blue = { r: 0, g: 0, b: 255 };
const accept = 'image/avif,image/webp,image/png,*/*';
const svg = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><circle r="5"/></svg>',
);

let cacheDir: string;
let photo: Uint8Array;
let sideways: Uint8Array;
let cutOut: Uint8Array;

beforeAll(async () => {
  cacheDir = await mkdtemp(join(tmpdir(), 'images-'));
  // 400 by 300, red on the left, blue on the right.
  const left = sharp({ create: { width: 400, height: 300, channels: 3, background: red } });
  const right = await sharp({ create: { width: 200, height: 300, channels: 3, background: blue } })
    .png()
    .toBuffer();
  const flag = left.composite([{ input: right, left: 200, top: 0 }]);
  photo = await flag
    .jpeg({ quality: 95 })
    .withExif({ IFD0: { Copyright: 'someone' } })
    .toBuffer();
  sideways = await sharp(photo).withMetadata({ orientation: 6 }).toBuffer();
  cutOut = await sharp({ create: { width: 10, height: 10, channels: 4, background: { ...red, alpha: 0.5 } } })
    .png()
    .toBuffer();
});

afterAll(() => rm(cacheDir, { recursive: true }));

async function render(query: string, original = photo, wanted = accept) {
  const { body, contentType } = await transformImage(
    original,
    new URLSearchParams(query),
    wanted,
    cacheDir,
    `${original.length}`,
  );
  const { width, height, format, exif, orientation, hasAlpha } = await sharp(body).metadata();
  return { body, contentType, size: `${width}x${height}`, format, exif, orientation, hasAlpha };
}

async function pixel(body: Uint8Array, left: number, top: number) {
  const [r, g, b] = await sharp(body)
    .extract({ left, top, width: 1, height: 1 })
    .removeAlpha()
    .raw()
    .toBuffer();
  return `${near(r)},${near(g)},${near(b)}`;
}

/** JPEG is not exact: full, half and none are told apart. */
function near(value = 0): number {
  return Math.round(value / 128) * 128;
}

describe('transformImage', () => {
  test.each([
    ['w=200', '200x150'],
    ['h=150', '200x150'],
    ['w=200&dpr=2', '400x300'],
    ['w=800', '800x600'],
    ['w=800&fit=max', '400x300'],
    ['w=200&h=200', '200x150'],
    ['w=200&h=200&fit=crop', '200x200'],
    ['w=800&h=800&fit=crop', '800x800'],
    ['w=800&h=800&fit=min', '300x300'],
    ['w=200&h=200&fit=fill&bg=0f0', '200x200'],
    ['w=500&h=500&fit=fillmax', '500x500'],
    ['w=100&h=200&fit=scale', '100x200'],
    ['w=100&h=100&fit=crop&crop=entropy', '100x100'],
    ['rect=100,100,200,100', '200x100'],
    ['rect=300,0,900,900', '100x300'],
    ['rect=0,0,100,300&w=50', '50x150'],
    ['or=90', '300x400'],
    ['or=90&w=150', '150x200'],
    ['max-w=100', '100x75'],
    ['w=100&min-h=150', '200x150'],
    ['w=8192&dpr=3', '8192x6144'],
    ['blur=50&sharp=20&invert=true&sat=-100&flip=hv', '400x300'],
  ])('%s gives %s pixels', async (query, size) => {
    expect((await render(query)).size).toBe(size);
  });

  test.each([
    ['fm=jpg', 'image/jpeg', 'jpeg'],
    ['fm=pjpg&w=9', 'image/jpeg', 'jpeg'],
    ['fm=png', 'image/png', 'png'],
    ['fm=webp', 'image/webp', 'webp'],
    ['fm=avif&w=64', 'image/avif', 'heif'],
    ['auto=format', 'image/webp', 'webp'],
    ['w=300', 'image/jpeg', 'jpeg'],
  ])('%s is %s', async (query, contentType, format) => {
    expect(await render(query)).toMatchObject({ contentType, format });
  });

  test('auto=format keeps to what the browser accepts', async () => {
    expect(await render('auto=format&w=30', photo, 'image/png')).toMatchObject({ contentType: 'image/jpeg' });
    expect(await render('auto=format&w=30', photo, 'image/avif')).toMatchObject({
      contentType: 'image/avif',
    });
  });

  test('a crop goes where it is asked to, and a focal point is kept in the picture', async () => {
    const at = async (query: string) =>
      pixel((await render(`w=50&h=150&fit=crop&fm=png&${query}`)).body, 25, 75);
    expect(await at('crop=left')).toBe('256,0,0');
    expect(await at('crop=right')).toBe('0,0,256');
    expect(await at('crop=focalpoint&fp-x=0.1&fp-y=0.5')).toBe('256,0,0');
    expect(await at('crop=focalpoint&fp-x=1&fp-y=1&fp-z=2')).toBe('0,0,256');
  });

  test('flip, bg and invert change the pixels they should', async () => {
    expect(await pixel((await render('flip=h&fm=png')).body, 10, 10)).toBe('0,0,256');
    const filled = (await render('w=200&h=200&fit=fill&bg=00ff00&fm=png')).body;
    expect(await pixel(filled, 100, 3)).toBe('0,256,0');
    expect(await pixel((await render('invert=true&fm=png')).body, 10, 10)).toBe('0,256,256');
  });

  test('honours the EXIF orientation and strips what else the camera wrote', async () => {
    expect((await sharp(photo).metadata()).exif).toBeDefined();
    expect(await render('w=150', sideways)).toMatchObject({
      size: '150x200',
      exif: undefined,
      orientation: undefined,
    });
    // Turned clockwise, what was on the left is on top.
    expect(await pixel((await render('rect=0,0,300,200&fm=png', sideways)).body, 150, 190)).toBe('256,0,0');
  });

  test('keeps transparency where the format can, else puts white or bg behind', async () => {
    expect((await render('w=5', cutOut)).hasAlpha).toBe(true);
    expect(await pixel((await render('w=5&fm=jpg', cutOut)).body, 2, 2)).toBe('256,128,128');
    expect(await pixel((await render('w=5&bg=000', cutOut)).body, 2, 2)).toBe('128,0,0');
  });

  test('leaves SVG and GIF alone unless a format is asked for', async () => {
    const gif = await sharp(photo).gif().toBuffer();
    expect((await render('w=10&auto=format', gif)).body).toBe(gif);
    expect(await render('w=10', svg)).toMatchObject({ body: svg, contentType: 'image/svg+xml' });
    expect(await render('w=20&fm=png', svg)).toMatchObject({ size: '20x15', format: 'png' });
    expect((await render('', photo)).body).toBe(photo);
  });

  test.each([
    'w=-1',
    'w=abc',
    'w=9000',
    'fit=stretch',
    'rect=1,2,3',
    'rect=900,900,10,10',
    'fm=bmp',
    'q=101',
    'dpr=9',
    'bg=red',
    'or=45',
  ])('%s is refused with 400 and the name of the parameter', async (query) => {
    const error = await render(query).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ImageRequestError);
    expect(error).toMatchObject({
      status: 400,
      message: expect.stringContaining(`"${query.split('=')[0]}"`),
    });
  });

  test('refuses bytes that are no image', async () => {
    await expect(render('w=10', Buffer.from('hello'))).rejects.toBeInstanceOf(ImageRequestError);
  });

  test('computes equal requests once and keeps one whole file', async () => {
    const own = await mkdtemp(join(tmpdir(), 'images-'));
    const ask = () => transformImage(photo, new URLSearchParams('w=77&dl=x'), '', own, 'k');
    const bodies = await Promise.all([ask(), ask(), ask()]);
    expect(new Set(bodies.map(({ body }) => body)).size).toBe(1);
    const files = (await readdir(own, { recursive: true, withFileTypes: true })).filter((entry) =>
      entry.isFile(),
    );
    expect(files).toHaveLength(1);
    expect(Buffer.from((await ask()).body).equals(bodies[0].body)).toBe(true);
    await rm(own, { recursive: true });
  });
});

describe('describeImage', () => {
  test('tells size as shown, format and metadata in the shape of Sanity', async () => {
    expect(await describeImage(photo)).toEqual({
      extension: 'jpg',
      mimeType: 'image/jpeg',
      width: 400,
      height: 300,
      metadata: {
        _type: 'sanity.imageMetadata',
        dimensions: { _type: 'sanity.imageDimensions', width: 400, height: 300, aspectRatio: 4 / 3 },
        lqip: expect.stringMatching(/^data:image\/jpeg;base64,/),
        hasAlpha: false,
        isOpaque: true,
      },
    });
    expect(await describeImage(sideways)).toMatchObject({ width: 300, height: 400 });
    expect(await describeImage(cutOut)).toMatchObject({ extension: 'png', metadata: { isOpaque: false } });
    expect(await describeImage(svg)).toMatchObject({ extension: 'svg', width: 40, height: 30 });
    const avif = await sharp(photo).avif({ effort: 0 }).toBuffer();
    expect(await describeImage(avif)).toMatchObject({ extension: 'avif', mimeType: 'image/avif' });
  });

  test.each(['', 'hello', '%PDF-1.4 …'])('refuses %j, which is no image', async (content) => {
    await expect(describeImage(Buffer.from(content))).rejects.toMatchObject({
      name: 'ImageRequestError',
      status: 400,
    });
  });
});
