import type { Experience } from '../connectors/experience.ts';
import type { ConnectorStatus } from '../connectors/status.ts';
import type { Field } from '../fields.ts';
import type { Industry } from '../industries.ts';
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

/** What does not fit is kept in words beside. */
export const INDUSTRY_WORDS = {
  names: ({ industries }) => industries,
  words: [
    ['hospitals', /hospital|clinic|hopita|health ?care|sante$|salud$/],
    ['care', /\bcare\b|nursing home|elder|hospice|home health|maisons? de (?:soins|retraite)|asilo/],
    ['medicines', /pharma|biotech|medicine|medicament|life scien|medical device/],
    ['universities', /universit|higher ed|college|research|recherche|investigacion/],
    ['schools', /school|child ?care|education|ecole|escuela|daycare|k 12/],
    ['construction', /construc|building|bridge|road|btp|architect|civil/],
    ['manufacturing', /manufact|factor|aerospace|aircraft|automot|plant\b|usine|fabrica|industria$/],
    ['software', /software|\bit\b|\btech\b|technolog|informatique|informatica|computer|telecom/],
    ['banking', /bank|financ|insur|assuranc|seguro|banca|accounting/],
    ['food', /\bfood|restaurant|hotel|hospitality|aliment|cater|brew/],
    ['retail', /retail|shop|store|commerce|tienda|detail$/],
    ['logistics', /logist|transport|warehous|freight|shipping|supply chain|almacen|entrepot|airline/],
    ['energy', /energy|utilit|water|power|electric|energie|energia|\bgas\b|oil/],
    ['farming', /farm|agri|plant science|crop|ganader/],
    ['government', /governm|public sector|city|county|state\b|federal|gobierno|gouvernement|military/],
    ['nonprofits', /non ?profit|ngo|charit|community|association|\bong\b|faith|church/],
  ],
} as const satisfies Vocabulary<Industry>;

/** How long a connector has worked, in words; a number is read as one (values.ts). */
export const EXPERIENCE_WORDS = {
  names: ({ experience }) => experience,
  words: [
    ['under-3', /^(?:less than|under|<) ?3|^0 (?:to )?[23]\b|^1 (?:to )?[23]\b|junior|entry/],
    ['3-to-7', /^3 (?:to )?[5-8]\b|^5 (?:to )?[78]\b/],
    ['8-to-14', /^8 (?:to )?1[0-5]\b|^10 (?:to )?1[45]\b/],
    ['15-or-more', /^(?:over|more than|>) ?(?:1[5-9]|[2-6]\d)|^1[5-9] (?:to )?[2-6]\d|^2\d (?:to )?[3-6]\d/],
  ],
} as const satisfies Vocabulary<Experience>;

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
  unless: /\bnot\b(?! (?:very )?(?:well|much)| at all)|\bpas\b/,
  words: [
    // "Not well" and "very well" are of the census.
    ['basic', /not (?:very )?(?:well|much)|not at all/],
    ['fluent', /fluent|native|c2|bilingual|couramment|courant|fluido|nativ|excellent|mother/],
    ['professional', /profession|advanced|c1|proficien|avance|avanzado|very (?:good|well)|business|upper|b2/],
    ['conversational', /convers|intermedi|b1|\b(?:good|well)\b|moyen|medio|moderate|everyday|working|fair/],
    ['basic', /basic|beginn|a1|a2|debut|basico|principiante|limited|little|low|some|poor|elementa|poco|none/],
  ],
} as const satisfies Vocabulary<string>;

export const YES_NO_WORDS = {
  names: ({ yesNo }) => yesNo,
  words: [
    [
      'yes',
      /^(?:y|yes|yep|true|1|x|ok|oui|o|vrai|si|s|verdadero|da|agreed?|(?:i|we|they) (?:agree|consent|accept)|accept(?:ed)?|j accepte|acepto|de acuerdo|signed|given|on file|received|checked|done)(?: |$)/,
    ],
    [
      'no',
      /^(?:n|no|non|nope|false|0|faux|falso|ne|not|none|(?:i |we |they )?(?:do not|don t|disagree)|refused?|declined?|missing|pending)(?: |$)/,
    ],
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
    ['paused', /^(?:n|no|non)$|paus|hold|break|away|leave|busy|not now|en pausa/],
    [
      'applied',
      /new|applied|pending|prospect|offered|interest|to (?:call|welcome|contact)|lead|nuev|nouveau|pendiente|en attente/,
    ],
    ['active', /^y$|^oui$|active|current|ready|available|confirmed|yes|approved|actif|activ[oa]|disponib/],
  ],
} as const satisfies Vocabulary<ConnectorStatus>;

export const MATCH_STATUS_WORDS = {
  unless: /pending|waiting|to be|not yet|planned|schedul|\basked|not (?:introduc|match)|unmatched/,
  words: [
    [
      'not-met',
      /^(?:n|no|non)$|not met|never met|did ?n.?t meet|no show|not meet|no se (?:reun|conoc|encontr)|pas rencontre|ghost/,
    ],
    ['declined', /declin|said no|refus|rechaz|turned down/],
    ['expired', /expired|no answer|no (?:response|reply)|sans reponse|sin respuesta|unanswered/],
    ['cancelled', /cancel|called off|annul|withdr/],
    ['closed', /clos|complet|finish|done|termin|cerrad|ended/],
    [
      'met',
      /^(?:y|x|oui|si)$|\bmet\b|meeting (?:held|happened)|yes|rencontre|reunier|had coffee|coffee done/,
    ],
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
