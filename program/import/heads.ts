import { plain } from './plain.ts';
import { JOINED, type Kind, TARGETS_OF, type Target } from './targets.ts';

/** What a head says that its column is: nothing, one thing, or two (a whole name). */
export interface HeadGuess {
  targets: readonly Target[];
  /** The word could mean something else too: the content of the column decides. */
  vague?: true;
  /** Asked by nobody here and stored by nobody: it is not taken over, not even as a note. */
  never?: true;
}

/** `head` is tried on the plain text of a head (see plain.ts); of the rules that fit, the first holds. */
interface Rule extends HeadGuess {
  head: RegExp;
  not?: RegExp;
  kinds?: readonly Kind[];
}

const CONNECTOR =
  /connect(?:or|eur|ora)|conector|mentor|volunteer|benevole|voluntari|parrain|ambassador|matched with|introduced to/;
const PARTICIPANT = /participant|mentee|client|candidat|newcomer|job ?seeker|immigrant|beneficiar/;
const MAIL = /e ?mail|courriel|correo|adresse electronique|adresse mel|direccion electronica/;
const SECOND =
  /\b(?:2|3|ii|alt|alternate|alternative|second|secondary|secondaire|backup|other|autre|otro|emergency|urgence|emergencia|spouse|partner|work place)\b/;
const SOMEBODY_ELSE =
  /emergency|urgence|emergencia|spouse|employer contact|supervisor|case ?manager|caseworker|staff|coordinator|assigned|entered by/;

const both = (one: RegExp, other: RegExp) => new RegExp(`(?=.*(?:${one.source}))(?=.*(?:${other.source}))`);

