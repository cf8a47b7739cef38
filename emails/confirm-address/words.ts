import type { Language } from '../../locales/locales.ts';
import type { AskingWords } from '../parts/letter.tsx';

/** Spanish, Bosnian and Arabic are not yet checked by a native reader. */
export const WORDS: Record<Language, AskingWords> = {
  en: {
    subject: 'Confirm your email address for {program}',
    preheader: 'One step, and we read your sign-up.',
    heading: 'Please confirm your email address',
    tell: [
      'Thank you for signing up. Press the button, then press “Confirm” on the page that opens. We read your sign-up only after that.',
    ],
    button: 'Confirm my email address',
    after: [
      'The link works until {date}.',
      'What happens next: a coordinator reads your sign-up within five working days and writes to you.',
      'If you did not sign up, do nothing. We will not write again.',
    ],
  },
  es: {
    subject: 'Confirme su correo electrónico para {program}',
    preheader: 'Un paso más, y leemos su inscripción.',
    heading: 'Por favor, confirme su correo electrónico',
    tell: [
      'Gracias por inscribirse. Pulse el botón y después pulse «Confirmar» en la página que se abre. Solo entonces leemos su inscripción.',
    ],
    button: 'Confirmar mi correo electrónico',
    after: [
      'El enlace funciona hasta el {date}.',
      'Qué pasa después: una persona del programa lee su inscripción en cinco días hábiles y le escribe.',
      'Si usted no se inscribió, no haga nada. No volveremos a escribirle.',
    ],
  },
  bs: {
    subject: 'Potvrdite svoju e-adresu za {program}',
    preheader: 'Još jedan korak, i čitamo Vašu prijavu.',
    heading: 'Molimo Vas, potvrdite svoju e-adresu',
    tell: [
      'Hvala što ste se prijavili. Pritisnite dugme, a zatim “Potvrdi” na stranici koja se otvori. Tek tada čitamo Vašu prijavu.',
    ],
    button: 'Potvrdi moju e-adresu',
    after: [
      'Veza vrijedi do {date}.',
      'Šta slijedi: koordinator čita Vašu prijavu u roku od pet radnih dana i piše Vam.',
      'Ako se niste prijavili, ne činite ništa. Nećemo Vam više pisati.',
    ],
  },
  ar: {
    subject: 'يرجى تأكيد بريدك الإلكتروني لبرنامج {program}',
    preheader: 'خطوة واحدة ثم نقرأ طلبك.',
    heading: 'يرجى تأكيد بريدك الإلكتروني',
    tell: ['شكرًا لتسجيلك. يرجى الضغط على الزر، ثم على «تأكيد» في الصفحة التي تُفتح. نقرأ طلبك بعد ذلك فقط.'],
    button: 'تأكيد بريدي الإلكتروني',
    after: [
      'يعمل الرابط حتى {date}.',
      'ماذا يحدث بعد ذلك: يقرأ أحد المنسقين طلبك خلال خمسة أيام عمل ويكتب إليك.',
      'إذا لم يكن التسجيل منك، فلا حاجة إلى أي شيء. لن نكتب إليك مرة أخرى.',
    ],
  },
};
