import type { Written } from '../written.ts';
import { classes, SCAMS } from './shared.ts';

/** Pharmacy, in Spanish. */
export const pharmacists: Written = {
  title: 'Farmacia en Misuri',
  summary:
    'Cómo una farmacéutica o un farmacéutico que estudió fuera de los Estados Unidos puede trabajar ya en una farmacia y obtener la licencia de Misuri.',
  authority: 'la junta de farmacia (Board of Pharmacy)',
  otherAuthority: 'el departamento de Illinois (IDFPR)',
  beforeYouPay: [
    'Apruebe primero el examen de inglés. Pague el certificado solo cuando todos sus papeles puedan llegar: la tarifa no se devuelve.',
    ...SCAMS,
  ],
  firstSteps: [
    'Lea el primer paso del boletín de la NABP y anote el puntaje de inglés que vale hoy.',
    'Pregunte a su facultad y a la oficina que le dio la licencia cómo envían papeles en un sobre cerrado. Suele ser lo que más tarda.',
    'Pida trabajo de técnico de farmacia (pharmacy technician) en dos farmacias. Llame a un centro de empleo (job center) antes de pagar algo: el teléfono está más abajo.',
  ],
  steps: {
    english: [
      'Apruebe primero el TOEFL iBT',
      'Todos lo presentan, en un centro de exámenes y no en casa, por {toefl-fee}; pregunte a la NABP por el puntaje, porque ha cambiado.',
    ],
    certificate: [
      'Solicite el certificado FPGEC',
      'Cuesta {fpgec-fee} y la revisión tarda {review}; su diploma lo evalúa la empresa ECE, y su nombre debe ser igual en todas partes.',
    ],
    fpgee: [
      'Apruebe el examen FPGEE',
      'Hay una sola fecha al año, cuesta {fpgee-fee}, y el resultado tarda {fpgee-result}.',
    ],
    board: [
      'Pida la evaluación de la junta de farmacia',
      'Con el certificado envíe la solicitud de evaluación preliminar por {evaluation-fee} y pregunte qué horas de práctica le cuentan: {phone}.',
    ],
    hours: [
      'Trabaje sus horas como interno (intern pharmacist)',
      'Saque antes la licencia de interno por {intern-fee} y pida un pago, porque son {hours} de tiempo completo.',
    ],
    exams: [
      'Apruebe los exámenes NAPLEX y MPJE',
      'Uno trata de farmacia y cuesta {naplex-fee}; el otro trata de la ley de Misuri, y su solicitud cuesta {mpje-application}.',
    ],
    license: [
      'Solicite la licencia de Misuri',
      'Se solicita antes de los exámenes: {license-fee} por la licencia, {service-fee} por el sistema MoPro y {check-cost} por las huellas.',
    ],
  },
  otherSteps: {
    hours: [
      'Haga aprobar sus horas antes de empezar',
      'En Illinois le enseña un farmacéutico según un plan que la junta aprueba antes; son {il-hours} de tiempo completo.',
    ],
    apply: [
      'Presente la solicitud y apruebe el NAPLEX y el examen de leyes',
      'La solicitud cuesta {il-fee}, y una licencia de Misuri no basta en Illinois.',
    ],
  },
  help: [classes('pida inglés para hablar con pacientes.')],
};
