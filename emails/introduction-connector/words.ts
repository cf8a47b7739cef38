import type { Language } from '../../locales/locales.ts';
import type { LetterWords } from '../parts/letter.tsx';

interface IntroductionWords extends LetterWords {
  tell: readonly string[];
  next: readonly string[];
  meaning: readonly string[];
  aimTitle: string;
  aim: readonly string[];
}

/** Spanish, Bosnian and Arabic are not yet checked by a native reader. */
export const WORDS: Record<Language, IntroductionWords> = {
  en: {
    subject: 'Please expect an email by {date}, and answer with a time',
    preheader: 'Thank you for saying yes. The other person writes first.',
    heading: 'Thank you for saying yes',
    tell: ['{participant} now has your name and your email address, and writes to you first.'],
    next: [
      'The email comes by {date}. Please answer with a time and a place.',
      'Has nothing come by then? Answer this letter, and we ask.',
      'Please use this contact for the meeting only, and hand it on only when {participant} agrees.',
    ],
    meaning: [
      'It is advice, not a job offer, and {participant} knows this. Thirty honest minutes about your field are a great help.',
      'A Connector never sells anything: no service, no course, no membership.',
    ],
    aimTitle: 'The aim: at least three names',
    aim: [
      'Please think of at least three people who can help further. Ask them first whether you may give their name.',
      'You cannot meet after all, or it does not feel right? Answer this letter. You do not need to explain.',
      'In about two weeks we ask you both whether you met.',
    ],
  },
  es: {
    subject: 'Le escribirán a más tardar el {date}: responda con una hora',
    preheader: 'Gracias por decir que sí. La otra persona escribe primero.',
    heading: 'Gracias por decir que sí',
    tell: ['{participant} tiene ahora su nombre y su correo electrónico, y le escribe primero.'],
    next: [
      'El correo llegará a más tardar el {date}. Por favor, responda con una hora y un lugar.',
      '¿No ha llegado nada para entonces? Responda a esta carta y preguntamos nosotros.',
      'Por favor, use estos datos solo para la reunión, y compártalos solo si {participant} está de acuerdo.',
    ],
    meaning: [
      'Son consejos, no una oferta de trabajo, y {participant} lo sabe. Treinta minutos honestos sobre su campo son de gran ayuda.',
      'Un Connector nunca vende nada: ni un servicio, ni un curso, ni una membresía.',
    ],
    aimTitle: 'La meta: al menos tres nombres',
    aim: [
      'Por favor, piense en al menos tres personas que puedan ayudar más. Pregúnteles antes si puede dar su nombre.',
      '¿Al final no puede reunirse, o no le parece bien? Responda a esta carta. No tiene que dar explicaciones.',
      'En unas dos semanas les preguntaremos a los dos si se reunieron.',
    ],
  },
  bs: {
    subject: 'Očekujte e-poruku do {date}. i odgovorite s terminom',
    preheader: 'Hvala što ste pristali. Druga osoba piše prva.',
    heading: 'Hvala što ste pristali',
    tell: ['Ta osoba ({participant}) sada ima Vaše ime i Vašu e-adresu i piše Vam prva.'],
    next: [
      'E-poruka stiže najkasnije do {date}. Molimo Vas, odgovorite s vremenom i mjestom.',
      'Do tada ništa nije stiglo? Odgovorite na ovo pismo i pitat ćemo.',
      'Molimo Vas, koristite ovaj kontakt samo za sastanak i dajte ga dalje samo uz pristanak te osobe.',
    ],
    meaning: [
      'To je savjet, a ne ponuda za posao, i druga osoba to zna. Trideset iskrenih minuta o Vašoj struci velika su pomoć.',
      'Connector nikada ništa ne prodaje: ni uslugu, ni kurs, ni članstvo.',
    ],
    aimTitle: 'Cilj: najmanje tri imena',
    aim: [
      'Molimo Vas, razmislite o najmanje tri osobe koje mogu dalje pomoći. Prvo ih pitajte smijete li dati njihovo ime.',
      'Ipak se ne možete sastati ili Vam nešto ne odgovara? Odgovorite na ovo pismo. Ne morate ništa objašnjavati.',
      'Za otprilike dvije sedmice pitamo vas oboje jeste li se sastali.',
    ],
  },
  ar: {
    subject: 'ستصلك رسالة في موعد أقصاه {date}: يرجى الرد باقتراح موعد',
    preheader: 'شكرًا على موافقتك. الطرف الآخر يكتب أولًا.',
    heading: 'شكرًا على موافقتك',
    tell: ['اسمك وبريدك الإلكتروني الآن لدى {participant}. وستصلك الرسالة الأولى من هذا الشخص.'],
    next: [
      'تصلك الرسالة في موعد أقصاه {date}. يرجى الرد بموعد ومكان.',
      'ألم يصل شيء حتى ذلك اليوم؟ يكفي الرد على هذه الرسالة، ونحن نسأل.',
      'يرجى استخدام معلومات الاتصال هذه للقاء فقط، وعدم إعطائها لأحد إلا بموافقة صاحبها.',
    ],
    meaning: [
      'هو نصيحة لا عرض عمل، والطرف الآخر يعلم ذلك. ثلاثون دقيقة صادقة عن مجالك مساعدة كبيرة.',
      'لا يبيع Connector شيئًا أبدًا: لا خدمة ولا دورة ولا عضوية.',
    ],
    aimTitle: 'الهدف: ثلاثة أسماء على الأقل',
    aim: [
      'يرجى التفكير في ثلاثة أشخاص على الأقل يمكنهم المساعدة أكثر. ويرجى سؤالهم أولًا هل يمكن ذكر أسمائهم.',
      'هل تعذّر اللقاء أو لا يريحك؟ يكفي الرد على هذه الرسالة. لا حاجة إلى أي شرح.',
      'بعد نحو أسبوعين نسألكما هل تم اللقاء.',
    ],
  },
};
