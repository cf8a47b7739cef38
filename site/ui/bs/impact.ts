import type { ImpactWords } from '../en/impact.ts';

const ASKED =
  'Učesnici koje smo barem jednom pitali šta je od toga bilo, poslije 30, 90 ili 180 dana. Nepoznato: oni koji nisu odgovorili';
const FURTHEST =
  'Svaki učesnik broji se jednom, s najdaljim odgovorom ovim redom: posao u struci, posao, učenje, razgovor za posao, nešto drugo, još ništa.';

/** Words of the page that shows what came of the program, in Bosnian, formal. Not yet checked by a native reader. */
export const impact: ImpactWords = {
  title: 'Šta je od toga bilo',
  lead: 'Brojevi programa u gradu {city}, uz objašnjenje šta svaki znači. Kažemo i šta ne znamo.',
  none: 'Brojevi još nisu objavljeni',
  noneText:
    'Program broji od prvog dana. Brojevi će stajati ovdje: koliko se ljudi prijavilo, upoznalo Connectora i našlo posao.',
  asOf: 'Dan brojanja: {date}. Brojevi se svaki dan broje iznova, za cijelo vrijeme programa.',
  groups: {
    people: 'Put učesnika',
    outcomes: 'Šta je bilo od sastanaka',
    connectors: 'Connectori',
    referrals: 'Kontakti',
  },
  columns: {
    what: 'Šta brojimo',
    count: 'Broj',
    of: 'Od',
    unknown: 'Nepoznato',
    responseRate: 'Znamo za',
  },
  ofWords: 'Od: {of}.',
  hidden: 'ne prikazuje se',
  notes: [
    '“Ne prikazuje se”: broj je manji od 5 ili bi otkrio drugi broj manji od 5. Tako se niko ne može prepoznati.',
    'Broj se mijenja tek kada ga promijeni pet ili više osoba. Tako se niko ne može prepoznati poređenjem dva dana.',
    '“Nepoznato”: niko nam nije rekao. Ne nagađamo. “Znamo za”: dio o kojem nam je neko nešto rekao.',
    'Ono što nam ljudi kažu ne provjeravamo. Niko ne može reći šta bi bilo bez programa.',
  ],
  stages: {
    'signed-up': {
      name: 'Prijavljeni',
      counts: 'Ljudi koji su se prijavili i potvrdili adresu, a čiji zapis još čuvamo.',
    },
    ready: {
      name: 'Spremni za upoznavanje',
      counts: 'Učesnici za koje je koordinator barem jednom utvrdio da su spremni.',
      of: 'Prijavljeni učesnici. Nepoznato: oni o kojima koordinator još nije odlučio',
    },
    introduced: {
      name: 'Povezani s Connectorom',
      counts: 'Učesnici koje smo povezali s najmanje jednim Connectorom.',
      of: 'Spremni učesnici',
    },
    met: {
      name: 'Sastali se s Connectorom',
      counts: 'Učesnici koji su se sastali s najmanje jednim Connectorom, kako nam je rekao jedan od njih.',
      of: 'Povezani učesnici. Nepoznato: oni o kojima nam niko od dvoje nije javio',
    },
    referred: {
      name: 'Dobili imena kontakata',
      counts: 'Učesnici koji su se sastali s Connectorom i dobili ime najmanje još jednog kontakta.',
      of: 'Učesnici koji su se sastali s Connectorom',
    },
    'job-in-field': {
      name: 'Posao u struci',
      counts: `Učesnici koji su nam javili da imaju posao u svojoj struci. ${FURTHEST}`,
      of: ASKED,
    },
    job: {
      name: 'Posao u drugoj struci',
      counts: `Učesnici koji su nam javili da imaju posao u drugoj struci. ${FURTHEST}`,
      of: ASKED,
    },
    study: {
      name: 'Dalje učenje',
      counts: `Učesnici koji su nam javili da uče ili se spremaju za licencu. ${FURTHEST}`,
      of: ASKED,
    },
    interview: {
      name: 'Razgovor za posao',
      counts: `Učesnici koji su nam javili za razgovor za posao. ${FURTHEST}`,
      of: ASKED,
    },
    other: {
      name: 'Nešto drugo',
      counts: `Učesnici koji su nam javili da je bilo nešto drugo. ${FURTHEST}`,
      of: ASKED,
    },
    'none-yet': {
      name: 'Još ništa',
      counts: `Učesnici koji su nam javili da od toga još nije bilo ništa. ${FURTHEST}`,
      of: ASKED,
    },
    connectors: {
      name: 'Connectori',
      counts: 'Ljudi koji danas učestvuju kao Connectori, i oni na pauzi.',
    },
    'connectors-met': {
      name: 'Connectori koji su upoznali učesnika',
      counts: 'Connectori koji su se sastali s najmanje jednim učesnikom.',
      of: 'Connectori koji danas učestvuju',
    },
    'connectors-referred': {
      name: 'Connectori koji su došli preko drugog',
      counts: 'Connectori koje je drugi Connector imenovao kao kontakt.',
      of: 'Connectori koji danas učestvuju',
    },
    'questions-accepted': {
      name: 'Connector je pristao',
      counts: 'Pitanja Connectoru o jednom učesniku na koja je odgovor bio da.',
      of: 'Pitanja postavljena Connectoru. Nepoznato: ona bez odgovora',
    },
    referrals: {
      name: 'Imenovani kontakti',
      counts: 'Kontakti koje su Connectori imenovali učesnicima.',
    },
    'referrals-met': {
      name: 'Kontakti s kojima se razgovaralo',
      counts: 'Kontakti s kojima je učesnik razgovarao, kako nam je rekao.',
      of: 'Imenovani kontakti. Nepoznato: oni o kojima nam učesnik ništa nije javio',
    },
  },
};
