import type { Language } from '../../locales/locales.ts';
import type { TellingWords } from '../parts/letter.tsx';

/** Spanish, Bosnian and Arabic are not yet checked by a native reader. */
export const WORDS: Record<Language, TellingWords> = {
  en: {
    subject: 'You have left the program: nothing more to do',
    preheader: 'We no longer look for a Connector, and we ask no more questions.',
    heading: 'You have left the program',
    tell: [
      'As you asked, we no longer look for a Connector for you. We send you no more questions.',
      'Have you planned a meeting with a Connector? Then please tell that person yourself.',
      'We keep your record for a limited time only. With the link at the end of this letter you can erase it now.',
      'You did not ask for this, or you change your mind? Answer this letter or call {phone}.',
      'Thank you for your time. We wish you well.',
    ],
  },
  es: {
    subject: 'Usted ha dejado el programa: no tiene que hacer nada más',
    preheader: 'Ya no buscamos un Connector y no haremos más preguntas.',
    heading: 'Usted ha dejado el programa',
    tell: [
      'Como usted pidió, ya no buscamos un Connector para usted. No le enviaremos más preguntas.',
      '¿Tiene una reunión acordada con un Connector? Entonces, por favor, avísele usted.',
      'Guardamos su registro solo por un tiempo limitado. Con el enlace al final de esta carta puede borrarlo ahora.',
      '¿Usted no lo pidió, o cambia de opinión? Responda a esta carta o llame al {phone}.',
      'Gracias por su tiempo. Le deseamos lo mejor.',
    ],
  },
  bs: {
    subject: 'Napustili ste program: ne trebate više ništa uraditi',
    preheader: 'Više ne tražimo Connectora i više ništa ne pitamo.',
    heading: 'Napustili ste program',
    tell: [
      'Kao što ste tražili, više ne tražimo Connectora za Vas. Više Vam ne šaljemo pitanja.',
      'Imate li dogovoren sastanak s Connectorom? Onda molimo da tu osobu sami obavijestite.',
      'Vaše podatke čuvamo samo ograničeno vrijeme. Vezom na kraju ovog pisma možete ih odmah izbrisati.',
      'Niste to tražili ili ste se predomislili? Odgovorite na ovo pismo ili nazovite {phone}.',
      'Hvala Vam na vremenu. Želimo Vam sve najbolje.',
    ],
  },
  ar: {
    subject: 'تم خروجك من البرنامج: لا حاجة إلى أي شيء آخر',
    preheader: 'لم نعد نبحث عن Connector ولن نرسل أسئلة أخرى.',
    heading: 'تم خروجك من البرنامج',
    tell: [
      'كما طلبت، لم نعد نبحث لك عن Connector. لن نرسل إليك أسئلة أخرى.',
      'هل اتفقت على موعد مع Connector؟ إذًا يرجى إخبار هذا الشخص بنفسك.',
      'نحتفظ بسجلك لمدة محدودة فقط. بالرابط في نهاية هذه الرسالة يمكنك محوه الآن.',
      'ألم يكن ذلك بطلب منك، أو هل تغيّر رأيك؟ يرجى الرد على هذه الرسالة أو الاتصال بالرقم {phone}.',
      'شكرًا على وقتك. نتمنى لك كل الخير.',
    ],
  },
};
