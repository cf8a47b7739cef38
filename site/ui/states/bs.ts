import type { StateWords } from './en.ts';

/** Bosnian, formal. Not yet checked by a native reader. */
export const bs: StateWords = {
  problem: {
    problem: {
      title: 'Žao nam je, usluga trenutno ne radi kako treba',
      text: [
        'Molimo pokušajte ponovo za nekoliko minuta.',
        'Ako i dalje ne ide, nazovite {phone} ili pišite na {email}.',
      ],
    },
    refused: {
      title: 'Ovo nismo mogli prihvatiti',
      text: [
        'Ono što ste poslali nije došlo s jedne od naših stranica. Otvorite stranicu ponovo i pošaljite odatle.',
        'Ako i dalje ne ide, nazovite {phone}.',
      ],
    },
    'too-large': {
      title: 'To je bilo predugo',
      text: ['Vratite se, napišite malo manje i pošaljite ponovo. Možete i nazvati {phone}.'],
    },
    unsupported: {
      title: 'Nismo mogli pročitati ono što je poslano',
      text: ['Molimo koristite obrazac na našoj stranici. Možete i nazvati {phone}.'],
    },
    'too-often': {
      title: 'Molimo pričekajte nekoliko minuta',
      text: [
        'Bilo je previše pokušaja za kratko vrijeme. Pričekajte nekoliko minuta i pokušajte ponovo.',
        'Ako je hitno, nazovite {phone}.',
      ],
    },
  },
  confirm: {
    ask: {
      title: 'Potvrdite svoju e-adresu',
      text: ['Pritisnite dugme da kažete da je ova adresa Vaša. Tada počinjemo tražiti Connectora.'],
    },
    button: 'Da, ovo je moja adresa',
    done: {
      title: 'Hvala. Vaša adresa je potvrđena',
      text: [
        'U roku od pet radnih dana koordinator čita Vaše odgovore i piše Vam.',
        'Zatim tražimo Connectora iz Vaše struke. To može potrajati nekoliko sedmica.',
        'Sada možete zatvoriti ovu stranicu.',
      ],
    },
    already: {
      title: 'Vaša adresa je već potvrđena',
      text: [
        'Ne trebate ništa više uraditi. Koordinator će Vam pisati.',
        'Prošlo je više od pet radnih dana, a niko se nije javio? Nazovite {phone} ili pišite na {email}.',
      ],
    },
    expired: {
      title: 'Ova veza je prestara',
      text: [
        'Radi Vaše sigurnosti veza važi samo dvije sedmice. Ništa nije izgubljeno.',
        'Prijavite se ponovo s istom e-adresom i poslaćemo Vam novo pismo. Možete i nazvati {phone}.',
      ],
    },
    invalid: {
      title: 'Ova veza ne radi',
      text: [
        'Možda joj nedostaje jedan dio. Otvorite ponovo vezu iz našeg pisma ili je kopirajte cijelu.',
        'Ako i dalje ne ide, nazovite {phone} ili pišite na {email}.',
      ],
    },
    problem: {
      title: 'Žao nam je, usluga trenutno ne radi kako treba',
      text: [
        'Vaša adresa još nije potvrđena. Otvorite ponovo vezu iz našeg pisma za nekoliko minuta ili nazovite {phone}.',
      ],
    },
    signUp: 'Prijavite se ponovo',
    readGuides: 'Čitajte vodiče kroz zanimanja',
  },
};
