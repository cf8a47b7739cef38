import type { Language } from '../../locales/locales.ts';
import type { TellingWords } from '../parts/letter.tsx';

/** Spanish, Bosnian and Arabic are not yet checked by a native reader. */
export const WORDS: Record<Language, TellingWords> = {
  en: {
    subject: 'Your sign-up is complete: we now look for your Connector',
    preheader: 'You do not need to do anything now.',
    heading: 'We now look for your Connector',
    tell: [
      'A coordinator has read your sign-up. The program fits you, and we are glad that you are here.',
      'Now we look for a Connector: a volunteer in {city} who knows your field. We ask this person first, without your name.',
      'This can take some weeks. When a Connector says yes, we introduce you both by email. You then write first.',
      'While you wait, think of three questions about your field. What would you like to know about work here?',
      'You do not need to do anything now. Has something changed, for example your telephone number? Use the link at the end of this letter.',
    ],
  },
  es: {
    subject: 'Su inscripción está completa: ahora buscamos a su Connector',
    preheader: 'Por ahora usted no tiene que hacer nada.',
    heading: 'Ahora buscamos a su Connector',
    tell: [
      'Una persona del programa ha leído su inscripción. El programa es adecuado para usted, y nos alegra que participe.',
      'Ahora buscamos a un Connector: una persona voluntaria de {city} que conoce su campo. Primero le preguntamos, sin decir el nombre de usted.',
      'Esto puede tardar algunas semanas. Cuando un Connector diga que sí, los presentamos por correo electrónico. Entonces usted escribe primero.',
      'Mientras espera, piense en tres preguntas sobre su campo. ¿Qué le gustaría saber sobre el trabajo aquí?',
      'Por ahora usted no tiene que hacer nada. ¿Ha cambiado algo, por ejemplo su teléfono? Use el enlace al final de esta carta.',
    ],
  },
  bs: {
    subject: 'Vaša prijava je potpuna: sada tražimo Vašeg Connectora',
    preheader: 'Sada ne trebate ništa uraditi.',
    heading: 'Sada tražimo Vašeg Connectora',
    tell: [
      'Koordinator je pročitao Vašu prijavu. Program Vam odgovara i drago nam je što ste tu.',
      'Sada tražimo Connectora: dobrovoljca u gradu {city} koji poznaje Vašu struku. Prvo pitamo tu osobu, bez Vašeg imena.',
      'To može potrajati nekoliko sedmica. Kada Connector pristane, upoznajemo vas e-poštom. Tada Vi pišete prvi.',
      'Dok čekate, smislite tri pitanja o svojoj struci. Šta biste željeli znati o radu ovdje?',
      'Sada ne trebate ništa uraditi. Da li se nešto promijenilo, na primjer Vaš broj telefona? Koristite vezu na kraju ovog pisma.',
    ],
  },
  ar: {
    subject: 'اكتمل تسجيلك: نبحث لك الآن عن Connector',
    preheader: 'لا حاجة إلى أي شيء منك الآن.',
    heading: 'نبحث لك الآن عن Connector',
    tell: [
      'قرأ أحد المنسقين طلبك. البرنامج مناسب لك، ويسعدنا انضمامك.',
      'نبحث الآن عن Connector: متطوع في {city} يعرف مجالك. نسأل هذا الشخص أولًا دون ذكر اسمك.',
      'قد يستغرق ذلك بضعة أسابيع. عندما يوافق Connector نعرّف كلًا منكما على الآخر بالبريد الإلكتروني. ثم تكون الرسالة الأولى منك.',
      'خلال الانتظار يمكنك التفكير في ثلاثة أسئلة عن مجالك. ما الذي تهمك معرفته عن العمل هنا؟',
      'لا حاجة إلى أي شيء منك الآن. هل تغيّر شيء، مثل رقم هاتفك؟ يمكنك استخدام الرابط في نهاية هذه الرسالة.',
    ],
  },
};
