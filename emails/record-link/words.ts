import type { Language } from '../../locales/locales.ts';
import type { AskingWords } from '../parts/letter.tsx';

/** Spanish, Bosnian and Arabic are not yet checked by a native reader. */
export const WORDS: Record<Language, AskingWords & { why: string }> = {
  en: {
    subject: 'Your link: see, correct or erase what we keep',
    preheader: 'The link is only for you, and for a limited time.',
    heading: 'See what we keep about you',
    tell: [
      'Here is the link to your record. You can see it, correct it, take a copy, pause, leave the program or erase everything.',
    ],
    button: 'Open my record',
    after: [
      'The link works for a limited time. Please do not hand it on: who has it can read your record.',
      'You did not ask for this link? Then do nothing. Nobody but you has received it.',
    ],
    why: 'You get this letter because somebody asked {program} for a link to this record.',
  },
  es: {
    subject: 'Su enlace: vea, corrija o borre lo que guardamos',
    preheader: 'El enlace es solo para usted y por un tiempo limitado.',
    heading: 'Vea lo que guardamos sobre usted',
    tell: [
      'Este es el enlace a su registro. Puede verlo, corregirlo, guardar una copia, hacer una pausa, dejar el programa o borrarlo todo.',
    ],
    button: 'Abrir mi registro',
    after: [
      'El enlace funciona por un tiempo limitado. Por favor, no lo comparta: quien lo tenga puede leer su registro.',
      '¿Usted no pidió este enlace? Entonces no haga nada. Nadie más lo ha recibido.',
    ],
    why: 'Usted recibe esta carta porque alguien pidió a {program} un enlace a este registro.',
  },
  bs: {
    subject: 'Vaša veza: pogledajte, ispravite ili izbrišite što čuvamo',
    preheader: 'Veza je samo za Vas i na ograničeno vrijeme.',
    heading: 'Pogledajte šta čuvamo o Vama',
    tell: [
      'Ovo je veza do Vaših podataka. Možete ih pogledati, ispraviti, preuzeti kopiju, napraviti pauzu, napustiti program ili sve izbrisati.',
    ],
    button: 'Otvori moje podatke',
    after: [
      'Veza vrijedi ograničeno vrijeme. Molimo Vas, ne dajte je nikome: ko je ima, može čitati Vaše podatke.',
      'Niste tražili ovu vezu? Onda ne činite ništa. Niko osim Vas je nije dobio.',
    ],
    why: 'Ovo pismo dobijate jer je neko od programa {program} zatražio vezu do ovih podataka.',
  },
  ar: {
    subject: 'رابطك: للاطلاع على ما نحتفظ به أو تصحيحه أو محوه',
    preheader: 'الرابط لك وحدك ولمدة محدودة.',
    heading: 'ما نحتفظ به عنك',
    tell: [
      'هذا هو الرابط إلى سجلك. يمكنك الاطلاع عليه أو تصحيحه أو حفظ نسخة منه أو التوقف مؤقتًا أو الخروج من البرنامج أو محو كل شيء.',
    ],
    button: 'فتح سجلي',
    after: [
      'يعمل الرابط لمدة محدودة. يرجى عدم إعطائه لأحد: من لديه الرابط يستطيع قراءة سجلك.',
      'ألم يكن طلب الرابط منك؟ إذًا لا حاجة إلى أي شيء. لم يصل الرابط إلى أحد غيرك.',
    ],
    why: 'وصلتك هذه الرسالة لأن أحدًا طلب من برنامج {program} رابطًا إلى هذا السجل.',
  },
};
