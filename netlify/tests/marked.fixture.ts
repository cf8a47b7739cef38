import type { SanityClient } from '@sanity/client';
import sharp from 'sharp';
import { addConnector, addParticipant } from './people.fixture.ts';

/** A fictional person of whom each word that they or staff wrote holds a mark, to be found again wherever it went. */
export interface Marked {
  id: string;
  email: string;
  /** None of these is anywhere once the person is erased. */
  marks: string[];
}

let people = 0;

function newMarks() {
  people += 1;
  const mark = `mark${people}x`;
  return { mark, email: `${mark}@example.org`, phone: `+1 314 555 ${1000 + people}` };
}

/** Writes a participant, every text of whose record is marked. */
export async function addMarkedParticipant(
  lake: SanityClient,
  change: Record<string, unknown> = {},
): Promise<Marked> {
  const { mark, email, phone } = newMarks();
  const signUp = { givenName: mark, familyName: `${mark} (example)`, profession: mark, goal: mark, phone };
  const id = await addParticipant(lake, {
    ...signUp,
    ...{ email, emailLower: email, heardFrom: mark, internalNotes: `Notes on ${mark}` },
    laterSignUps: [{ _key: 'again', ...signUp }],
    ...change,
  });
  return { id, email, marks: [mark, phone] };
}

/** Writes a connector likewise, with places for many. */
export async function addMarkedConnector(
  lake: SanityClient,
  change: Record<string, unknown> = {},
): Promise<Marked> {
  const { mark, email, phone } = newMarks();
  const id = await addConnector(lake, {
    ...{ givenName: mark, familyName: `${mark} (example)`, organisation: mark, role: mark, phone },
    ...{ email, emailLower: email, industries: [mark], why: mark, internalNotes: `Notes on ${mark}` },
    ...{ monthlyCapacity: 50, yearlyCapacity: 50 },
    ...change,
  });
  return { id, email, marks: [mark, phone] };
}

/** Uploads a picture of its own, whose file is named after a person. Gives the id of its document. */
export async function addPicture(content: SanityClient, name: string): Promise<string> {
  people += 1;
  const background = { r: people % 256, g: Math.floor(people / 256), b: 90 };
  const bytes = await sharp({ create: { width: 8, height: 8, channels: 3, background } })
    .png()
    .toBuffer();
  return (await content.assets.upload('image', bytes, { filename: `${name}.png` }))._id;
}

/** Writes a connector with a page in the public dataset: published, changed in a draft since, each with a picture. */
export async function addConnectorWithPage(
  { program, content }: { program: SanityClient; content: SanityClient },
  change: Record<string, unknown> = {},
) {
  const connector = await addMarkedConnector(program, change);
  const [mark = ''] = connector.marks;
  const pictures = [await addPicture(content, mark), await addPicture(content, mark)];
  const page = crypto.randomUUID();
  const versions = [page, `drafts.${page}`];
  for (const [index, _id] of versions.entries()) {
    const asset = { _type: 'reference', _ref: pictures[index] };
    await content.create({
      ...{ _id, _type: 'connectorBio', name: mark, slug: { current: mark }, field: 'nursing', role: mark },
      ...{ bio: mark, photo: { _type: 'image', asset }, photoAlt: mark },
    });
  }
  await program.patch(connector.id).set({ bio: page }).commit();
  return { ...connector, page, versions, pictures };
}
