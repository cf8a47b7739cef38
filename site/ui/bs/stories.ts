import type { StoriesWords } from '../en/stories.ts';

/** Words of the stories, in Bosnian, formal. Not yet checked by a native reader. */
export const stories: StoriesWords = {
  title: 'Priče',
  lead: 'Čemu je vodila jedna kafa: dobro, sporo, i onaj put kada nije bilo ništa.',
  exampleNote:
    'Ovi ljudi i njihove priče su izmišljeni. Pokazuju kakav put može biti. Istinite priče dolaze na njihovo mjesto kada nam ljudi dopuste da ih ispričamo.',
  example: 'Primjer',
  all: 'Sve priče',
  none: 'Prve priče će uskoro biti ovdje.',
  honestTitle: 'Šta jedna priča ne može reći',
  honest:
    'Jedna priča je jedna osoba. Šta je bilo od svih kafa zajedno, i od onih koje nisu vodile nikuda, stoji na drugoj stranici.',
  impact: 'Šta je od toga bilo, u brojevima',
  tellTitle: 'Vaša priča',
  tell: 'Ničiju priču ne pričamo a da ne pitamo. Ako želite ispričati svoju, nazovite {phone} ili pišite na {email}. Vi birate riječi i možete je povući.',
  meet: 'Saznajte više i prijavite se',
};
