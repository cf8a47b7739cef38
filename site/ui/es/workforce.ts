import type { WorkforceWords } from '../en/workforce.ts';

/** Words of the public education and its pages to print, in Spanish, formal. Not yet checked by a native reader. */
export const workforce: WorkforceWords = {
  title: 'Para juntas laborales y empleadores',
  lead: 'En {city} viven inmigrantes con formación profesional, y muchos trabajan muy por debajo de ella. Aquí está lo que usted puede hacer, con fechas y fuentes.',
  audiencesTitle: 'Qué hay aquí para usted',
  audiences: {
    boards: {
      title: 'Usted es miembro de una junta laboral',
      text: 'Lo que la ley federal permite hoy y lo que ustedes pueden decidir.',
    },
    practitioners: {
      title: 'Usted atiende a las personas',
      text: 'En un centro de empleo, una universidad, una biblioteca o una agencia.',
    },
    employers: {
      title: 'Usted da empleo',
      text: 'Cómo conocer a personas de su campo que ya están aquí.',
    },
    reporters: {
      title: 'Usted informa al público',
      text: 'Cifras con sus fuentes, y lo que no incluyen.',
    },
  },
  articlesTitle: 'Artículos',
  noArticles: 'Los primeros artículos estarán aquí pronto.',
  toolkitTitle: 'Páginas para imprimir',
  toolkitLead:
    'Cada una cabe en una hoja de papel tamaño carta. Ábrala e imprímala. Puede copiarla y repartirla.',
  onePage: 'Una hoja',
  eventsTitle: 'Próximos eventos',
  allEvents: 'Todos los eventos',
  callTitle: 'Hable con una persona',
  call: '¿Quiere recomendar a alguien, invitarnos o preguntar qué significa una regla en un caso? Llame al {phone} o escriba a {email}. Al principio, no dé el nombre de ninguna persona, por favor.',
  refer: 'Recomendar a alguien',
  join: 'Sea un Connector',
  feed: 'Noticias de artículos y eventos (RSS)',
  asOf: 'A fecha de {date}',
  asOfNote:
    'Las reglas y las cifras cambian. Cada una dice abajo cuándo la comprobamos. «Seguro» quiere decir: un texto oficial, o dos fuentes que coinciden.',
  readNext: 'Siga leyendo',
  backTo: 'Todos los artículos y páginas para imprimir',
  certainty: { A: 'seguro', B: 'una sola fuente' },
  goTo: 'Vaya a la pregunta {number}',
  question: 'Pregunta {number}',
  standing: { yes: 'Sí puede', no: 'Con esto no', ask: 'Pregunte antes' },
  sheetCall: '¿Preguntas? Llame al {phone} o escriba a {email}.',
};
