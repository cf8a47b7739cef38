import { defineArrayMember, defineField } from 'sanity';
import { fullName } from '../../../../program/fullName.ts';
import { PAIR_DECISIONS } from '../../../../program/matching/pairDecisions.ts';
import { choices, inWords } from '../../../shared/labels/choices.ts';
import { dayInWords } from '../../../shared/labels/dates.ts';
import { pairDecisionWords } from '../../../shared/labels/pairDecisions.ts';
import { keptChoice, keptMoment, keptText } from '../../../shared/schema/keptFields.ts';
import { keptLink } from '../../../shared/schema/keptLink.ts';

/** Which connectors staff have pinned to this person, or refused for them: who did, when, and why. */
export const pairDecisionsField = (group: string) =>
  defineField({
    name: 'pairDecisions',
    title: 'Pinned and refused Connectors',
    description: 'Decided in the tool “Matching”, and taken back there',
    type: 'array',
    group,
    readOnly: true,
    hidden: ({ value }) => !Array.isArray(value) || value.length === 0,
    of: [
      defineArrayMember({
        // Without a name of its own: the program writes entries without a type.
        type: 'object',
        title: 'Decision',
        fields: [
          keptLink({ name: 'connector', title: 'Connector', to: 'connector' }),
          keptChoice({
            name: 'decision',
            title: 'Decision',
            list: choices(PAIR_DECISIONS, pairDecisionWords),
          }),
          keptMoment({ name: 'at', title: 'On' }),
          keptText({ name: 'by', title: 'By' }),
          keptText({ name: 'note', title: 'Why' }),
        ],
        preview: {
          select: {
            givenName: 'connector.givenName',
            familyName: 'connector.familyName',
            decision: 'decision',
            at: 'at',
            by: 'by',
            note: 'note',
          },
          prepare: ({ givenName, familyName, decision, at, by, note }) => ({
            title: fullName({ givenName, familyName }) || 'A Connector',
            subtitle: [inWords(pairDecisionWords, decision), by, dayInWords(at), note]
              .filter(Boolean)
              .join(' · '),
          }),
        },
      }),
    ],
  });
