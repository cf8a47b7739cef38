import { defineArrayMember, defineField } from 'sanity';
import { DEFAULT_LANGUAGE } from '../../../../locales/locales.ts';
import {
  isChosen,
  KEPT_DAYS,
  MOST_ASKED,
  MOST_CHOICES,
  MOST_IN_WORDS,
  OWN_FORMS,
  OWN_KINDS,
  ownQuestionSchema,
  ownQuestionsSchema,
  SEEN_BY,
} from '../../../../program/ownQuestions/ownQuestion.ts';
import { choices } from '../../../shared/labels/choices.ts';
import { ownFormWords, ownKindWords, seenByWords } from '../../../shared/labels/ownQuestions.ts';
import { readRefused, refusedInWords } from '../../own-questions/answered.ts';
import { OwnQuestionInput } from '../../own-questions/OwnQuestionInput.tsx';
import { contentAndProgram } from '../clientsOf.ts';
import { ownWordsField } from './ownWordsField.ts';

const kindOf = (parent: unknown) => ownQuestionSchema.shape.kind.safeParse(Object(parent).kind).data;
const isOfChoices = (parent: unknown) => ['one-choice', 'several-choices'].includes(kindOf(parent) ?? '');

/** Two people can have answered alike only what both are asked, and chose. */
function canBeMatched(parent: unknown): boolean {
  const kind = kindOf(parent);
  const asked: unknown = Object(parent).askedIn;
  return kind !== undefined && isChosen(kind) && Array.isArray(asked) && asked.length === OWN_FORMS.length;
}

const choiceMember = defineArrayMember({
  name: 'ownChoice',
  title: 'Choice',
  type: 'object',
  fields: [
    ownWordsField({ name: 'label', title: 'Words', most: MOST_IN_WORDS.choice, isNeeded: true }),
    defineField({
      name: 'ended',
      title: 'No longer offered',
      description: 'Who has chosen it has chosen it; nobody else is offered it',
      type: 'boolean',
    }),
  ],
  preview: {
    select: { title: `label.${DEFAULT_LANGUAGE}`, ended: 'ended' },
    prepare: ({ title, ended }) => ({
      title: title || 'No words yet',
      subtitle: ended ? 'No longer offered' : '',
    }),
  },
});

const questionMember = defineArrayMember({
  name: 'ownQuestion',
  title: 'Question',
  type: 'object',
  components: { input: OwnQuestionInput },
  fields: [
    ownWordsField({ name: 'label', title: 'The question', most: MOST_IN_WORDS.label, isNeeded: true }),
    ownWordsField({
      name: 'hint',
      title: 'A hint below it',
      description: 'Only where people would not know what is meant',
      most: MOST_IN_WORDS.hint,
      isNeeded: false,
    }),
    defineField({
      name: 'kind',
      title: 'How it is answered',
      description: 'Stays as it is once somebody has answered',
      type: 'string',
      options: { list: choices(OWN_KINDS, ownKindWords), layout: 'radio' },
      validation: (rule) => rule.required().error('Choose how it is answered'),
    }),
    defineField({
      name: 'choices',
      title: 'Choices',
      type: 'array',
      of: [choiceMember],
      hidden: ({ parent }) => !isOfChoices(parent),
      validation: (rule) => [
        rule.max(MOST_CHOICES).error(`At most ${MOST_CHOICES} choices`),
        rule.custom((list, { parent }) => {
          const offered = (Array.isArray(list) ? list : []).filter((one) => !Object(one).ended);
          return !isOfChoices(parent) || Object(parent).endedAt || offered.length > 1
            ? true
            : 'Offer at least two choices';
        }),
      ],
    }),
    defineField({
      name: 'askedIn',
      title: 'Asked in',
      type: 'array',
      of: [defineArrayMember({ type: 'string' })],
      options: { list: choices(OWN_FORMS, ownFormWords) },
      validation: (rule) => rule.required().min(1).error('Choose the form that asks it'),
    }),
    defineField({
      name: 'required',
      title: 'Must be answered',
      description: 'Each question that must be answered keeps some people from signing up',
      type: 'boolean',
    }),
    defineField({
      name: 'seenBy',
      title: 'Who reads what a participant answers',
      description: 'The person always sees it on their own page. What a Connector answers only staff read',
      type: 'string',
      options: { list: choices(SEEN_BY, seenByWords), layout: 'radio' },
    }),
    defineField({
      name: 'keptDays',
      title: 'Days for which an answer is kept',
      description:
        'Left empty, it is kept as long as the record of the person. The privacy page must not promise less',
      type: 'number',
      validation: (rule) =>
        rule
          .integer()
          .min(KEPT_DAYS.least)
          .max(KEPT_DAYS.most)
          .error(`Enter a whole number from ${KEPT_DAYS.least} to ${KEPT_DAYS.most}`),
    }),
    defineField({
      name: 'matched',
      title: 'Counts in matching',
      description:
        'Two people who chose alike fit a little better, and staff read it as a reason. Only for what both forms ask and people choose; of yes and no, only yes',
      type: 'boolean',
      hidden: ({ parent }) => !canBeMatched(parent),
    }),
    defineField({ name: 'endedAt', title: 'Ended', type: 'datetime', readOnly: true, hidden: true }),
  ],
  preview: {
    select: { title: `label.${DEFAULT_LANGUAGE}`, kind: 'kind', ended: 'endedAt' },
    prepare: ({ title, kind, ended }) => ({
      title: title || 'A new question',
      subtitle: [ownKindWords[ownQuestionSchema.shape.kind.catch('short-text').parse(kind)], ended && 'ended']
        .filter(Boolean)
        .join(' · '),
    }),
  },
});

/** How many questions a form asks at a time, where that is too many. */
function tooMany(stored: unknown): string | true {
  const asked = ownQuestionsSchema
    .catch([])
    .parse(stored)
    .filter(({ endedAt }) => !endedAt);
  const form = OWN_FORMS.find(
    (one) => asked.filter(({ askedIn }) => askedIn.includes(one)).length > MOST_ASKED,
  );
  return form
    ? `“${ownFormWords[form]}” asks more than ${MOST_ASKED} questions of your own. Nobody fills that in on a phone: end some first`
    : true;
}

/** Questions of the city's own on the two sign-up forms. */
export const ownQuestionsField = defineField({
  name: 'ownQuestions',
  title: 'Questions of your own',
  description:
    'They stand in the form before what people agree to, in the order of this list. Once you publish, the site is built anew; the answers are on the card, in the lists and files, and on the person’s own page. Read “Ask a question of your own” in docs/how-to',
  type: 'array',
  group: 'questions',
  of: [questionMember],
  validation: (rule) => [
    rule.custom(tooMany),
    rule.custom(async (draft, context) => {
      // What is published takes nothing away from itself.
      if (!context.document?._id.startsWith('drafts.')) return true;
      const { content, program } = contentAndProgram(context);
      const published = content.withConfig({ perspective: 'published' });
      const [first] = await readRefused(published, program, draft);
      return first ? refusedInWords(first) : true;
    }),
  ],
});
