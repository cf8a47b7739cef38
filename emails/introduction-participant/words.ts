import type { Language } from '../../locales/locales.ts';
import type { LetterWords } from '../parts/letter.tsx';

interface IntroductionWords extends LetterWords {
  tell: readonly string[];
  next: readonly string[];
  button: string;
  /** Around the button: how to write. */
  writing: readonly string[];
  meaning: readonly string[];
  askTitle: string;
  ask: readonly string[];
  aim: readonly string[];
}

/** Spanish, Bosnian and Arabic are not yet checked by a native reader. */
export const WORDS: Record<Language, IntroductionWords> = {
  en: {
    subject: 'Please write to your Connector by {date}',
    preheader: 'A Connector has said yes. You write first.',
    heading: 'Meet your Connector',
    tell: ['We have good news. {connector} would like to meet you, and knows that you will write.'],
    next: ['Please write first, by {date}. Say who you are, and offer two or three times for a meeting.'],
    button: 'Write to {connector}',
    writing: [
      'Write in English, or in a language that you both speak. Four or five sentences are enough.',
      'Is there no answer after one week? Write once more, and tell us. We then ask for you.',
    ],
    meaning: [
      'It is advice, not a job offer. Your Connector knows the field here and the people in it.',
      'A Connector never sells you anything. If anybody asks you for money or papers, stop and call us: {phone}.',
    ],
    askTitle: 'What you can ask',
    ask: [
      'How do people find work in my field here?',
      'What should I do first: a license, a course or a job?',
      'How would you describe my experience to an employer here?',
      'Which three people should I talk to next, and may I use your name?',
    ],
    aim: [
      'The aim is at least three names of people who can help you further. Please ask for them before you say goodbye.',
      'You cannot meet, or it does not feel right? Answer this letter. You do not need to explain.',
      'In about two weeks we ask you both whether you met.',
    ],
  },
  es: {
    subject: 'Por favor, escriba a su Connector a más tardar el {date}',
    preheader: 'Un Connector ha dicho que sí. Usted escribe primero.',
    heading: 'Le presentamos a su Connector',
    tell: [
      'Tenemos una buena noticia. {connector} quiere reunirse con usted y sabe que usted va a escribir.',
    ],
    next: [
      'Por favor, escriba usted primero, a más tardar el {date}. Diga quién es y proponga dos o tres horas para reunirse.',
    ],
    button: 'Escribir a {connector}',
    writing: [
      'Escriba en inglés o en un idioma que hablen los dos. Bastan cuatro o cinco frases.',
      '¿No hay respuesta después de una semana? Escriba una vez más y díganoslo. Entonces preguntamos nosotros.',
    ],
    meaning: [
      'Son consejos, no una oferta de trabajo. Su Connector conoce el campo aquí y a las personas que trabajan en él.',
      'Un Connector nunca le vende nada. Si alguien le pide dinero o documentos, no siga y llámenos: {phone}.',
    ],
    askTitle: 'Qué puede preguntar',
    ask: [
      '¿Cómo se encuentra trabajo en mi campo aquí?',
      '¿Qué debo hacer primero: una licencia, un curso o un empleo?',
      '¿Cómo describiría usted mi experiencia a un empleador de aquí?',
      '¿Con qué tres personas debo hablar después, y puedo mencionar su nombre?',
    ],
    aim: [
      'La meta son al menos tres nombres de personas que puedan ayudarle más. Por favor, pídalos antes de despedirse.',
      '¿No puede reunirse, o no le parece bien? Responda a esta carta. No tiene que dar explicaciones.',
      'En unas dos semanas les preguntaremos a los dos si se reunieron.',
    ],
  },
  bs: {
    subject: 'Molimo pišite svom Connectoru do {date}.',
    preheader: 'Connector je pristao. Vi pišete prvi.',
    heading: 'Upoznajte svog Connectora',
    tell: ['Imamo dobru vijest. Vaš Connector ({connector}) želi se sastati s Vama i zna da ćete pisati.'],
    next: ['Molimo Vas, pišite prvi, najkasnije do {date}. Recite ko ste i predložite dva ili tri termina.'],
    button: 'Pišite: {connector}',
    writing: [
      'Pišite na engleskom ili na jeziku koji oboje govorite. Četiri ili pet rečenica je dovoljno.',
      'Nema odgovora ni poslije jedne sedmice? Pišite još jednom i recite nam. Tada pitamo mi.',
    ],
    meaning: [
      'To je savjet, a ne ponuda za posao. Vaš Connector poznaje struku ovdje i ljude u njoj.',
      'Connector Vam nikada ništa ne prodaje. Ako neko traži novac ili papire, prekinite i nazovite nas: {phone}.',
    ],
    askTitle: 'Šta možete pitati',
    ask: [
      'Kako se ovdje nalazi posao u mojoj struci?',
      'Šta da uradim prvo: licencu, kurs ili posao?',
      'Kako biste moje iskustvo opisali poslodavcu ovdje?',
      'S koje tri osobe da razgovaram dalje i smijem li spomenuti Vaše ime?',
    ],
    aim: [
      'Cilj su najmanje tri imena ljudi koji Vam mogu dalje pomoći. Molimo Vas, pitajte za njih prije rastanka.',
      'Ne možete se sastati ili Vam nešto ne odgovara? Odgovorite na ovo pismo. Ne morate ništa objašnjavati.',
      'Za otprilike dvije sedmice pitamo vas oboje jeste li se sastali.',
    ],
  },
  ar: {
    subject: 'يرجى الكتابة إلى Connector في موعد أقصاه {date}',
    preheader: 'وافق Connector. الرسالة الأولى منك.',
    heading: 'نعرّفك على Connector',
    tell: ['لدينا خبر سار. {connector} يود اللقاء بك، ويعلم أن رسالة منك ستصل.'],
    next: ['الرسالة الأولى منك، في موعد أقصاه {date}. يكفي التعريف بنفسك واقتراح موعدين أو ثلاثة للقاء.'],
    button: 'رسالة إلى {connector}',
    writing: [
      'تكون الرسالة بالإنجليزية أو بلغة مشتركة بينكما. تكفي أربع أو خمس جمل.',
      'ألم يصل رد بعد أسبوع؟ يمكنك الكتابة مرة أخرى وإخبارنا. عندها نسأل نحن.',
    ],
    meaning: [
      'هو نصيحة لا عرض عمل. يعرف Connector المجال هنا والعاملين فيه.',
      'لا يبيعك Connector شيئًا أبدًا. إذا طلب منك أحد مالًا أو أوراقًا، فيرجى التوقف والاتصال بنا: {phone}.',
    ],
    askTitle: 'أسئلة قد تفيدك',
    ask: [
      'كيف يجد الناس عملًا في مجالي هنا؟',
      'ما الخطوة الأولى: الترخيص أم دورة أم عمل؟',
      'كيف يمكن وصف خبرتي لصاحب عمل هنا؟',
      'من هم الأشخاص الثلاثة الذين يحسن أن أتحدث معهم بعد ذلك، وهل يمكنني ذكر اسمك لهم؟',
    ],
    aim: [
      'الهدف ثلاثة أسماء على الأقل لأشخاص يمكنهم مساعدتك أكثر. يرجى السؤال عنها قبل نهاية اللقاء.',
      'هل يتعذر اللقاء أو لا يريحك؟ يكفي الرد على هذه الرسالة. لا حاجة إلى أي شرح.',
      'بعد نحو أسبوعين نسألكما هل تم اللقاء.',
    ],
  },
};
