import type { Language } from '../../locales/locales.ts';
import type { TellingWords } from '../parts/letter.tsx';

/** Spanish, Bosnian and Arabic are not yet checked by a native reader. */
export const WORDS: Record<Language, TellingWords> = {
  en: {
    subject: 'Please answer or call: your sign-up is on hold',
    preheader: 'We keep your answers. A short talk can help.',
    heading: 'Your sign-up is on hold for now',
    tell: [
      'For now we do not look for a Connector for you. Either you asked for a pause, or we would like to talk with you first.',
      'We keep your answers, and you do not need to sign up again.',
      'Please answer this letter, or call {phone}. Tell us when we may call you. Ten minutes are enough.',
      'You asked for this pause yourself? Then you do not need to do anything. Write to us when you want to go on.',
      'We never ask for papers, and we do not ask about your immigration status.',
    ],
  },
  es: {
    subject: 'Por favor, responda o llame: su inscripción está en pausa',
    preheader: 'Guardamos sus respuestas. Una breve conversación puede ayudar.',
    heading: 'Su inscripción está en pausa por ahora',
    tell: [
      'Por ahora no buscamos un Connector para usted. O usted pidió una pausa, o nos gustaría hablar antes con usted.',
      'Guardamos sus respuestas, y no tiene que inscribirse otra vez.',
      'Por favor, responda a esta carta o llame al {phone}. Díganos cuándo podemos llamarle. Bastan diez minutos.',
      '¿Usted mismo o usted misma pidió esta pausa? Entonces no tiene que hacer nada. Escríbanos cuando quiera continuar.',
      'Nunca pedimos documentos, y no preguntamos por su situación migratoria.',
    ],
  },
  bs: {
    subject: 'Molimo odgovorite ili nazovite: Vaša prijava je na čekanju',
    preheader: 'Vaše odgovore čuvamo. Kratak razgovor može pomoći.',
    heading: 'Vaša prijava je zasad na čekanju',
    tell: [
      'Zasad ne tražimo Connectora za Vas. Ili ste tražili pauzu, ili bismo prvo željeli razgovarati s Vama.',
      'Vaše odgovore čuvamo i ne morate se ponovo prijavljivati.',
      'Molimo Vas, odgovorite na ovo pismo ili nazovite {phone}. Recite nam kada Vas smijemo nazvati. Deset minuta je dovoljno.',
      'Ovu pauzu ste tražili Vi? Onda ne trebate ništa uraditi. Pišite nam kada želite nastaviti.',
      'Nikada ne tražimo papire i ne pitamo za Vaš imigracioni status.',
    ],
  },
  ar: {
    subject: 'يرجى الرد أو الاتصال: تسجيلك متوقف مؤقتًا',
    preheader: 'نحتفظ بإجاباتك. قد يساعد حديث قصير.',
    heading: 'تسجيلك متوقف مؤقتًا',
    tell: [
      'لا نبحث لك حاليًا عن Connector. إما لأنك طلبت التوقف، أو لأننا نود التحدث معك أولًا.',
      'نحتفظ بإجاباتك، ولا حاجة إلى التسجيل من جديد.',
      'يرجى الرد على هذه الرسالة أو الاتصال بالرقم {phone}. متى يمكننا الاتصال بك؟ تكفي عشر دقائق.',
      'هل كان هذا التوقف بطلب منك؟ إذًا لا حاجة إلى أي شيء. يمكنك الكتابة إلينا عند الرغبة في المتابعة.',
      'لا نطلب أوراقًا أبدًا، ولا نسأل عن وضعك القانوني كمهاجر.',
    ],
  },
};
