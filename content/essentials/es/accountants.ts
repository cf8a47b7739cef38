import type { Written } from '../written.ts';
import { classes, SCAMS } from './shared.ts';

/** Accounting, in Spanish. */
export const accountants: Written = {
  title: 'Contabilidad en Misuri',
  summary:
    'Cómo una contadora o un contador que estudió fuera de los Estados Unidos puede trabajar en Misuri, y obtener la licencia de contador público (CPA).',
  authority: 'la junta de contabilidad (Board of Accountancy)',
  otherAuthority: 'la junta de examinadores de Illinois (Board of Examiners)',
  beforeYouPay: [
    'Averigüe primero si su trabajo necesita la licencia. Si la necesita, espere a que la junta de contabilidad (Board of Accountancy) diga qué evaluación acepta y cuántas horas de estudio le faltan. Las reglas están cambiando en los dos estados.',
    ...SCAMS,
  ],
  firstSteps: [
    'Lea algunas ofertas de trabajo y cuente cuántas piden la licencia (CPA). Después, solicite un café con un Connector: puede trabajar en contabilidad mientras estudia.',
    'Llame a la junta de contabilidad (Board of Accountancy): {phone}. Pregunte qué evaluación acepta y si el camino más corto ya es ley.',
    'Pida a su universidad los certificados de cada año de estudio. Llame a un centro de empleo (job center) antes de pagar una evaluación, un curso o un examen: el teléfono está más abajo.',
  ],
  steps: {
    decide: [
      'Averigüe si su trabajo necesita una licencia',
      'Ya puede trabajar en contabilidad; la licencia es para firmar auditorías y para llamarse CPA.',
    ],
    ask: [
      'Pregunte a la junta qué necesita de usted',
      'Diga dónde estudió y qué título tiene, y pregunte qué evaluación acepta la junta y si cuenta su trabajo en otro país.',
    ],
    law: [
      'Compare sus estudios con lo que piden las reglas',
      'El examen pide menos horas de estudio que la licencia; antes de pagar un curso, pregunte si la regla ya cambió.',
    ],
    'licensed-abroad': [
      '¿Tiene un título profesional de otro país? Pregunte por el examen único',
      'Los miembros de algunos colegios de contadores hacen un solo examen (IQEX) en lugar de cuatro, con un costo de {iqex-fee}; pregunte primero al estado.',
    ],
    evaluation: [
      'Haga evaluar su título',
      'El informe de NIES cuesta {evaluation-cost} y tarda {evaluation-time}; su universidad debe enviar los documentos.',
    ],
    exam: [
      'Solicite el examen de CPA y apruebe sus cuatro partes',
      'Pague una parte a la vez, cuando pueda hacerla pronto; las cuatro cuestan {exam-fee}.',
    ],
    experience: [
      'Trabaje un año y pida a un CPA que lo confirme',
      'El año puede ser antes, durante o después del examen; pregunte si cuenta el trabajo en otro país.',
    ],
    ethics: ['Haga el curso de ética', 'Se hace en casa, con el libro a mano, y cuesta {ethics-fee}.'],
    apply: [
      'Solicite la licencia',
      'Envíe el formulario Initial Application con sus certificados y la prueba del año de trabajo; la tarifa es de {license-fee}.',
    ],
    keep: [
      'Reciba su licencia y manténgala al día',
      'Avise a la junta si cambia su nombre o su dirección, siga estudiando y guarde los comprobantes.',
    ],
  },
  otherSteps: {
    evaluation: [
      'Haga evaluar su título para Illinois',
      'Presente la solicitud a la junta de examinadores (Board of Examiners) y pague el informe a NIES; no hace falta vivir en Illinois.',
    ],
    exam: [
      'Apruebe el examen y el curso de ética',
      'Pida el examen a la junta de examinadores, y después pague cada parte a NASBA.',
    ],
    apply: [
      'Solicite la licencia',
      'La da el departamento de Illinois (IDFPR) cuando su trabajo está confirmado; la tarifa es de {il-license-fee}.',
    ],
  },
  help: [classes('pida inglés para el trabajo de oficina.')],
};
