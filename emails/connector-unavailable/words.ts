import type { Language } from '../../locales/locales.ts';
import type { TellingWords } from '../parts/letter.tsx';

/** Spanish, Bosnian and Arabic are not yet checked by a native reader. */
export const WORDS: Record<Language, TellingWords> = {
  en: {
    subject: 'No action needed: we look for another Connector for you',
    preheader: 'The person we asked cannot meet you. We go on looking.',
    heading: 'We look for another Connector for you',
    tell: [
      'We asked a Connector to meet you. This person cannot do it at this time.',
      'This is no judgment of you. The Connector did not see your name. Connectors are volunteers, and their time is short.',
      'We go on looking, and you do not need to do anything. The time that you have waited counts.',
      'We are honest with you: it can take some more weeks. We write as soon as a Connector says yes.',
    ],
  },
  es: {
    subject: 'No tiene que hacer nada: buscamos a otro Connector para usted',
    preheader: 'La persona a la que preguntamos no puede. Seguimos buscando.',
    heading: 'Buscamos a otro Connector para usted',
    tell: [
      'Le preguntamos a un Connector si podía reunirse con usted. Esa persona no puede en este momento.',
      'Esto no es un juicio sobre usted. El Connector no vio su nombre. Los Connectors son personas voluntarias y tienen poco tiempo.',
      'Seguimos buscando, y usted no tiene que hacer nada. El tiempo que ya ha esperado cuenta.',
      'Queremos ser honestos: puede tardar algunas semanas más. Le escribimos en cuanto un Connector diga que sí.',
    ],
  },
  bs: {
    subject: 'Ne trebate ništa uraditi: tražimo Vam drugog Connectora',
    preheader: 'Osoba koju smo pitali ne može. Tražimo dalje.',
    heading: 'Tražimo Vam drugog Connectora',
    tell: [
      'Pitali smo jednog Connectora da se sastane s Vama. Ta osoba sada ne može.',
      'To nije sud o Vama. Connector nije vidio Vaše ime. Connectori su dobrovoljci i imaju malo vremena.',
      'Tražimo dalje i ne trebate ništa uraditi. Vrijeme koje ste već čekali se računa.',
      'Iskreni smo s Vama: može potrajati još nekoliko sedmica. Pišemo Vam čim neki Connector pristane.',
    ],
  },
  ar: {
    subject: 'لا حاجة إلى أي شيء منك: نبحث لك عن Connector آخر',
    preheader: 'الشخص الذي سألناه لا يستطيع. نواصل البحث.',
    heading: 'نبحث لك عن Connector آخر',
    tell: [
      'سألنا أحد المتطوعين (Connector) أن يلتقي بك. هذا الشخص لا يستطيع في الوقت الحالي.',
      'ليس هذا حكمًا عليك. لم يرَ هذا الشخص اسمك. يعمل هؤلاء متطوعين ووقتهم قليل.',
      'نواصل البحث، ولا حاجة إلى أي شيء منك. مدة انتظارك محسوبة لك.',
      'نقول لك بصراحة: قد يستغرق الأمر بضعة أسابيع أخرى. نكتب إليك فور موافقة Connector.',
    ],
  },
};
