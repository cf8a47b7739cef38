import type { Descriptor } from '../descriptor.ts';
import choices from './choices.json' with { type: 'json' };
import emails from './emails.json' with { type: 'json' };
import forms from './forms.json' with { type: 'json' };
import links from './links.json' with { type: 'json' };
import questions from './questions.json' with { type: 'json' };
import reasons from './reasons.json' with { type: 'json' };
import site from './site.json' with { type: 'json' };

const language: Descriptor = {
  ownName: 'العربية',
  direction: 'rtl',
  // The months of the Levant and Iraq, where most Arabic readers of the region come from; digits as on every form here.
  intl: 'ar-SY-u-nu-latn',
};

export const ar = { language, ...choices, ...emails, ...forms, ...links, ...questions, ...reasons, ...site };
