import type { Issues } from './en.ts';

const names = {
  givenName: { missing: 'Upišite svoje ime ili prezime', tooLong: 'Ime može imati najviše 100 znakova' },
  familyName: { tooLong: 'Prezime može imati najviše 100 znakova' },
};
const email = {
  missing: 'Upišite svoju e-adresu',
  invalid: 'Upišite e-adresu kao ime@example.org',
  tooLong: 'E-adresa može imati najviše 254 znaka',
};
const phone = { tooLong: 'Broj telefona može imati najviše 40 znakova' };
const postcode = {
  missing: 'Upišite svoj poštanski broj (ZIP)',
  invalid: 'Upišite poštanski broj od pet cifara, kao 63110',
};
const field = { choose: 'Izaberite svoje područje rada' };
const profession = {
  missing: 'Upišite svoje zanimanje',
  tooLong: 'Zanimanje može imati najviše 120 znakova',
};
const yearsOfExperience = {
  missing: 'Upišite koliko ste godina radili u struci',
  invalid: 'Godine iskustva moraju biti cijeli broj od 0 do 60',
};
const english = { choose: 'Izaberite koliko dobro govorite engleski' };
const languages = { choose: 'Izaberite jezike s liste' };
const goal = { tooLong: 'Čemu se nadate može imati najviše 500 znakova' };
const organisation = {
  missing: 'Upišite gdje radite',
  tooLong: 'Mjesto rada može imati najviše 120 znakova',
};
const role = { missing: 'Upišite šta radite', tooLong: 'Vaš posao može imati najviše 120 znakova' };
const monthlyCapacity = {
  missing: 'Izaberite koliko osoba u jednom mjesecu',
  invalid: 'Broj osoba u jednom mjesecu mora biti cijeli broj od 1 do 4',
};
const yearlyCapacity = {
  missing: 'Upišite koliko osoba u jednoj godini',
  invalid: 'Broj osoba u jednoj godini mora biti cijeli broj od 1 do 24',
};
const word = { tooLong: 'To što nam pišete može imati najviše 500 znakova' };
const pauseUntil = {
  missing: 'Upišite dan do kojeg želite pauzu',
  invalid: 'Upišite dan između sutrašnjeg dana i dana za godinu dana',
};

/** Bosnian. Not yet checked by a native reader. */
export const issues: Issues = {
  general: {
    missing: 'Odgovorite na ovo pitanje',
    invalid: 'Dajte jedan odgovor na ovo pitanje, kao tekst',
    tooLong: 'Skratite ovaj odgovor',
    choose: 'Izaberite jedan od odgovora',
    needed: 'Označite ovaj kvadratić',
  },
  'learn-more': {
    ...names,
    email,
    phone,
    postcode,
    field,
    profession,
    degree: { choose: 'Izaberite svoju najvišu diplomu' },
    yearsOfExperience,
    english,
    languages,
    bornOutsideUS: { choose: 'Recite da li ste rođeni izvan Sjedinjenih Država' },
    workPermission: { choose: 'Izaberite odgovor o dozvoli za rad' },
    goal,
    heardFrom: { tooLong: 'Kako ste čuli za nas može imati najviše 120 znakova' },
    consent: { needed: 'Označite kvadratić da bismo sačuvali vaše odgovore i našli vam Connectora' },
  },
  'become-a-connector': {
    ...names,
    email,
    phone,
    organisation,
    role,
    field,
    fields: { choose: 'Izaberite područja s liste' },
    industries: { tooLong: 'Privredne grane mogu imati najviše 120 znakova' },
    languages,
    postcode,
    monthlyCapacity,
    yearlyCapacity,
    why: { tooLong: 'Zašto biste to željeli može imati najviše 500 znakova' },
    consent: { needed: 'Označite kvadratić da bismo sačuvali vaše odgovore i smjeli vas pitati' },
  },
  'refer-someone': {
    partnerName: { missing: 'Upišite svoje ime', tooLong: 'Vaše ime može imati najviše 100 znakova' },
    organisation: {
      missing: 'Upišite svoju organizaciju',
      tooLong: 'Organizacija može imati najviše 120 znakova',
    },
    partnerEmail: email,
    personGivenName: { missing: 'Upišite ime te osobe', tooLong: 'Ime može imati najviše 100 znakova' },
    personFamilyName: { tooLong: 'Prezime može imati najviše 100 znakova' },
    personEmail: { ...email, missing: 'Upišite e-adresu te osobe' },
    field: { choose: 'Izaberite područje rada te osobe' },
    note: { tooLong: 'Šta bismo trebali znati može imati najviše 500 znakova' },
    personAgreed: { needed: 'Prvo pitajte tu osobu. Označite kvadratić kad ona pristane' },
  },
  rsvp: {
    givenName: { missing: 'Upišite svoje ime', tooLong: names.givenName.tooLong },
    familyName: names.familyName,
    email,
    people: { invalid: 'Broj osoba mora biti cijeli broj od 1 do 6' },
    needs: { tooLong: 'Šta vam je potrebno može imati najviše 300 znakova' },
    consent: { needed: 'Označite kvadratić da bismo čuvali vaše odgovore do poslije događaja' },
  },
  answer: {
    answer: { choose: 'Izaberite svoj odgovor' },
    declineReason: { choose: 'Izaberite razlog' },
    declineWord: { tooLong: 'To što dodajete može imati najviše 300 znakova' },
    question: {
      missing: 'Napišite šta biste željeli znati',
      tooLong: 'Vaše pitanje može imati najviše 500 znakova',
    },
    pauseUntil,
  },
  'follow-up': {
    met: { choose: 'Recite da li ste se sreli' },
    notMetReason: { choose: 'Izaberite zašto se niste sreli' },
    word,
    referral: { choose: 'Izaberite dokle ste stigli s ovom osobom' },
    contactName: { tooLong: 'Ime može imati najviše 100 znakova' },
    role: { missing: 'Upišite šta ova osoba radi', tooLong: 'Posao može imati najviše 120 znakova' },
    organisation: {
      missing: 'Upišite gdje ova osoba radi',
      tooLong: 'Organizacija može imati najviše 120 znakova',
    },
    contactEmail: { ...email, missing: 'Upišite e-adresu osobe koju smijemo pitati' },
    outcome: { choose: 'Izaberite rečenicu koja najbolje odgovara' },
    still: { choose: 'Recite da li se još želite sresti s Connectorom' },
  },
  invite: { answer: { choose: 'Recite da li želite postati Connector' } },
  'my-record': {
    action: { choose: 'Izaberite šta želite učiniti' },
    pauseUntil,
    ...names,
    phone,
    postcode,
    field,
    profession,
    yearsOfExperience,
    english,
    languages,
    goal,
    organisation,
    role,
    monthlyCapacity,
    yearlyCapacity,
  },
};
