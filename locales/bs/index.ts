import type { Descriptor } from '../descriptor.ts';
import choices from './choices.json' with { type: 'json' };
import emails from './emails.json' with { type: 'json' };
import forms from './forms.json' with { type: 'json' };
import links from './links.json' with { type: 'json' };
import questions from './questions.json' with { type: 'json' };
import reasons from './reasons.json' with { type: 'json' };
import site from './site.json' with { type: 'json' };

const language: Descriptor = {
  ownName: 'Bosanski',
  direction: 'ltr',
  intl: 'bs',
  monthsAfterDay: [
    'januara',
    'februara',
    'marta',
    'aprila',
    'maja',
    'juna',
    'jula',
    'augusta',
    'septembra',
    'oktobra',
    'novembra',
    'decembra',
  ],
};

export const bs = { language, ...choices, ...emails, ...forms, ...links, ...questions, ...reasons, ...site };
