import type { Language } from '../../locales/locales.ts';
import type { TellingWords } from '../parts/letter.tsx';

/** Opens the reminder; the rest is as in the question. Spanish, Bosnian and Arabic are not yet checked by a native reader. */
export const WORDS: Record<Language, TellingWords> = {
  en: {
    subject: 'Reminder: please answer by {date}, yes or no',
    preheader: 'A person waits for your answer. A no is fine.',
    heading: 'A person waits for your answer',
    tell: [
      'Some days ago we asked you about a meeting. We have no answer from you yet.',
      'After {date} we ask another Connector, so that the person does not wait too long. This is the person:',
    ],
  },
  es: {
    subject: 'Recordatorio: responda sí o no, a más tardar el {date}',
    preheader: 'Una persona espera su respuesta. Puede decir que no.',
    heading: 'Una persona espera su respuesta',
    tell: [
      'Hace unos días le preguntamos por una reunión. Todavía no tenemos su respuesta.',
      'Después del {date} preguntamos a otro Connector, para que la persona no espere demasiado. Esta es la persona:',
    ],
  },
  bs: {
    subject: 'Podsjetnik: molimo odgovorite, da ili ne, do {date}.',
    preheader: 'Jedna osoba čeka Vaš odgovor. Smijete reći ne.',
    heading: 'Jedna osoba čeka Vaš odgovor',
    tell: [
      'Prije nekoliko dana pitali smo Vas za jedan sastanak. Još nemamo Vaš odgovor.',
      'Poslije {date}. godine pitamo drugog Connectora, da osoba ne čeka predugo. Ovo je ta osoba:',
    ],
  },
  ar: {
    subject: 'تذكير: يرجى الإجابة بنعم أو لا في موعد أقصاه {date}',
    preheader: 'هناك شخص ينتظر إجابتك. لا بأس إن كانت لا.',
    heading: 'هناك شخص ينتظر إجابتك',
    tell: [
      'سألناك قبل أيام عن لقاء. لم تصلنا إجابتك بعد.',
      'بعد {date} نسأل Connector آخر، كي لا يطول انتظار الشخص. وهذا هو الشخص:',
    ],
  },
};
