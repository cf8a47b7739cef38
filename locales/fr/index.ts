import type { Descriptor } from '../descriptor.ts';
import choices from './choices.json' with { type: 'json' };
import emails from './emails.json' with { type: 'json' };
import forms from './forms.json' with { type: 'json' };
import links from './links.json' with { type: 'json' };
import questions from './questions.json' with { type: 'json' };
import reasons from './reasons.json' with { type: 'json' };
import site from './site.json' with { type: 'json' };

const language: Descriptor = {
  ownName: 'Français',
  direction: 'ltr',
  intl: 'fr-US',
};

export const fr = { language, ...choices, ...emails, ...forms, ...links, ...questions, ...reasons, ...site };
