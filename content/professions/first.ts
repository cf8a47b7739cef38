import type { Language } from '../../locales/locales.ts';
import type { ProfessionSlug } from './types.ts';

export interface First {
  /** The page on which this step is taken, by its own name, where it is not the office's. */
  page?: readonly [name: string, url: string];
  /** A language without it says it in English. */
  text: Readonly<Partial<Record<Language, string>>> & { readonly en: string };
}

/** What to do first in a profession, where it is not simply to ask the office. */
export const FIRST: Partial<Record<ProfessionSlug, First>> = {
  'nursing-assistant': {
    text: {
      en: 'Were you a nurse in another country? Ask whether you may take the exam without the course.',
      es: '¿Era usted enfermera o enfermero en otro país? Pregunte si puede presentar el examen sin hacer el curso.',
      bs: 'Bili ste medicinska sestra ili tehničar u drugoj zemlji? Pitajte možete li polagati ispit bez kursa.',
      ar: 'هل كنت تعمل في التمريض في بلد آخر؟ اسأل هل يمكنك التقدم إلى الامتحان من دون الدورة.',
      fr: 'Étiez-vous infirmière ou infirmier dans un autre pays ? Demandez si vous pouvez passer l’examen sans suivre le cours.',
    },
  },
  physician: {
    page: ['Educational Commission for Foreign Medical Graduates (ECFMG)', 'https://www.ecfmg.org/'],
    text: {
      en: 'Everybody who studied medicine abroad needs the ECFMG certificate first. In Missouri ask also about the license of an assistant physician, for people without a residency.',
      es: 'Quien estudió medicina en otro país necesita primero el certificado de la ECFMG. En Misuri pregunte también por la licencia de médico asistente (assistant physician), para quienes no hicieron la residencia.',
      bs: 'Svako ko je studirao medicinu u drugoj zemlji prvo treba certifikat ECFMG. U Missouriju pitajte i za licencu assistant physician, za ljude bez specijalizacije.',
      ar: 'كل من درس الطب في الخارج يحتاج أولاً إلى شهادة ECFMG. وفي ميزوري اسأل أيضاً عن رخصة مساعد الطبيب (assistant physician) لمن لم يكمل الإقامة.',
      fr: 'Toute personne qui a étudié la médecine à l’étranger a d’abord besoin du certificat de l’ECFMG. Dans le Missouri, demandez aussi la licence de médecin assistant (assistant physician), pour qui n’a pas fait d’internat.',
    },
  },
  pharmacist: {
    page: [
      'FPGEC certification, National Association of Boards of Pharmacy',
      'https://nabp.pharmacy/programs/foreign-pharmacy/',
    ],
    text: {
      en: 'Read the rules of the FPGEC certificate. Every pharmacist who studied abroad needs it before a state gives a license.',
      es: 'Lea las reglas del certificado FPGEC. Todo farmacéutico que estudió en otro país lo necesita antes de que un estado le dé la licencia.',
      bs: 'Pročitajte pravila za certifikat FPGEC. Svaki farmaceut koji je studirao u drugoj zemlji treba ga prije nego što država da licencu.',
      ar: 'اقرأ شروط شهادة FPGEC. كل صيدلي درس في الخارج يحتاج إليها قبل أن تمنحه أي ولاية رخصة.',
      fr: 'Lisez les règles du certificat FPGEC. Tout pharmacien qui a étudié à l’étranger en a besoin avant qu’un État donne la licence.',
    },
  },
  'pharmacy-technician': {
    text: {
      en: 'Ask two pharmacies for work, and apply for the register: you may begin while the application is read. Were you a pharmacist abroad? This work fits beside the exams.',
      es: 'Pida trabajo en dos farmacias y solicite la inscripción en el registro: puede empezar mientras la revisan. ¿Era usted farmacéutico en otro país? Este trabajo se puede hacer junto con los exámenes.',
      bs: 'Pitajte za posao u dvije apoteke i prijavite se u registar: možete početi dok prijavu pregledaju. Bili ste farmaceut u drugoj zemlji? Ovaj posao ide uz ispite.',
      ar: 'اسأل عن عمل في صيدليتين وقدّم طلب القيد في السجل: يمكنك البدء أثناء قراءة الطلب. هل كنت صيدلياً في بلد آخر؟ هذا العمل ممكن إلى جانب الامتحانات.',
      fr: 'Demandez du travail à deux pharmacies et inscrivez-vous au registre : vous pouvez commencer pendant l’examen de la demande. Étiez-vous pharmacien à l’étranger ? Ce travail va de pair avec les examens.',
    },
  },
  'laboratory-scientist': {
    text: {
      en: 'You may apply for work now. Ask two hospitals which certificate they want: most name the one of the ASCP Board of Certification.',
      es: 'Puede buscar trabajo ya. Pregunte en dos hospitales qué certificado piden: la mayoría nombra el de la ASCP Board of Certification.',
      bs: 'Možete odmah tražiti posao. Pitajte dvije bolnice koji certifikat traže: većina navodi certifikat ASCP Board of Certification.',
      ar: 'يمكنك التقدم إلى العمل الآن. اسأل مستشفيين عن الشهادة المطلوبة: أغلبها يذكر شهادة ASCP Board of Certification.',
      fr: 'Vous pouvez chercher du travail dès maintenant. Demandez à deux hôpitaux quel certificat ils veulent : la plupart citent celui de l’ASCP Board of Certification.',
    },
  },
  'college-teacher': {
    text: {
      en: 'No license: each college decides. Ask its personnel office whether it wants an evaluation of your degree, and from whom.',
      es: 'No hay licencia: decide cada universidad. Pregunte en su oficina de personal si pide una evaluación de su título, y de quién.',
      bs: 'Nema licence: svaki fakultet odlučuje sam. Pitajte kadrovsku službu traži li evaluaciju diplome, i od koga.',
      ar: 'لا توجد رخصة: كل جامعة تقرر بنفسها. اسأل مكتب الموظفين فيها هل يطلب تقييماً لشهادتك، ومن أي جهة.',
      fr: 'Pas de licence : chaque université décide. Demandez à son service du personnel s’il veut une évaluation de votre diplôme, et par qui.',
    },
  },
  engineer: {
    text: {
      en: 'Ask employers first: most engineers here work without the license. You need it to sign plans, or to offer services to the public as an engineer.',
      es: 'Pregunte primero a los empleadores: la mayoría de los ingenieros aquí trabaja sin la licencia. La necesita para firmar planos u ofrecer servicios al público como ingeniero.',
      bs: 'Prvo pitajte poslodavce: većina inženjera ovdje radi bez licence. Treba Vam da potpisujete planove ili nudite usluge javnosti kao inženjer.',
      ar: 'اسأل أصحاب العمل أولاً: معظم المهندسين هنا يعملون بلا رخصة. تحتاج إليها لتوقيع المخططات أو لتقديم خدماتك للجمهور مهندساً.',
      fr: 'Demandez d’abord aux employeurs : la plupart des ingénieurs travaillent ici sans licence. Il la faut pour signer des plans ou offrir ses services au public comme ingénieur.',
    },
  },
  accountant: {
    page: ['CPA exam in Missouri, NASBA', 'https://nasba.org/exams/cpaexam/missouri/'],
    text: {
      en: 'You may work in accounting now. The license (CPA) is for audits and for the title: ask what your degree still lacks before you pay for an evaluation.',
      es: 'Puede trabajar en contabilidad ya. La licencia (CPA) es para auditorías y para el título: pregunte qué le falta a su carrera antes de pagar una evaluación.',
      bs: 'Možete odmah raditi u računovodstvu. Licenca (CPA) je za reviziju i za naziv: pitajte šta Vašoj diplomi nedostaje prije nego što platite evaluaciju.',
      ar: 'يمكنك العمل في المحاسبة الآن. رخصة CPA للتدقيق وللقب: اسأل عما ينقص شهادتك قبل أن تدفع مقابل تقييمها.',
      fr: 'Vous pouvez travailler en comptabilité dès maintenant. La licence (CPA) sert à l’audit et au titre : demandez ce qui manque à votre diplôme avant de payer une évaluation.',
    },
  },
  lawyer: {
    text: {
      en: 'Ask both boards before you pay for a law school here. Illinois looks at lawyers with at least five years of practice abroad; Missouri asks for a degree from a law school in this country, with exceptions.',
      es: 'Pregunte a las dos juntas antes de pagar una facultad aquí. Illinois considera a abogados con al menos cinco años de práctica en otro país; Misuri pide un título de una facultad de este país, con excepciones.',
      bs: 'Pitajte oba odbora prije nego što platite pravni fakultet ovdje. Illinois razmatra pravnike s najmanje pet godina prakse u drugoj zemlji; Missouri traži diplomu pravnog fakulteta u ovoj zemlji, uz izuzetke.',
      ar: 'اسأل المجلسين قبل أن تدفع لكلية حقوق هنا. إلينوي تنظر في طلبات من مارس المحاماة خمس سنوات على الأقل في الخارج، وميزوري تطلب شهادة من كلية حقوق في هذا البلد مع استثناءات.',
      fr: 'Demandez aux deux offices avant de payer une faculté de droit ici. L’Illinois examine les avocats qui ont au moins cinq ans de pratique à l’étranger ; le Missouri veut un diplôme d’une faculté de ce pays, avec des exceptions.',
    },
  },
  'social-worker': {
    text: {
      en: 'In Missouri only clinical social work needs a license: look for work as a case manager now.',
      es: 'En Misuri solo el trabajo social clínico necesita licencia: busque ya trabajo como gestor de casos (case manager).',
      bs: 'U Missouriju samo klinički socijalni rad traži licencu: odmah tražite posao kao case manager.',
      ar: 'في ميزوري لا يحتاج إلى رخصة إلا العمل الاجتماعي السريري: ابحث الآن عن عمل مدير حالات (case manager).',
      fr: 'Dans le Missouri, seul le travail social clinique exige une licence : cherchez dès maintenant un poste de case manager.',
    },
  },
  translator: {
    text: {
      en: 'You may work with spoken languages now. Courts keep lists of their own, and sign language needs a license in Missouri.',
      es: 'Puede trabajar ya con idiomas hablados. Los tribunales tienen sus propias listas, y la lengua de señas necesita licencia en Misuri.',
      bs: 'S govornim jezicima možete odmah raditi. Sudovi imaju svoje liste, a znakovni jezik u Missouriju traži licencu.',
      ar: 'يمكنك العمل باللغات المنطوقة الآن. للمحاكم قوائمها الخاصة، ولغة الإشارة تحتاج إلى رخصة في ميزوري.',
      fr: 'Vous pouvez travailler dès maintenant avec les langues parlées. Les tribunaux ont leurs propres listes, et la langue des signes exige une licence dans le Missouri.',
    },
  },
  electrician: {
    text: {
      en: 'Ask the city or county in which you want to work. The license of the state of Missouri is for contractors, and nobody must have it.',
      es: 'Pregunte en la ciudad o el condado donde quiere trabajar. La licencia del estado de Misuri es para contratistas y no es obligatoria.',
      bs: 'Pitajte grad ili okrug u kojem želite raditi. Licenca države Missouri je za izvođače radova i nije obavezna.',
      ar: 'اسأل المدينة أو المقاطعة التي تريد العمل فيها. رخصة ولاية ميزوري للمقاولين وليست إلزامية.',
      fr: 'Demandez à la ville ou au comté où vous voulez travailler. La licence de l’État du Missouri est pour les entrepreneurs et n’est pas obligatoire.',
    },
  },
  'truck-driver': {
    text: {
      en: 'First get the ordinary driver license of your state. Then ask whether you may have a commercial license: without permanent residence the rules are stricter.',
      es: 'Primero saque la licencia de conducir normal de su estado. Después pregunte si puede tener la comercial: sin residencia permanente las reglas son más estrictas.',
      bs: 'Prvo uzmite običnu vozačku dozvolu svoje države. Zatim pitajte možete li dobiti komercijalnu: bez stalnog boravka pravila su stroža.',
      ar: 'احصل أولاً على رخصة القيادة العادية في ولايتك. ثم اسأل هل يمكنك الحصول على الرخصة التجارية: القواعد أشد لمن لا يحمل إقامة دائمة.',
      fr: 'Passez d’abord le permis ordinaire de votre État. Demandez ensuite si vous pouvez avoir le permis commercial : sans résidence permanente, les règles sont plus strictes.',
    },
  },
};
