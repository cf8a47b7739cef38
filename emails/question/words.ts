import type { Language } from '../../locales/locales.ts';
import type { AskingWords } from '../parts/letter.tsx';

interface QuestionWords extends AskingWords {
  noName: string;
  whyTitle: string;
  answerTitle: string;
  answer: readonly string[];
}

/** Spanish, Bosnian and Arabic are not yet checked by a native reader. */
export const WORDS: Record<Language, QuestionWords> = {
  en: {
    subject: 'Please answer by {date}: can you meet one person?',
    preheader: 'Thirty minutes of advice. You can say no without explaining.',
    heading: 'Can you meet one person for 30 minutes?',
    tell: ['We think that your advice could help this person:'],
    noName: 'You do not see a name or a contact yet. You both receive them only when you say yes.',
    whyTitle: 'Why we ask you',
    answerTitle: 'Your answer',
    answer: ['Please answer by {date}. You can say yes, say no, ask us something, or take a pause.'],
    button: 'Answer yes or no',
    after: [
      'A no is fine. You do not need to explain it, and we then ask another Connector.',
      'If you say yes, the person writes to you first. You meet once, with coffee or tea or online. The aim is honest advice and at least three names.',
    ],
  },
  es: {
    subject: 'Responda a más tardar el {date}: ¿puede ver a una persona?',
    preheader: 'Treinta minutos de consejos. Puede decir que no sin dar explicaciones.',
    heading: '¿Puede reunirse 30 minutos con una persona?',
    tell: ['Creemos que sus consejos podrían ayudar a esta persona:'],
    noName:
      'Todavía no ve ningún nombre ni dato de contacto. Ustedes dos los reciben solo cuando usted dice que sí.',
    whyTitle: 'Por qué le preguntamos a usted',
    answerTitle: 'Su respuesta',
    answer: [
      'Por favor, responda a más tardar el {date}. Puede decir sí, decir no, preguntarnos algo o hacer una pausa.',
    ],
    button: 'Responder sí o no',
    after: [
      'Puede decir que no. No tiene que dar explicaciones, y entonces preguntamos a otro Connector.',
      'Si dice que sí, la persona le escribe primero. Se reúnen una vez, con un café o un té o en línea. La meta son consejos honestos y al menos tres nombres.',
    ],
  },
  bs: {
    subject: 'Molimo odgovorite do {date}. Možete li na jedan sastanak?',
    preheader: 'Trideset minuta savjeta. Možete reći ne bez objašnjenja.',
    heading: 'Možete li se sastati s jednom osobom na 30 minuta?',
    tell: ['Mislimo da bi Vaš savjet mogao pomoći ovoj osobi:'],
    noName: 'Još ne vidite ime ni kontakt. Oboje ih dobijate tek kada pristanete.',
    whyTitle: 'Zašto pitamo Vas',
    answerTitle: 'Vaš odgovor',
    answer: ['Molimo Vas, odgovorite do {date}. Možete reći da, reći ne, nešto nas pitati ili uzeti pauzu.'],
    button: 'Odgovorite: da ili ne',
    after: [
      'Smijete reći ne. Ne morate objašnjavati, a mi tada pitamo drugog Connectora.',
      'Ako pristanete, osoba Vam piše prva. Sastajete se jednom, uz kafu ili čaj ili preko interneta. Cilj su iskren savjet i najmanje tri imena.',
    ],
  },
  ar: {
    subject: 'يرجى الإجابة في موعد أقصاه {date}: هل يمكنك لقاء شخص واحد؟',
    preheader: 'ثلاثون دقيقة من النصيحة. يمكن أن تكون الإجابة لا دون شرح.',
    heading: 'هل يمكنك لقاء شخص واحد لمدة 30 دقيقة؟',
    tell: ['نعتقد أن نصيحتك قد تساعد هذا الشخص:'],
    noName: 'لا يظهر هنا اسم ولا معلومات اتصال. يحصل كل منكما عليها بعد موافقتك فقط.',
    whyTitle: 'لماذا نسألك',
    answerTitle: 'إجابتك',
    answer: ['يرجى الإجابة في موعد أقصاه {date}. يمكنك الموافقة أو الرفض أو سؤالنا أو طلب فترة توقف.'],
    button: 'الإجابة بنعم أو لا',
    after: [
      'لا بأس إن كانت الإجابة لا. لا حاجة إلى أي شرح، ونسأل بعدها Connector آخر.',
      'في حال الموافقة يكتب إليك الشخص أولًا. تلتقيان مرة واحدة مع القهوة أو الشاي أو عبر الإنترنت. الهدف نصيحة صادقة وثلاثة أسماء على الأقل.',
    ],
  },
};
