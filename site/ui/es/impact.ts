import type { ImpactWords } from '../en/impact.ts';

const ASKED =
  'Participantes a quienes preguntamos al menos una vez qué resultó, a los 30, 90 o 180 días. Desconocido: quienes no han respondido';
const FURTHEST =
  'Cada participante se cuenta una vez, con la respuesta más avanzada en este orden: trabajo en su campo, trabajo, estudio, entrevista, otra cosa, todavía nada.';

/** Words of the page that shows what came of the program, in Spanish, formal. Not yet checked by a native reader. */
export const impact: ImpactWords = {
  title: 'Lo que resultó',
  lead: 'Números del programa en {city}, y qué significa cada uno. También decimos lo que no sabemos.',
  none: 'Todavía no se ha publicado ningún número',
  noneText:
    'El programa cuenta desde su primer día. Los números estarán aquí: cuántas personas se inscribieron, conocieron a un Connector y encontraron trabajo.',
  asOf: 'Contado el {date}. Los números se cuentan de nuevo cada día, sobre todo el tiempo del programa.',
  groups: {
    people: 'El camino de los participantes',
    outcomes: 'Lo que resultó de las reuniones',
    connectors: 'Los Connectors',
    referrals: 'Los contactos',
  },
  columns: {
    what: 'Qué contamos',
    count: 'Número',
    of: 'De',
    unknown: 'Desconocido',
    responseRate: 'Sabemos de',
  },
  ofWords: 'De: {of}.',
  hidden: 'no se muestra',
  notes: [
    '“No se muestra”: el número es menor que 5, o revelaría otro número menor que 5. Así no se puede reconocer a nadie.',
    'Un número cambia solo cuando cinco personas o más lo han cambiado. Así no se puede reconocer a nadie al comparar dos días.',
    '“Desconocido”: nadie nos lo ha dicho. No adivinamos. “Sabemos de”: la parte sobre la que alguien nos ha informado.',
    'Lo que las personas nos cuentan no se comprueba. Nadie puede decir qué habría pasado sin el programa.',
  ],
  stages: {
    'signed-up': {
      name: 'Se inscribieron',
      counts: 'Personas que se inscribieron y confirmaron su dirección, y cuyo registro todavía guardamos.',
    },
    ready: {
      name: 'Listas para una presentación',
      counts: 'Participantes que la coordinación ha considerado listos al menos una vez.',
      of: 'Participantes inscritos. Desconocido: aquellos sobre quienes la coordinación todavía no ha decidido',
    },
    introduced: {
      name: 'Presentadas a un Connector',
      counts: 'Participantes que fueron presentados al menos a un Connector.',
      of: 'Participantes considerados listos',
    },
    met: {
      name: 'Se reunieron con un Connector',
      counts: 'Participantes que se reunieron al menos con un Connector, según nos dijo uno de los dos.',
      of: 'Participantes presentados. Desconocido: aquellos de quienes ninguno de los dos nos ha dicho nada',
    },
    referred: {
      name: 'Recibieron nombres de contactos',
      counts:
        'Participantes que se reunieron con un Connector y recibieron al menos el nombre de otro contacto.',
      of: 'Participantes que se reunieron con un Connector',
    },
    'job-in-field': {
      name: 'Trabajo en su campo',
      counts: `Participantes que nos dijeron que tienen un trabajo en su campo. ${FURTHEST}`,
      of: ASKED,
    },
    job: {
      name: 'Trabajo en otro campo',
      counts: `Participantes que nos dijeron que tienen un trabajo en otro campo. ${FURTHEST}`,
      of: ASKED,
    },
    study: {
      name: 'Más estudios',
      counts: `Participantes que nos dijeron que estudian o se preparan para una licencia. ${FURTHEST}`,
      of: ASKED,
    },
    interview: {
      name: 'Entrevista de trabajo',
      counts: `Participantes que nos contaron de una entrevista. ${FURTHEST}`,
      of: ASKED,
    },
    other: {
      name: 'Otra cosa',
      counts: `Participantes que nos dijeron que resultó otra cosa. ${FURTHEST}`,
      of: ASKED,
    },
    'none-yet': {
      name: 'Todavía nada',
      counts: `Participantes que nos dijeron que todavía no ha resultado nada. ${FURTHEST}`,
      of: ASKED,
    },
    connectors: {
      name: 'Connectors',
      counts: 'Personas que hoy participan como Connectors, también las que están en pausa.',
    },
    'connectors-met': {
      name: 'Connectors que se reunieron con alguien',
      counts: 'Connectors que se han reunido al menos con un participante.',
      of: 'Connectors que participan hoy',
    },
    'connectors-referred': {
      name: 'Connectors que llegaron por otro',
      counts: 'Connectors cuyo nombre dio otro Connector como contacto.',
      of: 'Connectors que participan hoy',
    },
    'questions-accepted': {
      name: 'Un sí de un Connector',
      counts: 'Preguntas a un Connector sobre un participante que se respondieron con un sí.',
      of: 'Preguntas hechas a un Connector. Desconocido: las que quedaron sin respuesta',
    },
    referrals: {
      name: 'Contactos nombrados',
      counts: 'Contactos que los Connectors nombraron a los participantes.',
    },
    'referrals-met': {
      name: 'Contactos con quienes se habló',
      counts: 'Contactos con quienes el participante nos dijo que ha hablado.',
      of: 'Contactos nombrados. Desconocido: aquellos de quienes el participante no nos ha dicho nada',
    },
  },
};
