import type { Written } from '../written.ts';
import { classes, JOB_CENTER, SCAMS } from './shared.ts';

/** Teaching, in Bosnian. */
export const teaching: Written = {
  title: 'Rad u nastavi u Missouriju',
  summary:
    'Kako nastavnica ili nastavnik sa školom izvan Sjedinjenih Država može tražiti nastavnički certifikat u Missouriju, korak po korak.',
  authority: 'DESE, državni ured za škole',
  otherAuthority: 'Illinois State Board of Education',
  beforeYouPay: [
    'Pitajte DESE, državni ured za škole, koje agencije za procjenu prihvata. Izvještaj druge agencije košta, a možda neće važiti.',
    'Školi u drugoj zemlji nemojte davati svoj broj socijalnog osiguranja. Jedini original nemojte slati poštom: DESE zadržava ono što dobije.',
    ...SCAMS,
  ],
  firstSteps: [
    'Nazovite DESE ili im pišite: {phone}, {email}. Pitajte kako će gledati na Vaš slučaj i koje agencije za procjenu prihvataju.',
    'Pitajte svoje fakultete kako šalju službene prijepise ocjena (transcripts), a od svojih škola zatražite pisma o Vašem radu.',
    `U vodiču na engleskom pročitajte o certifikatu za zamjene (substitute teacher): možda ćete uskoro moći raditi u razredu. ${JOB_CENTER}`,
  ],
  steps: {
    ask: [
      'Pitajte DESE kako će gledati na Vaš slučaj',
      'Prije nego što naručite dokumente, recite koju diplomu imate, koje ste predmete i uzraste učili i imate li nastavnički certifikat iz druge zemlje.',
    ],
    transcripts: [
      'Prikupite službene prijepise ocjena',
      'Pitajte svaki fakultet na kojem ste studirali, i koliko Vam primjeraka treba, jer agencija i DESE mogu tražiti svako svoj.',
    ],
    evaluation: [
      'Dajte diplomu na procjenu',
      'Prijepise pošaljite agenciji koju DESE prihvata, a prije plaćanja provjerite hoće li izvještaj imati sve dijelove koje DESE traži; košta {evaluation-cost} i traje {evaluation-time}.',
    ],
    apply: [
      'Predajte prijavu uredu DESE',
      'Obrazac se zove Application for Non-Missouri Graduates i važi i za Vas; košta {fee}, a taj novac se ne vraća.',
    ],
    fingerprints: [
      'Dajte otiske prstiju',
      'Prvo od DESE zatražite registracijski kod, jer s pogrešnim kodom rezultat i Vaš novac odlaze drugom uredu; košta {check-cost}.',
    ],
    tests: [
      'Položite ispite koje DESE navede',
      'Pričekajte da Vam DESE kaže koji Vam ispiti Praxis trebaju; zavisno od predmeta cijena je {test-cost}.',
    ],
    certificate: [
      'Dobijte certifikat i nađite školu',
      'Javne škole zapošljavaju po okruzima, a svaki okrug ima svoj spisak slobodnih mjesta.',
    ],
  },
  otherSteps: {
    apply: [
      'Zatražite Professional Educator License',
      'Otvorite račun u sistemu ELIS, dajte da Vam se studij procijeni predmet po predmet i predajte prijavu, koja košta {il-fee}; posljednji službeni rok koji znamo: {il-time}.',
    ],
    tests: [
      'Položite ispite Illinoisa',
      'Pitajte koji Vam ispit iz Vašeg predmeta treba i morate li položiti i edTPA, u kojem pokazujete kako predajete; jedan ispit košta {il-test-cost}, a rezultat stiže državi najkasnije za {il-score-time}.',
    ],
  },
  help: [classes('recite da Vam treba engleski za rad u školi.')],
};
