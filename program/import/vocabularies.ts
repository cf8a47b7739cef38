import type { ConnectorStatus } from '../connectors/status.ts';
import type { Field } from '../fields.ts';
import type { Outcome } from '../matches/match.ts';
import type { MatchStatus } from '../matchStatus.ts';
import type { ParticipantStatus } from '../participants/status.ts';
import type { Vocabulary } from './choices.ts';

/*
 * How staff write in their spreadsheets what our lists have a key for: in English, French and Spanish, as found in such
 * files. The first that fits holds, so what is narrow stands before what is wide.
 */

export const FIELD_WORDS = {
  names: ({ fields }) => fields,
  words: [
    ['nursing', /nurs|\brn\b|\blpn\b|\bcna\b|infirmi|enfermer|midwi|sage femme|partera/],
    [
      'other-health',
      /health|medic|doctor|physician|pharma|dentist|therap|\bmd\b|sante|salud|medecin|veterin|lab tech/,
    ],
    ['teaching', /teach|educat|school|professor|tutor|enseign|ensenanza|maestr|docente|educacion/],
    [
      'information-technology',
      /\bit\b|\bict\b|comput|software|tech(?:nology|ie)?$|information tech|informati|developer|programm|data (?:sci|eng|anal)|cyber|network/,
    ],
    ['engineering', /engineer|ingenier|architect|mechanical|civil|electrical eng/],
    ['science', /scien|research|biolog|chemi|physic|laborator|recherche|ciencia|investigacion/],
    ['accounting-finance', /account|financ|bank|audit|tax|bookkeep|comptab|contab|finanz/],
    ['sales-marketing', /sales|market|retail|vente|ventas|mercadeo|advertis/],
    ['law', /\blaw\b|legal|lawyer|attorney|paralegal|droit|derecho|avocat|abogad/],
    ['social-services', /social|nonprofit|non profit|community|counsel|psycholog|trabajo social|case work/],
    ['arts-media', /\barts?\b|media|design|journal|music|film|graphic|periodis|artes/],
    ['trades', /trade|electric|plumb|weld|carpent|construction|mechanic|hvac|oficios|metiers/],
    [
      'business',
      /business|manage|admin|logistic|supply chain|\bhr\b|human resourc|entrepreneur|gestion|negocios|affaires|operations/,
    ],
    ['other', /^other|something else|^autre|^otr[oa]|^misc|^n a$/],
  ],
} as const satisfies Vocabulary<Field>;

export const DEGREE_WORDS = {
  names: ({ degrees }) => degrees,
  words: [
    ['none', /^none|^no$|high ?school|(?<!post )secondary|\bged\b|ningun|aucun|lycee|primary|elementary/],
    [
      'some-college',
      /some (?:college|university)|incomplete|unfinished|no degree|in progress|universidad incompleta|not (?:finished|completed)/,
    ],
    ['doctorate', /ph ?d|doctor|\bmd\b|\bjd\b|\bedd\b|\bdds\b/],
    [
      'master',
      /master|\bmba\b|\bm ?sc?\b|\bms\b|\bma\b|\bmed\b|maestria|maitrise|\bmag\b|magist|\bdea\b|\bdess\b/,
    ],
    ['associate', /associate|two year|2 year|\baas?\b|\bdut\b|\bbts\b|tecnico superior/],
    [
      'bachelor',
      /bachel|bachil|licen|\bb ?sc?\b|\bba\b|\bbs\b|\bbeng\b|\bbtech\b|\bbsn\b|(?:college|university) (?:degree|graduate)|4 year|four year|ingenieur|ingenier|grado/,
    ],
  ],
} as const satisfies Vocabulary<string>;

export const ENGLISH_WORDS = {
  names: ({ englishLevels }) => englishLevels,
  unless: /\bnot\b|\bpas\b/,
  words: [
    ['fluent', /fluent|native|c2|bilingual|couramment|courant|fluido|nativ|excellent|mother/],
    ['professional', /profession|advanced|c1|proficien|avance|avanzado|very good|business|upper|b2/],
    ['conversational', /convers|intermedi|b1|\bgood\b|moyen|medio|moderate|everyday|working|fair/],
    ['basic', /basic|beginn|a1|a2|debut|basico|principiante|limited|little|low|some|poor|elementa|poco|none/],
  ],
} as const satisfies Vocabulary<string>;

export const YES_NO_WORDS = {
  names: ({ yesNo }) => yesNo,
  words: [
    [
      'yes',
      /^(?:y|yes|yep|true|1|x|ok|oui|o|vrai|si|s|verdadero|da|agreed|signed|given|on file|received|checked|done)(?: |$)/,
    ],
    ['no', /^(?:n|no|non|nope|false|0|faux|falso|ne|not|none|refused|declined|missing|pending)(?: |$)/],
  ],
} as const satisfies Vocabulary<string>;

