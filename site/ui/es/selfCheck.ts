import type { SelfCheckWords } from '../en/selfCheck.ts';

/** Words of the four questions that say whether the program is for somebody, in Spanish. */
export const selfCheck: SelfCheckWords = {
  title: '¿Es el programa para usted?',
  link: 'Compruébelo con cuatro preguntas',
  note: 'Primero hay cuatro preguntas. Debajo ve enseguida lo que pensamos. No se envía nada antes de que pulse el botón al final del formulario.',
  outcomes: [
    {
      when: 'Usted cumple los cuatro puntos',
      text: 'Parece que el programa es para usted. Siga, por favor, con el formulario.',
    },
    {
      when: 'No está seguro o segura, o prefiere hablar',
      text: 'Está bien. Siga con el formulario, o llame al {phone}. Una persona de la coordinación habla primero con usted.',
    },
    {
      when: 'Usted nació en los Estados Unidos',
      text: 'Este programa se hizo para personas que nacieron en otro país. Las guías profesionales también son para usted, y también la ayuda de un American Job Center. Puede inscribirse de todos modos: le escribimos quién puede ayudarle.',
    },
    {
      when: 'No tiene una licenciatura (bachelor)',
      text: 'Nuestros Connectors conocen profesiones que la piden. Cada guía muestra también trabajos que no exigen licencia y quién puede ayudar. Puede inscribirse de todos modos: lo leemos y le escribimos quién puede ayudarle.',
    },
    {
      when: 'Todavía no puede trabajar aquí por más de un año',
      text: 'Puede prepararse ahora: lea la guía de su profesión y escriba a la oficina que decide. Sobre el permiso de trabajo, pregunte a un abogado o a un representante acreditado. Puede inscribirse de todos modos: le escribimos quién puede ayudarle.',
    },
    {
      when: 'Su código postal está fuera de nuestra región',
      text: 'Un Connector ayuda mejor donde usted vive. Las guías le sirven en todo el estado que nombran. ¿Piensa mudarse aquí? Entonces inscríbase de todos modos y dígalo en el formulario.',
    },
  ],
};
