import type { Language } from '../../locales/locales.ts';
import type { AskingWords } from '../parts/letter.tsx';

interface InviteWords extends AskingWords {
  /** The first sentence: who named the reader. */
  opening: string;
  why: string;
  /** The same two, where the connector who did so is no longer on record. */
  openingWithoutName: string;
  whyWithoutName: string;
}

/** Spanish, Bosnian and Arabic are not yet checked by a native reader. */
export const WORDS: Record<Language, InviteWords> = {
  en: {
    subject: 'Please say yes or no: would you like to be a Connector?',
    preheader: 'A Connector meets one person for 30 minutes and gives advice.',
    heading: 'Would you like to be a Connector?',
    opening: '{from} is a Connector in {city} and told us that we may ask you.',
    openingWithoutName: 'A Connector in {city} told us that we may ask you.',
    tell: [
      'A Connector is a volunteer. You meet one skilled immigrant from your field for 30 minutes, with coffee or tea. You give honest advice, and the names of at least three people who can help further.',
      'We ask you before each meeting. You set how often, and you can stop at any time. It is not a job offer, and nothing is ever sold.',
    ],
    button: 'Answer yes or no',
    after: [
      'A no is fine. You do not need to explain. If you say no or do nothing, we do not write again.',
      'We do not tell the person who named you why you chose as you did.',
    ],
    whyWithoutName:
      'You get this letter because a Connector gave us your address and said that you agree to be asked.',
    why: 'You get this letter because {from} gave us your address and said that you agree to be asked.',
  },
  es: {
    subject: 'Por favor, diga sí o no: ¿le gustaría ser Connector?',
    preheader: 'Un Connector se reúne 30 minutos con una persona y le da consejos.',
    heading: '¿Le gustaría ser Connector?',
    opening: '{from} es Connector en {city} y nos dijo que podemos preguntarle a usted.',
    openingWithoutName: 'Un Connector de {city} nos dijo que podemos preguntarle a usted.',
    tell: [
      'Un Connector es una persona voluntaria. Usted se reúne 30 minutos con una persona inmigrante cualificada de su campo, con un café o un té. Le da consejos honestos y los nombres de al menos tres personas que puedan ayudarle más.',
      'Le preguntamos antes de cada reunión. Usted decide con qué frecuencia y puede dejarlo cuando quiera. No es una oferta de trabajo, y nunca se vende nada.',
    ],
    button: 'Responder sí o no',
    after: [
      'Puede decir que no. No tiene que dar explicaciones. Si dice que no o no hace nada, no volveremos a escribirle.',
      'No diremos a la persona que nos dio su nombre por qué eligió usted así.',
    ],
    whyWithoutName:
      'Usted recibe esta carta porque un Connector nos dio su dirección y dijo que usted acepta que le preguntemos.',
    why: 'Usted recibe esta carta porque {from} nos dio su dirección y dijo que usted acepta que le preguntemos.',
  },
  bs: {
    subject: 'Molimo recite da ili ne: želite li biti Connector?',
    preheader: 'Connector se na 30 minuta sastane s jednom osobom i daje savjet.',
    heading: 'Želite li biti Connector?',
    opening: '{from} je Connector u gradu {city}. Od te osobe znamo da Vas smijemo pitati.',
    openingWithoutName: 'Jedan Connector u gradu {city} rekao nam je da Vas smijemo pitati.',
    tell: [
      'Connector je dobrovoljac. Na 30 minuta se sastajete s jednim školovanim useljenikom iz svoje struke, uz kafu ili čaj. Dajete iskren savjet i imena najmanje tri osobe koje mogu dalje pomoći.',
      'Pitamo Vas prije svakog sastanka. Vi određujete koliko često i možete prestati kad god želite. To nije ponuda za posao i nikada se ništa ne prodaje.',
    ],
    button: 'Odgovorite: da ili ne',
    after: [
      'Smijete reći ne. Ne morate ništa objašnjavati. Ako kažete ne ili ne učinite ništa, nećemo Vam više pisati.',
      'Osobi koja nam je dala Vaše ime nećemo reći zašto ste tako odlučili.',
    ],
    whyWithoutName:
      'Ovo pismo dobijate jer nam je jedan Connector dao Vašu adresu i rekao da pristajete da Vas pitamo.',
    why: 'Ovo pismo dobijate jer nam je {from} dao ili dala Vašu adresu i rekao ili rekla da pristajete da Vas pitamo.',
  },
  ar: {
    subject: 'يرجى الإجابة بنعم أو لا: هل تهمك المشاركة بصفة Connector؟',
    preheader: 'يلتقي Connector شخصًا واحدًا لمدة 30 دقيقة ويقدم له النصيحة.',
    heading: 'هل تهمك المشاركة بصفة Connector؟',
    opening: 'هذا الاسم لأحد المشاركين بصفة Connector في {city}: {from}. وقد أخبرنا أنه يمكننا سؤالك.',
    openingWithoutName: 'أخبرنا أحد المشاركين بصفة Connector في {city} أنه يمكننا سؤالك.',
    tell: [
      'الـ Connector متطوع. المطلوب لقاء شخص واحد من أصحاب الكفاءات المهاجرين من مجالك لمدة 30 دقيقة مع القهوة أو الشاي. مع نصيحة صادقة، وأسماء ثلاثة أشخاص على الأقل يمكنهم المساعدة أكثر.',
      'نسألك قبل كل لقاء. لك تحديد عدد المرات، ويمكنك التوقف في أي وقت. ليس هذا عرض عمل، ولا يُباع فيه شيء أبدًا.',
    ],
    button: 'الإجابة بنعم أو لا',
    after: [
      'لا بأس إن كانت الإجابة لا. لا حاجة إلى أي شرح. إن كانت الإجابة لا، أو لم تصلنا إجابة، فلن نكتب إليك مرة أخرى.',
      'لن نخبر من أعطانا اسمك بسبب اختيارك.',
    ],
    whyWithoutName:
      'وصلتك هذه الرسالة لأننا حصلنا على عنوانك من أحد المشاركين بصفة Connector، مع القول بموافقتك على أن نسألك.',
    why: 'وصلتك هذه الرسالة لأننا حصلنا على عنوانك من {from} مع القول بموافقتك على أن نسألك.',
  },
};
