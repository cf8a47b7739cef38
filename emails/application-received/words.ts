import type { Language } from '../../locales/locales.ts';
import type { TellingWords } from '../parts/letter.tsx';

/** Spanish, Bosnian and Arabic are not yet checked by a native reader. */
export const WORDS: Record<Language, TellingWords> = {
  en: {
    subject: 'We have your offer to be a Connector: we write to you soon',
    preheader: 'A coordinator reads it within five working days.',
    heading: 'Thank you for offering your time',
    tell: [
      'We have your offer to be a Connector. A coordinator reads it within five working days and writes to you.',
      'What we ask of you: meet one person from your field for 30 minutes. Give honest advice, and the names of at least three people who can help further.',
      'We always ask you first. You see the field, the years and the goal of the person. Then you say yes or no, without explaining.',
      'You set how many people you meet in a month and in a year. You can pause or stop at any time.',
      'It is advice, not a job offer. A Connector never sells anything to the people in the program.',
      'You did not send this offer? Answer this letter, and we erase it.',
    ],
  },
  es: {
    subject: 'Tenemos su oferta de ser Connector: le escribiremos pronto',
    preheader: 'Una persona del programa la lee en cinco días hábiles.',
    heading: 'Gracias por ofrecer su tiempo',
    tell: [
      'Tenemos su oferta de ser Connector. Una persona del programa la lee en cinco días hábiles y le escribe.',
      'Lo que le pedimos: reunirse 30 minutos con una persona de su campo. Dar consejos honestos y los nombres de al menos tres personas que puedan ayudarle más.',
      'Siempre le preguntamos primero. Usted ve el campo, los años y la meta de la persona. Después dice sí o no, sin dar explicaciones.',
      'Usted decide con cuántas personas se reúne al mes y al año. Puede hacer una pausa o dejarlo en cualquier momento.',
      'Se trata de consejos, no de ofertas de trabajo. Un Connector nunca vende nada a las personas del programa.',
      '¿Usted no envió esta oferta? Responda a esta carta y la borramos.',
    ],
  },
  bs: {
    subject: 'Primili smo Vašu ponudu da budete Connector: uskoro Vam pišemo',
    preheader: 'Koordinator je čita u roku od pet radnih dana.',
    heading: 'Hvala što nudite svoje vrijeme',
    tell: [
      'Primili smo Vašu ponudu da budete Connector. Koordinator je čita u roku od pet radnih dana i piše Vam.',
      'Šta Vas molimo: sastanite se na 30 minuta s jednom osobom iz svoje struke. Dajte iskren savjet i imena najmanje tri osobe koje mogu dalje pomoći.',
      'Uvijek prvo pitamo Vas. Vidite struku, godine rada i cilj osobe. Zatim kažete da ili ne, bez objašnjenja.',
      'Vi određujete s koliko se osoba sastajete mjesečno i godišnje. Uvijek možete napraviti pauzu ili prestati.',
      'To je savjet, a ne ponuda za posao. Connector nikada ništa ne prodaje ljudima u programu.',
      'Niste poslali ovu ponudu? Odgovorite na ovo pismo i brišemo je.',
    ],
  },
  ar: {
    subject: 'وصلنا عرضك للمشاركة بصفة Connector: نكتب إليك قريبًا',
    preheader: 'يقرؤه أحد المنسقين خلال خمسة أيام عمل.',
    heading: 'شكرًا على تقديم وقتك',
    tell: [
      'وصلنا عرضك للمشاركة بصفة Connector. يقرؤه أحد المنسقين خلال خمسة أيام عمل ويكتب إليك.',
      'المطلوب: لقاء شخص واحد من مجالك لمدة 30 دقيقة، ونصيحة صادقة، وأسماء ثلاثة أشخاص على الأقل يمكنهم المساعدة أكثر.',
      'نسألك أولًا دائمًا. يصلك مجال الشخص وسنوات عمله وهدفه، ثم تكون الإجابة بنعم أو لا دون شرح.',
      'لك تحديد عدد اللقاءات في الشهر وفي السنة. يمكنك التوقف مؤقتًا أو نهائيًا في أي وقت.',
      'هي نصيحة لا عرض عمل. ولا يبيع Connector شيئًا أبدًا للمشاركين في البرنامج.',
      'ألم يصل هذا العرض منك؟ يكفي الرد على هذه الرسالة، وسنمحوه.',
    ],
  },
};
