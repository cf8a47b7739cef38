import type { Written } from '../written.ts';
import { classes, SCAMS } from './shared.ts';

/** Engineering, in Spanish. */
export const engineering: Written = {
  title: 'Ingeniería en Misuri',
  summary:
    'Cómo una ingeniera o un ingeniero que estudió fuera de los Estados Unidos puede trabajar en Misuri, y obtener la licencia donde el trabajo la pide.',
  authority: 'la junta de ingeniería (engineering board)',
  otherAuthority: 'el departamento de Illinois (IDFPR)',
  beforeYouPay: [
    'Averigüe primero si su trabajo necesita una licencia: aquí la mayoría no la tiene. Si la necesita, espere a que la junta de ingeniería (engineering board) le pida una evaluación.',
    ...SCAMS,
  ],
  firstSteps: [
    'Lea algunas ofertas de trabajo de su campo y cuente cuántas piden licencia: la mayoría no. Después, solicite un café con un Connector.',
    '¿Necesita la licencia? Llame o escriba a la junta de ingeniería (engineering board): {phone}, {email}. Pregunte qué camino puede seguir.',
    'Pida a su universidad las descripciones oficiales de sus cursos. Llame a un centro de empleo (job center) antes de pagar una evaluación o un examen: el teléfono está más abajo.',
  ],
  steps: {
    decide: [
      'Averigüe si su trabajo necesita una licencia',
      'Sin licencia puede trabajar para una empresa, pero no se llame Professional Engineer ni ofrezca ingeniería al público con ese nombre.',
    ],
    ask: [
      'Pregunte a la junta qué camino puede seguir',
      'Diga dónde estudió, qué título tiene, cuánto ha trabajado y si tiene una licencia de otro país, y pregunte qué evaluación quiere la junta.',
    ],
    law: [
      'Compárese con lo que pide la ley',
      'La ley pide estudios, experiencia y dos exámenes; la junta decide cómo se aplica a quien estudió en otro país.',
    ],
    evaluation: [
      'Haga evaluar su título',
      'No pida el informe de NCEES antes de que la junta lo quiera; cuesta {evaluation-cost}, tarda {evaluation-time} y puede decir que falta algo, que se puede añadir después.',
    ],
    fe: [
      'Apruebe el examen FE',
      'Trata de todo lo que se estudia en ingeniería, se hace en una computadora y cuesta {fe-fee}; el resultado tarda {fe-result}.',
    ],
    pe: [
      'Apruebe el examen PE',
      'No tiene que esperar a tener todos los años de trabajo: pregunte a la junta cómo le admite al examen; cuesta {pe-fee}, y el resultado tarda {pe-result}.',
    ],
    experience: [
      'Demuestre sus años de trabajo y presente la solicitud',
      'Pregunte a la junta si cuenta su trabajo en otro país y quién debe confirmarlo; la tarifa de servicio es de {service-fee}, y la respuesta tarda {decision-time}.',
    ],
    keep: [
      'Reciba su licencia y manténgala al día',
      'Avise a la junta si cambia su nombre o su dirección, siga estudiando y guarde los comprobantes.',
    ],
  },
  otherSteps: {
    evaluation: [
      'Haga evaluar su título y demuestre su inglés',
      'En Illinois toda persona con un título de otro país necesita la evaluación de NCEES, que cuesta {il-cost}.',
    ],
    apply: [
      'Apruebe los dos exámenes y presente la solicitud',
      'Primero los exámenes FE y PE y los años de trabajo, después la solicitud; pregunte si cuenta el trabajo en otro país.',
    ],
  },
  help: [classes('pida inglés para el trabajo técnico.')],
};
