import type { Language } from '../../locales/locales.ts';
import type { AskingWords } from '../parts/letter.tsx';

/** Spanish, Bosnian and Arabic are not yet checked by a native reader. */
export const WORDS: Record<Language, AskingWords> = {
  en: {
    subject: 'Please tell us: do you still want to meet a Connector?',
    preheader: 'We have not found the right person yet. Should we go on looking?',
    heading: 'Do you still want to meet a Connector?',
    tell: [
      'We have not found the right Connector for you yet. We are sorry that you wait so long.',
      'A Connector must know your field and have time for a meeting. Such a person is not always free. We cannot promise you a date.',
      'Please tell us whether we should go on looking. Press the button, and choose yes or no on the page that opens.',
    ],
    button: 'Answer yes or no',
    after: [
      'Would another field or another language also suit you? Answer this letter and tell us. That can make the wait shorter.',
    ],
  },
  es: {
    subject: 'Por favor, díganos: ¿todavía quiere conocer a un Connector?',
    preheader: 'Todavía no hemos encontrado a la persona adecuada. ¿Seguimos buscando?',
    heading: '¿Todavía quiere conocer a un Connector?',
    tell: [
      'Todavía no hemos encontrado al Connector adecuado para usted. Lamentamos que espere tanto.',
      'Un Connector debe conocer su campo y tener tiempo para una reunión. Esa persona no siempre está libre. No podemos prometerle una fecha.',
      'Por favor, díganos si debemos seguir buscando. Pulse el botón y elija sí o no en la página que se abre.',
    ],
    button: 'Responder sí o no',
    after: [
      '¿Le serviría también otro campo u otro idioma? Responda a esta carta y díganoslo. Eso puede acortar la espera.',
    ],
  },
  bs: {
    subject: 'Molimo recite nam: želite li i dalje upoznati Connectora?',
    preheader: 'Još nismo našli pravu osobu. Da li da tražimo dalje?',
    heading: 'Želite li i dalje upoznati Connectora?',
    tell: [
      'Još nismo našli pravog Connectora za Vas. Žao nam je što toliko čekate.',
      'Connector mora poznavati Vašu struku i imati vremena za sastanak. Takva osoba nije uvijek slobodna. Ne možemo Vam obećati datum.',
      'Molimo Vas, recite nam da li da tražimo dalje. Pritisnite dugme i izaberite da ili ne na stranici koja se otvori.',
    ],
    button: 'Odgovorite: da ili ne',
    after: [
      'Odgovara li Vam i druga struka ili drugi jezik? Odgovorite na ovo pismo i recite nam. To može skratiti čekanje.',
    ],
  },
  ar: {
    subject: 'يرجى إخبارنا: هل ما زال لقاء Connector يهمك؟',
    preheader: 'لم نجد الشخص المناسب بعد. هل نواصل البحث؟',
    heading: 'هل ما زال لقاء Connector يهمك؟',
    tell: [
      'لم نجد لك بعدُ Connector المناسب. نأسف لطول انتظارك.',
      'يجب أن يعرف Connector مجالك وأن يكون لديه وقت للقاء. لا يتوفر مثل هذا الشخص دائمًا. لا نستطيع أن نعدك بموعد.',
      'هل نواصل البحث؟ يرجى الضغط على الزر، ثم اختيار نعم أو لا في الصفحة التي تُفتح.',
    ],
    button: 'الإجابة بنعم أو لا',
    after: ['هل يناسبك أيضًا مجال آخر أو لغة أخرى؟ يرجى الرد على هذه الرسالة. قد يجعل ذلك الانتظار أقصر.'],
  },
};
