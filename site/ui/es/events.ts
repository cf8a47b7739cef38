import type { EventsWords } from '../en/events.ts';

/** Words of the events and of the form of who comes, in Spanish, formal. Not yet checked by a native reader. */
export const events: EventsWords = {
  title: 'Eventos',
  lead: 'Encuentros y talleres en {city}, donde usted conoce a personas de su campo. Todos son gratuitos.',
  comingTitle: 'Próximos',
  none: 'Hoy no hay ningún evento previsto. Llame al {phone} o vuelva pronto.',
  pastTitle: 'Eventos pasados',
  exampleNote:
    'Estos eventos son inventados. Muestran cómo puede ser un evento, hasta que haya eventos reales.',
  example: 'Ejemplo',
  calendarTitle: 'En su calendario',
  calendar:
    'Copie la dirección de este enlace en su programa de calendario. Los eventos nuevos aparecerán allí por sí solos.',
  calendarLink: 'Calendario de todos los eventos',
  when: 'Cuándo',
  where: 'Dónde',
  bring: 'Traiga, por favor',
  places: 'Plazas',
  room: 'Hay sitio para {count} personas.',
  coming: '¿Tengo que avisar que voy?',
  rsvp: {
    open: 'Sí, con el formulario de esta página. Es un minuto.',
    closed: 'Aquí ya no recibimos respuestas. Todavía puede llamar al {phone}.',
    none: 'No. Puede venir todo el mundo.',
    past: 'Este evento ya pasó.',
  },
  time: 'de {from} a {to}, hora de {city}',
  save: 'Poner este evento en mi calendario',
  all: 'Todos los eventos',
  formTitle: 'Avísenos que viene',
  formNote:
    'Un minuto, sin crear una cuenta. Todas las preguntas necesitan respuesta, menos las marcadas «opcional».',
  callInstead: '¿Prefiere avisarnos por teléfono? Llame al {phone}.',
  labels: {
    givenName: 'Nombre',
    familyName: 'Apellido',
    email: 'Correo electrónico',
    people: '¿Cuántas personas vienen, con usted?',
    needs: '¿Qué necesita para poder venir?',
    consent: 'Guarden mis respuestas hasta después de este evento.',
  },
  hints: {
    email: 'Le enviamos el lugar y la hora, y un enlace para retirar su respuesta.',
    people: 'Un número entero de 1 a 6.',
    needs:
      'Por ejemplo: un lugar para una silla de ruedas, un intérprete, un rincón para un niño pequeño. Hasta 300 caracteres.',
    consent: 'Después del evento las borramos. Nadie más las recibe.',
  },
  submit: 'Enviar',
  thanks: {
    title: 'Gracias',
    lead: 'Tenemos su respuesta para: {event}.',
    next: [
      'En unos minutos llega una carta a su correo electrónico. Dice si su plaza está reservada.',
      '¿Al final no puede venir? Pulse el enlace de la carta. Así otra persona recibe la plaza.',
    ],
    contact: '¿No llega ninguna carta en una hora? Llame al {phone} o escriba a {email}.',
  },
};
