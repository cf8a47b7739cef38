import type { InviteWords } from '../en/invite.ts';

/** Words of the page that asks a person to become a connector, in Bosnian, formal. Not yet checked by a native reader. */
export const invite: InviteWords = {
  states: {
    ask: {
      title: 'Želite li i Vi postati Connector?',
      text: [
        'Vaše ime dobili smo od ove osobe: {from}. Rečeno nam je da pristajete da Vas pitamo.',
        'Connector se na trideset minuta sastaje s jednim školovanim useljenikom, uz kafu ili čaj, daje savjet i najmanje tri imena. Vi birate koliko često.',
        'Ne obećavate posao i ništa ne prodajete. Za sve je besplatno.',
      ],
    },
    declined: {
      title: 'Hvala što ste nam rekli',
      text: [
        'Više Vas ne pitamo. Ako želite da izbrišemo i Vaše ime, nazovite nas ili nam pišite.',
        'Ako se predomislite, dobrodošli ste kad god želite.',
      ],
    },
  },
  yes: 'Da, želim',
  no: 'Ne, hvala',
};
