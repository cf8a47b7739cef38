import { defineField } from 'sanity';
import {
  ASKED_FOR_ITSELF,
  CRITERIA,
  CRITERION_FIELDS,
  CRITERION_LEVELS,
  type Criterion,
  MOST_IN_CRITERION,
} from '../../../../program/criteria.ts';
import { choices } from '../../../shared/labels/choices.ts';
import { criterionLevelWords, criterionWords } from '../../../shared/labels/participants.ts';
import { CriteriaInput } from '../../criteria/CriteriaInput.tsx';
import { ownWordsField } from './ownWordsField.ts';

const NOT_COUNTED: Readonly<Record<Criterion, string>> = {
  'foreign-born': 'Not counted, it is not asked.',
  'college-educated': 'Not counted, it is asked all the same: staff and Connectors read it.',
  'work-permission':
    'Talked about, the form offers no “no”: that is never kept. Not counted, it is not asked.',
  region: 'Not counted, the postal code is asked all the same: matches and local help go by it.',
};

const criterionField = (criterion: Criterion) =>
  defineField({
    name: CRITERION_FIELDS[criterion],
    title: criterionWords[criterion],
    type: 'object',
    options: { collapsible: true, collapsed: true },
    fields: [
      defineField({
        name: 'level',
        title: 'How it counts',
        description: `Left empty, it is needed. ${NOT_COUNTED[criterion]}`,
        type: 'string',
        options: { list: choices(CRITERION_LEVELS, criterionLevelWords), layout: 'radio' },
      }),
      ownWordsField({
        name: 'rule',
        title: 'The rule in your own words',
        description:
          'One sentence that fits on the page of Learn More and in the email of who does not meet it: “The program is for people who …”. Left empty, it is said in our words. A language that is missing reads it in English',
        most: MOST_IN_CRITERION.rule,
        isNeeded: false,
      }),
      ...(criterion === 'region'
        ? []
        : [
            ownWordsField({
              name: 'question',
              title: 'The question in your own words',
              description: `Where your rule needs another question than ours.${
                ASKED_FOR_ITSELF.includes(criterion) ? '' : ' The answers to choose from stay ours.'
              }`,
              most: MOST_IN_CRITERION.question,
              isNeeded: false,
            }),
          ]),
    ],
    validation: (rule) =>
      rule.custom((value: unknown) => {
        const spoken = ['rule', 'question'].filter((part) => {
          const { en, ...others } = Object(Object(value)[part]);
          return !en && Object.keys(others).some((key) => !key.startsWith('_') && others[key]);
        });
        return (
          spoken.length === 0 || 'Enter the words in English too: they are read where a language has none'
        );
      }),
  });

/** Which criteria are needed, talked about or not counted, and their words. */
export const criteriaField = defineField({
  name: 'criteria',
  title: 'Who can take part',
  description: 'What you publish holds for whoever signs up from then on, and for whoever is corrected',
  type: 'object',
  group: 'criteria',
  components: { input: CriteriaInput },
  fields: CRITERIA.map(criterionField),
});
