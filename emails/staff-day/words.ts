import type { Language } from '../../program/languages.ts';
import type { StaffNeed } from '../../program/overview/staffDay.ts';
import type { AskingWords } from '../parts/letter.tsx';

type Words = AskingWords & { why: string; needs: Record<StaffNeed, string> };

/** Spanish, Bosnian and Arabic are not yet checked by a native reader. */
export const WORDS: Record<Language, Words> = {
  en: {
    subject: 'Something waits for you in Studio today',
    preheader: 'What waits, in numbers.',
    heading: 'Something waits for you today',
    tell: ['This is what needs somebody. The program has done the rest by itself.'],
    needs: {
      'to-screen': 'Sign-ups that wait longer than two days to be read',
      'partner-referrals': 'People referred by partners, unread for longer than two days',
      questions: 'Questions from Connectors that wait longer than a day for an answer',
      letters: 'Letters that could not be delivered since yesterday',
      'set-aside': 'Forms that could not be stored',
      erasures: 'People who asked to be erased, and still are not',
      spool: 'Forms that wait outside our storage for longer than an hour',
    },
    button: 'Open Studio',
    after: ['On a day on which nothing waits, you get no letter.'],
    why: 'You get this letter because this is the address of {program} in the settings.',
  },
  es: {
    subject: 'Hoy algo espera por usted en Studio',
    preheader: 'Lo que espera, en números.',
    heading: 'Hoy algo espera por usted',
    tell: ['Esto necesita a una persona. El programa ha hecho el resto por sí mismo.'],
    needs: {
      'to-screen': 'Inscripciones que esperan más de dos días a ser leídas',
      'partner-referrals': 'Personas recomendadas por socios, sin leer desde hace más de dos días',
      questions: 'Preguntas de Connectors que esperan más de un día una respuesta',
      letters: 'Cartas que no se pudieron entregar desde ayer',
      'set-aside': 'Formularios que no se pudieron guardar',
      erasures: 'Personas que pidieron ser borradas y todavía no lo están',
      spool: 'Formularios que esperan fuera de nuestro almacén más de una hora',
    },
    button: 'Abrir Studio',
    after: ['Un día en que nada espera, usted no recibe carta.'],
    why: 'Usted recibe esta carta porque esta es la dirección de {program} en los ajustes.',
  },
  bs: {
    subject: 'Danas nešto čeka na Vas u Studiju',
    preheader: 'Šta čeka, u brojevima.',
    heading: 'Danas nešto čeka na Vas',
    tell: ['Ovo treba nekoga od osoblja. Ostalo je program uradio sam.'],
    needs: {
      'to-screen': 'Prijave koje duže od dva dana čekaju da budu pročitane',
      'partner-referrals': 'Osobe koje su preporučili partneri, nepročitano duže od dva dana',
      questions: 'Pitanja Connectora koja duže od jednog dana čekaju odgovor',
      letters: 'Pisma koja od jučer nisu mogla biti uručena',
      'set-aside': 'Obrasci koji se nisu mogli sačuvati',
      erasures: 'Osobe koje su tražile brisanje, a još nisu izbrisane',
      spool: 'Obrasci koji duže od sata čekaju izvan našeg skladišta',
    },
    button: 'Otvorite Studio',
    after: ['Na dan kad ništa ne čeka, ne dobijate pismo.'],
    why: 'Ovo pismo dobijate jer je ovo adresa programa {program} u postavkama.',
  },
  ar: {
    subject: 'هناك ما ينتظرك اليوم في Studio',
    preheader: 'ما ينتظر، بالأرقام.',
    heading: 'هناك ما ينتظرك اليوم',
    tell: ['هذا ما يحتاج إلى أحد من فريق العمل. أما الباقي فقد أنجزه البرنامج بنفسه.'],
    needs: {
      'to-screen': 'طلبات تسجيل تنتظر القراءة منذ أكثر من يومين',
      'partner-referrals': 'أشخاص رشّحهم الشركاء ولم يُقرأ ما كُتب عنهم منذ أكثر من يومين',
      questions: 'أسئلة من Connectors تنتظر الإجابة منذ أكثر من يوم',
      letters: 'رسائل تعذّر تسليمها منذ الأمس',
      'set-aside': 'استمارات تعذّر حفظها',
      erasures: 'أشخاص طلبوا حذف بياناتهم ولم تُحذف بعد',
      spool: 'استمارات تنتظر خارج مخزننا منذ أكثر من ساعة',
    },
    button: 'فتح Studio',
    after: ['في اليوم الذي لا ينتظر فيه شيء لا تصل أي رسالة.'],
    why: 'تصل هذه الرسالة لأن هذا هو عنوان {program} في الإعدادات.',
  },
};
