import type { Written } from '../written.ts';
import { classes, JOB_CENTER, SCAMS } from './shared.ts';

/** Information technology, in Spanish. */
export const informationTechnology: Written = {
  title: 'Informática en Misuri',
  summary:
    'Cómo una persona que aprendió programación, redes o soporte fuera de los Estados Unidos encuentra un primer empleo en St. Louis. No hace falta licencia.',
  authority: 'el empleador',
  otherAuthority: 'el empleador',
  beforeYouPay: [
    'No necesita licencia y a menudo tampoco una evaluación. No compre un curso largo antes de saber qué piden las ofertas de trabajo cerca de usted.',
    ...SCAMS,
  ],
  firstSteps: [
    'Lea varias ofertas de una sola clase de trabajo y cuente las herramientas y los certificados que nombran.',
    'Ponga un trabajo suyo donde otros puedan abrirlo. Después, solicite un café con un Connector y muéstrelo allí.',
    JOB_CENTER,
  ],
  steps: {
    aim: [
      'Elija una clase de trabajo y cuente qué se pide',
      'Aquí ningún estado pide licencia; aprenda lo que más se repite en las ofertas, y nada más.',
    ],
    degree: [
      'Muestre su título, si las ofertas lo piden',
      'Pida un informe solo cuando un empleador lo quiera; el más corto (Document-by-Document) basta para trabajar y tarda {evaluation-time}.',
    ],
    portfolio: [
      'Ponga tres trabajos donde otros puedan abrirlos',
      'El código va a GitHub; no muestre nada que pertenezca a un empleador anterior, y escriba un currículum de una página en inglés, sin foto ni edad.',
    ],
    certificate: [
      'Saque un certificado que las ofertas nombren',
      'El primero cuesta {first-exam}; estudie antes con las lecciones gratuitas y pida a un centro de empleo que lo pague.',
    ],
    training: [
      'Deje que otro pague la capacitación',
      'Vaya a un centro de empleo antes de firmar algo, y pregunte a las escuelas gratuitas a quién aceptan; el curso de LaunchCode dura {launchcode-time}.',
    ],
    apprenticeship: [
      'Busque un puesto de aprendiz',
      'Es un empleo pagado con clases; escriba a la oficina del estado: {office}.',
    ],
    apply: [
      'Presente su solicitud y no pague a nadie por un empleo',
      'A una agencia honesta le paga el empleador; desconfíe de quien vende “formación y colocación” o pone en su currículum trabajos que usted no hizo.',
    ],
  },
  otherSteps: {
    training: [
      'Pregunte en el centro de empleo de su condado',
      'En Illinois tampoco hay licencia, y cada condado tiene su propio centro de empleo.',
    ],
    apprenticeship: [
      'Busque un puesto de aprendiz',
      'Es un empleo pagado con clases, como en Misuri; la página Apprenticeship Illinois tiene una parte para quien busca trabajo.',
    ],
  },
  help: [classes('pida practicar llamadas y correos del trabajo.')],
};
