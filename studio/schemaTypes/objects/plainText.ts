import { defineType } from 'sanity';
import { textBlock } from './textBlock.ts';

/** A few paragraphs and lists under a heading that stands elsewhere. */
export const plainText = defineType({
  name: 'plainText',
  title: 'Text',
  type: 'array',
  of: [textBlock({ headings: false })],
});
