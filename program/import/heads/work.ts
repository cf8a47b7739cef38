import type { Rule } from './rule.ts';

/** What they do, know, hope for and offer. */
export const WORK: readonly Rule[] = [
  // One of our partners, where it says so. Partner alone may be a husband or a wife, and who else refers people is none.
  {
    targets: ['partner'],
    head: /partner (?:org|agency|institution)|organisme partenaire|organizacion socia/,
    kinds: ['participants'],
  },
  // What they say in their own words, before the words in it.
  {
    targets: ['heardFrom'],
    head: /hear\b|heard|source|referr|how did|found us|entendu|connu|entero|como (?:nos|supo|conoc)|recommand|recomend|oriente/,
    kinds: ['participants'],
  },
  {
    targets: ['goal'],
    head: /goal|hope|objecti|objetivo|aspiration|looking for|wants|\bmetas?\b|seeking|souhait|espera|buts?$/,
    kinds: ['participants'],
  },
  // What they do and know.
  {
    targets: ['lang'],
    head: /(?:preferred|contact|letters?|correspondence|communication|emails?|site) lang|lang\w* (?:of|for) (?:contact|letters?|emails?|correspondence|communication)|langue (?:preferee|de (?:contact|correspondance|communication))|idioma (?:preferido|preferencia|de (?:contacto|preferencia|correspondencia|comunicacion))/,
  },
  {
    targets: ['english'],
    head: /engl|\beng (?:level|skill|lang|prof|speak)|anglais|ingles|\besl\b|toefl|ielts/,
  },
  { targets: ['languages'], head: /lang|idioma|lengua|spoken|habla|parlee?s?|mother tongue|jezi[kc]/ },
  {
    targets: [],
    head: /year (?:of )?(?:grad|arriv)|grad(?:uation)? (?:year|date)|years? in (?:the )?(?:u ?s|usa|america|st)|arriv|llegada|annees? aux? etats/,
  },
  {
    targets: ['monthlyCapacity'],
    head: /(?:per|a|each|max) month|monthly|par mois|mensue?l|al mes|por mes|\bmo\b/,
    kinds: ['connectors'],
  },
  {
    targets: ['yearlyCapacity'],
    head: /(?:per|a|each|max) year|yearly|annual|annuel|par an|al ano|por ano|anual|\byr\b/,
    not: /experience|\bexp/,
    kinds: ['connectors'],
  },
  {
    targets: ['monthlyCapacity'],
    vague: true,
    head: /capacity|how many|capacite|capacidad|max|slots|places/,
    kinds: ['connectors'],
  },
  {
    targets: ['pausedUntil'],
    head: /paus|until|(?:available|disponible) (?:from|after|again|a partir|desde|des )|\bback\b|jusqu|hasta/,
    kinds: ['connectors'],
  },
  {
    targets: ['degree'],
    head: /degree|\bedu\b|educat|diplom|academic|qualification|etudes|formation|estudios|titulo|escolaridad|schooling|nivel educativo|grado/,
    not: /field|major|area|where|institution|school name|from|country|year/,
  },
  {
    targets: ['yearsOfExperience'],
    head: /experien|\bexp\b|\byrs?\b|\byears?\b|annees?|\banos?\b/,
    kinds: ['participants'],
  },
  { targets: ['industries'], head: /industr|sector|secteur|branche/, kinds: ['connectors'] },
  {
    targets: ['organisation'],
    head: /organi[sz]|company|employ|entreprise|societe|empresa|workplace|\bfirm\b|\bagency\b|business name|lieu de travail|compan|institution/,
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
    head: /\bfields?\b|domaine|\bcampos?\b|specialt|specialit|especialidad|discipline|expertise|\bareas?\b|\bambito\b|can help/,
    kinds: ['connectors'],
  },
  {
    targets: ['role'],
    head: /\brole\b|title|position|profess?ion|occupation|\bjob\b|poste|fonction|metier|puesto|cargo|ocupacion|what they do/,
    kinds: ['connectors'],
    not: /years?|experien|\byrs?\b/,
  },
  {
    targets: ['profession'],
    head: /profess?ion|occupation|\bjob\b|title|position|\bposte\b|metier|puesto|oficio|ocupacion|cargo|emploi|\bcareer\b|\btrade\b|\brole\b|carrera|what they did|trabajo/,
    kinds: ['participants'],
  },
];
