import { defineField } from 'sanity';
import { SET_WEIGHTS, WEIGHT_LIMITS } from '../../../../program/matching/settings.ts';
import { WEIGHTS } from '../../../../program/matching/weights.ts';
import { weightWords } from '../../../shared/labels/weights.ts';
import { MatchWeightsInput } from '../../weights/MatchWeightsInput.tsx';

/** What each criterion of matching is worth. What is left empty is as the program proposes. */
export const matchWeightsField = defineField({
  name: 'matchWeights',
  title: 'What counts in a match',
  description: `In points. The same field counts ${WEIGHTS.sameField} and a neighboring one ${WEIGHTS.adjacentField}, always: a coffee is about the profession. Within the limits no two of the others outweigh that. What counts 0 is no reason either`,
  type: 'object',
  group: 'matching',
  components: { input: MatchWeightsInput },
  fields: SET_WEIGHTS.map((name) => {
    const { least, most } = WEIGHT_LIMITS[name];
    const { title, when } = weightWords[name];
    return defineField({
      name,
      title,
      description: `${when} Empty: ${WEIGHTS[name]}. From ${least} to ${most}`,
      type: 'number',
      validation: (rule) =>
        rule.integer().min(least).max(most).error(`Enter a whole number from ${least} to ${most}`),
    });
  }),
});
