import { type FieldPlace, keptMoment } from './keptFields.ts';

/** When somebody ended invitations and news by the link in one. Only they themselves can have them again. */
export const unsubscribedField = (place: FieldPlace) =>
  keptMoment({
    name: 'unsubscribedAt',
    title: 'Unsubscribed from invitations and news',
    description: 'By the link in one of them. Only they themselves can have them again',
    ...place,
  });
