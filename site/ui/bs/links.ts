import type { LinksWords } from '../en/links.ts';

/** Words that all pages behind a signed link share, in Bosnian, formal. Not yet checked by a native reader. */
export const links: LinksWords = {
  person: 'Radije biste razgovarali s osobom? Nazovite {phone} ili pišite na {email}.',
  expired: {
    title: 'Ova veza je prestara',
    text: [
      'Radi Vaše sigurnosti veza važi samo nekoliko sedmica. Ništa nije izgubljeno.',
      'Nazovite nas ili nam pišite i poslaćemo Vam novu vezu.',
    ],
  },
  invalid: {
    title: 'Ova veza ne radi',
    text: ['Možda joj nedostaje jedan dio. Otvorite ponovo vezu iz našeg pisma ili je kopirajte cijelu.'],
  },
  problem: {
    title: 'Žao nam je, usluga trenutno ne radi kako treba',
    text: [
      'Nismo mogli sačuvati Vaš odgovor i ništa nije promijenjeno.',
      'Otvorite ponovo vezu iz našeg pisma za nekoliko minuta.',
    ],
  },
};
