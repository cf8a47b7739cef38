import { OTHER_THAN, type Rule } from './rule.ts';

/** What they do, know, hope for and offer. */
export const WORK: readonly Rule[] = [
  {
    targets: ['lang'],
    head: /lang\w*.*prefer|prefer.*lang|lang\w*.*(?:we write|write to you|reach you)|(?:preferred|contact|letters?|correspondence|communication|emails?|site) lang|lang\w* (?:of|for) (?:contact|letters?|emails?|correspondence|communication)|langue (?:preferee|de (?:contact|correspondance|communication))|idioma (?:preferido|preferencia|de (?:contacto|preferencia|correspondencia|comunicacion))/,
  },
  // One of our partners, where it says so. Partner alone may be a husband or a wife, and who else refers people is none.
  {
    targets: ['partner'],
    head: /partner (?:org|agency|institution)|organisme partenaire|organizacion socia/,
    kinds: ['participants'],
  },
  // What they say in their own words, before the words in it.
  {
    targets: ['heardFrom'],
    head: /hear\b|heard|source|\brefer(?:r|ent\b|e(?: e)? par)|referid[oa] por|^src$|how did|found us|entendu|connu|entero|como (?:nos|supo|conoc)|recommand|recomend|oriente/,
    not: /referrals? (?:given|made|received)|(?:number|count) of/,
    kinds: ['participants'],
  },
  {
    targets: ['goal'],
    head: /goal|\bhop(?:e|ing)|expect|want to (?:get|achieve|find)|help (?:do )?(?:you|they) need|\bhelp\b.*\bwith$|what (?:do|would) you (?:want|like|need)|needs? help|objecti|objetivo|aspiration|looking for|wants|\bmetas?\b|seeking|souhait|attentes?|besoins?|espera|necesita|buts?$/,
    kinds: ['participants'],
  },
  // What they do and know.
  {
    targets: ['english'],
    head: /engl|^eng$|\beng (?:level|skill|lang|prof|speak)|anglais|ingles|\besl\b|toefl|ielts/,
    not: OTHER_THAN,
  },
  {
    targets: ['languages'],
    head: /lang|idioma|lengua|spoken|\bspeaks?\b|habla|parlee?s?|mother tongue|jezi[kc]/,
  },
  {
    targets: [],
    head: /year (?:of )?(?:grad|arriv)|grad(?:uation)? (?:year|date)|years? in (?:the )?(?:u ?s|usa|america|st)|arriv|llegada|annees? aux? etats/,
  },
  {
    targets: ['monthlyCapacity'],
    head: /(?:per|a|each|every|max) month|monthly|par mois|mensue?l|al mes|por mes|\bmo\b/,
    kinds: ['connectors'],
  },
  {
    targets: ['yearlyCapacity'],
    head: /(?:per|a|each|every|max) year|yearly|annual|annuel|par an|al ano|por ano|anual|\byr\b/,
    not: /experience|\bexp/,
    kinds: ['connectors'],
  },
  {
    targets: ['monthlyCapacity'],
    vague: true,
    head: /capacity|how many|^limit$|capacite|capacidad|max|slots|places/,
    kinds: ['connectors'],
  },
  {
    targets: ['pausedUntil'],
    head: /paus|until|(?:available|disponible) (?:from|after|again|a partir|desde|des )|\bback\b|jusqu|hasta/,
    kinds: ['connectors'],
  },
  {
    targets: ['degree'],
    head: /degree|\bedu\b|\beduc|diplom|academic|qualification|credential|^deg$|etudes|formation|estudios|titulo|escolaridad|scolarite|schooling|highest (?:level|school)|nivel educativo|grado/,
    not: /field|major|area|where|institution|school name|from|country|year/,
  },
  {
    targets: ['yearsOfExperience'],
    head: /experien|\bexp\b|\byrs?\b|\byears?\b|annees?|\banos?\b|how long.*(?:work|profession|field)|depuis combien|cuanto tiempo/,
    kinds: ['participants'],
  },
  {
    targets: ['experience'],
    head: /experien|\bexp\b|years? in (?:the |this |their )?(?:field|profession|industry)|how long|anciennete|depuis combien|cuanto tiempo/,
    not: /connector|volunteer|program/,
    kinds: ['connectors'],
  },
  {
    targets: ['wishes'],
    head: /(?:target|desired|dream|preferred|wished) (?:industr|employer|sector|workplace)|would like to work|secteurs? (?:souhaite|vise)|sector(?:es)? desead/,
    kinds: ['participants'],
  },
  {
    targets: ['industries'],
    head: /(?:past|previous|known|former) (?:industr|sector)|industr\w* (?:known|background|worked)|worked in industr|secteurs? connus?|sectores? conocid/,
    kinds: ['participants'],
  },
  { targets: ['industries'], head: /industr|sector|secteur|branche/, kinds: ['connectors'] },
  {
    targets: ['organisation'],
    head: /organi[sz]|\borg\b|^business$|affiliat|account name|where (?:(?:do|does|did) )?(?:you|they|he|she) works?|who (?:do|does|did) (?:you|they|he|she) work for|company|employ|entreprise|societe|empresa|workplace|\bfirm\b|\bagency\b|business name|lieu de travail|compan|institution/,
    kinds: ['connectors'],
  },
  {
    targets: [],
    head: /current employer|employeur|company|organi[sz]|empresa|entreprise/,
    kinds: ['participants'],
  },
  {
    targets: ['field'],
    head: /\bfields?\b|^major$|sector|secteur|domaine|\bcampo\b|industr|specialt|specialit|especialidad|discipline|branche|\barea\b|\bcareer (?:area|cluster|field)|\bambito\b|\brubro\b/,
    kinds: ['participants'],
  },
  {
    targets: ['fields'],
    head: /\bfields?\b|domaine|\bcampos?\b|specialt|specialit|especialidad|discipline|expertise|\bareas?\b|\bambito\b|can help|(?:can|could|able to) (?:you |they )?(?:talk|speak|advise)|(?:profession|occupation|career|job)s you know|(?:knows?|contacts?|network|people) (?:\w+ )?in$/,
    kinds: ['connectors'],
  },
  {
    targets: ['role'],
    head: /\brole\b|title|position|classification|profess?ion|occupation|\bjob\b|poste|fonction|metier|puesto|cargo|ocupacion|what they do/,
    kinds: ['connectors'],
    not: /years?|experien|\byrs?\b/,
  },
  {
    targets: ['profession'],
    head: /profess?ion|\bprof\b|\bocc\b|occup|\bjob\b|work (?:did you do|before)|do for work|line of work|used to (?:work|do)|title|position|\bposte\b|metier|puesto|oficio|ocupacion|cargo|emploi|\bcareer\b|\btrade\b|\brole\b|carrera|what they did|trabajo/,
    kinds: ['participants'],
  },
];
