import { defineField } from 'sanity';
import { z } from 'zod';

/** A photo, and what it shows in words. `description` and `example` are of the one and of the other. */
export function photoFields({
  group,
  description,
  example,
}: {
  group: string;
  description: string;
  example: string;
}) {
  return [
    defineField({
      name: 'photo',
      title: 'Photo',
      description,
      type: 'image',
      group,
      options: { hotspot: true },
      validation: (rule) =>
        rule.custom((photo) =>
          photo && !photo.asset ? 'There is no picture in it: add one, or remove the photo' : true,
        ),
    }),
    defineField({
      name: 'photoAlt',
      title: 'The photo in words',
      description: `For people who cannot see it, such as “${example}”`,
      type: 'string',
      group,
      hidden: ({ document }) => !hasPhoto(document),
      validation: (rule) =>
        rule.custom((value, { document }) =>
          hasPhoto(document) && !value ? 'Describe the photo for people who cannot see it' : true,
        ),
    }),
  ];
}

const withPhoto = z.object({ photo: z.object({ asset: z.object({ _ref: z.string() }) }) });

function hasPhoto(document: unknown): boolean {
  return withPhoto.safeParse(document).success;
}
