import type { SearchWords } from '../en/search.ts';

/** Words of the search page, in Bosnian. */
export const search: SearchWords = {
  title: 'Pretraga',
  lead: 'Pretražite vodiče, članke i Connectore. Ispod je spisak svega.',
  label: 'Šta tražite?',
  hint: 'Na primjer: nursing license, diploma. Većina tekstova je na engleskom.',
  submit: 'Traži',
  results: 'Rezultati',
  busy: 'Tražim …',
  count: 'Nađeno stranica: {count}',
  none: 'Ništa nije nađeno. Pokušajte s kraćom riječi ili s engleskom. Sve stranice su na spisku ispod.',
  error: 'Pretraga trenutno ne radi. Sve stranice su na spisku ispod.',
  more: 'Prikaži još rezultata',
  allTitle: 'Svi vodiči, članci i Connectori',
};
