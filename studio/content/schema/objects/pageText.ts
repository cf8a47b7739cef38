import { defineType } from 'sanity';
import { WrittenText } from '../WrittenText.tsx';
import { textBlock } from './textBlock.ts';

/** The text of a page, with headings of its own. */
export const pageText = defineType({
  name: 'pageText',
  title: 'Text',
  type: 'array',
  components: { input: WrittenText },
  of: [textBlock({ headings: true })],
});
