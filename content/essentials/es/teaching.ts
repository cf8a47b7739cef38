import type { Written } from '../written.ts';
import { classes, JOB_CENTER, SCAMS } from './shared.ts';

/** Teaching, in Spanish. */
export const teaching: Written = {
  title: 'La docencia en Misuri',
  summary:
    'Cómo una maestra o un maestro que estudió fuera de los Estados Unidos puede pedir el certificado de docente de Misuri, paso a paso.',
  authority: 'DESE, la oficina estatal de escuelas',
  otherAuthority: 'la Illinois State Board of Education',
  beforeYouPay: [
    'Pregunte a DESE, la oficina estatal de escuelas, qué agencias de evaluación acepta. Un informe de otra agencia cuesta dinero y quizá no le sirva.',
    'No dé su número de Seguro Social a una escuela de otro país. No envíe por correo su único original: DESE se queda con lo que recibe.',
    ...SCAMS,
  ],
  firstSteps: [
    'Llame o escriba a DESE: {phone}, {email}. Pregunte cómo verá su caso y qué agencias de evaluación acepta.',
    'Pregunte a sus universidades cómo envían los expedientes oficiales (transcripts), y pida a sus escuelas cartas sobre su trabajo.',
    `Lea en la guía en inglés sobre el certificado de docente suplente (substitute teacher): quizá pueda dar clases pronto. ${JOB_CENTER}`,
  ],
  steps: {
    ask: [
      'Pregunte a DESE cómo verá su caso',
      'Antes de pedir documentos, diga qué título tiene, qué materias y edades enseñó, y si tiene un certificado de docente de otro país.',
    ],
    transcripts: [
      'Reúna sus expedientes oficiales',
      'Pregunte a cada universidad en la que estudió y también cuántas copias necesita, porque la agencia y DESE pueden querer cada una la suya.',
    ],
    evaluation: [
      'Haga evaluar su título',
      'Envíe los expedientes a una agencia que DESE acepte, y antes de pagar compruebe que el informe tendrá todas las partes que pide DESE; cuesta {evaluation-cost} y tarda {evaluation-time}.',
    ],
    apply: [
      'Presente la solicitud a DESE',
      'Use el formulario Application for Non-Missouri Graduates, que también es para usted; cuesta {fee} y ese dinero no se devuelve.',
    ],
    fingerprints: [
      'Dé sus huellas digitales',
      'Pida antes a DESE su código de registro, porque con un código equivocado el resultado y su dinero van a otra oficina; cuesta {check-cost}.',
    ],
    tests: [
      'Apruebe los exámenes que DESE le indique',
      'Espere a que DESE le diga qué exámenes Praxis necesita; según la materia, cuestan {test-cost}.',
    ],
    certificate: [
      'Reciba su certificado y busque una escuela',
      'Las escuelas públicas contratan por distrito, y cada distrito tiene su propia lista de puestos.',
    ],
  },
  otherSteps: {
    apply: [
      'Pida la Professional Educator License',
      'Abra una cuenta en el sistema ELIS, haga evaluar sus estudios materia por materia y presente la solicitud, que cuesta {il-fee}; el último plazo oficial que conocemos es de {il-time}.',
    ],
    tests: [
      'Apruebe los exámenes de Illinois',
      'Pregunte qué examen de su materia necesita y si debe aprobar también edTPA, en el que muestra cómo enseña; un examen cuesta {il-test-cost}, y el resultado llega al estado como máximo en {il-score-time}.',
    ],
  },
  help: [classes('pida inglés para el trabajo en una escuela.')],
};
