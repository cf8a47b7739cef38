import type { Language } from '../../locales/locales.ts';
import type { ThanksOutcome } from '../content.ts';
import type { LetterWords } from '../parts/letter.tsx';

interface ThanksWords extends LetterWords {
  outcomes: Record<ThanksOutcome, string>;
  after: readonly string[];
}

/** Spanish, Bosnian and Arabic are not yet checked by a native reader. */
export const WORDS: Record<Language, ThanksWords> = {
  en: {
    subject: 'Thank you: read what came of your meeting',
    preheader: 'You do not need to do anything.',
    heading: 'Thank you for your time',
    outcomes: {
      interview: 'A person whom you met has had a job interview.',
      'job-in-field': 'A person whom you met has found a job in their own field.',
      job: 'A person whom you met has found a job.',
      study: 'A person whom you met has begun further study.',
      other: 'A person whom you met told us that something good has come of it.',
      met: 'A person whom you met told us about the meeting. You gave your time and your advice.',
    },
    after: [
      'We do not say who it is: that is for the person to tell.',
      'Nobody can measure how much one talk does. For a person who knows nobody in the field, it is a beginning.',
      'You do not need to do anything. Do you know somebody who could be a good Connector? Answer this letter and tell us.',
    ],
  },
  es: {
    subject: 'Gracias: lea qué resultó de su reunión',
    preheader: 'Usted no tiene que hacer nada.',
    heading: 'Gracias por su tiempo',
    outcomes: {
      interview: 'Una persona con quien usted se reunió ha tenido una entrevista de trabajo.',
      'job-in-field': 'Una persona con quien usted se reunió ha encontrado un empleo en su propio campo.',
      job: 'Una persona con quien usted se reunió ha encontrado un empleo.',
      study: 'Una persona con quien usted se reunió ha empezado nuevos estudios.',
      other: 'Una persona con quien usted se reunió nos dijo que de ello ha salido algo bueno.',
      met: 'Una persona con quien usted se reunió nos habló de la reunión. Usted dio su tiempo y sus consejos.',
    },
    after: [
      'No decimos quién es: eso le corresponde a la persona.',
      'Nadie puede medir cuánto logra una conversación. Pero para quien no conoce a nadie en su campo, es un comienzo.',
      'Usted no tiene que hacer nada. ¿Conoce a alguien que podría ser un buen Connector? Responda a esta carta y díganoslo.',
    ],
  },
  bs: {
    subject: 'Hvala Vam: pročitajte šta je bilo poslije Vašeg sastanka',
    preheader: 'Ne trebate ništa uraditi.',
    heading: 'Hvala Vam na vremenu',
    outcomes: {
      interview: 'Osoba s kojom ste se sastali bila je na razgovoru za posao.',
      'job-in-field': 'Osoba s kojom ste se sastali našla je posao u svojoj struci.',
      job: 'Osoba s kojom ste se sastali našla je posao.',
      study: 'Osoba s kojom ste se sastali nastavila je školovanje.',
      other: 'Osoba s kojom ste se sastali rekla nam je da je iz toga proizašlo nešto dobro.',
      met: 'Osoba s kojom ste se sastali javila nam je o sastanku. Dali ste svoje vrijeme i svoj savjet.',
    },
    after: [
      'Ne kažemo ko je to: o tome odlučuje ta osoba.',
      'Niko ne može izmjeriti koliko znači jedan razgovor. Ali za nekoga ko u svojoj struci ne poznaje nikoga, to je početak.',
      'Ne trebate ništa uraditi. Poznajete li nekoga ko bi mogao biti dobar Connector? Odgovorite na ovo pismo i recite nam.',
    ],
  },
  ar: {
    subject: 'شكرًا لك: هذا ما نتج عن لقائك',
    preheader: 'لا حاجة إلى أي شيء منك.',
    heading: 'شكرًا على وقتك',
    outcomes: {
      interview: 'أحد الذين التقيت بهم أجرى مقابلة عمل.',
      'job-in-field': 'أحد الذين التقيت بهم وجد عملًا في مجاله.',
      job: 'أحد الذين التقيت بهم وجد عملًا.',
      study: 'أحد الذين التقيت بهم بدأ دراسة إضافية.',
      other: 'أحد الذين التقيت بهم أخبرنا أن شيئًا جيدًا نتج عن اللقاء.',
      met: 'أحد الذين التقيت بهم أخبرنا عن اللقاء. لقد قدمت وقتك ونصيحتك.',
    },
    after: [
      'لا نقول من هو: فهذا أمر يعود إليه.',
      'لا يستطيع أحد أن يقيس أثر حديث واحد. لكنه بداية لمن لا يعرف أحدًا في مجاله.',
      'لا حاجة إلى أي شيء منك. هل بين معارفك من يصلح أن يكون Connector؟ يرجى الرد على هذه الرسالة وإخبارنا.',
    ],
  },
};
