import sharp from 'sharp';
import { expect, test } from 'vitest';
import { contractTarget, soon } from './target.ts';

const target = await contractTarget();
const { client } = target;

/** A picture that no other run uploads: the service keeps one asset for the same bytes. */
function picture(): Promise<Buffer> {
  const random = () => Math.floor(Math.random() * 256);
  return sharp({
    create: { width: 64, height: 32, channels: 3, background: { r: random(), g: random(), b: random() } },
  })
    .composite([
      {
        input: {
          create: { width: 7, height: 7, channels: 3, background: { r: random(), g: random(), b: random() } },
        },
      },
    ])
    .png()
    .toBuffer();
}

test('an uploaded image is described and served in the size asked for', async () => {
  const asset = await client.assets.upload('image', await picture(), { filename: 'contract.png' });
  try {
    expect(asset).toMatchObject({
      _type: 'sanity.imageAsset',
      extension: 'png',
      mimeType: 'image/png',
      originalFilename: 'contract.png',
    });
    expect(asset._id).toMatch(/^image-[0-9a-f]{40}-64x32-png$/);
    expect(asset.metadata.dimensions).toMatchObject({ width: 64, height: 32, aspectRatio: 2 });
    await expect.poll(async () => (await fetch(`${asset.url}?w=16&fm=jpg`)).status, soon).toBe(200);
    const response = await fetch(`${asset.url}?w=16&fm=jpg`);
    expect(response.headers.get('content-type')).toBe('image/jpeg');
    const served = await sharp(await response.arrayBuffer()).metadata();
    expect([served.width, served.height]).toEqual([16, 8]);
  } finally {
    await client.delete(asset._id);
  }
});

test('the same bytes are kept once', async () => {
  const bytes = await picture();
  const first = await client.assets.upload('image', bytes);
  try {
    const second = await client.assets.upload('image', bytes);
    expect(second._id).toBe(first._id);
  } finally {
    await client.delete(first._id);
  }
});

test('an uploaded file is served as it was', async () => {
  const text = `contract ${crypto.randomUUID()}`;
  const asset = await client.assets.upload('file', Buffer.from(text), {
    filename: 'contract.txt',
    contentType: 'text/plain',
  });
  try {
    expect(asset._id).toMatch(/^file-[0-9a-f]{40}-txt$/);
    await expect.poll(async () => (await fetch(asset.url)).text(), soon).toBe(text);
  } finally {
    await client.delete(asset._id);
  }
});
