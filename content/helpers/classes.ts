import { entry, MISSOURI, said } from './entry.ts';
import { HELPER_SOURCES as SOURCES } from './sources.ts';

/** English classes, colleges and libraries. Who may join a class that federal money pays for is in the workforce pages. */
export const CLASS_HELPERS = [
  entry('missouri-adult-education', {
    name: 'Missouri Adult Education and Literacy',
    purposes: ['english'],
    ...MISSOURI,
    about: said(
      'Free English classes for people of 17 and older, in many places and online. The page lists them. Ask who may join.',
      SOURCES.adultEducation,
      'A',
    ),
    in: {
      es: 'Clases gratuitas de inglés desde los 17 años, en muchos lugares y en línea. La página los enumera. Pregunte quién puede participar.',
      bs: 'Besplatni časovi engleskog za starije od 17 godina, na mnogo mjesta i preko interneta. Spisak je na stranici. Pitajte ko se smije upisati.',
      ar: 'دروس إنجليزية مجانية لمن بلغ 17 عامًا فأكثر، في أماكن كثيرة وعبر الإنترنت، وقائمتها في الصفحة. يُسأل أولًا: من يحق له الانضمام؟',
      fr: 'Cours d’anglais gratuits dès 17 ans, en de nombreux lieux et en ligne. La page en donne la liste. Demandez qui peut s’inscrire.',
    },
    website: SOURCES.adultEducation.sourceUrl,
  }),
  entry('parkway-rockwood', {
    name: 'Parkway-Rockwood Adult Education and Literacy',
    purposes: ['english'],
    place: 'Missouri',
    postcodes: ['630', '6314'],
    about: said(
      'Free classes in West St. Louis County, English for speakers of other languages among them.',
      SOURCES.parkway,
    ),
    in: {
      es: 'Clases gratuitas en el oeste del condado de St. Louis, también de inglés para hablantes de otros idiomas.',
      bs: 'Besplatni časovi na zapadu okruga St. Louis, među njima i engleski za govornike drugih jezika.',
      ar: 'دروس مجانية في غرب مقاطعة سانت لويس، ومنها الإنجليزية للناطقين بلغات أخرى.',
      fr: 'Cours gratuits dans l’ouest du comté de St. Louis, dont l’anglais pour les personnes d’une autre langue.',
    },
    phone: said('636-891-6644', SOURCES.parkway),
  }),
  entry('southwestern-illinois-college', {
    name: 'Southwestern Illinois College',
    purposes: ['english', 'study'],
    place: 'Illinois',
    postcodes: ['620', '622'],
    about: said(
      'Free English classes by day and in the evening in Belleville, Granite City and the Fairmont City Library.',
      SOURCES.swic,
    ),
    in: {
      es: 'Clases gratuitas de inglés de día y de noche en Belleville, Granite City y la biblioteca de Fairmont City.',
      bs: 'Besplatni časovi engleskog danju i navečer u Bellevilleu, Granite Cityju i biblioteci u Fairmont Cityju.',
      ar: 'دروس إنجليزية مجانية نهارًا ومساءً في بلفيل وغرانيت سيتي ومكتبة فيرمونت سيتي.',
      fr: 'Cours d’anglais gratuits, le jour et le soir, à Belleville, à Granite City et à la bibliothèque de Fairmont City.',
    },
    website: SOURCES.swic.sourceUrl,
  }),
  entry('lewis-and-clark', {
    name: 'Lewis and Clark Community College',
    purposes: ['english', 'study'],
    place: 'Illinois',
    postcodes: ['620'],
    about: said(
      'English as a second language, and training for a new career, in Godfrey.',
      SOURCES.lewisClark,
    ),
    in: {
      es: 'Inglés como segundo idioma y formación para una nueva ocupación, en Godfrey.',
      bs: 'Engleski kao drugi jezik i obuka za novo zanimanje, u Godfreyju.',
      ar: 'الإنجليزية لغةً ثانية، وتدريب على مهنة جديدة، في غودفري.',
      fr: 'Anglais langue seconde, et formation à un nouveau métier, à Godfrey.',
    },
    website: 'https://www.lc.edu/adulted',
  }),
  entry('st-charles-community-college', {
    name: 'St. Charles Community College',
    purposes: ['english', 'study'],
    place: 'Missouri',
    postcodes: ['633'],
    about: said(
      'English courses for credit, for study and for professional life. Ask for the price.',
      SOURCES.stCharles,
    ),
    in: {
      es: 'Cursos de inglés con créditos, para estudiar y para la vida profesional. Pregunte por el precio.',
      bs: 'Kursevi engleskog s bodovima, za studij i za posao u struci. Pitajte za cijenu.',
      ar: 'دورات إنجليزية تُحتسب ساعات دراسية، للدراسة وللحياة المهنية. يُسأل عن السعر.',
      fr: 'Cours d’anglais avec crédits, pour les études et la vie professionnelle. Demandez le prix.',
    },
    website: SOURCES.stCharles.sourceUrl,
  }),
  entry('st-louis-county-library', {
    name: 'St. Louis County Library',
    purposes: ['library'],
    place: 'Missouri',
    postcodes: ['630', '631'],
    about: said('Books, computers and the internet in 20 branches.', SOURCES.countyLibrary),
    in: {
      es: 'Libros, computadoras e internet en 20 bibliotecas.',
      bs: 'Knjige, računari i internet u 20 ogranaka.',
      ar: 'كتب وحواسيب وإنترنت في 20 فرعًا.',
      fr: 'Livres, ordinateurs et internet dans 20 bibliothèques.',
    },
    phone: said('314-994-3300', SOURCES.countyLibrary),
    website: 'https://www.slcl.org/',
  }),
  entry('st-louis-public-library', {
    name: 'St. Louis Public Library',
    purposes: ['library'],
    place: 'Missouri',
    postcodes: ['631'],
    about: said('The libraries of the City: books, and computers that can be reserved.', SOURCES.cityLibrary),
    in: {
      es: 'Las bibliotecas de la ciudad: libros, y computadoras que se pueden reservar.',
      bs: 'Gradske biblioteke: knjige i računari koji se mogu rezervisati.',
      ar: 'مكتبات المدينة: كتب، وحواسيب يمكن حجزها.',
      fr: 'Les bibliothèques de la ville : des livres, et des ordinateurs à réserver.',
    },
    phone: said('314-241-2288', SOURCES.cityLibrary),
    website: 'https://www.slpl.org/',
  }),
];
