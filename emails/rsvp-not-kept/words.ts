import type { Language } from '../../locales/locales.ts';
import type { AskingWords } from '../parts/letter.tsx';

/** Spanish, Bosnian and Arabic are not yet checked by a native reader. */
export const WORDS: Record<Language, AskingWords & { why: string }> = {
  en: {
    subject: 'We are sorry: there is no place for you at the event',
    preheader: 'The event was full or closed when we could store your answer.',
    heading: 'There is no place for you at the event',
    tell: [
      'You told us that you come to this event: {event}.',
      'Our storage was away at that moment. When it was back, the event was full, or took no more answers. We are sorry.',
      'We have kept nothing of your answer except this letter.',
    ],
    button: 'See our other events',
    after: ['Would you like to know if a place becomes free? Answer this letter or call {phone}.'],
    why: 'You get this letter because you told {program} that you will come to this event.',
  },
  es: {
    subject: 'Lo sentimos: no hay lugar para usted en el evento',
    preheader: 'El evento estaba lleno o cerrado cuando pudimos guardar su respuesta.',
    heading: 'No hay lugar para usted en el evento',
    tell: [
      'Usted nos dijo que viene a este evento: {event}.',
      'En ese momento no podíamos guardar su respuesta. Cuando pudimos, el evento estaba lleno o ya no recibía respuestas. Lo sentimos.',
      'No hemos guardado nada de su respuesta, salvo esta carta.',
    ],
    button: 'Ver nuestros otros eventos',
    after: ['¿Quiere saber si queda un lugar libre? Responda a esta carta o llame al {phone}.'],
    why: 'Usted recibe esta carta porque dijo a {program} que vendría a este evento.',
  },
  bs: {
    subject: 'Žao nam je: na događaju nema mjesta za Vas',
    preheader: 'Događaj je bio pun ili zatvoren kada smo mogli sačuvati Vaš odgovor.',
    heading: 'Na događaju nema mjesta za Vas',
    tell: [
      'Rekli ste nam da dolazite na ovaj događaj: {event}.',
      'U tom trenutku nismo mogli sačuvati odgovor. Kada smo mogli, događaj je bio pun ili zatvoren. Žao nam je.',
      'Od Vašeg odgovora nismo sačuvali ništa osim ovog pisma.',
    ],
    button: 'Pogledajte druge događaje',
    after: ['Želite li znati ako se neko mjesto oslobodi? Odgovorite na ovo pismo ili nazovite {phone}.'],
    why: 'Ovo pismo dobijate jer ste programu {program} javili da dolazite na ovaj događaj.',
  },
  ar: {
    subject: 'نأسف: لا مكان لك في الفعالية',
    preheader: 'كانت الفعالية ممتلئة أو مغلقة حين استطعنا حفظ إجابتك.',
    heading: 'لا مكان لك في الفعالية',
    tell: [
      'أخبرتنا أنك ستأتي إلى هذه الفعالية: {event}.',
      'لم نستطع حفظ إجابتك في تلك اللحظة. وحين استطعنا كانت الفعالية ممتلئة أو مغلقة. نأسف لذلك.',
      'لم نحفظ شيئًا من إجابتك سوى هذه الرسالة.',
    ],
    button: 'فعالياتنا الأخرى',
    after: ['هل تريد معرفة إن أصبح أحد الأماكن خاليًا؟ يرجى الرد على هذه الرسالة أو الاتصال بالرقم {phone}.'],
    why: 'وصلتك هذه الرسالة لأنك أخبرت برنامج {program} بحضورك هذه الفعالية.',
  },
};
