import type { Language } from '../../locales/locales.ts';
import type { TellingWords } from '../parts/letter.tsx';

interface AnsweredWords extends TellingWords {
  /** What stands before the connector's question, and before the answer. */
  asked: string;
  answered: string;
}

/** Opens the answer; the rest is as in the question. Spanish, Bosnian and Arabic are not yet checked by a native reader. */
export const WORDS: Record<Language, AnsweredWords> = {
  en: {
    subject: 'Our answer to your question: please say yes or no by {date}',
    preheader: 'You asked us something before you decide. Here is our answer.',
    heading: 'Our answer to your question',
    asked: 'You asked',
    answered: 'Our answer',
    tell: ['Do you need to know more? Answer this letter. This is the person, as before:'],
  },
  es: {
    subject: 'Nuestra respuesta: diga sí o no, a más tardar el {date}',
    preheader: 'Usted nos preguntó algo antes de decidir. Aquí está nuestra respuesta.',
    heading: 'Nuestra respuesta a su pregunta',
    asked: 'Usted preguntó',
    answered: 'Nuestra respuesta',
    tell: ['¿Necesita saber más? Responda a esta carta. Esta es la persona, como antes:'],
  },
  bs: {
    subject: 'Naš odgovor na Vaše pitanje: recite da ili ne do {date}.',
    preheader: 'Pitali ste nas nešto prije odluke. Ovo je naš odgovor.',
    heading: 'Naš odgovor na Vaše pitanje',
    asked: 'Pitali ste',
    answered: 'Naš odgovor',
    tell: ['Želite li znati više? Odgovorite na ovo pismo. Ovo je ta osoba, kao i prije:'],
  },
  ar: {
    subject: 'جوابنا عن سؤالك: يرجى الإجابة بنعم أو لا قبل نهاية {date}',
    preheader: 'وصلنا سؤالك قبل القرار. وهذا جوابنا.',
    heading: 'جوابنا عن سؤالك',
    asked: 'سؤالك',
    answered: 'جوابنا',
    tell: ['هل من سؤال آخر؟ يمكنك الرد على هذه الرسالة. وهذا هو الشخص كما في السابق:'],
  },
};
