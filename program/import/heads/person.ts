import { MAIL, type Rule, SECOND } from './rule.ts';

/** Who it is, and how they are reached. */
export const PERSON: readonly Rule[] = [
  // Who it is.
  {
    targets: ['familyName', 'givenName'],
    head: /(?:last|family|sur) ?(?:name)?.*(?:first|given)|\bnom (?:et )?(?:de famille )?(?:et )?prenoms?|apellidos?.*nombres?/,
  },
  {
    targets: ['givenName', 'familyName'],
    head: /(?:first|given).*(?:last|family|surname)|prenoms? (?:et )?noms?|nombres? (?:y )?apellidos?/,
  },
  {
    targets: ['givenName', 'familyName'],
    head: /^(?:full|complete|whole|your|contact|member|employee) names?$|^nom complet$|^nombre completo$/,
  },
  {
    targets: [],
    head: /middle|segundo nombre|deuxieme prenom|initial|nickname|maiden|suffix|\bsalutation\b|prefix/,
  },
  {
    targets: ['familyName'],
    head: /(?:last|family|sur) ?name|\bname last\b|^(?:participant |connector |client )?last(?: nm?)?$|^l ?n(?:ame)?$|nom de famille|apellido|prezime|^surname/,
  },
  {
    targets: ['givenName'],
    head: /(?:first|given|fore|preferred|christian) ?names?|\bname first\b|^(?:participant |connector |client )?first(?: nm?)?$|^given$|prenom|^f ?n(?:ame)?$|primer nombre|^ime$/,
  },
  { targets: [], head: new RegExp(`(?=.*(?:${MAIL.source}))(?=.*${SECOND.source})`) },
  { targets: ['email'], head: MAIL, not: /sent|opt|bounce|verified|status|list/ },
  {
    targets: ['phone'],
    vague: true,
    head: /(?:home|work|office|business|land|house|fixe|casa|domicile|trabajo) ?(?:phone|tel|line)|(?:phone|tel\w*) (?:home|work|office|fixe|fijo)|landline/,
    not: SECOND,
  },
  {
    targets: ['phone'],
    head: /phone|\bcell|mobile|\btel\b|\btels\b|telefon|portable|cellulaire|celular|\bmovil\b|whatsapp|contact (?:no|num)|\bph\b/,
    not: SECOND,
  },
  // One at home or at work is taken where there is no other.
  { targets: [], head: /phone|\btel\b/ },
  { targets: ['postcode'], head: /\bzip|post(?:al)? ?code|^postal$|code postal|codigo postal|^cp$|^c p$/ },
  {
    targets: [],
    head: /address|adresse|direccion|street|\bcity\b|\bville\b|ciudad|county|comte|condado|neighbou?rhood|\bstate$|provincia|\bpais\b|\bpays\b|country/,
    not: /occup|\bprof|\bjob\b|degree|educat|experience|licen[cs]e|work/,
  },
];
