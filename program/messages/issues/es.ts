import type { Issues } from './en.ts';

const names = {
  givenName: {
    missing: 'Escriba su nombre o su apellido',
    tooLong: 'El nombre debe tener 100 caracteres o menos',
  },
  familyName: { tooLong: 'El apellido debe tener 100 caracteres o menos' },
};
const email = {
  missing: 'Escriba su correo electrónico',
  invalid: 'Escriba un correo electrónico como nombre@example.org',
  tooLong: 'El correo electrónico debe tener 254 caracteres o menos',
};
const phone = { tooLong: 'El teléfono debe tener 40 caracteres o menos' };
const postcode = {
  missing: 'Escriba su código postal (ZIP)',
  invalid: 'Escriba un código postal de cinco cifras, como 63110',
};
const field = { choose: 'Elija su campo de trabajo' };
const profession = {
  missing: 'Escriba su profesión',
  tooLong: 'La profesión debe tener 120 caracteres o menos',
};
const yearsOfExperience = {
  missing: 'Escriba cuántos años ha trabajado en su campo',
  invalid: 'Los años de experiencia deben ser un número entero de 0 a 60',
};
const english = { choose: 'Elija su nivel de inglés' };
const languages = { choose: 'Elija idiomas de la lista' };
const goal = { tooLong: 'Lo que espera debe tener 500 caracteres o menos' };
const organisation = {
  missing: 'Escriba dónde trabaja',
  tooLong: 'El lugar de trabajo debe tener 120 caracteres o menos',
};
const role = {
  missing: 'Escriba cuál es su trabajo',
  tooLong: 'Su trabajo debe tener 120 caracteres o menos',
};
const monthlyCapacity = {
  missing: 'Elija cuántas personas en un mes',
  invalid: 'Las personas en un mes deben ser un número entero de 1 a 4',
};
const yearlyCapacity = {
  missing: 'Escriba cuántas personas en un año',
  invalid: 'Las personas en un año deben ser un número entero de 1 a 24',
};
const word = { tooLong: 'Lo que nos cuenta debe tener 500 caracteres o menos' };
const pauseUntil = {
  missing: 'Escriba el día hasta el que desea hacer una pausa',
  invalid: 'Escriba un día entre mañana y dentro de un año',
};

/** Spanish. Not yet checked by a native reader. */
export const issues: Issues = {
  general: {
    missing: 'Responda a esta pregunta',
    invalid: 'Dé una sola respuesta a esta pregunta, en forma de texto',
    tooLong: 'Acorte esta respuesta',
    choose: 'Elija una de las respuestas',
    needed: 'Marque esta casilla',
  },
  'learn-more': {
    ...names,
    email,
    phone,
    postcode,
    field,
    profession,
    degree: { choose: 'Elija su título más alto' },
    yearsOfExperience,
    english,
    languages,
    bornOutsideUS: { choose: 'Diga si nació fuera de los Estados Unidos' },
    workPermission: { choose: 'Elija una respuesta sobre el permiso de trabajo' },
    goal,
    heardFrom: { tooLong: 'Cómo supo de nosotros debe tener 120 caracteres o menos' },
    consent: { needed: 'Marque la casilla para que podamos guardar sus respuestas y buscarle un Connector' },
  },
  'become-a-connector': {
    ...names,
    email,
    phone,
    organisation,
    role,
    field,
    fields: { choose: 'Elija campos de la lista' },
    industries: { tooLong: 'Los sectores deben tener 120 caracteres o menos' },
    languages,
    postcode,
    monthlyCapacity,
    yearlyCapacity,
    why: { tooLong: 'Por qué le gustaría hacerlo debe tener 500 caracteres o menos' },
    consent: { needed: 'Marque la casilla para que podamos guardar sus respuestas y preguntarle' },
  },
  'refer-someone': {
    partnerName: { missing: 'Escriba su nombre', tooLong: 'Su nombre debe tener 100 caracteres o menos' },
    organisation: {
      missing: 'Escriba su organización',
      tooLong: 'La organización debe tener 120 caracteres o menos',
    },
    partnerEmail: email,
    personGivenName: {
      missing: 'Escriba el nombre de la persona',
      tooLong: 'El nombre debe tener 100 caracteres o menos',
    },
    personFamilyName: { tooLong: 'El apellido debe tener 100 caracteres o menos' },
    personEmail: { ...email, missing: 'Escriba el correo electrónico de la persona' },
    field: { choose: 'Elija el campo de trabajo de la persona' },
    note: { tooLong: 'Lo que debemos saber debe tener 500 caracteres o menos' },
    personAgreed: {
      needed: 'Pregunte antes a la persona. Marque la casilla cuando la persona esté de acuerdo',
    },
  },
  rsvp: {
    givenName: { missing: 'Escriba su nombre', tooLong: names.givenName.tooLong },
    familyName: names.familyName,
    email,
    people: { invalid: 'El número de personas debe ser un número entero de 1 a 6' },
    needs: { tooLong: 'Lo que necesita debe tener 300 caracteres o menos' },
    consent: {
      needed: 'Marque la casilla para que podamos guardar sus respuestas hasta después del evento',
    },
  },
  answer: {
    answer: { choose: 'Elija su respuesta' },
    declineReason: { choose: 'Elija un motivo' },
    declineWord: { tooLong: 'Lo que añade debe tener 300 caracteres o menos' },
    question: {
      missing: 'Escriba lo que le gustaría saber',
      tooLong: 'Su pregunta debe tener 500 caracteres o menos',
    },
    pauseUntil,
  },
  'follow-up': {
    met: { choose: 'Diga si se han reunido' },
    notMetReason: { choose: 'Elija por qué no se han reunido' },
    word,
    referral: { choose: 'Elija cómo va el contacto con esta persona' },
    contactName: { tooLong: 'El nombre debe tener 100 caracteres o menos' },
    role: {
      missing: 'Escriba cuál es el trabajo de esta persona',
      tooLong: 'El trabajo debe tener 120 caracteres o menos',
    },
    organisation: {
      missing: 'Escriba dónde trabaja esta persona',
      tooLong: 'La organización debe tener 120 caracteres o menos',
    },
    contactEmail: {
      ...email,
      missing: 'Escriba el correo electrónico de la persona a quien podemos preguntar',
    },
    outcome: { choose: 'Elija la frase más adecuada' },
    still: { choose: 'Diga si todavía desea reunirse con un Connector' },
  },
  invite: { answer: { choose: 'Diga si desea ser Connector' } },
  'my-record': {
    action: { choose: 'Elija lo que desea hacer' },
    pauseUntil,
    ...names,
    phone,
    postcode,
    field,
    profession,
    yearsOfExperience,
    english,
    languages,
    goal,
    organisation,
    role,
    monthlyCapacity,
    yearlyCapacity,
  },
};