export const PERMISSION_WORDS = {
  names: ({ workPermission }) => workPermission,
  words: [
    ['not-sure', /not sure|unsure|unknown|maybe|pas sur|no (?:esta segur|sabe)|no se$|^$/],
    ['talk', /talk|discuss|rather|parler|hablar/],
    ...YES_NO_WORDS.words,
    ['yes', /authori|permanent|permit|eligible|autoris|autoriz/],
    ['no', /none|expired|without|sans|sin /],
  ],
} as const satisfies Vocabulary<string>;

export const PARTICIPANT_STATUS_WORDS = {
  words: [
    [
      'not-eligible',
      /not (?:yet )?eligib|ineligib|unqualified|not qualified|non eligible|inelegible|no elegible/,
    ],
    [
      'withdrawn',
      /withdr|left|quit|inactive|unsubscri|do not contact|dropped|moved away|retire|baja|inactif|inactiv|abandon/,
    ],
    ['on-hold', /hold|pause|later|not now|not (?:yet )?ready|suspend/],
    [
      'closed',
      /clos|complet|finish|done|graduat|alumni|\bhired|\bemployed|placed|got (?:a )?job|success|termin|cerrad|clos|colocad|emplead/,
    ],
    [
      'introduced',
      /introduc|\bmatched|\bpaired|\bconnected|\bmet\b|jumele|emparejad|presentad|mis en relation/,
    ],
    [
      'ready',
      /ready|active|screened|approv|eligib|waiting (?:for|to be) (?:a )?(?:match|connector|mentor)|to match|unmatched|accepted|actif|activ[oa]|list[oa]|pret|wait ?list|waiting/,
    ],
    [
      'received',
      /new|receiv|applied|to screen|pending|review|signed up|intake|regist|nuev|nouveau|nouvelle|inscri|en attente|pendiente|prospect|lead/,
    ],
  ],
} as const satisfies Vocabulary<ParticipantStatus>;

export const CONNECTOR_STATUS_WORDS = {
  words: [
    ['retired', /retire|left|inactive|former|quit|stopped|inactif|inactiv|no longer|declined|baja/],
    ['paused', /paus|hold|break|away|leave|busy|not now|en pausa/],
    [
      'applied',
      /new|applied|pending|prospect|offered|interest|to (?:call|welcome|contact)|lead|nuev|nouveau|pendiente|en attente/,
    ],
    ['active', /active|current|ready|available|confirmed|yes|approved|actif|activ[oa]|disponib/],
  ],
} as const satisfies Vocabulary<ConnectorStatus>;

export const MATCH_STATUS_WORDS = {
  unless: /pending|waiting|to be|not yet|planned|schedul|\basked|not (?:introduc|match)|unmatched/,
  words: [
    [
      'not-met',
      /not met|never met|did ?n.?t meet|no show|not meet|no se (?:reun|conoc|encontr)|pas rencontre|ghost/,
    ],
    ['declined', /declin|said no|refus|rechaz|turned down/],
    ['expired', /expired|no answer|no (?:response|reply)|sans reponse|sin respuesta|unanswered/],
    ['cancelled', /cancel|called off|annul|withdr/],
    ['closed', /clos|complet|finish|done|termin|cerrad|ended/],
    ['met', /\bmet\b|meeting (?:held|happened)|yes|rencontre|reunier|had coffee|coffee done/],
    [
      'introduced',
      /introduc|email(?:ed)? sent|connected|matched|paired|sent|active|ongoing|in progress|presentad|mis en relation/,
    ],
  ],
} as const satisfies Vocabulary<MatchStatus>;

export const OUTCOME_WORDS = {
  unless:
    /look|seek|search|appl(?:y|ied)|want|hope|no job|not (?:yet )?(?:hired|employ)|unemploy|buscan|cherch|still/,
  words: [
    [
      'job-in-field',
      /in (?:the |their |his |her |own )*(?:field|profession)\b|emploi dans (?:son|le) domaine|en su (?:campo|area|profesion)/,
    ],
    ['interview', /interview|entretien|entrevista/],
    ['job', /job|hired|employ|position|offer|working|emploi|embauch|trabajo|contrat/],
    ['study', /study|school|course|class|training|universit|degree|certif|etudes|formation|estudi/],
    ['none', /^none|nothing|no (?:outcome|result|change)|not yet|^no$|rien|nada|ningun|aucun/],
    ['other', /other|referral|contact|network|advice|volunteer|internship|autre|otro/],
  ],
} as const satisfies Vocabulary<Outcome>;
