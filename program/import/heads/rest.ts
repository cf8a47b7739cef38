import { CONNECTOR, PARTICIPANT, type Rule } from './rule.ts';

/** What a head asks that only speaks of such a person. */
const OTHER_WORDS = /\bid\b|type|number|\bhow\b|\bper\b|month|year|\bwhy\b|become|would|\bmay\b|can you/;

/** What stands in every list, and words that could mean several things. */
export const REST: readonly Rule[] = [
  // The rest.
  { targets: ['why'], head: /\bwhy\b|motiv|reason|pourquoi|por que/, kinds: ['connectors'] },
  {
    targets: ['signedUpAt'],
    head: /sign(?:ed)? ?up|opt ?in time|became a|(?:create|creation|submission|submit|entry) (?:date|time)|^(?:start|completion) (?:date|time)$|(?:program|service|case|enrol\w*) (?:start|entry|open\w*)|connected on|order date|regist|appl(?:ied|ication)|intake|enrol|(?:date|day|fecha) (?:added|received|joined|in|entered|created|d |de )|inscri|joined|submitted|timestamp|horodat|marca temporal|created|added|since|depuis|desde/,
  },
  {
    targets: ['notes'],
    head: /note|comment|remark|remarque|observation|comentario|\bnotas?\b|memo|misc|anything (?:else|we should)|additional information|autre chose|algo mas/,
  },
  {
    targets: ['status'],
    vague: true,
    head: /status|stage|statut|\betat\b|estado|phase|etape/,
    not: /lifecycle|employ|emploi|empleo|marital|legal|civil|family|student|housing/,
  },
  {
    targets: ['status'],
    vague: true,
    head: /^(?:is |still |currently )?(?:active|available|accepting|taking|open)\b|^actif\b|^activ[oa]\b/,
    kinds: ['connectors'],
  },
  { targets: ['signedUpAt'], vague: true, head: /^(?:date|fecha|day|jour|time|when|hora|dt)$/ },
  { targets: ['consentFollowUp'], vague: true, head: /permission/ },
  // A whole name: which of the two comes first shows in the column.
  {
    targets: ['givenName', 'familyName'],
    head: /name|^noms?\b|nombre|^who$|^person$|^contact$/,
    not: /organi|company|file|user|event|project/,
  },
  {
    targets: ['givenName', 'familyName'],
    head: PARTICIPANT,
    kinds: ['participants'],
    not: OTHER_WORDS,
  },
  { targets: ['givenName', 'familyName'], head: CONNECTOR, kinds: ['connectors'], not: OTHER_WORDS },
];
