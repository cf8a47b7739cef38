import { defineArrayMember, defineType } from 'sanity';
import { WrittenText } from '../WrittenText.tsx';
import { textBlock } from './textBlock.ts';

/** The text of an article: paragraphs and headings, and between them facts, decision paths and charts. */
export const articleText = defineType({
  name: 'articleText',
  title: 'Text',
  type: 'array',
  components: { input: WrittenText },
  of: [
    textBlock({ headings: true }),
    defineArrayMember({ type: 'factBox' }),
    defineArrayMember({ type: 'decisionPath' }),
    defineArrayMember({ type: 'chart' }),
  ],
});
