import type { Language } from '../../locales/locales.ts';
import type { AskingWords } from '../parts/letter.tsx';

/** Spanish, Bosnian and Arabic are not yet checked by a native reader. */
export const WORDS: Record<Language, AskingWords> = {
  en: {
    subject: 'Please tell us: did you meet, and whom did you name?',
    preheader: 'Three minutes. “Not yet” is an answer too.',
    heading: 'Did you meet?',
    tell: [
      'About two weeks ago we introduced {participant} to you. Thank you for saying yes.',
      'Please tell us whether you met. On the same page you can add the people you referred {participant} to. At least three is the aim.',
    ],
    button: 'Tell us how it went',
    after: [
      'Please ask each person before you give us a name. If you cannot ask, leave the name out and write a role, such as “a hiring manager at a hospital”.',
      'Does one of them agree to be asked to become a Connector? You can mark that too.',
      'You did not meet? Please tell us, and we help. You do not need to explain.',
    ],
  },
  es: {
    subject: 'Por favor, díganos: ¿se reunieron y a quién recomendó?',
    preheader: 'Tres minutos. «Todavía no» también es una respuesta.',
    heading: '¿Se reunieron?',
    tell: [
      'Hace unas dos semanas le presentamos a {participant}. Gracias por decir que sí.',
      'Por favor, díganos si se reunieron. En la misma página puede añadir a las personas que recomendó a {participant}. La meta es al menos tres.',
    ],
    button: 'Contar cómo fue',
    after: [
      'Por favor, pregunte a cada persona antes de darnos su nombre. Si no puede preguntar, no ponga el nombre y escriba un cargo, como «responsable de contratación en un hospital».',
      '¿Alguna de esas personas acepta que le preguntemos si quiere ser Connector? También puede marcarlo.',
      '¿No se reunieron? Díganoslo y le ayudamos. No tiene que dar explicaciones.',
    ],
  },
  bs: {
    subject: 'Molimo recite nam: jeste li se sastali i koga ste preporučili?',
    preheader: 'Tri minute. I “još ne” je odgovor.',
    heading: 'Jeste li se sastali?',
    tell: [
      'Prije otprilike dvije sedmice upoznali smo Vas s jednom osobom ({participant}). Hvala što ste pristali.',
      'Molimo Vas, recite nam jeste li se sastali. Na istoj stranici možete dodati ljude koje ste preporučili. Cilj su najmanje tri imena.',
    ],
    button: 'Recite nam kako je bilo',
    after: [
      'Molimo Vas, pitajte svaku osobu prije nego što nam date ime. Ako ne možete pitati, izostavite ime i napišite ulogu, na primjer “osoba koja zapošljava u bolnici”.',
      'Pristaje li neko od njih da ga pitamo želi li postati Connector? I to možete označiti.',
      'Niste se sastali? Recite nam i pomoći ćemo. Ne morate ništa objašnjavati.',
    ],
  },
  ar: {
    subject: 'يرجى إخبارنا: هل تم اللقاء، ومن رشّحت؟',
    preheader: 'تكفي ثلاث دقائق. «ليس بعد» إجابة أيضًا.',
    heading: 'هل تم اللقاء؟',
    tell: [
      'قبل نحو أسبوعين عرّفناك على {participant}. شكرًا على موافقتك.',
      'يرجى إخبارنا هل تم اللقاء. في الصفحة نفسها يمكنك إضافة الأشخاص الذين رشّحتهم. الهدف ثلاثة أسماء على الأقل.',
    ],
    button: 'أخبركم كيف كان اللقاء',
    after: [
      'يرجى سؤال كل شخص قبل ذكر اسمه لنا. إن لم يكن ذلك ممكنًا، فيكفي ذكر المنصب دون الاسم، مثل «مسؤول توظيف في مستشفى».',
      'هل يوافق أحدهم على أن نسأله عن رغبته في أن يصبح Connector؟ يمكنك تحديد ذلك أيضًا.',
      'ألم يتم اللقاء؟ يرجى إخبارنا وسنساعد. لا حاجة إلى أي شرح.',
    ],
  },
};
