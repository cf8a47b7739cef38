import type { Language } from '../../locales/locales.ts';
import type { AskingWords } from '../parts/letter.tsx';

/** Spanish, Bosnian and Arabic are not yet checked by a native reader. */
export const WORDS: Record<Language, AskingWords> = {
  en: {
    subject: 'Please choose: would you like a pause as a Connector?',
    preheader: 'Our last two questions had no answer. That is all right.',
    heading: 'Would you like a pause?',
    tell: [
      'Our last two questions to you had no answer. That is all right: people have much to do.',
      'Would you like a pause? You choose until when. In that time we ask you nothing.',
    ],
    button: 'Choose a pause or go on',
    after: [
      'If you go on, we ask you again when a person fits you well.',
      'Do you want to stop? Answer this letter. You do not need to explain, and we thank you for all that you gave.',
    ],
  },
  es: {
    subject: 'Por favor, elija: ¿quiere una pausa como Connector?',
    preheader: 'Nuestras dos últimas preguntas no tuvieron respuesta. No pasa nada.',
    heading: '¿Quiere una pausa?',
    tell: [
      'Nuestras dos últimas preguntas no tuvieron respuesta. No pasa nada: todos tenemos mucho que hacer.',
      '¿Quiere una pausa? Usted elige hasta cuándo. Durante ese tiempo no le preguntamos nada.',
    ],
    button: 'Elegir una pausa o continuar',
    after: [
      'Si continúa, le preguntaremos de nuevo cuando una persona encaje bien con usted.',
      '¿Quiere dejarlo? Responda a esta carta. No tiene que dar explicaciones, y le agradecemos todo lo que ha dado.',
    ],
  },
  bs: {
    subject: 'Molimo izaberite: želite li pauzu kao Connector?',
    preheader: 'Naša posljednja dva pitanja ostala su bez odgovora. To je u redu.',
    heading: 'Želite li pauzu?',
    tell: [
      'Naša posljednja dva pitanja ostala su bez odgovora. To je u redu: ljudi imaju mnogo posla.',
      'Želite li pauzu? Vi birate do kada. Za to vrijeme Vas ništa ne pitamo.',
    ],
    button: 'Izaberite pauzu ili nastavite',
    after: [
      'Ako nastavite, pitat ćemo Vas ponovo kada Vam neka osoba dobro odgovara.',
      'Želite li prestati? Odgovorite na ovo pismo. Ne morate ništa objašnjavati i hvala Vam na svemu što ste dali.',
    ],
  },
  ar: {
    subject: 'يرجى الاختيار: هل تناسبك فترة توقف عن دور Connector؟',
    preheader: 'لم نتلقَّ إجابة عن آخر سؤالين. لا بأس في ذلك.',
    heading: 'هل تناسبك فترة توقف؟',
    tell: [
      'لم نتلقَّ إجابة عن آخر سؤالين أرسلناهما إليك. لا بأس في ذلك: لدى الناس مشاغل كثيرة.',
      'هل تناسبك فترة توقف؟ تحديد مدتها لك. خلالها لا نرسل إليك أي سؤال.',
    ],
    button: 'اختيار التوقف أو المتابعة',
    after: [
      'في حال المتابعة نسألك من جديد عندما يناسبك شخص آخر.',
      'للخروج من البرنامج يكفي الرد على هذه الرسالة. لا حاجة إلى أي شرح، ونشكرك على كل ما قدمته.',
    ],
  },
};
