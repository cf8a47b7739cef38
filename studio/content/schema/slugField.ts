import { defineField } from 'sanity';
import { isUniqueInLanguage } from './uniqueInLanguage.ts';

/**
 * The last part of a page's address. `source` is the field that Generate makes it from, `folder` the path that
 * comes before it. A translation has the address of its original, in the folder of its language.
 */
export function slugField({ source, group, folder }: { source: string; group: string; folder: string }) {
  return defineField({
    name: 'slug',
    title: 'Address of the page',
    description: `What comes after ${folder}. Keep it once the page is public: other pages link to it. A translation keeps the address of the original`,
    type: 'slug',
    group,
    options: {
      source,
      maxLength: 80,
      isUnique: (slug, context) => isUniqueInLanguage('slug.current', slug, context),
    },
    validation: (rule) =>
      rule.custom((slug) => {
        if (!slug?.current) return 'Press Generate, or write the address yourself';
        return /^[a-z0-9-]+$/.test(slug.current) ? true : 'Use only small letters a–z, digits and hyphens';
      }),
  });
}
