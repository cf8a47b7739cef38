import type { Language } from '../../locales/locales.ts';
import type { AskingWords } from '../parts/letter.tsx';

interface RsvpWords extends AskingWords {
  why: string;
  /** Before the address of the calendar file, and before the one that takes the visit back. */
  calendar: string;
  cancel: string;
}

/** Spanish, Bosnian and Arabic are not yet checked by a native reader. */
export const WORDS: Record<Language, RsvpWords> = {
  en: {
    subject: 'Your place is kept: please come on {date}',
    preheader: 'The event, the time and the place are in this letter.',
    heading: 'Your place is kept',
    tell: ['Thank you for your answer. We look forward to meeting you.'],
    button: 'See the page of the event',
    after: [
      'Do you need something to take part, for example an interpreter or a way without stairs? Answer this letter and tell us.',
    ],
    why: 'You get this letter because you told {program} that you will come to this event.',
    calendar: 'Put the event into your calendar with this file:',
    cancel: 'You cannot come? Tell us here, so that another person can have your place:',
  },
  es: {
    subject: 'Su lugar está reservado: le esperamos el {date}',
    preheader: 'El evento, la hora y el lugar están en esta carta.',
    heading: 'Su lugar está reservado',
    tell: ['Gracias por su respuesta. Nos alegrará conocerle.'],
    button: 'Ver la página del evento',
    after: [
      '¿Necesita algo para participar, por ejemplo un intérprete o un acceso sin escaleras? Responda a esta carta y díganoslo.',
    ],
    why: 'Usted recibe esta carta porque dijo a {program} que vendrá a este evento.',
    calendar: 'Ponga el evento en su calendario con este archivo:',
    cancel: '¿No puede venir? Díganoslo aquí, para que otra persona pueda tener su lugar:',
  },
  bs: {
    subject: 'Vaše mjesto je sačuvano: dođite {date}.',
    preheader: 'Događaj, vrijeme i mjesto su u ovom pismu.',
    heading: 'Vaše mjesto je sačuvano',
    tell: ['Hvala na Vašem odgovoru. Radujemo se susretu s Vama.'],
    button: 'Pogledajte stranicu događaja',
    after: [
      'Treba li Vam nešto da biste učestvovali, na primjer tumač ili pristup bez stepenica? Odgovorite na ovo pismo i recite nam.',
    ],
    why: 'Ovo pismo dobijate jer ste programu {program} javili da dolazite na ovaj događaj.',
    calendar: 'Stavite događaj u svoj kalendar pomoću ove datoteke:',
    cancel: 'Ne možete doći? Recite nam ovdje, da neko drugi dobije Vaše mjesto:',
  },
  ar: {
    subject: 'مكانك محجوز: ننتظرك في {date}',
    preheader: 'الفعالية والوقت والمكان في هذه الرسالة.',
    heading: 'مكانك محجوز',
    tell: ['شكرًا على ردك. يسعدنا لقاؤك.'],
    button: 'صفحة الفعالية',
    after: ['هل يلزمك شيء للمشاركة، مثل مترجم أو مدخل بلا درج؟ يرجى الرد على هذه الرسالة وإخبارنا.'],
    why: 'وصلتك هذه الرسالة لأنك أخبرت برنامج {program} بحضورك هذه الفعالية.',
    calendar: 'يمكنك إضافة الفعالية إلى تقويمك بهذا الملف:',
    cancel: 'ألا يمكنك الحضور؟ أخبرنا هنا، كي يحصل شخص آخر على مكانك:',
  },
};
