import type { Rule } from './rule.ts';

/** What decides who can take part, what is never asked, and what people agreed to. */
export const CRITERIA_AND_CONSENTS: readonly Rule[] = [
  // What decides who can take part, and what is never asked.
  {
    targets: ['bornOutsideUS'],
    head: /foreign born|immigrant$|born (?:outside|abroad|in another|or trained)|(?:born|birth).*outside|ne e? ?(?:a l etranger|hors)|naci(?:o|d[oa]).*(?:fuera|extranjero|otro pais)|ne e? dans un autre pays/,
  },
  {
    targets: ['workPermission'],
    head: /(?:permission|permitted|permit|eligib\w*|allowed|authori[sz]ed|authori[sz]ation|able|right) to (?:legally )?work|work (?:permission|permit|auth|eligib)|(?:can|may|legally) (?:you )?work|employment auth|permis de travail|autorisation de travail|droit de travail|permiso (?:de |para )?trabaj|autorizacion (?:de |para )?(?:empleo|trabaj)|autorizado para trabaj/,
  },
  {
    targets: [],
    never: true,
    head: /\b(?:ssn|social security|a number|alien|visa|immigration|migratori[oa]|uscis|ead|i ?94|passport|passeport|pasaporte|dob|birth|birthday|birthdate|born|naissance|nacimiento|nationalit[ey]|nacionalidad|citizenship|ciudadania|citoyennete|origin|origine|origen|gender|sex|sexe|sexo|genre|race|ethnicity|religion|marital|age|edad)\b/,
    // The profession somebody had before is no origin.
    not: /profess?ion|metier|emploi|occupation|oficio/,
  },
  // Consents, before what they are about.
  {
    targets: ['consentedAt'],
    head: /(?:consent|agreed|agreement|release|accord|autoris|autoriz|privacy|signature).*(?:date|day|\bon\b|\bat\b|\ble\b|fecha)|(?:date|day|fecha|jour).*(?:consent|agree|release|accord|autoris|autoriz|privacy|signature)/,
  },
  { targets: ['consentStory'], head: /story|stories|testimon|temoign|histoire|historia|photo|media/ },
  {
    targets: ['consentPhone'],
    head: /(?:share|give|pass on|partager|compartir).*(?:phone|tel|number|numero)/,
  },
  {
    targets: ['consentFollowUp'],
    head: /follow ?up|survey|suivi|seguimiento|ask later|contact (?:you |me |them )?(?:later|again|in |after)|check in with|how you are doing/,
    not: /date|note|next|result|outcome/,
  },
  {
    targets: ['consent'],
    head: /consent|agree|privacy|gdpr|rgpd|\baccord\b|\baccepte\b|acept[ao]|autorizo|\brelease\b|(?:keep|keeps|store|hold) (?:my |your |their )?(?:data|details|information)/,
  },
];
