import type { LinksWords } from '../en/links.ts';

/** Words that all pages behind a signed link share, in Spanish, formal. Not yet checked by a native reader. */
export const links: LinksWords = {
  person: '¿Prefiere hablar con una persona? Llame al {phone} o escriba a {email}.',
  expired: {
    title: 'Este enlace es demasiado antiguo',
    text: [
      'Por su seguridad, un enlace funciona solo algunas semanas. No se ha perdido nada.',
      'Llámenos o escríbanos, y le enviamos un enlace nuevo.',
    ],
  },
  invalid: {
    title: 'Este enlace no funciona',
    text: ['Quizá falta una parte. Abra otra vez el enlace de nuestra carta, o cópielo entero.'],
  },
  problem: {
    title: 'Lo sentimos, hay un problema con el servicio',
    text: [
      'No pudimos guardar su respuesta, y no se cambió nada.',
      'Abra otra vez el enlace de nuestra carta dentro de unos minutos.',
    ],
  },
};
