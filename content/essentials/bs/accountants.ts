import type { Written } from '../written.ts';
import { classes, SCAMS } from './shared.ts';

/** Accounting, in Bosnian. */
export const accountants: Written = {
  title: 'Računovodstvo u Missouriju',
  summary:
    'Kako računovođa s diplomom izvan Sjedinjenih Država može raditi u Missouriju i dobiti licencu ovlaštenog računovođe (CPA).',
  authority: 'računovodstveni odbor (Board of Accountancy)',
  otherAuthority: 'ispitni odbor države Illinois (Board of Examiners)',
  beforeYouPay: [
    'Prvo saznajte treba li Vašem poslu licenca. Ako treba, pričekajte da računovodstveni odbor (Board of Accountancy) kaže koju procjenu prihvata i koliko Vam sati studija nedostaje. Pravila se mijenjaju u obje države.',
    ...SCAMS,
  ],
  firstSteps: [
    'Pročitajte nekoliko oglasa za posao i izbrojte koliko ih traži licencu (CPA). Zatim se prijavite za kafu s Connectorom: u računovodstvu možete raditi dok učite.',
    'Nazovite računovodstveni odbor (Board of Accountancy): {phone}. Pitajte koju procjenu prihvata i je li kraći put već zakon.',
    'Od svog fakulteta zatražite potvrde za svaku godinu studija. Nazovite centar za zapošljavanje (job center) prije nego što platite procjenu, kurs ili ispit: broj je niže.',
  ],
  steps: {
    decide: [
      'Saznajte treba li Vašem poslu licenca',
      'U računovodstvu možete raditi odmah; licenca je za potpisivanje revizija i za naziv CPA.',
    ],
    ask: [
      'Pitajte odbor šta mu od Vas treba',
      'Recite gdje ste studirali i koju diplomu imate, i pitajte koju procjenu odbor prihvata i računa li se Vaš rad u drugoj zemlji.',
    ],
    law: [
      'Uporedite svoj studij s onim što traže pravila',
      'Ispit traži manje sati studija nego licenca; prije nego što platite kurs, pitajte je li se pravilo već promijenilo.',
    ],
    'licensed-abroad': [
      'Imate stručno zvanje iz druge zemlje? Pitajte za jedan ispit',
      'Članovi nekih udruženja polažu jedan ispit (IQEX) umjesto četiri, a cijena je {iqex-fee}; prvo pitajte saveznu državu.',
    ],
    evaluation: [
      'Dajte diplomu na procjenu',
      'Izvještaj kod NIES košta {evaluation-cost} i traje {evaluation-time}; dokumente mora poslati Vaš fakultet.',
    ],
    exam: [
      'Prijavite se za ispit CPA i položite sva četiri dijela',
      'Plaćajte dio po dio, kad ga možete uskoro polagati; sva četiri koštaju {exam-fee}.',
    ],
    experience: [
      'Radite godinu dana, i neka to potvrdi CPA',
      'Ta godina može biti prije ispita, za vrijeme ispita ili poslije njega; pitajte računa li se rad u drugoj zemlji.',
    ],
    ethics: ['Završite kurs iz etike', 'Radi se kod kuće, uz knjigu, i košta {ethics-fee}.'],
    apply: [
      'Predajte prijavu za licencu',
      'Pošaljite obrazac Initial Application s potvrdama i dokazom o godini rada; naknada je {license-fee}.',
    ],
    keep: [
      'Dobijte licencu i obnavljajte je',
      'Javite odboru svaku promjenu imena ili adrese, učite dalje i čuvajte dokaze o tome.',
    ],
  },
  otherSteps: {
    evaluation: [
      'Dajte diplomu na procjenu za Illinois',
      'Prijavu predajte ispitnom odboru (Board of Examiners), a izvještaj platite NIES-u; ne morate živjeti u Illinoisu.',
    ],
    exam: [
      'Položite ispit i kurs iz etike',
      'Ispit zatražite od ispitnog odbora, a zatim svaki dio platite NASBA-i.',
    ],
    apply: [
      'Predajte prijavu za licencu',
      'Daje je ured države Illinois (IDFPR) kad je Vaš rad potvrđen; naknada je {il-license-fee}.',
    ],
  },
  help: [classes('recite da Vam treba engleski za rad u uredu.')],
};
