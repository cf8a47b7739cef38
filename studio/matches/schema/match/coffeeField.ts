import { defineArrayMember, defineField } from 'sanity';
import { COFFEE_STATES, PLACE_KINDS } from '../../../../program/coffee/coffee.ts';
import { TELLERS } from '../../../../program/matches/told.ts';
import { choices } from '../../../shared/labels/choices.ts';
import { coffeeStateWords, placeWords } from '../../../shared/labels/coffees.ts';
import { whoWords } from '../../../shared/labels/participants.ts';
import {
  type FieldPlace,
  keptChoice,
  keptMoment,
  keptNumber,
  keptText,
  keptTick,
} from '../../../shared/schema/keptFields.ts';

/** How the two agree on a time: the card says it in words. Absent where they were left to find one by themselves. */
export const coffeeField = (place: FieldPlace) =>
  defineField({
    name: 'coffee',
    title: 'The coffee',
    type: 'object',
    readOnly: true,
    hidden: true,
    ...place,
    fields: [
      keptChoice({ name: 'state', title: 'Where it is', list: choices(COFFEE_STATES, coffeeStateWords) }),
      keptChoice({ name: 'offeredBy', title: 'Who offers the times', list: choices(TELLERS, whoWords) }),
      keptMoment({ name: 'offeredAt', title: 'Offered' }),
      keptNumber({ name: 'offers', title: 'Offers one upon the other' }),
      defineField({
        name: 'times',
        title: 'Times',
        type: 'array',
        of: [defineArrayMember({ type: 'object', fields: [keptMoment({ name: 'at', title: 'Time' })] })],
      }),
      keptNumber({ name: 'minutes', title: 'Minutes' }),
      defineField({
        name: 'place',
        title: 'Place',
        type: 'object',
        fields: [
          keptChoice({ name: 'kind', title: 'How', list: choices(PLACE_KINDS, placeWords) }),
          keptText({ name: 'text', title: 'Where' }),
        ],
      }),
      keptText({ name: 'zone', title: 'By whose clock' }),
      keptMoment({ name: 'at', title: 'They meet' }),
      keptMoment({ name: 'agreedAt', title: 'Agreed' }),
      keptNumber({ name: 'sequence', title: 'Number of the last message to calendars' }),
      defineField({
        name: 'givenUp',
        title: 'Given up',
        type: 'object',
        fields: [
          keptMoment({ name: 'at', title: 'They were to meet' }),
          keptNumber({ name: 'minutes', title: 'Minutes' }),
          keptNumber({ name: 'sequence', title: 'Number of the message to calendars' }),
        ],
      }),
      keptMoment({ name: 'writingAt', title: 'They write to each other since' }),
      keptMoment({ name: 'stuckAt', title: 'No time fitted' }),
      keptChoice({ name: 'declinedBy', title: 'Whose calendar said no', list: choices(TELLERS, whoWords) }),
      keptMoment({ name: 'declinedAt', title: 'A calendar said no' }),
      keptTick({ name: 'invitedLater', title: 'The participant’s invitation comes with the reminder' }),
      keptMoment({ name: 'remindedAt', title: 'Reminded' }),
      keptMoment({ name: 'metAskedAt', title: 'Asked in the evening whether they met' }),
    ],
  });
