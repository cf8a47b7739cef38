import { LONGEST_SITE_WORDS, LONGEST_TOPIC, MOST_TOPICS, topicsIn } from '../../program/connectors/onSite.ts';
import type { Question } from '../question.ts';
import { neededTick } from '../schemas/answers.ts';
import { paragraph } from '../schemas/text.ts';

const isShort = (topics: readonly string[]) =>
  topics.length <= MOST_TOPICS && topics.every((topic) => [...topic].length <= LONGEST_TOPIC);

/** What a connector writes for a page of their own on the site. */
export const ON_SITE_QUESTIONS = [
  {
    name: 'siteWords',
    control: { kind: 'paragraph', rows: 7 },
    schema: paragraph(LONGEST_SITE_WORDS).refine((text) => text !== '', 'missing'),
  },
  {
    name: 'siteTopics',
    control: { kind: 'paragraph', rows: 5 },
    schema: paragraph(MOST_TOPICS * (LONGEST_TOPIC + 4))
      .transform(topicsIn)
      .refine(isShort, 'tooLong'),
    optional: true,
  },
  { name: 'siteConsent', control: { kind: 'tick' }, schema: neededTick },
] as const satisfies readonly Question[];
