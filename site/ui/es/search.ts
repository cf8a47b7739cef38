import type { SearchWords } from '../en/search.ts';

/** Words of the search page, in Spanish. */
export const search: SearchWords = {
  title: 'Buscar',
  lead: 'Busque en las guías, los artículos y los Connectors. Abajo hay una lista de todo.',
  label: '¿Qué busca?',
  hint: 'Por ejemplo: licencia de enfermería, diploma. La mayoría de los textos están en inglés.',
  submit: 'Buscar',
  results: 'Resultados',
  busy: 'Buscando …',
  count: 'Páginas encontradas: {count}',
  none: 'No se encontró nada. Pruebe con una palabra más corta, o en inglés. Todas las páginas están en la lista de abajo.',
  error: 'La búsqueda no funciona en este momento. Todas las páginas están en la lista de abajo.',
  more: 'Mostrar más resultados',
  allTitle: 'Todas las guías, artículos y Connectors',
};
