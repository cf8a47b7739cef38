import type { Language } from '../../program/languages.ts';

interface Words {
  subject: (program: string) => string;
  preheader: string;
  heading: string;
  greeting: (name: string) => string;
  ask: string;
  button: string;
  orAddress: string;
  until: (date: string) => string;
  next: string;
  notYou: string;
  footer: (phone: string) => string;
}

/** The words of the letter that asks a person to confirm the address. Only English has been checked by its writers. */
export const WORDS: Record<Language, Words> = {
  en: {
    subject: (program) => `Confirm your email address for ${program}`,
    preheader: 'One step, and we read your sign-up.',
    heading: 'Please confirm your email address',
    greeting: (name) => `Dear ${name},`,
    ask: 'Thank you for signing up. Press the button, then press “Confirm” on the page that opens. We read your sign-up only after that.',
    button: 'Confirm my email address',
    orAddress: 'If the button does not work, copy this address into your browser:',
    until: (date) => `The link works until ${date}.`,
    next: 'What happens next: a coordinator reads your sign-up within five working days and writes to you. The program is free.',
    notYou: 'If you did not sign up, do nothing. We will not write again.',
    footer: (phone) =>
      `A Connector gives advice, not a job offer, and never sells you anything. Questions? Answer this letter or call ${phone}.`,
  },
  es: {
    subject: (program) => `Confirme su correo electrónico para ${program}`,
    preheader: 'Un paso más, y leemos su inscripción.',
    heading: 'Por favor, confirme su correo electrónico',
    greeting: (name) => `Hola, ${name}:`,
    ask: 'Gracias por inscribirse. Pulse el botón y después pulse «Confirmar» en la página que se abre. Solo entonces leemos su inscripción.',
    button: 'Confirmar mi correo electrónico',
    orAddress: 'Si el botón no funciona, copie esta dirección en su navegador:',
    until: (date) => `El enlace funciona hasta el ${date}.`,
    next: 'Qué pasa después: una persona del programa lee su inscripción en cinco días hábiles y le escribe. El programa es gratuito.',
    notYou: 'Si usted no se inscribió, no haga nada. No volveremos a escribirle.',
    footer: (phone) =>
      `Un Connector da consejos, no una oferta de trabajo, y nunca le vende nada. ¿Preguntas? Responda a esta carta o llame al ${phone}.`,
  },
  bs: {
    subject: (program) => `Potvrdite svoju e-adresu za ${program}`,
    preheader: 'Još jedan korak, i čitamo vašu prijavu.',
    heading: 'Molimo vas, potvrdite svoju e-adresu',
    greeting: (name) => `Poštovani, ${name},`,
    ask: 'Hvala što ste se prijavili. Pritisnite dugme, a zatim „Potvrdi” na stranici koja se otvori. Tek tada čitamo vašu prijavu.',
    button: 'Potvrdi moju e-adresu',
    orAddress: 'Ako dugme ne radi, prepišite ovu adresu u svoj preglednik:',
    until: (date) => `Veza vrijedi do ${date}.`,
    next: 'Šta slijedi: koordinator čita vašu prijavu u roku od pet radnih dana i piše vam. Program je besplatan.',
    notYou: 'Ako se niste prijavili, ne činite ništa. Nećemo vam više pisati.',
    footer: (phone) =>
      `Connector daje savjet, a ne ponudu za posao, i nikad vam ništa ne prodaje. Pitanja? Odgovorite na ovo pismo ili nazovite ${phone}.`,
  },
  ar: {
    subject: (program) => `أكّد بريدك الإلكتروني لبرنامج ${program}`,
    preheader: 'خطوة واحدة ثم نقرأ طلبك.',
    heading: 'من فضلك أكّد بريدك الإلكتروني',
    greeting: (name) => `مرحبًا ${name}،`,
    ask: 'شكرًا لتسجيلك. اضغط الزر، ثم اضغط «تأكيد» في الصفحة التي تفتح. نقرأ طلبك بعد ذلك فقط.',
    button: 'تأكيد بريدي الإلكتروني',
    orAddress: 'إذا لم يعمل الزر، انسخ هذا العنوان إلى متصفحك:',
    until: (date) => `يعمل الرابط حتى ${date}.`,
    next: 'ماذا يحدث بعد ذلك: يقرأ أحد المنسقين طلبك خلال خمسة أيام عمل ويكتب إليك. البرنامج مجاني.',
    notYou: 'إذا لم تسجّل أنت، فلا تفعل شيئًا. لن نكتب إليك مرة أخرى.',
    footer: (phone) =>
      `يقدّم الـ Connector نصيحة لا عرض عمل، ولا يبيعك شيئًا أبدًا. أسئلة؟ أجب عن هذه الرسالة أو اتصل بالرقم \u2066${phone}\u2069.`,
  },
};
