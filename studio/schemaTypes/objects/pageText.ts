import { defineType } from 'sanity';
import { textBlock } from './textBlock.ts';

/** The text of a page, with headings of its own. */
export const pageText = defineType({
  name: 'pageText',
  title: 'Text',
  type: 'array',
  of: [textBlock({ headings: true })],
});
