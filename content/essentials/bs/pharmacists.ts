import type { Written } from '../written.ts';
import { classes, SCAMS } from './shared.ts';

/** Pharmacy, in Bosnian. */
export const pharmacists: Written = {
  title: 'Farmacija u Missouriju',
  summary:
    'Kako magistra ili magistar farmacije s fakultetom izvan Sjedinjenih Država može već sada raditi u apoteci i dobiti licencu u Missouriju.',
  authority: 'Odbor za farmaciju (Board of Pharmacy)',
  otherAuthority: 'ured države Illinois (IDFPR)',
  beforeYouPay: [
    'Prvo položite engleski. Certifikat platite tek kad svi Vaši papiri mogu stići: naknada se ne vraća.',
    ...SCAMS,
  ],
  firstSteps: [
    'Pročitajte prvi korak u biltenu organizacije NABP i zapišite rezultate engleskog koji danas važe.',
    'Pitajte svoj fakultet i ured koji Vam je izdao licencu kako šalju papire u zatvorenoj koverti. To često traje najduže.',
    'U dvije apoteke pitajte za posao tehničara (pharmacy technician). Nazovite centar za zapošljavanje (job center) prije nego što bilo šta platite: broj je niže.',
  ],
  steps: {
    english: [
      'Prvo položite TOEFL iBT',
      'Polažu ga svi, u ispitnom centru, a ne kod kuće, za {toefl-fee}; za potreban rezultat pitajte NABP, jer je promijenjen.',
    ],
    certificate: [
      'Zatražite certifikat FPGEC',
      'Košta {fpgec-fee}, a pregled traje {review}; diplomu procjenjuje firma ECE, i ime Vam svuda mora biti isto.',
    ],
    fpgee: [
      'Položite ispit FPGEE',
      'Održava se jednom godišnje, košta {fpgee-fee}, a na rezultat se čeka {fpgee-result}.',
    ],
    board: [
      'Zatražite procjenu Odbora za farmaciju',
      'S certifikatom pošaljite prijavu za preliminarnu procjenu uz {evaluation-fee} i pitajte koji sati prakse Vam se priznaju: {phone}.',
    ],
    hours: [
      'Odradite sate kao stažist (intern pharmacist)',
      'Prvo uzmite licencu za staž, uz {intern-fee}, i tražite platu, jer je to {hours} s punim radnim vremenom.',
    ],
    exams: [
      'Položite NAPLEX i MPJE',
      'Jedan je o farmaciji i košta {naplex-fee}; drugi je o zakonu Missourija, a prijava za njega košta {mpje-application}.',
    ],
    license: [
      'Zatražite licencu u Missouriju',
      'Prijava ide prije ispita: {license-fee} za licencu, {service-fee} za sistem MoPro i {check-cost} za otiske prstiju.',
    ],
  },
  otherSteps: {
    hours: [
      'Tražite odobrenje za sate prije nego što počnete',
      'U Illinoisu Vas uči farmaceut po planu koji je odbor prije odobrio; to je {il-hours} s punim radnim vremenom.',
    ],
    apply: [
      'Predajte prijavu i položite NAPLEX i ispit iz zakona',
      'Prijava košta {il-fee}, a licenca Missourija u Illinoisu nije dovoljna.',
    ],
  },
  help: [classes('recite da Vam treba engleski za razgovor s pacijentima.')],
};
