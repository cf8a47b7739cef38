import type { Language } from '../../locales/locales.ts';
import type { AskingWords } from '../parts/letter.tsx';

/** Spanish, Bosnian and Arabic are not yet checked by a native reader. */
export const WORDS: Record<Language, AskingWords> = {
  en: {
    subject: 'Please tell us: did you meet your Connector?',
    preheader: 'Two minutes are enough. “Not yet” is an answer too.',
    heading: 'Did you meet your Connector?',
    tell: [
      'About two weeks ago we introduced you to {connector}. We would like to know what came of it.',
      'Please tell us whether you met. On the same page you can mark the people you were referred to, and whom you have written to or met.',
    ],
    button: 'Tell us how it went',
    after: [
      'You did not meet? That helps us to know too. We can find another time or another Connector.',
      'Was anything not right, for example did somebody ask you for money? Answer this letter, and a coordinator calls you.',
      'We count the answers and publish only numbers, never names.',
    ],
  },
  es: {
    subject: 'Por favor, díganos: ¿se reunió con su Connector?',
    preheader: 'Bastan dos minutos. «Todavía no» también es una respuesta.',
    heading: '¿Se reunió con su Connector?',
    tell: [
      'Hace unas dos semanas le presentamos a {connector}. Nos gustaría saber qué resultó de ello.',
      'Por favor, díganos si se reunieron. En la misma página puede marcar a las personas que le recomendaron, y a quiénes ya escribió o conoció.',
    ],
    button: 'Contar cómo fue',
    after: [
      '¿No se reunieron? Saberlo también nos ayuda. Podemos buscar otra fecha u otro Connector.',
      '¿Hubo algo que no estuvo bien, por ejemplo alguien le pidió dinero? Responda a esta carta y una persona del programa le llama.',
      'Contamos las respuestas y publicamos solo números, nunca nombres.',
    ],
  },
  bs: {
    subject: 'Molimo recite nam: jeste li se sastali sa svojim Connectorom?',
    preheader: 'Dvije minute su dovoljne. I “još ne” je odgovor.',
    heading: 'Jeste li se sastali sa svojim Connectorom?',
    tell: [
      'Prije otprilike dvije sedmice upoznali smo Vas s Connectorom ({connector}). Željeli bismo znati šta je od toga bilo.',
      'Molimo Vas, recite nam jeste li se sastali. Na istoj stranici možete označiti osobe na koje ste upućeni i kome ste već pisali ili koga ste upoznali.',
    ],
    button: 'Recite nam kako je bilo',
    after: [
      'Niste se sastali? I to nam pomaže. Možemo naći drugi termin ili drugog Connectora.',
      'Nešto nije bilo u redu, na primjer neko je od Vas tražio novac? Odgovorite na ovo pismo i koordinator će Vas nazvati.',
      'Odgovore brojimo i objavljujemo samo brojeve, nikada imena.',
    ],
  },
  ar: {
    subject: 'يرجى إخبارنا: هل التقيت بـ Connector؟',
    preheader: 'تكفي دقيقتان. «ليس بعد» إجابة أيضًا.',
    heading: 'هل تم اللقاء مع Connector؟',
    tell: [
      'قبل نحو أسبوعين عرّفناك على {connector}. نود أن نعرف ما نتج عن ذلك.',
      'يرجى إخبارنا هل تم اللقاء. في الصفحة نفسها يمكنك تحديد الأشخاص الذين حصلت على أسمائهم، ومن كتبت إليه أو التقيت به منهم.',
    ],
    button: 'أخبركم كيف كان اللقاء',
    after: [
      'ألم يتم اللقاء؟ تفيدنا معرفة ذلك أيضًا. يمكننا إيجاد موعد آخر أو Connector آخر.',
      'هل حدث شيء غير سليم، كأن يطلب أحد منك مالًا؟ يرجى الرد على هذه الرسالة، وسيتصل بك أحد المنسقين.',
      'نعدّ الإجابات وننشر الأرقام فقط، ولا ننشر الأسماء أبدًا.',
    ],
  },
};
