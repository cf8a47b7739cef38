import { issues } from './issues/bs.ts';
import type { Messages } from './messages.ts';

/** Bosnian. Not yet checked by a native reader. */
export const bs: Messages = {
  fields: {
    nursing: 'Sestrinstvo',
    'other-health': 'Druga zdravstvena zanimanja',
    teaching: 'Nastava i obrazovanje',
    engineering: 'Inženjerstvo',
    'information-technology': 'Informacione tehnologije',
    science: 'Nauka i istraživanje',
    'accounting-finance': 'Računovodstvo i finansije',
    business: 'Poslovanje i menadžment',
    'sales-marketing': 'Prodaja i marketing',
    law: 'Pravo',
    'social-services': 'Socijalne usluge',
    'arts-media': 'Umjetnost, dizajn i mediji',
    trades: 'Zanati',
    other: 'Nešto drugo',
  },
  degrees: {
    none: 'Bez fakulteta',
    'some-college': 'Započet fakultet, bez diplome',
    associate: 'Dvogodišnja diploma (associate)',
    bachelor: 'Fakultetska diploma (bachelor), ili ista u inostranstvu',
    master: 'Magisterij',
    doctorate: 'Doktorat',
  },
  englishLevels: {
    basic: 'Osnovno: jednostavne rečenice',
    conversational: 'Razgovorno: svakodnevni razgovor',
    professional: 'Poslovno: mogu raditi na engleskom',
    fluent: 'Tečno',
  },
  yesNo: { yes: 'Da', no: 'Ne' },
  workPermission: {
    yes: 'Da, i traje duže od jedne godine',
    no: 'Ne',
    'not-sure': 'Nisam siguran ili sigurna',
    talk: 'Radije bih razgovarao ili razgovarala s osobom',
  },
  issues,
};
