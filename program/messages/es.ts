import { issues } from './issues/es.ts';
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
  issues,
};
