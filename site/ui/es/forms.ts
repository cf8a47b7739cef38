import type { FormsWords } from '../en/forms.ts';

/** Words that all forms share, in Spanish, formal. Not yet checked by a native reader. */
export const forms: FormsWords = {
  optional: '(opcional)',
  chooseField: 'Elija un campo',
  trap: 'Deje esta casilla vacía',
  errorPrefix: 'Error: ',
  errorTitle: 'Hay un problema',
  serviceTitle: 'Lo sentimos, no pudimos guardar sus respuestas',
  service:
    'Todavía están en esta página. Pulse otra vez el botón del final dentro de unos minutos, o llame al {phone}.',
  tooOftenTitle: 'Espere unos minutos, por favor',
  tooOften:
    'Hubo demasiados intentos en poco tiempo. Sus respuestas todavía están en esta página. Espere unos minutos y envíelas otra vez.',
};