/** Rules for people and their answers, in English, French and Spanish as spreadsheets say it. */
const RULES: readonly Rule[] = [
  { targets: [], head: SOMEBODY_ELSE },
  // Whom a row about a match, or about a participant, is about besides.
  { targets: ['participantEmail'], head: both(PARTICIPANT, MAIL), kinds: ['matches'] },
  { targets: ['connectorEmail'], head: both(CONNECTOR, MAIL), kinds: ['matches', 'participants'] },
  {
    targets: ['introducedAt'],
    head: /introduc|\bintro\b|matched on|match(?:ed)? date|date (?:of )?(?:match|intro|pair)|pair(?:ed|ing) (?:on|date)|mise en relation|fecha de (?:presentacion|emparejamiento)|presentad/,
    not: /introduced to/,
    kinds: ['matches', 'participants'],
  },
  {
    targets: ['metOn'],
    head: /\bmet\b|meeting|coffee|rencontre|reunion|reunieron|rendez vous/,
    kinds: ['matches', 'participants'],
  },
  {
    targets: ['outcomeOn'],
    head: /(?:outcome|result|hired|resultat|resultado).*(?:date|day|fecha|\bon\b)|(?:date|fecha).*(?:outcome|result|hired)/,
    kinds: ['matches', 'participants'],
  },
  { targets: ['outcome'], head: /outcome|result|what came|devenu/, kinds: ['matches', 'participants'] },
  {
    targets: ['matchStatus'],
    head: /match (?:status|state|stage)|status of (?:the )?match/,
    kinds: ['matches', 'participants'],
  },
  { targets: ['matchStatus'], head: /status|stage|statut|etat|estado|state/, kinds: ['matches'] },
  { targets: ['participantName'], head: PARTICIPANT, kinds: ['matches'] },
  {
    targets: ['connectorName'],
    head: CONNECTOR,
    not: /since|date|status|type|\bid\b/,
    kinds: ['matches', 'participants'],
  },
  // What decides who can take part, and what is never asked.
  {
    targets: ['bornOutsideUS'],
    head: /foreign born|immigrant$|born (?:outside|abroad|in another)|(?:born|birth).*outside|ne e? ?(?:a l etranger|hors)|nacid[oa].*(?:fuera|extranjero)/,
  },
  {
    targets: ['workPermission'],
    head: /work (?:permission|permit|auth|eligib)|authori[sz]ed to work|(?:can|may|allowed to|legally|right to) work|employment auth|permis de travail|autorisation de travail|droit de travail|permiso (?:de |para )?trabaj|autorizacion (?:de |para )?(?:empleo|trabaj)|autorizado para trabaj/,
  },
  {
    targets: [],
    never: true,
    head: /\b(?:ssn|social security|a number|alien|visa|immigration|migratori[oa]|uscis|ead|i ?94|passport|passeport|pasaporte|dob|birth|birthday|birthdate|born|naissance|nacimiento|nationalit[ey]|nacionalidad|citizenship|ciudadania|citoyennete|origin|origine|origen|gender|sex|sexe|sexo|genre|race|ethnicity|religion|marital|age|edad)\b/,
  },
  // Consents, before what they are about.
  {
    targets: ['consentedAt'],
    head: /(?:consent|agreed|agreement|release|accord|autoris|autoriz|privacy|signature).*(?:date|day|\bon\b|\bat\b|\ble\b|fecha)|(?:date|day|fecha|jour).*(?:consent|agree|release|accord|autoris|autoriz|privacy|signature)/,
  },
  { targets: ['consentStory'], head: /story|stories|testimon|temoign|histoire|historia|photo|media/ },
  { targets: ['consentPhone'], head: /(?:share|give|partager|compartir).*(?:phone|tel|number|numero)/ },
  {
    targets: ['consentFollowUp'],
    head: /follow ?up|survey|suivi|seguimiento|ask later|contact later/,
    not: /date|note|next/,
  },
  { targets: ['consent'], head: /consent|agree|privacy|gdpr|rgpd|\baccord\b|acepta|\brelease\b/ },
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
    targets: [],
    head: /middle|segundo nombre|deuxieme prenom|initial|nickname|maiden|suffix|\bsalutation\b|prefix/,
  },
  {
    targets: ['familyName'],
    head: /(?:last|family|sur) ?name|^(?:participant |connector |client )?last$|^l ?name$|nom de famille|apellido|prezime|^surname/,
  },
  {
    targets: ['givenName'],
    head: /(?:first|given|fore|preferred|christian) ?names?|^(?:participant |connector |client )?first$|^given$|prenom|^f ?name$|primer nombre|^ime$/,
  },
  { targets: [], head: new RegExp(`(?=.*(?:${MAIL.source}))(?=.*${SECOND.source})`) },
  { targets: ['email'], head: MAIL, not: /sent|opt|bounce|verified|status|list/ },
  {
    targets: ['phone'],
    head: /phone|\bcell|mobile|\btel\b|\btels\b|telefon|portable|celular|\bmovil\b|whatsapp|contact (?:no|num)|\bph\b/,
    not: SECOND,
  },
  { targets: [], head: /phone|\btel\b/ },
  { targets: ['postcode'], head: /\bzip|post(?:al)? ?code|code postal|codigo postal|^cp$|^c p$/ },
  {
    targets: [],
    head: /address|adresse|direccion|street|city|ville|ciudad|county|comte|condado|neighbou?rhood|\bstate$|provincia|pais|pays|country/,
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
    head: /\bfields?\b|sector|secteur|domaine|\bcampo\b|industr|specialt|specialit|especialidad|discipline|branche|\barea\b|\bcareer (?:area|cluster|field)|\bambito\b|\brubro\b/,
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
  },
  {
    targets: ['profession'],
    head: /profess?ion|occupation|\bjob\b|title|position|\bposte\b|metier|puesto|oficio|ocupacion|cargo|emploi|\bcareer\b|\btrade\b|\brole\b|carrera|what they did|trabajo/,
    kinds: ['participants'],
  },
  // The rest.
  {
    targets: ['heardFrom'],
    head: /hear\b|heard|source|referr|how did|found us|entendu|connu|entero|como (?:nos|supo|conoc)|recommand|recomend|oriente/,
    kinds: ['participants'],
  },
  { targets: ['why'], head: /\bwhy\b|motiv|reason|pourquoi|por que/, kinds: ['connectors'] },
  {
    targets: ['goal'],
    head: /goal|hope|objecti|objetivo|aspiration|looking for|wants|\bmetas?\b|seeking|souhait|espera|buts?$/,
    kinds: ['participants'],
  },
  {
    targets: ['signedUpAt'],
    head: /sign(?:ed)? ?up|regist|appl(?:ied|ication)|intake|enrol|(?:date|day|fecha) (?:added|received|joined|in|entered|created|d |de )|inscri|joined|submitted|timestamp|horodat|marca temporal|created|added|since|depuis|desde/,
  },
  { targets: ['notes'], head: /note|comment|remark|remarque|observation|comentario|\bnotas?\b|memo|misc/ },
  { targets: ['status'], vague: true, head: /status|stage|statut|\betat\b|estado|phase|etape/ },
  { targets: ['signedUpAt'], vague: true, head: /^(?:date|fecha|day)$/ },
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
    not: /\bid\b|type|number/,
  },
  { targets: ['givenName', 'familyName'], head: CONNECTOR, kinds: ['connectors'], not: /\bid\b|type|number/ },
];

const rulesOf = (kind: Kind) =>
  RULES.filter(
    ({ targets, kinds }) =>
      (!kinds || kinds.includes(kind)) && targets.every((one) => TARGETS_OF[kind].includes(one)),
  );

/** What a head says its column is, in a sheet of a kind; undefined where no rule knows it. */
export function guessHead(head: string, kind: Kind): HeadGuess | undefined {
  const text = plain(head);
  if (text === '') return undefined;
  return rulesOf(kind).find(({ head: fits, not }) => fits.test(text) && !not?.test(text));
}

/** Whether two columns may both be this. */
export const mayRepeat = (targets: readonly Target[]): boolean =>
  targets.every((target) => JOINED.has(target));
