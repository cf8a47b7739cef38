import type { Language } from '../../locales/locales.ts';

interface Labels {
  name: string;
  role: string;
  organisation: string;
  email: string;
  phone: string;
  field: string;
  profession: string;
  years: string;
  english: string;
  languages: string;
  goal: string;
  event: string;
  when: string;
  where: string;
  people: string;
  bring: string;
}

/** What stands before a detail. Spanish, Bosnian and Arabic are not yet checked by a native reader. */
export const LABELS: Record<Language, Labels> = {
  en: {
    name: 'Name',
    role: 'Work',
    organisation: 'Organization',
    email: 'Email',
    phone: 'Telephone',
    field: 'Field',
    profession: 'Profession',
    years: 'Years of work in the field',
    english: 'English',
    languages: 'Other languages',
    goal: 'Hopes for',
    event: 'Event',
    when: 'When',
    where: 'Where',
    people: 'People',
    bring: 'To bring',
  },
  es: {
    name: 'Nombre',
    role: 'Trabajo',
    organisation: 'Organización',
    email: 'Correo electrónico',
    phone: 'Teléfono',
    field: 'Campo',
    profession: 'Profesión',
    years: 'Años de trabajo en el campo',
    english: 'Inglés',
    languages: 'Otros idiomas',
    goal: 'Lo que espera',
    event: 'Evento',
    when: 'Cuándo',
    where: 'Dónde',
    people: 'Personas',
    bring: 'Para traer',
  },
  bs: {
    name: 'Ime',
    role: 'Posao',
    organisation: 'Organizacija',
    email: 'E-adresa',
    phone: 'Telefon',
    field: 'Područje',
    profession: 'Zanimanje',
    years: 'Godine rada u struci',
    english: 'Engleski',
    languages: 'Drugi jezici',
    goal: 'Čemu se nada',
    event: 'Događaj',
    when: 'Kada',
    where: 'Gdje',
    people: 'Broj osoba',
    bring: 'Ponesite',
  },
  ar: {
    name: 'الاسم',
    role: 'العمل',
    organisation: 'المؤسسة',
    email: 'البريد الإلكتروني',
    phone: 'الهاتف',
    field: 'المجال',
    profession: 'المهنة',
    years: 'سنوات العمل في المجال',
    english: 'اللغة الإنجليزية',
    languages: 'لغات أخرى',
    goal: 'الهدف',
    event: 'الفعالية',
    when: 'متى',
    where: 'أين',
    people: 'عدد الأشخاص',
    bring: 'ما يلزم إحضاره',
  },
};
