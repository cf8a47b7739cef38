import type { Written } from '../written.ts';
import { classes, SCAMS } from './shared.ts';

/** Laboratory science, in Spanish. */
export const laboratoryScience: Written = {
  title: 'Laboratorio clínico en Misuri',
  summary:
    'Cómo una persona que aprendió el trabajo de laboratorio fuera de los Estados Unidos puede empezar en un laboratorio aquí y obtener el certificado que piden los hospitales.',
  authority: 'la oficina que da el certificado',
  otherAuthority: 'la oficina que da el certificado',
  beforeYouPay: [
    'No necesita licencia. No pida una evaluación antes de saber qué oficina elige y qué agencias acepta.',
    ...SCAMS,
  ],
  firstSteps: [
    'Pregunte en dos laboratorios qué certificado piden, y si puede empezar como asistente o extrayendo sangre.',
    'Busque su ruta con el asistente en línea de ASCP antes de pagar una evaluación.',
    'Pida certificados y cartas a su escuela y a sus laboratorios. Llame a un centro de empleo (job center) antes de pagar algo: el teléfono está más abajo.',
  ],
  steps: {
    law: [
      'Vea qué pide la ley y qué piden los hospitales',
      'Misuri no pide licencia; las reglas federales dicen qué estudios exige cada análisis, y la mayoría de los hospitales quiere además un certificado.',
    ],
    ask: [
      'Pregunte en dos laboratorios qué certificado quieren',
      'Diga dónde estudió y en qué áreas trabajó, y pregunte si aceptan el certificado para quienes se formaron en otro país (ASCPi).',
    ],
    route: [
      'Encuentre la ruta al examen que le sirve',
      'Una ruta combina título, formación y años de trabajo; búsquela antes de pagar una evaluación.',
    ],
    evaluation: [
      'Haga evaluar su título',
      'Solo sirven las agencias de la lista de la oficina que eligió; el informe cuesta {evaluation-cost} y debe nombrar cada curso.',
    ],
    exam: [
      'Solicite el examen y apruébelo',
      'La tarifa de ASCP es de {exam-fee}; el examen se hace en una computadora en un centro de exámenes.',
    ],
    missing: [
      'Si falta algo, complételo cerca de aquí',
      'Puede estudiar cursos sueltos o el programa para técnicos (MLT) del colegio comunitario de la ciudad: {program}.',
    ],
  },
  otherSteps: {
    exam: [
      'Obtenga el mismo certificado',
      'En Illinois tampoco hay licencia, y el mismo certificado sirve en los dos lados del río; la tarifa es de {il-fee}.',
    ],
    money: [
      'Pida al centro de empleo de su condado que pague',
      'Vaya antes de pagar la evaluación o el examen.',
    ],
  },
  help: [classes('pida inglés para el trabajo en salud.')],
};
