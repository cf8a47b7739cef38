import type { WorkforceWords } from '../en/workforce.ts';

/** Words of the public education and its pages to print, in Bosnian, formal. Not yet checked by a native reader. */
export const workforce: WorkforceWords = {
  title: 'Za službe zapošljavanja i poslodavce',
  lead: 'U gradu {city} žive stručni imigranti, a mnogi rade daleko ispod svoje struke. Ovdje stoji šta možete učiniti, s datumima i izvorima.',
  audiencesTitle: 'Šta je ovdje za Vas',
  audiences: {
    boards: {
      title: 'Vi ste u odboru za zapošljavanje',
      text: 'Šta federalni zakon danas dopušta i o čemu možete odlučiti.',
    },
    practitioners: {
      title: 'Vi radite s ljudima koji dolaze',
      text: 'U centru za zapošljavanje, na fakultetu, u biblioteci ili agenciji.',
    },
    employers: {
      title: 'Vi zapošljavate ljude',
      text: 'Kako upoznati ljude iz svoje struke koji su već ovdje.',
    },
    reporters: {
      title: 'Vi izvještavate',
      text: 'Brojevi s izvorima, i ono što ne obuhvataju.',
    },
  },
  articlesTitle: 'Članci',
  noArticles: 'Prvi članci će uskoro biti ovdje.',
  toolkitTitle: 'Stranice za štampanje',
  toolkitLead:
    'Svaka stane na jedan list papira formata Letter. Otvorite je i odštampajte. Kopirajte je i dajte dalje.',
  onePage: 'Jedan list',
  eventsTitle: 'Sljedeći događaji',
  allEvents: 'Svi događaji',
  callTitle: 'Razgovarajte s nama',
  call: 'Želite nekoga preporučiti, pozvati nas ili pitati šta neko pravilo znači u jednom slučaju? Nazovite {phone} ili pišite na {email}. Molimo da u početku ne navodite ničije ime.',
  refer: 'Preporučite nekoga',
  join: 'Postanite Connector',
  feed: 'Novosti o člancima i događajima (RSS)',
  asOf: 'Stanje: {date}',
  asOfNote:
    'Pravila i brojevi se mijenjaju. Uz svaki stoji kada smo ga provjerili. „Sigurno“ znači: službeni tekst ili dva izvora koja se slažu.',
  readNext: 'Čitajte dalje',
  backTo: 'Svi članci i stranice za štampanje',
  certainty: { A: 'sigurno', B: 'jedan izvor' },
  goTo: 'Idite na pitanje {number}',
  question: 'Pitanje {number}',
  standing: { yes: 'Možete', no: 'Ovim ne', ask: 'Prvo pitajte' },
  sheetCall: 'Imate pitanja? Nazovite {phone} ili pišite na {email}.',
};
