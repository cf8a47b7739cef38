import { defineArrayMember, defineType } from 'sanity';
import { BLOCK_NAMES } from '../../../blocks/blocks.ts';
import { textBlock } from './objects/textBlock.ts';
import { WrittenText } from './WrittenText.tsx';

/** The text of an article: paragraphs and headings, and blocks between them. */
export const articleText = defineType({
  name: 'articleText',
  title: 'Text',
  type: 'array',
  components: { input: WrittenText },
  of: [textBlock({ headings: true }), ...BLOCK_NAMES.map((type) => defineArrayMember({ type }))],
});
