import type { Written } from '../written.ts';
import { classes, JOB_CENTER, SCAMS } from './shared.ts';

/** Medicine, in Spanish. */
export const physicians: Written = {
  title: 'Medicina en Misuri',
  summary:
    'Cómo una médica o un médico que estudió fuera de los Estados Unidos puede trabajar ya en salud y obtener al final la licencia de Misuri.',
  authority: 'la junta de medicina (Board of Healing Arts)',
  otherAuthority: 'el departamento de Illinois (IDFPR)',
  beforeYouPay: [
    'No pague a nadie por una plaza de residencia. Pague por una estancia en una clínica solo cuando dos programas le hayan dicho que la tienen en cuenta.',
    ...SCAMS,
  ],
  firstSteps: [
    'Busque su facultad en el directorio mundial (World Directory of Medical Schools). Su página dice si la ECFMG la acepta.',
    'Anote el año de su título, sus exámenes y la última vez que atendió a pacientes. Muéstrelo a un médico de aquí: solicite un café con un Connector.',
    JOB_CENTER,
  ],
  steps: {
    school: [
      'Busque su facultad y cuente sus años',
      'Muchos programas piden un título y una práctica recientes; si los suyos no lo son, pregunte a dos programas antes de pagar exámenes.',
    ],
    account: [
      'Presente la solicitud a la ECFMG y haga comprobar su diploma',
      'Se hace por internet y cuesta {ecfmg-fee}; la ECFMG pregunta a su facultad si el diploma es verdadero.',
    ],
    exams: [
      'Apruebe los exámenes Step 1 y Step 2 CK',
      'El primero cuesta {step-one} y el segundo {step-two}; resérvelos solo cuando apruebe bien las preguntas gratuitas de práctica, porque un intento fallido queda registrado.',
    ],
    pathway: [
      'Elija un camino (Pathway) y apruebe el examen OET',
      'Todos presentan el OET, también quienes estudiaron en inglés; el camino y el certificado cuestan {pathway-fee}.',
    ],
    residency: [
      'Solicite una residencia',
      'Se solicita en septiembre y se sabe en marzo; además de las solicitudes ({applications}) se pagan {token} a la ECFMG y {match-fee} al Match.',
    ],
    assistant: [
      '¿No hay plaza? Pregunte por la licencia de médico asistente (assistant physician)',
      'Misuri deja que algunas personas sin residencia traten a pacientes junto con un médico donde faltan médicos; hay un plazo desde el examen, por eso pregunte pronto.',
    ],
    training: [
      'Termine la residencia y apruebe el examen Step 3',
      'Le pagan mientras aprende y atiende a pacientes con supervisión; el último examen cuesta {step-three}.',
    ],
    license: [
      'Solicite la licencia de Misuri',
      'Las facultades y los hospitales envían sus papeles a la junta ({phone}), usted da sus huellas por {check-cost}, y la lectura tarda {decision-time}.',
    ],
  },
  otherSteps: {
    residency: [
      'Haga la residencia en Illinois',
      'El certificado de la ECFMG, los exámenes y el Match son los mismos que en Misuri.',
    ],
    limited: [
      'O pregunte por la licencia para quienes se graduaron en otro país',
      'Existe un camino sin residencia: un hospital o una clínica le patrocina y le supervisa, y después usted trabaja donde hay pocos médicos.',
    ],
    apply: [
      'Solicite la licencia completa',
      'La licencia de Misuri no basta en Illinois, y la suya tarda {il-time}.',
    ],
  },
  help: [classes('pida inglés para hablar con pacientes.')],
};
