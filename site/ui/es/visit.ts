import type { VisitWords } from '../en/visit.ts';

/** Words around coming to an event, in Spanish, formal. Not yet checked by a native reader. */
export const visit: VisitWords = {
  notices: {
    full: {
      title: 'No queda lugar para usted',
      text: 'Quedan menos lugares de los que usted pidió, o ninguno. ¿Ya nos dijo antes que viene? Entonces su lugar está reservado. Llame al {phone} y le avisamos si queda un lugar libre.',
    },
    closed: {
      title: 'Ya no recibimos respuestas para este evento',
      text: '¿Ya nos dijo antes que viene? Entonces su lugar está reservado. ¿Todavía quiere venir? Llame al {phone}.',
    },
    past: {
      title: 'Este evento ya terminó',
      text: 'Vea, por favor, nuestros otros eventos. También puede llamar al {phone}.',
    },
  },
  states: {
    ask: {
      title: '¿Quiere cancelar su visita?',
      text: [
        '{event}, el {date}.',
        'Pulse el botón para decir que no viene. Así otra persona puede tener su lugar.',
      ],
    },
    done: {
      title: 'Gracias por avisarnos',
      text: [
        'Usted ya no está en la lista de este evento. Hemos borrado lo que nos dijo para él.',
        '¿Puede venir después de todo? Use otra vez el formulario en la página del evento.',
      ],
    },
    already: {
      title: 'Usted no está en la lista de este evento',
      text: ['No tiene que hacer nada más.'],
    },
  },
  button: 'No voy a venir',
};
