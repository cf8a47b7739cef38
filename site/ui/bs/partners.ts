import type { PartnersWords } from '../en/partners.ts';

/** Words of the page for partners who refer somebody, in Bosnian, formal. Not yet checked by a native reader. */
export const partners: PartnersWords = {
  title: 'Preporučite nekoga',
  lead: 'Podučavate li, savjetujete li ili pomažete školovanim useljenicima u gradu {city}? Javite nam ko bi imao koristi od jedne dobre kafe.',
  whoTitle: 'Ko može preporučiti',
  who: 'Univerziteti, škole, agencije, udruženja, vjerske zajednice, biblioteke, poslodavci. Ugovor s nama nije potreban i ništa ne košta.',
  criteriaTitle: 'Ko može učestvovati',
  criteria: [
    'Osoba je rođena izvan Sjedinjenih Država.',
    'Ima fakultetsku diplomu (bachelor) ili višu, iz bilo koje zemlje.',
    'Ima dozvolu za rad u Sjedinjenim Državama dužu od jedne godine.',
    'Živi na ovom području: {region}.',
  ],
  nextTitle: 'Šta slijedi',
  next: [
    'Odmah dobijate pismo s adresom stranice za prijavu. Molimo proslijedite je.',
    'Osoba se prijavljuje sama ili s Vama. Ne pišemo nikome ko to nije tražio.',
    'Koordinator u roku od pet radnih dana čita šta ste poslali i zna za preporuku kada se osoba prijavi.',
    'Ne govorimo Vam šta nam osoba piše. Možete pitati nju.',
  ],
  privacyTitle: 'Osoba mora pristati',
  privacy:
    'Pošaljite nam ime tek kada je osoba pristala. Ne pišite ništa o zdravlju, porodici ili imigracionom statusu. Ako se osoba ne prijavi, poslije nekog vremena brišemo obrazac.',
  formTitle: 'Vaša preporuka',
  formNote: 'Oko tri minute. Na sva pitanja treba odgovoriti, osim na ona uz koja piše “nije obavezno”.',
  groups: { you: 'O Vama', person: 'O osobi' },
  labels: {
    partnerName: 'Vaše ime i prezime',
    organisation: 'Vaša organizacija',
    partnerEmail: 'Vaša e-adresa',
    personGivenName: 'Ime osobe',
    personFamilyName: 'Prezime osobe',
    personEmail: 'E-adresa osobe',
    field: 'Područje rada osobe',
    note: 'Šta bismo trebali znati?',
    personAgreed: 'Osoba zna da ovo šaljem i pristaje.',
  },
  hints: {
    partnerEmail: 'Ovdje šaljemo naše pismo.',
    personEmail: 'Ne pišemo na nju prije nego što se osoba prijavi.',
    note: 'Najviše 500 znakova. Osoba može tražiti da to pročita.',
    personAgreed: 'Bez ove oznake ništa ne čuvamo.',
  },
  submit: 'Pošaljite preporuku',
  callInstead: 'Radije biste prvo razgovarali? Nazovite {phone} ili pišite na {email}.',
  signUp: 'Stranica za prijavu',
  thanks: {
    title: 'Hvala. Imamo Vašu preporuku',
    lead: 'Ostalo je još jedno: osoba se mora prijaviti. Ne pišemo nikome ko to nije tražio.',
    next: [
      'Otvorite pismo koje smo Vam upravo poslali i proslijedite njegovu vezu toj osobi.',
      'Prijava traje deset minuta. Možete je ispuniti zajedno, ako osoba to želi.',
      'Kada se osoba prijavi, koordinator odgovara u roku od pet radnih dana.',
    ],
    contact: 'Nema pisma ni poslije jednog sata? Nazovite {phone} ili pišite na {email}.',
  },
};
