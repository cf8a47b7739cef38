import type { StateWords } from './en.ts';

/** Spanish, formal. Not yet checked by a native reader. */
export const es: StateWords = {
  problem: {
    problem: {
      title: 'Lo sentimos, hay un problema con el servicio',
      text: [
        'Inténtelo otra vez dentro de unos minutos.',
        'Si sigue sin funcionar, llame al {phone} o escriba a {email}.',
      ],
    },
    refused: {
      title: 'No pudimos aceptar esto',
      text: [
        'Lo que usted envió no vino de una de nuestras páginas. Abra la página otra vez y envíelo desde allí.',
        'Si sigue sin funcionar, llame al {phone}.',
      ],
    },
    'too-large': {
      title: 'Eso era demasiado largo',
      text: ['Vuelva atrás, escriba un poco menos y envíelo otra vez. También puede llamar al {phone}.'],
    },
    unsupported: {
      title: 'No pudimos leer lo que se envió',
      text: ['Use el formulario de nuestra página. También puede llamar al {phone}.'],
    },
    'too-often': {
      title: 'Espere unos minutos, por favor',
      text: [
        'Hubo demasiados intentos en poco tiempo. Espere unos minutos e inténtelo otra vez.',
        'Si es urgente, llame al {phone}.',
      ],
    },
  },
  confirm: {
    ask: {
      title: 'Confirme su correo electrónico',
      text: [
        'Pulse el botón para decir que esta dirección es suya. Entonces empezamos a buscar un Connector.',
      ],
    },
    button: 'Sí, esta es mi dirección',
    done: {
      title: 'Gracias. Su dirección está confirmada',
      text: [
        'En cinco días hábiles, una persona de la coordinación lee sus respuestas y le escribe.',
        'Después buscamos un Connector de su campo. Esto puede tardar algunas semanas.',
        'Ya puede cerrar esta página.',
      ],
    },
    already: {
      title: 'Su dirección ya está confirmada',
      text: [
        'No tiene que hacer nada más. Una persona de la coordinación le escribirá.',
        '¿No ha sabido nada en más de cinco días hábiles? Llame al {phone} o escriba a {email}.',
      ],
    },
    expired: {
      title: 'Este enlace es demasiado antiguo',
      text: [
        'Por su seguridad, un enlace funciona solo dos semanas. No se ha perdido nada.',
        'Inscríbase otra vez con el mismo correo electrónico, y le enviamos una carta nueva. También puede llamar al {phone}.',
      ],
    },
    invalid: {
      title: 'Este enlace no funciona',
      text: [
        'Quizá falta una parte. Abra otra vez el enlace de nuestra carta, o cópielo entero.',
        'Si sigue sin funcionar, llame al {phone} o escriba a {email}.',
      ],
    },
    problem: {
      title: 'Lo sentimos, hay un problema con el servicio',
      text: [
        'Su dirección todavía no está confirmada. Abra otra vez el enlace de nuestra carta dentro de unos minutos, o llame al {phone}.',
      ],
    },
    signUp: 'Inscribirse otra vez',
    readGuides: 'Leer las guías profesionales',
  },
};
