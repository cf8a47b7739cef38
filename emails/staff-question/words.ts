import type { Language } from '../../locales/locales.ts';
import type { AskingWords } from '../parts/letter.tsx';

/** Spanish, Bosnian and Arabic are not yet checked by a native reader. */
export const WORDS: Record<Language, AskingWords & { why: string }> = {
  en: {
    subject: 'A Connector asks you something: please answer in Studio',
    preheader: 'A match waits for your answer.',
    heading: 'A Connector asks you something',
    tell: [
      'A Connector wants to know more before a yes or a no. The question stands with the match, in Studio.',
      'The time to decide stands still until you answer.',
    ],
    button: 'Open the match in Studio',
    after: [
      'In Studio the match stands in the list of those that wait for a Connector. Write your answer there. We send it to the Connector, with the question to decide. Please name no name and no contact.',
    ],
    why: 'You get this letter because this is the address of {program} in the settings.',
  },
  es: {
    subject: 'Un Connector le pregunta algo: responda en Studio',
    preheader: 'Una introducción espera su respuesta.',
    heading: 'Un Connector le pregunta algo',
    tell: [
      'Un Connector quiere saber más antes de decir sí o no. La pregunta está en Studio.',
      'El plazo para decidir se detiene hasta que usted responda.',
    ],
    button: 'Abrir en Studio',
    after: [
      'Escriba allí su respuesta. Se la enviamos al Connector, para que pueda decidir. Por favor, no escriba nombres ni datos de contacto.',
    ],
    why: 'Usted recibe esta carta porque esta es la dirección de {program} en los ajustes.',
  },
  bs: {
    subject: 'Connector Vas nešto pita: molimo odgovorite u Studiju',
    preheader: 'Jedan spoj čeka Vaš odgovor.',
    heading: 'Connector Vas nešto pita',
    tell: [
      'Connector želi znati više prije nego što kaže da ili ne. Pitanje stoji u Studiju.',
      'Rok za odluku miruje dok ne odgovorite.',
    ],
    button: 'Otvorite u Studiju',
    after: ['Tamo napišite odgovor. Šaljemo ga Connectoru, da može odlučiti. Molimo bez imena i kontakata.'],
    why: 'Ovo pismo dobijate jer je ovo adresa programa {program} u postavkama.',
  },
  ar: {
    subject: 'سؤال من Connector: يرجى الإجابة في Studio',
    preheader: 'هناك تعارف ينتظر إجابتك.',
    heading: 'سؤال من Connector',
    tell: [
      'هناك Connector يريد معرفة المزيد قبل الموافقة أو الرفض. السؤال موجود في Studio.',
      'تتوقف مهلة القرار إلى أن تصل إجابتك.',
    ],
    button: 'فتحه في Studio',
    after: [
      'تُكتب الإجابة هناك، ونرسلها مع السؤال كي يمكن اتخاذ القرار. يرجى عدم ذكر أي اسم أو معلومات اتصال.',
    ],
    why: 'تصل هذه الرسالة لأن هذا هو عنوان {program} في الإعدادات.',
  },
};
