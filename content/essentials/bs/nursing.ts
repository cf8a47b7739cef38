import type { Written } from '../written.ts';
import { classes, JOB_CENTER, SCAMS } from './shared.ts';

/** Nursing, in Bosnian. */
export const nursing: Written = {
  title: 'Sestrinstvo u Missouriju',
  summary:
    'Kako medicinska sestra ili tehničar sa školom izvan Sjedinjenih Država može dobiti licencu u Missouriju (registered nurse, RN), korak po korak.',
  authority: 'Odbor za sestrinstvo (Board of Nursing)',
  otherAuthority: 'ured države Illinois (IDFPR)',
  beforeYouPay: [
    'Pričekajte da Vam Odbor za sestrinstvo (Board of Nursing) kaže koju procjenu diplome prihvata. Pogrešan izvještaj košta, a možda neće važiti.',
    ...SCAMS,
  ],
  firstSteps: [
    'Nazovite Odbor za sestrinstvo (Board of Nursing) ili mu pišite: {phone}, {email}. Pitajte koju procjenu diplome i koji ispit engleskog prihvata u Vašem slučaju.',
    'Pitajte svoju školu i ured koji Vam je izdao licencu kako šalju službene dokumente. To često traje najduže.',
    JOB_CENTER,
  ],
  steps: {
    ask: [
      'Pitajte Odbor šta traži od Vas',
      'Recite gdje ste studirali, koju diplomu imate i imate li licencu iz druge zemlje; pitajte i jesu li Vaši papiri za život i rad ovdje dovoljni za licencu.',
    ],
    law: [
      'Uporedite se s onim što traži zakon',
      'Pročitajte uslove prije nego što potrošite novac; Odbor odlučuje kako važe za nekoga ko je studirao u drugoj zemlji.',
    ],
    evaluation: [
      'Dajte svoje školovanje na procjenu',
      'Izvještaj naručite tek kad Vam Odbor kaže koju firmu i koju vrstu izvještaja prihvata; poznata cijena: {evaluation-cost}, a kod jedne firme traje {evaluation-time}.',
    ],
    english: [
      'Pokažite da znate engleski',
      'Pitajte Odbor koje ispite prihvata i s kojim rezultatom, i važi li Vaše školovanje ako je bilo na engleskom; na rezultat se čeka {english-time}.',
    ],
    apply: [
      'Predajte prijavu Odboru',
      'Prijavite se za licencu putem ispita (license by examination) u sistemu MoPro na internetu, uz naknadu od {service-fee}; pitajte Odbor prije nego što platite notara.',
    ],
    fingerprints: [
      'Dajte otiske prstiju',
      'Prvo od Odbora zatražite njegov registracijski broj, jer s pogrešnim brojem rezultat i Vaš novac odlaze drugom uredu; košta {check-cost}.',
    ],
    exam: [
      'Prijavite se za ispit NCLEX-RN i položite ga',
      'Prijavljujete se kod firme Pearson za {exam-fee}, Odbor potvrđuje da smijete izaći na ispit, a polažete ga na računaru u ispitnom centru.',
    ],
    keep: [
      'Dobijte licencu i obnavljajte je',
      'Obnovite je na vrijeme i javite Odboru svaku promjenu imena ili adrese; licenca za više država (multistate) ne važi u Illinoisu.',
    ],
  },
  otherSteps: {
    evaluation: [
      'Dajte školovanje i licencu na procjenu',
      'Illinois ima svoj ured i svoja pravila; ako ćete možda raditi na obje obale rijeke, izaberite procjenu koju prihvataju obje države; kod jedne firme traje {il-evaluation-time}.',
    ],
    apply: [
      'Predajte prijavu, dajte otiske i položite NCLEX-RN',
      'Prijava ide uredu ili njegovoj ispitnoj firmi i košta {il-fee}; prema posljednjim podacima koje znamo polovina je na licencu čekala {il-time} ili manje, a za ispit se prijavljujete kao u Missouriju.',
    ],
  },
  help: [classes('recite da Vam treba engleski za rad u zdravstvu.')],
};
