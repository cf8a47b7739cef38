import type { Written } from '../written.ts';
import { classes, SCAMS } from './shared.ts';

/** Engineering, in Bosnian. */
export const engineering: Written = {
  title: 'Inženjerstvo u Missouriju',
  summary:
    'Kako inženjerka ili inženjer s diplomom izvan Sjedinjenih Država može raditi u Missouriju i dobiti licencu tamo gdje je posao traži.',
  authority: 'inženjerski odbor (engineering board)',
  otherAuthority: 'ured države Illinois (IDFPR)',
  beforeYouPay: [
    'Prvo saznajte treba li Vašem poslu licenca: ovdje je većina nema. Ako treba, pričekajte da inženjerski odbor (engineering board) zatraži procjenu.',
    ...SCAMS,
  ],
  firstSteps: [
    'Pročitajte nekoliko oglasa za posao u svojoj struci i izbrojte koliko ih traži licencu: većina ne traži. Zatim se prijavite za kafu s Connectorom.',
    'Treba li Vam licenca? Nazovite inženjerski odbor (engineering board) ili mu pišite: {phone}, {email}. Pitajte koji Vam je put otvoren.',
    'Od svog fakulteta zatražite službene opise predmeta. Nazovite centar za zapošljavanje (job center) prije nego što platite procjenu ili ispit: broj je niže.',
  ],
  steps: {
    decide: [
      'Saznajte treba li Vašem poslu licenca',
      'Bez licence možete raditi u firmi, ali se nemojte nazivati Professional Engineer niti pod tim imenom nuditi usluge javnosti.',
    ],
    ask: [
      'Pitajte odbor koji Vam je put otvoren',
      'Recite gdje ste studirali, koju diplomu imate, koliko ste radili i imate li licencu iz druge zemlje, i pitajte koju procjenu odbor traži.',
    ],
    law: [
      'Uporedite se s onim što traži zakon',
      'Zakon traži školovanje, iskustvo i dva ispita; odbor odlučuje kako to važi za nekoga ko je studirao u drugoj zemlji.',
    ],
    evaluation: [
      'Dajte diplomu na procjenu',
      'Izvještaj kod NCEES nemojte naručiti prije nego što ga odbor zatraži; košta {evaluation-cost}, traje {evaluation-time}, a može reći da nešto nedostaje, što se kasnije dopuni.',
    ],
    fe: [
      'Položite ispit FE',
      'Pita o svemu što se studira u inženjerstvu, polaže se na računaru i košta {fe-fee}; na rezultat se čeka {fe-result}.',
    ],
    pe: [
      'Položite ispit PE',
      'Ne morate čekati da skupite sve godine rada: pitajte odbor kako se odobrava izlazak na ispit; košta {pe-fee}, a na rezultat se čeka {pe-result}.',
    ],
    experience: [
      'Dokažite godine rada i predajte prijavu',
      'Pitajte odbor računa li se Vaš rad u drugoj zemlji i ko ga mora potvrditi; naknada je {service-fee}, a odgovor traje {decision-time}.',
    ],
    keep: [
      'Dobijte licencu i obnavljajte je',
      'Javite odboru svaku promjenu imena ili adrese, učite dalje i čuvajte dokaze o tome.',
    ],
  },
  otherSteps: {
    evaluation: [
      'Dajte diplomu na procjenu i pokažite da znate engleski',
      'U Illinoisu svakome s diplomom iz druge zemlje treba procjena kod NCEES, koja košta {il-cost}.',
    ],
    apply: [
      'Položite oba ispita i predajte prijavu',
      'Prvo ispiti FE i PE i godine rada, a zatim prijava; pitajte računa li se rad u drugoj zemlji.',
    ],
  },
  help: [classes('recite da Vam treba engleski za tehnički posao.')],
};
