import { entry, MISSOURI, said } from './entry.ts';
import { HELPER_SOURCES as SOURCES } from './sources.ts';

/** Who helps with work and training, on both banks. */
export const WORK_HELPERS = [
  entry('missouri-job-centers', {
    name: 'Missouri Job Centers',
    purposes: ['work'],
    ...MISSOURI,
    about: said(
      'Free help with training, résumés and the job search. Ask whether they pay for tests and licenses.',
      SOURCES.jobCenters,
    ),
    in: {
      es: 'Ayuda gratuita con la capacitación, el currículum y la búsqueda de empleo. Pregunte si pagan exámenes y licencias.',
      bs: 'Besplatna pomoć oko obuke, biografije i traženja posla. Pitajte plaćaju li ispite i licence.',
      ar: 'مساعدة مجانية في التدريب والسيرة الذاتية والبحث عن عمل. يُسأل هناك: هل تُدفع رسوم الامتحانات والتراخيص؟',
      fr: 'Aide gratuite pour la formation, le CV et la recherche d’emploi. Demandez si les examens et les licences sont payés.',
    },
    phone: said('888-728-5627', SOURCES.jobCenters),
    website: 'https://jobs.mo.gov/',
    inGuides: true,
  }),
  entry('slate', {
    name: 'St. Louis Agency on Training and Employment (SLATE)',
    purposes: ['work'],
    place: 'Missouri',
    postcodes: ['631'],
    about: said(
      'The job center of the City of St. Louis, certified by the state. Call the line of the Missouri Job Centers for it.',
      SOURCES.slate,
    ),
    in: {
      es: 'El centro de empleo de la ciudad de St. Louis, certificado por el estado. Para llamarlo, use la línea de Missouri Job Centers.',
      bs: 'Centar za zapošljavanje grada St. Louisa, sa potvrdom savezne države. Nazovite ga preko linije Missouri Job Centers.',
      ar: 'مركز التوظيف التابع لمدينة سانت لويس، معتمد من الولاية. يُتصل به عبر رقم Missouri Job Centers.',
      fr: 'Le centre d’emploi de la ville de St. Louis, certifié par l’État. Appelez-le par la ligne des Missouri Job Centers.',
    },
  }),
  entry('madison-county', {
    name: 'Madison County Employment and Training',
    purposes: ['work'],
    place: 'Illinois',
    postcodes: ['620', '62234', '62249', '62294'],
    about: said(
      'Job center for Madison and Bond counties. Pays for tuition, books, tests and licenses, with limits.',
      SOURCES.madison,
    ),
    in: {
      es: 'Centro de empleo de los condados de Madison y Bond. Paga matrícula, libros, exámenes y licencias, con límites.',
      bs: 'Centar za zapošljavanje za okruge Madison i Bond. Plaća školarinu, knjige, ispite i licence, do određenog iznosa.',
      ar: 'مركز توظيف لمقاطعتي ماديسون وبوند. يدفع رسوم الدراسة والكتب والامتحانات والتراخيص ضمن حدود معينة.',
      fr: 'Centre d’emploi des comtés de Madison et de Bond. Paie les études, les livres, les examens et les licences, avec des limites.',
    },
    phone: said('618-296-4301', SOURCES.madison),
    website: SOURCES.madison.sourceUrl,
    inGuides: true,
  }),
  entry('st-clair-county', {
    name: 'Job center for St. Clair and Monroe counties',
    purposes: ['work'],
    place: 'Illinois',
    postcodes: ['622'],
    about: said('Help with training and the job search in St. Clair and Monroe counties.', SOURCES.stClair),
    in: {
      es: 'Ayuda con la capacitación y la búsqueda de empleo en los condados de St. Clair y Monroe.',
      bs: 'Pomoć oko obuke i traženja posla u okruzima St. Clair i Monroe.',
      ar: 'مساعدة في التدريب والبحث عن عمل في مقاطعتي سانت كلير ومونرو.',
      fr: 'Aide pour la formation et la recherche d’emploi dans les comtés de St. Clair et de Monroe.',
    },
    phone: said('618-277-3090', SOURCES.stClair),
    inGuides: true,
  }),
  entry('upwardly-global', {
    name: 'Upwardly Global',
    purposes: ['work'],
    about: said(
      'Online coaching for professionals from abroad who may work here, with contacts to employers.',
      SOURCES.upwardly,
    ),
    in: {
      es: 'Orientación en línea para profesionales de otros países que pueden trabajar aquí, con contactos con empleadores.',
      bs: 'Savjetovanje preko interneta za stručnjake iz drugih zemalja koji ovdje smiju raditi, s vezom do poslodavaca.',
      ar: 'إرشاد مهني عبر الإنترنت لأصحاب المهن من بلدان أخرى ممن يُسمح لهم بالعمل هنا، مع تعريف بأرباب العمل.',
      fr: 'Accompagnement en ligne pour les professionnels venus d’ailleurs qui peuvent travailler ici, avec des contacts d’employeurs.',
    },
    website: 'https://www.upwardlyglobal.org/',
  }),
];
