import type { Written } from '../written.ts';
import { classes, JOB_CENTER, SCAMS } from './shared.ts';

/** Nursing, in Spanish. */
export const nursing: Written = {
  title: 'Enfermería en Misuri',
  summary:
    'Cómo una enfermera o un enfermero que estudió fuera de los Estados Unidos puede obtener la licencia de Misuri (registered nurse, RN), paso a paso.',
  authority: 'la Junta de Enfermería (Board of Nursing)',
  otherAuthority: 'el departamento de Illinois (IDFPR)',
  beforeYouPay: [
    'Espere a que la Junta de Enfermería (Board of Nursing) le diga qué evaluación de estudios acepta. Un informe equivocado cuesta dinero y quizá no le sirva.',
    ...SCAMS,
  ],
  firstSteps: [
    'Llame o escriba a la Junta de Enfermería (Board of Nursing): {phone}, {email}. Pregunte qué evaluación de estudios y qué examen de inglés acepta en su caso.',
    'Pregunte a su escuela de enfermería y a la oficina que le dio la licencia en su país cómo envían los documentos oficiales. Suele ser lo que más tarda.',
    JOB_CENTER,
  ],
  steps: {
    ask: [
      'Pregunte a la Junta qué necesita de usted',
      'Diga dónde estudió, qué diploma tiene y si tiene una licencia de otro país; pregunte también si sus documentos para vivir y trabajar aquí bastan para la licencia.',
    ],
    law: [
      'Compárese con lo que pide la ley',
      'Lea las condiciones antes de gastar dinero; la Junta decide cómo se aplican a quien estudió en otro país.',
    ],
    evaluation: [
      'Haga evaluar sus estudios',
      'Pida el informe solo cuando la Junta le haya dicho qué empresa y qué clase de informe acepta; el precio que conocemos: {evaluation-cost}, y en una empresa tarda {evaluation-time}.',
    ],
    english: [
      'Demuestre que sabe inglés',
      'Pregunte a la Junta qué exámenes acepta y con qué puntaje, y si cuentan sus estudios en caso de que hayan sido en inglés; el resultado tarda {english-time}.',
    ],
    apply: [
      'Presente la solicitud a la Junta',
      'Pida la licencia por examen (license by examination) en el sistema en línea MoPro, con una tarifa de servicio de {service-fee}; pregunte a la Junta antes de pagar a un notario.',
    ],
    fingerprints: [
      'Dé sus huellas digitales',
      'Pida primero a la Junta su número de registro, porque con un número equivocado el resultado y su dinero van a otra oficina; cuesta {check-cost}.',
    ],
    exam: [
      'Inscríbase en el examen NCLEX-RN y apruébelo',
      'Se inscribe con la empresa Pearson por {exam-fee}, la Junta confirma que puede presentarlo, y lo hace en una computadora en un centro de exámenes.',
    ],
    keep: [
      'Reciba su licencia y manténgala al día',
      'Renuévela a tiempo y avise a la Junta si cambia su nombre o su dirección; una licencia para varios estados (multistate) no vale en Illinois.',
    ],
  },
  otherSteps: {
    evaluation: [
      'Haga evaluar sus estudios y su licencia',
      'Illinois tiene su propio departamento y sus propias reglas; si quizá trabaje a los dos lados del río, elija una evaluación que acepten los dos estados; en una empresa tarda {il-evaluation-time}.',
    ],
    apply: [
      'Presente la solicitud, dé sus huellas y apruebe el NCLEX-RN',
      'La solicitud va al departamento o a su empresa de exámenes y cuesta {il-fee}; según los últimos datos que conocemos, la mitad de las personas esperó la licencia {il-time} o menos, y al examen se inscribe como en Misuri.',
    ],
  },
  help: [classes('pida inglés para el trabajo de salud.')],
};
