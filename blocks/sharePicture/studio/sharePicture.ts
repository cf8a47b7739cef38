import { defineArrayMember, defineField, defineType } from 'sanity';
import { DEFAULT_LANGUAGE } from '../../../locales/locales.ts';
import { sourceFields, sourceFieldsets } from '../../../studio/content/facts/sourceFields.ts';
import { PICTURE_DRAWINGS, PICTURE_SCENES } from '../schema.ts';
import { PictureDrawing } from './PictureDrawing.tsx';

const drawingWords: Record<(typeof PICTURE_DRAWINGS)[number], string> = {
  tiles: 'A hundred tiles, some of them colored',
  years: 'Numbers of several years',
  scene: 'A scene',
};

const sceneWords: Record<(typeof PICTURE_SCENES)[number], string> = {
  newcomer: 'A person with a diploma',
  connector: 'Two people and two cups',
  partner: 'A house of learning',
  board: 'A round table',
  meet: 'A table with two cups',
  names: 'People who know each other',
  work: 'A person at work',
};

const isOther = (drawing: string) => (context: { parent?: { drawing?: string } }) =>
  context.parent?.drawing !== drawing;

/** A picture to share: one fact in large words, drawn by the site in each language. */
export const sharePicture = defineType({
  name: 'sharePicture',
  title: 'Picture to share',
  description: 'One number or rule as a picture, with words in each language',
  type: 'object',
  icon: PictureDrawing,
  fieldsets: sourceFieldsets,
  fields: [
    defineField({
      name: 'title',
      title: 'What the picture says',
      description: 'The heading over it on the page',
      type: 'string',
      validation: (rule) => rule.required().error('Say in a few words what the picture is about'),
    }),
    defineField({
      name: 'words',
      title: 'Words',
      description: 'English first. In a language without words the English picture is shown',
      type: 'array',
      of: [defineArrayMember({ type: 'pictureWords' })],
      validation: (rule) =>
        rule
          .required()
          .custom((words: { language?: string }[] | undefined) =>
            words?.some(({ language }) => language === DEFAULT_LANGUAGE)
              ? true
              : 'Write the words in English',
          ),
    }),
    defineField({
      name: 'drawing',
      title: 'Drawing',
      type: 'string',
      options: {
        list: PICTURE_DRAWINGS.map((value) => ({ value, title: drawingWords[value] })),
        layout: 'radio',
      },
      validation: (rule) => rule.required().error('Choose what is drawn'),
    }),
    defineField({
      name: 'share',
      title: 'Colored tiles of a hundred',
      description: '25 for “one in four”, 5.7 for “5.7 percent”',
      type: 'number',
      hidden: isOther('tiles'),
      validation: (rule) => [
        rule.min(0).max(100).error('Enter a number from 0 to 100'),
        rule.custom((share, context) => filled(share !== undefined, 'tiles', context)),
      ],
    }),
    defineField({
      name: 'years',
      title: 'Years',
      type: 'array',
      of: [defineArrayMember({ type: 'pictureYear' })],
      hidden: isOther('years'),
      validation: (rule) =>
        rule.custom((years: unknown[] | undefined, context) =>
          filled((years ?? []).length > 1, 'years', context),
        ),
    }),
    defineField({
      name: 'scene',
      title: 'Scene',
      type: 'string',
      options: { list: PICTURE_SCENES.map((value) => ({ value, title: sceneWords[value] })) },
      hidden: isOther('scene'),
      validation: (rule) => rule.custom((scene, context) => filled(scene !== undefined, 'scene', context)),
    }),
    // A picture travels without the page around it, so a weak number is never drawn.
    ...sourceFields({ certainties: ['A', 'B'], what: 'the picture' }),
  ],
  preview: {
    select: { title: 'title', words: 'words' },
    prepare: ({ title, words }) => ({
      title: title || 'Picture without a title',
      subtitle: `${Array.isArray(words) ? words.length : 0} languages`,
    }),
  },
});

/** Whether what the chosen drawing shows is there. */
function filled(isThere: boolean, drawing: string, { parent }: { parent?: unknown }): true | string {
  const chosen = typeof parent === 'object' && parent !== null && 'drawing' in parent ? parent.drawing : '';
  return isThere || chosen !== drawing ? true : 'Fill in what is drawn';
}
