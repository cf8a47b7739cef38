import type { VisitWords } from '../en/visit.ts';

/** Words around coming to an event, in Bosnian, formal. Not yet checked by a native reader. */
export const visit: VisitWords = {
  notices: {
    full: {
      title: 'Za Vas više nema mjesta',
      text: 'Slobodnih mjesta je manje nego što ste tražili, ili ih nema. Već ste nam ranije rekli da dolazite? Tada je Vaše mjesto sačuvano. Nazovite {phone}, pa Vam javljamo ako se neko mjesto oslobodi.',
    },
    closed: {
      title: 'Za ovaj događaj više ne primamo odgovore',
      text: 'Već ste nam ranije rekli da dolazite? Tada je Vaše mjesto sačuvano. Ipak biste željeli doći? Nazovite {phone}.',
    },
    past: {
      title: 'Ovaj događaj je završen',
      text: 'Molimo pogledajte naše druge događaje. Možete i nazvati {phone}.',
    },
  },
  states: {
    ask: {
      title: 'Želite li otkazati svoj dolazak?',
      text: [
        '{event}, {date}',
        'Pritisnite dugme da kažete da ne dolazite. Tada neko drugi može dobiti Vaše mjesto.',
      ],
    },
    done: {
      title: 'Hvala što ste nam javili',
      text: [
        'Više niste na spisku za ovaj događaj. Izbrisali smo ono što ste nam za njega rekli.',
        'Ipak možete doći? Molimo Vas, ponovo ispunite obrazac na stranici događaja.',
      ],
    },
    already: {
      title: 'Niste na spisku za ovaj događaj',
      text: ['Ne morate više ništa učiniti.'],
    },
  },
  button: 'Ne dolazim',
};
