import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'node:path';
import type { SanityClient } from '@sanity/client';
import type { StoredDocument } from './documents.ts';

/** A picture of a document, as it is stored. */
interface Photo {
  _type: 'image';
  asset: { _type: 'reference'; _ref: string };
}

/** The portraits of the example connectors, drawn and of nobody: each file is named after the slug of its page. */
const PORTRAITS = new URL('./bios/portraits/', import.meta.url);

/**
 * Uploads the portraits of those among the documents that have one. Gives the documents with their photos. The Content
 * Lake knows a picture by its content, so a second upload of the same one adds nothing.
 */
export async function withPhotos(
  client: SanityClient,
  documents: StoredDocument[],
): Promise<StoredDocument[]> {
  const photos = new Map<string, Photo>();
  const ids = new Set(documents.map(({ _id }) => _id));
  for (const file of readdirSync(PORTRAITS).toSorted()) {
    const id = `connector-bio-${parse(file).name}`;
    if (!ids.has(id)) continue;
    const { _id } = await client.assets.upload('image', readFileSync(new URL(file, PORTRAITS)), {
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
