import { defineField } from 'sanity';
import { type Asked, isUniqueInLanguage } from './uniqueInLanguage.ts';

/** Whether a title tells a page from all others, and what staff read where it does not. */
interface OneOfItsOwn {
  isOwn: (title: string, context: Asked) => Promise<boolean>;
  taken: string;
}

const AMONG_PAGES: OneOfItsOwn = {
  isOwn: (title, context) => isUniqueInLanguage('title', title, context),
  taken: 'Another page has this title. Say what is different here',
};

/** The title of a page. Two pages of one title cannot be told apart in a list or a search. */
export function titleField({
  group,
  description,
  among: { isOwn, taken } = AMONG_PAGES,
}: {
  group: string;
  description: string;
  among?: OneOfItsOwn;
}) {
  return defineField({
    name: 'title',
    title: 'Title',
    description,
    type: 'string',
    group,
    validation: (rule) => [
      rule.required().error('Write a title'),
      rule.custom(async (title, context) => (!title || (await isOwn(title, context)) ? true : taken)),
    ],
  });
}
