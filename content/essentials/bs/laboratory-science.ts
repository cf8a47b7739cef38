import type { Written } from '../written.ts';
import { classes, SCAMS } from './shared.ts';

/** Laboratory science, in Bosnian. */
export const laboratoryScience: Written = {
  title: 'Medicinski laboratorij u Missouriju',
  summary:
    'Kako neko ko je laboratorijski rad naučio izvan Sjedinjenih Država može početi u laboratoriju ovdje i dobiti certifikat koji traže bolnice.',
  authority: 'ured koji daje certifikat',
  otherAuthority: 'ured koji daje certifikat',
  beforeYouPay: [
    'Licenca Vam ne treba. Procjenu nemojte naručiti prije nego što znate koji ured birate i koje agencije on prihvata.',
    ...SCAMS,
  ],
  firstSteps: [
    'Pitajte u dva laboratorija koji certifikat traže, i možete li početi kao asistent ili na vađenju krvi.',
    'Nađite svoj put pomoću asistenta na stranici ASCP prije nego što platite procjenu.',
    'Od škole i laboratorija u kojima ste radili zatražite potvrde i pisma. Nazovite centar za zapošljavanje (job center) prije nego što bilo šta platite: broj je niže.',
  ],
  steps: {
    law: [
      'Pogledajte šta traži zakon, a šta bolnice',
      'Missouri ne traži licencu; federalna pravila kažu kakvo školovanje traži koji test, a većina bolnica želi i certifikat.',
    ],
    ask: [
      'Pitajte dva laboratorija koji certifikat žele',
      'Recite gdje ste studirali i u kojim oblastima ste radili, i pitajte prihvataju li certifikat za školovane u drugoj zemlji (ASCPi).',
    ],
    route: [
      'Nađite put do ispita koji Vam odgovara',
      'Put spaja diplomu, obuku i godine rada; nađite ga prije nego što platite procjenu.',
    ],
    evaluation: [
      'Dajte diplomu na procjenu',
      'Važe samo agencije s popisa ureda koji ste izabrali; izvještaj košta {evaluation-cost} i mora navesti svaki predmet.',
    ],
    exam: [
      'Prijavite se za ispit i položite ga',
      'Naknada kod ASCP je {exam-fee}; ispit se polaže na računaru u ispitnom centru.',
    ],
    missing: [
      'Ako nešto nedostaje, dopunite to u blizini',
      'Možete slušati pojedine predmete ili program za tehničare (MLT) na gradskom koledžu (community college): {program}.',
    ],
  },
  otherSteps: {
    exam: [
      'Položite za isti certifikat',
      'Ni u Illinoisu nema licence, a isti certifikat vrijedi na obje obale rijeke; naknada je {il-fee}.',
    ],
    money: [
      'Zamolite centar za zapošljavanje svog okruga da plati',
      'Idite tamo prije nego što platite procjenu ili ispit.',
    ],
  },
  help: [classes('recite da Vam treba engleski za rad u zdravstvu.')],
};
