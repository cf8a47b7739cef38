import type { Language } from '../../locales/locales.ts';
import type { TellingWords } from '../parts/letter.tsx';

/** Spanish, Bosnian and Arabic are not yet checked by a native reader. */
export const WORDS: Record<Language, TellingWords> = {
  en: {
    subject: 'No answer needed: our question to you is closed',
    preheader: 'You do not need to do anything.',
    heading: 'Our question to you is closed',
    tell: [
      'We asked you whether you can meet a person from your field. You no longer need to answer.',
      'There can be several reasons. The time for an answer has passed, the person has found another way, or you have said yes to enough people for now.',
      'The link in our earlier letter no longer works. You do not need to do anything.',
      'We ask you again when a person fits you well. Thank you for being a Connector.',
    ],
  },
  es: {
    subject: 'No tiene que responder: nuestra pregunta está cerrada',
    preheader: 'Usted no tiene que hacer nada.',
    heading: 'Nuestra pregunta está cerrada',
    tell: [
      'Le preguntamos si podía reunirse con una persona de su campo. Ya no tiene que responder.',
      'Puede haber varias razones. Ha pasado el plazo, la persona ha encontrado otro camino, o usted ya dijo que sí a suficientes personas por ahora.',
      'El enlace de nuestra carta anterior ya no funciona. Usted no tiene que hacer nada.',
      'Le preguntaremos de nuevo cuando una persona encaje bien con usted. Gracias por ser Connector.',
    ],
  },
  bs: {
    subject: 'Ne morate odgovoriti: naše pitanje je zatvoreno',
    preheader: 'Ne trebate ništa uraditi.',
    heading: 'Naše pitanje je zatvoreno',
    tell: [
      'Pitali smo Vas možete li se sastati s jednom osobom iz Vaše struke. Više ne morate odgovoriti.',
      'Razloga može biti više. Rok za odgovor je prošao, osoba je našla drugi put, ili ste zasad pristali na dovoljno sastanaka.',
      'Veza iz našeg ranijeg pisma više ne radi. Ne trebate ništa uraditi.',
      'Pitat ćemo Vas ponovo kada Vam neka osoba dobro odgovara. Hvala Vam što ste Connector.',
    ],
  },
  ar: {
    subject: 'لا حاجة إلى الإجابة: أُغلق سؤالنا إليك',
    preheader: 'لا حاجة إلى أي شيء منك.',
    heading: 'أُغلق سؤالنا إليك',
    tell: [
      'سألناك هل يمكنك لقاء شخص من مجالك. لم تعد هناك حاجة إلى الإجابة.',
      'قد تكون هناك أسباب مختلفة: انتهت مدة الإجابة، أو وجد الشخص طريقًا آخر، أو وافقت على عدد كافٍ من الأشخاص حاليًا.',
      'لم يعد الرابط في رسالتنا السابقة يعمل. لا حاجة إلى أي شيء منك.',
      'سنسألك من جديد عندما يناسبك شخص آخر. شكرًا لأنك Connector.',
    ],
  },
};
