import type { Descriptor } from '../descriptor.ts';
import campaign from './campaign.json' with { type: 'json' };
import choices from './choices.json' with { type: 'json' };
import cities from './cities.json' with { type: 'json' };
import countries from './countries.json' with { type: 'json' };
import emails from './emails.json' with { type: 'json' };
import essentials from './essentials.json' with { type: 'json' };
import finder from './finder.json' with { type: 'json' };
import forms from './forms.json' with { type: 'json' };
import helpers from './helpers.json' with { type: 'json' };
import links from './links.json' with { type: 'json' };
import partner from './partner.json' with { type: 'json' };
import prepare from './prepare.json' with { type: 'json' };
import questions from './questions.json' with { type: 'json' };
import reasons from './reasons.json' with { type: 'json' };
import site from './site.json' with { type: 'json' };
import trust from './trust.json' with { type: 'json' };

const language: Descriptor = {
  ownName: 'Español',
  direction: 'ltr',
  intl: 'es-US',
  nativeReader: null,
};

export const es = {
  language,
  ...campaign,
  ...choices,
  ...cities,
  ...countries,
  ...emails,
  ...essentials,
  ...finder,
  ...forms,
  ...helpers,
  ...links,
  ...partner,
  ...prepare,
  ...questions,
  ...reasons,
  ...site,
  ...trust,
};
