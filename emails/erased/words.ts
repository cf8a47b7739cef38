import type { Language } from '../../locales/locales.ts';
import type { TellingWords } from '../parts/letter.tsx';

/** Spanish, Bosnian and Arabic are not yet checked by a native reader. */
export const WORDS: Record<Language, TellingWords & { why: string }> = {
  en: {
    subject: 'Your record is erased: nothing more to do',
    preheader: 'We keep nothing about you. Only counts without names stay.',
    heading: 'Your record is erased',
    tell: [
      'We have erased your name, your contact, your answers and the letters to you. We keep nothing about you.',
      'Only counts stay, for example how many people signed up. No count leads back to you.',
      'The services that store our records and send our letters may hold older copies for a limited time. We do not use those copies.',
      'This is our last letter. You may sign up again at any time, and we begin from the start.',
    ],
    why: 'You get this letter because your record in {program} was erased.',
  },
  es: {
    subject: 'Su registro está borrado: no tiene que hacer nada más',
    preheader: 'No guardamos nada sobre usted. Solo quedan cifras sin nombres.',
    heading: 'Su registro está borrado',
    tell: [
      'Hemos borrado su nombre, sus datos de contacto, sus respuestas y las cartas que le enviamos. No guardamos nada sobre usted.',
      'Solo quedan cifras, por ejemplo cuántas personas se inscribieron. Ninguna cifra conduce a usted.',
      'Los servicios que guardan nuestros registros y envían nuestras cartas pueden conservar copias anteriores por un tiempo limitado. No usamos esas copias.',
      'Esta es nuestra última carta. Puede inscribirse de nuevo cuando quiera, y empezamos desde el principio.',
    ],
    why: 'Usted recibe esta carta porque se borró su registro en {program}.',
  },
  bs: {
    subject: 'Vaši podaci su izbrisani: ne trebate više ništa uraditi',
    preheader: 'O Vama ne čuvamo ništa. Ostaju samo brojevi bez imena.',
    heading: 'Vaši podaci su izbrisani',
    tell: [
      'Izbrisali smo Vaše ime, kontakt, odgovore i pisma koja smo Vam slali. O Vama ne čuvamo ništa.',
      'Ostaju samo brojevi, na primjer koliko se ljudi prijavilo. Nijedan broj ne vodi do Vas.',
      'Usluge koje čuvaju naše podatke i šalju naša pisma mogu još ograničeno vrijeme imati starije kopije. Mi ih ne koristimo.',
      'Ovo je naše posljednje pismo. Možete se ponovo prijaviti kad god želite, i tada počinjemo ispočetka.',
    ],
    why: 'Ovo pismo dobijate jer su Vaši podaci u programu {program} izbrisani.',
  },
  ar: {
    subject: 'تم محو سجلك: لا حاجة إلى أي شيء آخر',
    preheader: 'لا نحتفظ بأي شيء عنك. تبقى أعداد فقط دون أسماء.',
    heading: 'تم محو سجلك',
    tell: [
      'محونا اسمك ومعلومات الاتصال بك وإجاباتك والرسائل التي أرسلناها إليك. لا نحتفظ بأي شيء عنك.',
      'تبقى أعداد فقط، مثل عدد من سجّلوا. لا يدل أي عدد عليك.',
      'قد تبقى نسخ قديمة لمدة محدودة لدى الخدمات التي تحفظ سجلاتنا وترسل رسائلنا. نحن لا نستخدم هذه النسخ.',
      'هذه آخر رسالة منا. يمكنك التسجيل من جديد في أي وقت، ونبدأ عندها من البداية.',
    ],
    why: 'وصلتك هذه الرسالة لأن سجلك في برنامج {program} قد مُحي.',
  },
};
