import type { FollowUpWords } from '../en/followUp.ts';

/** Words of the pages that ask what came of it, in Spanish, formal. Not yet checked by a native reader. */
export const followUp: FollowUpWords = {
  states: {
    participant: {
      title: '¿Se reunió con su Connector?',
      text: [
        'Hace dos semanas le presentamos a {connectorName}.',
        'Díganos, por favor, cómo fue. Es un minuto, y toda respuesta está bien.',
      ],
    },
    connector: {
      title: '¿Se reunieron?',
      text: [
        'Hace dos semanas le presentamos a {participantName}.',
        'Díganos, por favor, cómo fue. Aquí también puede añadir a las personas que nombró.',
      ],
    },
    outcome: {
      title: '¿Qué ha cambiado desde entonces?',
      text: [
        'Han pasado {days} días desde que conoció a su Connector.',
        'Elija, por favor, la frase que mejor corresponde. “Todavía nada” también es una buena respuesta: nos ayuda a mejorar.',
      ],
    },
    'still-interested': {
      title: '¿Todavía quiere conocer a un Connector?',
      text: [
        'Todavía no hemos encontrado al Connector adecuado para usted. Sentimos la espera.',
        'Si dice que sí, seguimos buscando y le preguntamos otra vez dentro de tres meses. Si dice que no, dejamos de buscar, y puede volver en cualquier momento.',
      ],
    },
    done: {
      title: 'Gracias. Tenemos su respuesta',
      text: [
        'Ahora no tiene que hacer nada más. Si algo queda abierto, le preguntamos más tarde.',
        '¿Pulsó el botón equivocado? Abra otra vez el enlace de nuestra carta, o escríbanos.',
      ],
    },
  },
  reasons: {
    participant: {
      'no-answer': 'Escribí y no llegó respuesta',
      'no-time': 'No encontramos tiempo',
      'no-show-participant': 'Yo no pude ir',
      'no-show-connector': 'El Connector no vino',
      other: 'Otra razón',
    },
    connector: {
      'no-answer': 'La otra persona no me escribió',
      'no-time': 'No encontramos tiempo',
      'no-show-participant': 'La otra persona no vino',
      'no-show-connector': 'Yo no pude ir',
      other: 'Otra razón',
    },
  },
  met: { yes: 'Sí, nos reunimos', 'not-yet': 'Todavía no, pero lo haremos', no: 'No, y no está previsto' },
  outcomes: {
    interview: 'Tuve una entrevista de trabajo',
    'job-in-field': 'Tengo un trabajo en mi campo',
    job: 'Tengo un trabajo en otro campo',
    study: 'Estudio, o me preparo para una licencia',
    other: 'Resultó otra cosa',
    none: 'Todavía nada',
  },
  still: { yes: 'Sí, sigan buscando', no: 'No, dejen de buscar' },
  referralsTitle: 'Las personas que nombró su Connector',
  referralsNote: 'Usted les escribe directamente. Aquí solo nos dice hasta dónde ha llegado.',
  referral: {
    legend: '¿Hasta dónde ha llegado con esta persona?',
    contacted: 'Escribí o llamé',
    met: 'Hemos hablado',
    unreachable: 'No pude localizar a esta persona',
  },
  namesTitle: 'Las personas que usted nombró',
  namesNote:
    'El objetivo son tres nombres; uno ya es un comienzo. Deje vacío lo que no necesite. Puede abrir otra vez este enlace y añadir más.',
  nameLegend: 'Persona {number}',
  send: 'Enviar mi respuesta',
  labels: {
    met: '¿Se reunieron?',
    notMetReason: 'Si no se reunieron: ¿cuál fue la razón?',
    word: '¿Quiere contarnos algo más?',
    outcome: '¿Qué frase corresponde mejor hoy?',
    contactName: 'Nombre',
    role: 'Trabajo',
    organisation: 'Organización',
    contactEmail: 'Correo electrónico',
    consentToBeAsked: 'Esta persona acepta que le pregunten si quiere ser Connector.',
  },
  hints: {
    word: 'Solo lo lee la coordinación. Hasta 500 caracteres.',
    contactName: 'Solo si la persona acepta que lo sepamos. Si no, déjelo vacío.',
    role: 'Por ejemplo: jefa de enfermería, ingeniero civil',
    contactEmail: 'Solo si la persona acepta que lo sepamos.',
  },
};
