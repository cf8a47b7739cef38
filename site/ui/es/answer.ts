import type { AnswerWords } from '../en/answer.ts';

/** Words of the page where a connector says yes or no, in Spanish, formal. Not yet checked by a native reader. */
export const answer: AnswerWords = {
  states: {
    ask: {
      title: '¿Se reuniría con esta persona para un café?',
      text: [
        'Le pedimos treinta minutos, una sola vez, con café o té. Usted comparte lo que sabe de su campo y al menos tres nombres.',
        'Todavía no ve ningún nombre. Solo si dice que sí, ambos reciben el nombre y el correo electrónico del otro.',
        'Responda, por favor, antes del {answerBy}. Después preguntamos a otro Connector.',
      ],
    },
    accepted: {
      title: 'Gracias. Usted dijo que sí',
      text: [
        'En pocos minutos ambos reciben un correo con los nombres y las direcciones.',
        'La otra persona escribe primero y propone una hora. Usted elige el lugar.',
        'Escríbanos, por favor, si no ha llegado ningún mensaje antes del {writeBy}.',
        'Dentro de dos semanas les preguntamos a ambos cómo fue.',
      ],
    },
    declined: {
      title: 'Gracias por decirlo',
      text: [
        'Un no claro ayuda: ahora buscamos a otro Connector. La persona no sabe quién dijo que no.',
        'No tiene que hacer nada más. Quizá le preguntemos otra vez por otra persona.',
      ],
    },
    'asked-back': {
      title: 'Tenemos su pregunta',
      text: [
        'Una persona de la coordinación le escribe en dos días hábiles.',
        'Después puede abrir otra vez el mismo enlace y decir sí o no.',
      ],
    },
    paused: {
      title: 'Por ahora no le preguntaremos',
      text: [
        'No le enviamos ninguna pregunta antes del {pauseUntil}.',
        'Para esta persona buscamos ahora a otro Connector.',
        'No tiene que hacer nada más. Gracias por todo lo que da.',
      ],
    },
    full: {
      title: 'Gracias. Ya ha dado todo lo que ofreció',
      text: [
        'Mientras tanto le presentamos a otra persona, y su tiempo ya está ocupado por ahora. No le enviamos a nadie más.',
        'Buscamos a otro Connector. No tiene que hacer nada más.',
      ],
    },
    withdrawn: {
      title: 'Su respuesta ya no hace falta',
      text: [
        'Gracias por volver. Mientras tanto algo ha cambiado, y ya no pedimos esta reunión.',
        'No tiene que hacer nada más. Quizá le preguntemos otra vez por otra persona.',
      ],
    },
    expired: {
      title: 'El plazo para responder ha pasado',
      text: [
        'No recibimos su respuesta a tiempo, y ahora preguntamos a otro Connector. No pasa nada, y no tiene que hacer nada.',
        '¿Todavía le gustaría reunirse con esta persona? Llámenos o escríbanos: quizá no sea tarde.',
      ],
    },
    used: {
      title: 'Usted ya respondió',
      text: [
        'Tenemos su respuesta, y no tiene que hacer nada más.',
        '¿Ha cambiado de opinión? Llámenos o escríbanos.',
      ],
    },
  },
  aboutTitle: 'Sobre esta persona',
  about: {
    field: 'Campo',
    profession: 'Profesión',
    years: 'Años de trabajo',
    english: 'Inglés',
    languages: 'Otros idiomas',
    goal: 'Lo que espera esta persona',
    why: 'Por qué pensamos en usted',
  },
  answerTitle: 'Su respuesta',
  accept: 'Sí, preséntennos',
  acceptNote: 'Un consejo es suficiente. Usted no promete ningún trabajo ni vende nada.',
  decline: { summary: 'No, esta vez no', send: 'Enviar mi no' },
  ask: { summary: 'Antes tengo una pregunta', send: 'Enviar mi pregunta' },
  pause: { summary: 'Pregúntenme más tarde', send: 'Pausa hasta este día' },
  reasons: {
    'no-time': 'Ahora no tengo tiempo',
    'not-my-field': 'No es mi campo',
    'another-better': 'Otro Connector sería mejor',
    other: 'Otra razón',
  },
  labels: {
    declineReason: '¿Cuál es la razón?',
    declineWord: '¿Quiere decir algo más?',
    question: '¿Qué le gustaría saber?',
    pauseUntil: '¿Hasta cuándo no debemos preguntarle nada?',
  },
  hints: {
    declineWord: 'Solo lo lee la coordinación. Hasta 300 caracteres.',
    question: 'Le responde la coordinación. La persona no ve esto. Hasta 500 caracteres.',
    pauseUntil: 'Cualquier día de los próximos doce meses. Para esta persona buscamos a otro Connector.',
  },
};
