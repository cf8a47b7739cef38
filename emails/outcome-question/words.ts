import type { Language } from '../../locales/locales.ts';
import type { AskingWords } from '../parts/letter.tsx';

/** Spanish, Bosnian and Arabic are not yet checked by a native reader. */
export const WORDS: Record<Language, AskingWords> = {
  en: {
    subject: 'Please tell us: what came of your meeting?',
    preheader: 'One answer, one minute. “Nothing yet” helps too.',
    heading: 'What came of your meeting?',
    tell: [
      'About {days} days have passed since your meeting with a Connector. Has something changed in your work since then?',
      'You can choose an interview, a job in your field, another job, further study, something else, or nothing yet.',
    ],
    button: 'Choose my answer',
    after: [
      '“Nothing yet” is a good answer too. Finding the right work takes time, and an honest number helps the next person.',
      'We publish only numbers, and no number that could point to you.',
    ],
  },
  es: {
    subject: 'Por favor, díganos: ¿qué resultó de su reunión?',
    preheader: 'Una respuesta, un minuto. «Todavía nada» también ayuda.',
    heading: '¿Qué resultó de su reunión?',
    tell: [
      'Han pasado unos {days} días desde su reunión con un Connector. ¿Ha cambiado algo en su trabajo desde entonces?',
      'Puede elegir una entrevista, un empleo en su campo, otro empleo, más estudios, otra cosa o todavía nada.',
    ],
    button: 'Elegir mi respuesta',
    after: [
      '«Todavía nada» también es una buena respuesta. Encontrar el trabajo adecuado lleva tiempo, y un número honesto ayuda a la siguiente persona.',
      'Publicamos solo números, y ninguno que pueda señalarle a usted.',
    ],
  },
  bs: {
    subject: 'Molimo recite nam: šta je bilo poslije Vašeg sastanka?',
    preheader: 'Jedan odgovor, jedna minuta. I “još ništa” pomaže.',
    heading: 'Šta je bilo poslije Vašeg sastanka?',
    tell: [
      'Prošlo je otprilike {days} dana od Vašeg sastanka s Connectorom. Da li se otada nešto promijenilo u Vašem radu?',
      'Možete izabrati razgovor za posao, posao u struci, drugi posao, dalje školovanje, nešto drugo ili još ništa.',
    ],
    button: 'Izaberite odgovor',
    after: [
      'I “još ništa” je dobar odgovor. Za pravi posao treba vremena, a iskren broj pomaže sljedećoj osobi.',
      'Objavljujemo samo brojeve, i to nijedan koji bi mogao ukazati na Vas.',
    ],
  },
  ar: {
    subject: 'يرجى إخبارنا: ماذا نتج عن لقائك؟',
    preheader: 'إجابة واحدة في دقيقة واحدة. «لا شيء بعد» تفيد أيضًا.',
    heading: 'ماذا نتج عن لقائك؟',
    tell: [
      'مضى نحو {days} يومًا على لقائك مع Connector. هل تغيّر شيء في عملك منذ ذلك الحين؟',
      'يمكنك اختيار مقابلة عمل، أو عمل في مجالك، أو عمل آخر، أو دراسة إضافية، أو شيء آخر، أو لا شيء بعد.',
    ],
    button: 'اختيار إجابتي',
    after: [
      '«لا شيء بعد» إجابة جيدة أيضًا. إيجاد العمل المناسب يحتاج إلى وقت، والرقم الصادق يساعد الشخص التالي.',
      'ننشر الأرقام فقط، ولا ننشر رقمًا قد يدل عليك.',
    ],
  },
};
