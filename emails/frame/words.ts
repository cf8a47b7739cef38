import type { Language } from '../../locales/locales.ts';

interface FrameWords {
  greeting: string;
  /** Where we do not know a name any more. */
  greetingWithoutName: string;
  orAddress: string;
  orEmail: string;
  closing: string;
  /** Why the reader got the letter, where the letter does not say it itself. */
  why: { participant: string; connector: string };
  promise: string;
  /** The same promise as a connector gives it. */
  connectorPromise: string;
  questions: string;
  record: string;
  stopByAnswer: string;
  /** Empty in English; elsewhere says that no native reader has checked the words. */
  unchecked: string;
}

/** What stands around every letter. Spanish, Bosnian and Arabic are not yet checked by a native reader. */
export const FRAME_WORDS: Record<Language, FrameWords> = {
  en: {
    greeting: 'Dear {name},',
    greetingWithoutName: 'Hello,',
    orAddress: 'If the button does not work, copy this address into your browser:',
    orEmail: 'If the button does not work, write to this email address:',
    closing: 'With best wishes,',
    why: {
      participant: 'You get this letter because you signed up for {program}.',
      connector: 'You get this letter because you are a Connector of {program}, or have offered to be one.',
    },
    promise: 'The program is free. A Connector gives advice, not a job offer, and never sells you anything.',
    connectorPromise:
      'A coffee is advice, not a job offer. A Connector never sells anything to the people in the program.',
    questions: 'Do you have a question? Answer this letter: a person reads it. Or call {phone}.',
    record: 'See, correct, pause or erase what we keep about you:',
    stopByAnswer:
      'Do you want no more letters, or do you want us to erase what you sent? Answer this letter and say so.',
    unchecked: '',
  },
  es: {
    greeting: 'Hola, {name}:',
    greetingWithoutName: 'Hola:',
    orAddress: 'Si el botón no funciona, copie esta dirección en su navegador:',
    orEmail: 'Si el botón no funciona, escriba a este correo electrónico:',
    closing: 'Reciba un cordial saludo,',
    why: {
      participant: 'Usted recibe esta carta porque se inscribió en {program}.',
      connector: 'Usted recibe esta carta porque es Connector de {program} o se ofreció a serlo.',
    },
    promise:
      'El programa es gratuito. Un Connector da consejos, no ofertas de trabajo, y nunca le vende nada.',
    connectorPromise:
      'Un café son consejos, no ofertas de trabajo. Un Connector nunca vende nada a las personas del programa.',
    questions: '¿Tiene alguna pregunta? Responda a esta carta: la lee una persona. O llame al {phone}.',
    record: 'Vea, corrija, pause o borre lo que guardamos sobre usted:',
    stopByAnswer:
      '¿No quiere recibir más cartas, o quiere que borremos lo que nos envió? Responda a esta carta y díganoslo.',
    unchecked:
      'Esta traducción todavía no la ha revisado un hablante nativo. Puede pedirnos la carta en inglés.',
  },
  bs: {
    greeting: 'Dobar dan, {name},',
    greetingWithoutName: 'Dobar dan,',
    orAddress: 'Ako dugme ne radi, kopirajte ovu adresu u svoj preglednik:',
    orEmail: 'Ako dugme ne radi, pišite na ovu e-adresu:',
    closing: 'Srdačan pozdrav,',
    why: {
      participant: 'Ovo pismo dobijate jer ste se prijavili za {program}.',
      connector: 'Ovo pismo dobijate jer ste Connector programa {program} ili ste se ponudili da to budete.',
    },
    promise:
      'Program je besplatan. Connector daje savjet, a ne ponudu za posao, i nikada Vam ništa ne prodaje.',
    connectorPromise:
      'Kafa je savjet, a ne ponuda za posao. Connector nikada ništa ne prodaje ljudima u programu.',
    questions: 'Imate pitanje? Odgovorite na ovo pismo: čita ga osoba. Ili nazovite {phone}.',
    record: 'Pogledajte, ispravite, pauzirajte ili izbrišite ono što čuvamo o Vama:',
    stopByAnswer:
      'Ne želite više pisama ili želite da izbrišemo ono što ste poslali? Odgovorite na ovo pismo i recite nam to.',
    unchecked: 'Ovaj prijevod još nije pregledao izvorni govornik. Možete zatražiti pismo na engleskom.',
  },
  ar: {
    greeting: 'تحية طيبة {name}،',
    greetingWithoutName: 'تحية طيبة،',
    orAddress: 'إذا لم يعمل الزر، يمكنك نسخ هذا العنوان إلى متصفحك:',
    orEmail: 'إذا لم يعمل الزر، يمكنك الكتابة إلى هذا العنوان:',
    closing: 'مع أطيب التحيات،',
    why: {
      participant: 'وصلتك هذه الرسالة لأنك سجّلت في برنامج {program}.',
      connector: 'وصلتك هذه الرسالة لأنك Connector في برنامج {program} أو عرضت أن تكون كذلك.',
    },
    promise: 'البرنامج مجاني. يقدم Connector النصيحة لا عرض عمل، ولا يبيعك شيئًا أبدًا.',
    connectorPromise: 'اللقاء نصيحة لا عرض عمل. ولا يبيع Connector شيئًا أبدًا للمشاركين في البرنامج.',
    questions: 'هل لديك سؤال؟ يمكنك الرد على هذه الرسالة، فهناك شخص يقرؤها. أو الاتصال بالرقم {phone}.',
    record: 'للاطلاع على ما نحتفظ به عنك أو تصحيحه أو إيقافه مؤقتًا أو محوه:',
    stopByAnswer: 'لوقف رسائلنا أو لمحو ما أرسلته إلينا: يكفي الرد على هذه الرسالة بطلب ذلك.',
    unchecked: 'لم يراجع هذه الترجمة بعدُ قارئ لغته الأم العربية. يمكنك طلب الرسالة بالإنجليزية.',
  },
};
