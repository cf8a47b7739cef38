import type { Language } from '../../locales/locales.ts';
import type { Criterion } from '../../program/eligibility.ts';
import type { AskingWords } from '../parts/letter.tsx';

interface NotYetWords extends AskingWords {
  criteria: Record<Criterion, string>;
  /** Instead of the list, where staff gave no rule. */
  withoutRule: string;
  /** Before the rules that are missing. */
  rules: string;
  /** After the reason. */
  meaning: readonly string[];
  otherHelp: string;
  guides: string;
  help: string;
  helpLink: string;
}

/** Spanish, Bosnian and Arabic are not yet checked by a native reader. */
export const WORDS: Record<Language, NotYetWords> = {
  en: {
    subject: 'Please read: what can help you now',
    preheader: 'We cannot match you with a Connector yet. Other help is there for you.',
    heading: 'What can help you now',
    tell: ['Thank you for signing up. We have read your answers with care.'],
    rules:
      'We cannot introduce you to a Connector yet. The program has four rules, and this is what is missing now:',
    withoutRule:
      'We cannot introduce you to a Connector yet. We are glad to tell you the reason: answer this letter.',
    criteria: {
      'foreign-born': 'The program is for people who were born outside the United States.',
      'college-educated': 'The program is for people with a bachelor’s degree or more, from any country.',
      'work-permission':
        'The program is for people who may work in the United States for longer than one year.',
      region: 'The program is for people who live in or near {city}.',
    },
    meaning: [
      'This is a rule of the program. It is no judgment of you, your work or your future.',
      'Did we understand something wrong? Has something changed, or will it change? Answer this letter or call {phone}. You may come back at any time.',
    ],
    otherHelp: 'Other help',
    guides:
      'Our career guides are for everybody. They show the steps in your profession, with time, cost and the people to ask.',
    button: 'Read the career guides',
    help: 'Local organizations help with English, school, permission to work and the search for a job. Call first, because offices move and opening hours change.',
    helpLink: 'Help near you:',
    after: [
      'Do you not know where to begin? Answer this letter. A person reads it and tells you who can help.',
    ],
  },
  es: {
    subject: 'Por favor, lea: qué puede ayudarle ahora',
    preheader: 'Todavía no podemos presentarle a un Connector. Hay otra ayuda para usted.',
    heading: 'Qué puede ayudarle ahora',
    tell: ['Gracias por inscribirse. Hemos leído sus respuestas con atención.'],
    rules:
      'Todavía no podemos presentarle a un Connector. El programa tiene cuatro reglas, y esto es lo que falta ahora:',
    withoutRule:
      'Todavía no podemos presentarle a un Connector. Con gusto le decimos la razón: responda a esta carta.',
    criteria: {
      'foreign-born': 'El programa es para personas que nacieron fuera de los Estados Unidos.',
      'college-educated':
        'El programa es para personas con un título universitario (bachelor) o superior, de cualquier país.',
      'work-permission':
        'El programa es para personas que pueden trabajar en los Estados Unidos durante más de un año.',
      region: 'El programa es para personas que viven en {city} o cerca.',
    },
    meaning: [
      'Es una regla del programa. No es un juicio sobre usted, su trabajo o su futuro.',
      '¿Entendimos algo mal? ¿Ha cambiado algo, o va a cambiar? Responda a esta carta o llame al {phone}. Puede volver en cualquier momento.',
    ],
    otherHelp: 'Otra ayuda',
    guides:
      'Nuestras guías profesionales son para todos. Muestran los pasos en su profesión, con el tiempo, el costo y a quién preguntar.',
    button: 'Leer las guías profesionales',
    help: 'Hay organizaciones locales que ayudan con el inglés, los estudios, el permiso de trabajo y la búsqueda de empleo. Llame antes, porque las oficinas se mudan y los horarios cambian.',
    helpLink: 'Ayuda cerca de usted:',
    after: [
      '¿No sabe por dónde empezar? Responda a esta carta. Una persona la lee y le dice quién puede ayudar.',
    ],
  },
  bs: {
    subject: 'Molimo pročitajte: šta Vam sada može pomoći',
    preheader: 'Još Vas ne možemo upoznati s Connectorom. Postoji druga pomoć za Vas.',
    heading: 'Šta Vam sada može pomoći',
    tell: ['Hvala što ste se prijavili. Pažljivo smo pročitali Vaše odgovore.'],
    rules: 'Još Vas ne možemo upoznati s Connectorom. Program ima četiri pravila, a sada nedostaje ovo:',
    withoutRule:
      'Još Vas ne možemo upoznati s Connectorom. Rado ćemo Vam reći razlog: odgovorite na ovo pismo.',
    criteria: {
      'foreign-born': 'Program je za ljude koji su rođeni izvan Sjedinjenih Država.',
      'college-educated':
        'Program je za ljude s fakultetskom diplomom (bachelor) ili višom, iz bilo koje zemlje.',
      'work-permission': 'Program je za ljude koji u Sjedinjenim Državama smiju raditi duže od jedne godine.',
      region: 'Program je za ljude koji žive u ovom gradu ili blizu njega: {city}.',
    },
    meaning: [
      'To je pravilo programa. To nije sud o Vama, Vašem radu ili Vašoj budućnosti.',
      'Jesmo li nešto pogrešno razumjeli? Da li se nešto promijenilo ili će se promijeniti? Odgovorite na ovo pismo ili nazovite {phone}. Možete se vratiti kad god želite.',
    ],
    otherHelp: 'Druga pomoć',
    guides:
      'Naši vodiči kroz zanimanja su za sve. Pokazuju korake u Vašem zanimanju, vrijeme, trošak i koga pitati.',
    button: 'Čitajte vodiče kroz zanimanja',
    help: 'Lokalne organizacije pomažu oko engleskog, školovanja, dozvole za rad i traženja posla. Prvo nazovite, jer se uredi sele, a radno vrijeme mijenja.',
    helpLink: 'Pomoć blizu Vas:',
    after: ['Ne znate odakle početi? Odgovorite na ovo pismo. Osoba ga čita i kaže Vam ko može pomoći.'],
  },
  ar: {
    subject: 'للقراءة من فضلك: ما الذي قد يساعدك الآن',
    preheader: 'لا يمكننا بعدُ تعريفك على Connector. هناك مساعدة أخرى متاحة لك.',
    heading: 'ما الذي قد يساعدك الآن',
    tell: ['شكرًا لتسجيلك. قرأنا إجاباتك بعناية.'],
    rules: 'لا يمكننا بعدُ تعريفك على Connector. للبرنامج أربعة شروط، وهذا ما ينقص الآن:',
    withoutRule: 'لا يمكننا بعدُ تعريفك على Connector. يسعدنا توضيح السبب: يكفي الرد على هذه الرسالة.',
    criteria: {
      'foreign-born': 'البرنامج لمن وُلدوا خارج الولايات المتحدة.',
      'college-educated': 'البرنامج لمن لديهم شهادة بكالوريوس أو أعلى، من أي بلد.',
      'work-permission': 'البرنامج لمن يُسمح لهم بالعمل في الولايات المتحدة لأكثر من سنة.',
      region: 'البرنامج لمن يسكنون في {city} أو بالقرب منها.',
    },
    meaning: [
      'هذا شرط من شروط البرنامج، وليس حكمًا عليك أو على عملك أو على مستقبلك.',
      'هل أخطأنا في الفهم؟ هل تغيّر شيء أو سيتغيّر؟ يرجى الرد على هذه الرسالة أو الاتصال بالرقم {phone}. يمكنك العودة في أي وقت.',
    ],
    otherHelp: 'مساعدة أخرى',
    guides: 'أدلتنا المهنية متاحة للجميع. تبيّن خطوات مهنتك، والوقت والتكلفة ومن يمكن سؤاله.',
    button: 'قراءة الأدلة المهنية',
    help: 'تساعد مؤسسات محلية في تعلم الإنجليزية والدراسة وتصريح العمل والبحث عن عمل. يرجى الاتصال أولًا، لأن المكاتب تنتقل ومواعيدها تتغير.',
    helpLink: 'مساعدة بالقرب منك:',
    after: [
      'من أين تكون البداية؟ للسؤال عن ذلك يكفي الرد على هذه الرسالة. يقرؤها شخص ويخبرك من يستطيع المساعدة.',
    ],
  },
};
