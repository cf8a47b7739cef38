/** Warnings about people who want only the money. */
export const SCAMS = [
  'Ningún empleador honesto le cobra por un empleo. Nadie puede venderle una licencia ni un examen aprobado.',
  'Aquí un “notario” no es abogado. Para preguntas de inmigración, consulte a un abogado o a un representante acreditado por el Departamento de Justicia (Department of Justice).',
  'Nunca firme un formulario en blanco. No deje que nadie se quede con sus originales. Denuncie las estafas en ReportFraud.ftc.gov.',
] as const;

/** The third step of the first week. */
export const JOB_CENTER =
  'Llame a un centro de empleo (job center) antes de pagar algo. Quizá pague su evaluación, sus exámenes y su licencia. El teléfono está más abajo.';

/** Classes of English. `ask`: what to ask for there. */
export const classes = (ask: string) =>
  `En las clases de inglés: ${ask} Las reglas sobre quién puede inscribirse han cambiado, por eso pregunte antes.`;
