import { defineType } from 'sanity';
import { WrittenText } from '../WrittenText.tsx';
import { textBlock } from './textBlock.ts';

/** A few paragraphs and lists under a heading that stands elsewhere. */
export const plainText = defineType({
  name: 'plainText',
  title: 'Text',
  type: 'array',
  components: { input: WrittenText },
  of: [textBlock({ headings: false })],
});
