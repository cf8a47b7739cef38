import type { Messages } from './messages.ts';

/** Spanish. Not yet checked by a native reader. */
export const es: Messages = {
  fields: {
    nursing: 'Enfermería',
    'other-health': 'Otras profesiones de la salud',
    teaching: 'Enseñanza y educación',
    engineering: 'Ingeniería',
    'information-technology': 'Informática',
    science: 'Ciencia e investigación',
    'accounting-finance': 'Contabilidad y finanzas',
    business: 'Administración de empresas',
    'sales-marketing': 'Ventas y mercadeo',
    law: 'Derecho',
    'social-services': 'Servicios sociales',
    'arts-media': 'Artes, diseño y medios',
    trades: 'Oficios especializados',
    other: 'Otro campo',
  },
  degrees: {
    none: 'Sin estudios universitarios',
    'some-college': 'Algunos estudios universitarios, sin título',
    associate: 'Título de dos años (associate)',
    bachelor: 'Licenciatura (bachelor), o su equivalente en otro país',
    master: 'Maestría',
    doctorate: 'Doctorado',
  },
  englishLevels: {
    basic: 'Básico: frases sencillas',
    conversational: 'Conversación: la vida diaria',
    professional: 'Profesional: puedo trabajar en inglés',
    fluent: 'Fluido',
  },
  yesNo: { yes: 'Sí', no: 'No' },
  workPermission: {
    yes: 'Sí, y dura más de un año',
    no: 'No',
    'not-sure': 'No estoy seguro o segura',
    talk: 'Prefiero hablar con una persona',
  },
  issues: {
    givenName: {
      missing: 'Escriba su nombre o su apellido',
      tooLong: 'El nombre debe tener 100 caracteres o menos',
    },
    familyName: { tooLong: 'El apellido debe tener 100 caracteres o menos' },
    email: {
      missing: 'Escriba su correo electrónico',
      invalid: 'Escriba un correo electrónico como nombre@example.org',
      tooLong: 'El correo electrónico debe tener 254 caracteres o menos',
    },
    phone: { tooLong: 'El teléfono debe tener 40 caracteres o menos' },
    postcode: {
      missing: 'Escriba su código postal (ZIP)',
      invalid: 'Escriba un código postal de cinco cifras, como 63110',
    },
    field: { choose: 'Elija su campo de trabajo' },
    profession: {
      missing: 'Escriba su profesión',
      tooLong: 'La profesión debe tener 120 caracteres o menos',
    },
    degree: { choose: 'Elija su título más alto' },
    yearsOfExperience: {
      missing: 'Escriba cuántos años ha trabajado en su campo',
      invalid: 'Los años de experiencia deben ser un número entero de 0 a 60',
    },
    english: { choose: 'Elija su nivel de inglés' },
    languages: { choose: 'Elija idiomas de la lista' },
    bornOutsideUS: { choose: 'Diga si nació fuera de los Estados Unidos' },
    workPermission: { choose: 'Elija una respuesta sobre el permiso de trabajo' },
    goal: { tooLong: 'Lo que espera debe tener 500 caracteres o menos' },
    heardFrom: { tooLong: 'Cómo supo de nosotros debe tener 120 caracteres o menos' },
    consent: { needed: 'Marque la casilla para que podamos guardar sus respuestas y buscarle un Connector' },
  },
};
