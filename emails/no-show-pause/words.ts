import type { Language } from '../../locales/locales.ts';
import type { TellingWords } from '../parts/letter.tsx';

/** Spanish, Bosnian and Arabic are not yet checked by a native reader. */
export const WORDS: Record<Language, TellingWords> = {
  en: {
    subject: 'We pause our search for you until {date}',
    preheader: 'Did we understand something wrong? Please tell us.',
    heading: 'A pause, and then we begin again',
    tell: [
      'We heard that you could not come to three meetings. If we understood this wrong, please answer this letter or call {phone}.',
      'There can be good reasons, and you do not need to explain them.',
      'Connectors are volunteers and keep this time free. So we pause our search for you until {date}. After that day you can take part again.',
      'Would something make a meeting easier for you? It can be online, at another hour, or at a place near you. Tell us, and we look for it.',
    ],
  },
  es: {
    subject: 'Pausa en nuestra búsqueda para usted hasta el {date}',
    preheader: '¿Entendimos algo mal? Por favor, díganoslo.',
    heading: 'Una pausa, y después empezamos de nuevo',
    tell: [
      'Nos dijeron que usted no pudo ir a tres reuniones. Si lo entendimos mal, responda a esta carta o llame al {phone}.',
      'Puede haber buenas razones, y no tiene que explicarlas.',
      'Los Connectors son personas voluntarias y reservan ese tiempo. Por eso hacemos una pausa en nuestra búsqueda para usted hasta el {date}. Después de ese día puede participar de nuevo.',
      '¿Algo le haría más fácil una reunión? Puede ser en línea, a otra hora o en un lugar cerca de usted. Díganoslo y lo buscamos.',
    ],
  },
  bs: {
    subject: 'Našu potragu za Vas pauziramo do {date}.',
    preheader: 'Jesmo li nešto pogrešno razumjeli? Molimo recite nam.',
    heading: 'Pauza, a zatim počinjemo ponovo',
    tell: [
      'Čuli smo da niste mogli doći na tri sastanka. Ako smo to pogrešno razumjeli, odgovorite na ovo pismo ili nazovite {phone}.',
      'Za to mogu postojati dobri razlozi i ne morate ih objašnjavati.',
      'Connectori su dobrovoljci i čuvaju to vrijeme slobodnim. Zato našu potragu za Vas pauziramo do {date}. Poslije tog dana možete ponovo učestvovati.',
      'Da li bi Vam nešto olakšalo sastanak? Može biti preko interneta, u drugo vrijeme ili na mjestu blizu Vas. Recite nam i potražit ćemo to.',
    ],
  },
  ar: {
    subject: 'نوقف بحثنا لك مؤقتًا حتى {date}',
    preheader: 'هل أخطأنا في الفهم؟ يرجى إخبارنا.',
    heading: 'توقف مؤقت، ثم نبدأ من جديد',
    tell: [
      'علمنا أن الحضور لم يكن ممكنًا لك في ثلاثة لقاءات. إن أخطأنا في الفهم، فيرجى الرد على هذه الرسالة أو الاتصال بالرقم {phone}.',
      'قد تكون هناك أسباب وجيهة، ولا حاجة إلى شرحها.',
      'يعمل كل Connector متطوعًا ويخصص لذلك من وقته. لهذا نوقف بحثنا لك حتى {date}. بعد هذا اليوم يمكنك المشاركة من جديد.',
      'هل هناك ما يجعل اللقاء أسهل لك؟ قد يكون عبر الإنترنت، أو في ساعة أخرى، أو في مكان قريب منك. يرجى إخبارنا وسنبحث عنه.',
    ],
  },
};
