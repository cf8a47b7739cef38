import type { Language } from '../../locales/locales.ts';

interface MeetingWords {
  whyTitle: string;
  nextTitle: string;
  whereTitle: string;
  where: readonly string[];
  meaningTitle: string;
}

/** What both people of an introduction read. Spanish, Bosnian and Arabic are not yet checked by a native reader. */
export const MEETING_WORDS: Record<Language, MeetingWords> = {
  en: {
    whyTitle: 'Why you two',
    nextTitle: 'What to do now',
    whereTitle: 'Where to meet',
    where: [
      'Meet in a public place, for example a café or a library. Online is fine too. Thirty minutes are enough.',
      'Each person pays for their own drink, or as you both like. Nobody has to buy anything.',
    ],
    meaningTitle: 'What this coffee is, and what it is not',
  },
  es: {
    whyTitle: 'Por qué ustedes dos',
    nextTitle: 'Qué hacer ahora',
    whereTitle: 'Dónde reunirse',
    where: [
      'Reúnanse en un lugar público, por ejemplo un café o una biblioteca. También puede ser en línea. Bastan treinta minutos.',
      'Cada persona paga lo suyo, o como ustedes prefieran. Nadie tiene que comprar nada.',
    ],
    meaningTitle: 'Qué es este café y qué no es',
  },
  bs: {
    whyTitle: 'Zašto baš vas dvoje',
    nextTitle: 'Šta sada treba uraditi',
    whereTitle: 'Gdje se sastati',
    where: [
      'Sastanite se na javnom mjestu, na primjer u kafiću ili biblioteci. Može i preko interneta. Trideset minuta je dovoljno.',
      'Svako plaća svoje piće, ili kako se dogovorite. Niko ne mora ništa kupiti.',
    ],
    meaningTitle: 'Šta ova kafa jeste, a šta nije',
  },
  ar: {
    whyTitle: 'لماذا أنتما بالذات',
    nextTitle: 'المطلوب الآن',
    whereTitle: 'مكان اللقاء',
    where: [
      'يكون اللقاء في مكان عام، مثل مقهى أو مكتبة. ويمكن أن يكون عبر الإنترنت. تكفي ثلاثون دقيقة.',
      'يدفع كل شخص ثمن مشروبه، أو حسب اتفاقكما. لا يلزم أحدًا شراء أي شيء.',
    ],
    meaningTitle: 'ما هذا اللقاء وما ليس هو',
  },
};
