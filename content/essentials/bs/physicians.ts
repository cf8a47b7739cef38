import type { Written } from '../written.ts';
import { classes, JOB_CENTER, SCAMS } from './shared.ts';

/** Medicine, in Bosnian. */
export const physicians: Written = {
  title: 'Medicina u Missouriju',
  summary:
    'Kako ljekarka ili ljekar s fakultetom izvan Sjedinjenih Država može već sada raditi u zdravstvu i na kraju dobiti licencu u Missouriju.',
  authority: 'Ljekarski odbor (Board of Healing Arts)',
  otherAuthority: 'ured države Illinois (IDFPR)',
  beforeYouPay: [
    'Nikome ne plaćajte mjesto na specijalizaciji. Boravak u klinici platite tek kad Vam dva programa kažu da ga priznaju.',
    ...SCAMS,
  ],
  firstSteps: [
    'Potražite svoj fakultet u svjetskom popisu (World Directory of Medical Schools). Njegova stranica kaže prihvata li ga ECFMG.',
    'Zapišite godinu diplome, ispite i kad ste posljednji put radili s pacijentima. Pokažite to nekom ljekaru ovdje: prijavite se za kafu s Connectorom.',
    JOB_CENTER,
  ],
  steps: {
    school: [
      'Potražite svoj fakultet i izbrojte godine',
      'Mnogi programi traže noviju diplomu i noviju praksu; ako Vaše nisu nove, pitajte dva programa prije nego što platite ispite.',
    ],
    account: [
      'Prijavite se kod ECFMG-a i dajte diplomu na provjeru',
      'Prijava je na internetu i košta {ecfmg-fee}; ECFMG pita Vaš fakultet je li diploma prava.',
    ],
    exams: [
      'Položite Step 1 i Step 2 CK',
      'Prvi košta {step-one}, a drugi {step-two}; prijavite se tek kad besplatna probna pitanja dobro rješavate, jer neuspio pokušaj ostaje zapisan.',
    ],
    pathway: [
      'Izaberite put (Pathway) i položite OET',
      'OET polažu svi, i oni koji su studirali na engleskom; put i certifikat koštaju {pathway-fee}.',
    ],
    residency: [
      'Prijavite se za specijalizaciju (residency)',
      'Prijave su u septembru, a odgovor u martu; osim prijava ({applications}) plaća se {token} ECFMG-u i {match-fee} za Match.',
    ],
    assistant: [
      'Nema mjesta? Pitajte za licencu assistant physician',
      'Missouri nekim ljudima bez specijalizacije dopušta da liječe zajedno s ljekarom ondje gdje ljekara nema dovoljno; rok teče od ispita, zato pitajte rano.',
    ],
    training: [
      'Završite specijalizaciju i položite Step 3',
      'Primate platu i radite s pacijentima pod nadzorom; posljednji ispit košta {step-three}.',
    ],
    license: [
      'Zatražite licencu u Missouriju',
      'Fakulteti i bolnice šalju Vaše papire Odboru ({phone}), dajete otiske prstiju za {check-cost}, a pregled traje {decision-time}.',
    ],
  },
  otherSteps: {
    residency: [
      'Specijalizirajte u Illinoisu',
      'Certifikat ECFMG-a, ispiti i Match isti su kao u Missouriju.',
    ],
    limited: [
      'Ili pitajte za licencu za ljekare s diplomom iz druge zemlje',
      'Postoji put bez specijalizacije: bolnica ili klinika Vas podržava i nadzire, a poslije radite ondje gdje je malo ljekara.',
    ],
    apply: [
      'Zatražite punu licencu',
      'Licenca Missourija u Illinoisu nije dovoljna, a njihova traje {il-time}.',
    ],
  },
  help: [classes('recite da Vam treba engleski za razgovor s pacijentima.')],
};
