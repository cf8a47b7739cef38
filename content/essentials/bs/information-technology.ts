import type { Written } from '../written.ts';
import { classes, JOB_CENTER, SCAMS } from './shared.ts';

/** Information technology, in Bosnian. */
export const informationTechnology: Written = {
  title: 'Informatika u Missouriju',
  summary:
    'Kako neko ko je programiranje, mreže ili podršku naučio izvan Sjedinjenih Država nalazi prvi posao u St. Louisu. Licenca nije potrebna.',
  authority: 'poslodavac',
  otherAuthority: 'poslodavac',
  beforeYouPay: [
    'Licenca Vam ne treba, a često ni procjena. Ne kupujte dug kurs prije nego što znate šta traže oglasi za posao u Vašoj blizini.',
    ...SCAMS,
  ],
  firstSteps: [
    'Pročitajte više oglasa za jednu vrstu posla i izbrojte alate i certifikate koje navode.',
    'Stavite jedan svoj rad tamo gdje ga drugi mogu otvoriti. Zatim se prijavite za kafu s Connectorom i tamo ga pokažite.',
    JOB_CENTER,
  ],
  steps: {
    aim: [
      'Izaberite jednu vrstu posla i izbrojte šta se traži',
      'Nijedna savezna država ovdje ne traži licencu; učite ono što se u oglasima najčešće ponavlja i ništa više.',
    ],
    degree: [
      'Pokažite diplomu, ako je oglasi traže',
      'Izvještaj naručite tek kad ga poslodavac zatraži; za posao je dovoljan kraći (Document-by-Document), a traje {evaluation-time}.',
    ],
    portfolio: [
      'Stavite tri svoja rada tamo gdje ih drugi mogu otvoriti',
      'Kod ide na GitHub; ne pokazujte ništa što pripada ranijem poslodavcu, a biografiju napišite na jednoj strani, na engleskom, bez slike i godina.',
    ],
    certificate: [
      'Položite jedan certifikat koji oglasi navode',
      'Prvi košta {first-exam}; prije toga učite iz besplatnih lekcija i pitajte centar za zapošljavanje hoće li platiti.',
    ],
    training: [
      'Neka obuku plati neko drugi',
      'Idite u centar za zapošljavanje prije nego što bilo šta potpišete, i pitajte besplatne škole koga primaju; kurs kod LaunchCode traje {launchcode-time}.',
    ],
    apprenticeship: [
      'Potražite plaćeno naukovanje (apprenticeship)',
      'To je plaćen posao uz nastavu; pišite uredu savezne države: {office}.',
    ],
    apply: [
      'Prijavite se, i nikome ne plaćajte za posao',
      'Poštenoj agenciji plaća poslodavac; čuvajte se onih koji prodaju „obuku i posao“ ili u Vašu biografiju upisuju posao koji niste radili.',
    ],
  },
  otherSteps: {
    training: [
      'Pitajte centar za zapošljavanje svog okruga',
      'Ni u Illinoisu nema licence, a svaki okrug ima svoj centar za zapošljavanje.',
    ],
    apprenticeship: [
      'Potražite plaćeno naukovanje (apprenticeship)',
      'To je plaćen posao uz nastavu, kao u Missouriju; stranica Apprenticeship Illinois ima dio za one koji traže posao.',
    ],
  },
  help: [classes('recite da želite vježbati pozive i poruke na poslu.')],
};
