import { type OwnQuestion, ownQuestionSchema } from './ownQuestion.ts';

/** A question of a city's own as the settings keep it: a text on both forms, unless said otherwise. */
export const ownQuestion = (change: Readonly<Record<string, unknown>> = {}): OwnQuestion =>
  ownQuestionSchema.parse({
    _key: 'q1',
    kind: 'short-text',
    askedIn: ['learn-more', 'become-a-connector'],
    label: { en: 'Which neighborhood do you live in?', ar: 'في أي حي تسكن؟' },
    ...change,
  });

/** One that is answered by choosing: how somebody gets to a coffee. */
export const travelQuestion = (change: Readonly<Record<string, unknown>> = {}): OwnQuestion =>
  ownQuestion({
    _key: 'travel',
    kind: 'one-choice',
    label: {
      en: 'How do you travel?',
      es: '¿Cómo se desplaza?',
      bs: 'Kako putujete?',
      ar: 'كيف تتنقل؟',
      fr: 'Comment vous déplacez-vous ?',
    },
    choices: [
      {
        _key: 'bus',
        label: { en: 'By bus', es: 'En autobús', bs: 'Autobusom', ar: 'بالحافلة', fr: 'En bus' },
      },
      { _key: 'car', label: { en: 'By car', es: 'En auto', bs: 'Autom', ar: 'بالسيارة', fr: 'En voiture' } },
    ],
    ...change,
  });
