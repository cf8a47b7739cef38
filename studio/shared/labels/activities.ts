import type { ActivityKind, ActivityProblem } from '../../../program/activities.ts';

export const activityWords: Record<ActivityKind, string> = {
  call: 'Call',
  email: 'Email',
  meeting: 'Meeting',
  note: 'Note',
};

/** What a person wrote to us themselves. */
export const fromPersonWords: Record<ActivityKind, string> = {
  ...activityWords,
  email: 'Email from the person',
  note: 'Written by the person beside an answer',
};

/** What is to be mended in an activity. */
export const activityProblemWords: Record<ActivityProblem, string> = {
  'text-missing': 'Write what was said or done',
  'text-long': 'At most 2,000 characters: write the gist of it',
  day: 'Enter a day',
  'day-future': 'Enter a day that is not after today. What is to come is the next step',
  'next-missing': 'Write what is to be done on that day',
  'next-day': 'Enter the day of the next step',
};
