import type { SanityClient } from '@sanity/client';
import sharp from 'sharp';
import { LOOKS } from './bios/looks.ts';
import { portrait } from './bios/portrait.ts';
import type { StoredDocument } from './documents.ts';

/** A picture of a document, as it is stored. */
interface Photo {
  _type: 'image';
  asset: { _type: 'reference'; _ref: string };
}

/** The portraits of the example connectors as PNG, by the id of the page of each. */
async function portraits(): Promise<[string, Buffer][]> {
  const drawn = Object.entries(LOOKS).map(async ([slug, look]): Promise<[string, Buffer]> => {
    const image = sharp(Buffer.from(portrait(look))).png({ palette: true, colors: 64 });
    return [`connector-bio-${slug}`, await image.toBuffer()];
  });
  return Promise.all(drawn);
}

/**
 * Draws the portraits of those among the documents that have one, and uploads them. Gives the documents with their
 * photos. The Content Lake knows a picture by its content, so a second upload of the same one adds nothing.
 */
export async function withPhotos(
  client: SanityClient,
  documents: StoredDocument[],
): Promise<StoredDocument[]> {
  const photos = new Map<string, Photo>();
  const ids = new Set(documents.map(({ _id }) => _id));
  for (const [id, image] of await portraits()) {
    if (!ids.has(id)) continue;
    const { _id } = await client.assets.upload('image', image, {
      filename: `${id}.png`,
      contentType: 'image/png',
    });
    photos.set(id, { _type: 'image', asset: { _type: 'reference', _ref: _id } });
  }
  return documents.map((document) => {
    const photo = photos.get(document._id);
    return photo ? { ...document, photo } : document;
  });
}
