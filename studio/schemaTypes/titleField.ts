import { defineField } from 'sanity';
import { isUniqueInLanguage } from './uniqueInLanguage.ts';

/** The title of a page. Two pages of one title cannot be told apart in a list or a search. */
export function titleField({ group, description }: { group: string; description: string }) {
  return defineField({
    name: 'title',
    title: 'Title',
    description,
    type: 'string',
    group,
    validation: (rule) => [
      rule.required().error('Write a title'),
      rule.custom(async (title, context) =>
        !title || (await isUniqueInLanguage('title', title, context))
          ? true
          : 'Another page has this title. Say what is different here',
      ),
    ],
  });
}
