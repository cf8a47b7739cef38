/**
 * 300 ways in which people name their work, 50 in each of six languages, with the profession that is meant; and 60 for
 * which the finder has no page, or which mean nothing.
 *
 * Who made it: one engineer of this project, on November 29, 2026, from knowledge of the preferred labels of ESCO (whose
 * pairs of forms are kept, as `infirmier/infirmière`) and the alternate titles of O*NET, with feminine and masculine
 * forms, British spelling, Cyrillic, missing accents, slips of the finger, and short sentences. The same person wrote the
 * titles of the finder, before this list and without looking at it again; no native reader of the five other languages
 * has checked either. Every third line is held out: the rules and titles were not changed because of one.
 */
const LINES = `
en|registered-nurse|nurse responsible for general care; R.N.; registerd nurse; paediatric nurse; staff nurse in a hospital; Theatre Nurse
en|practical-nurse|LPN
en|nursing-assistant|Certified nurse assistant; health-care assistant
en|physician|general medical practitioner; Medical Doctor (MD); paediatrician; gynaecologist; anesthesiologist
en|dentist|dentist
en|pharmacist|pharmasist; clinical pharmacist
en|physical-therapist|physiotherapist
en|occupational-therapist|occupational therapist
en|laboratory-scientist|biomedical laboratory technician
en|radiologic-technologist|diagnostic radiographer
en|veterinarian|veterinarian
en|school-teacher|elementary teacher; maths teacher; secondary school teacher
en|child-care-worker|kindergarten teacher
en|college-teacher|university lecturer
en|civil-engineer|civil enginer; structural engineer
en|mechanical-engineer|mechanical engineer
en|electrical-engineer|electronics engineer
en|chemical-engineer|chemical engineer
en|architect|architect
en|software-developer|software engineer; web developper; computer programmer
en|system-administrator|network administrator
en|it-support|ICT help desk technician
en|accountant|chartered accountant; accountent
en|bookkeeper|book-keeper
en|lawyer|solicitor
en|social-worker|social worker
en|counselor|mental health counsellor
en|translator|conference interpreter
en|journalist|journalist
en|electrician|electrician
en|plumber|plummer
en|truck-driver|lorry driver
en|hairdresser|hair dresser
es|registered-nurse|enfermero responsable de cuidados generales/enfermera responsable de cuidados generales; enfermera; enfermero/a; Licenciada en Enfermeria; soy enfermera
es|nursing-assistant|auxiliar de enfermería
es|home-care-aide|cuidadora de personas mayores
es|midwife|matrona
es|physician|medico general; médico/a; doctora; cirujano
es|dentist|odontologo; dentista
es|pharmacist|farmacéutico/farmacéutica; farmaceutica; químico farmacéutico
es|physical-therapist|fisioterapeuta; kinesiologo
es|psychologist|psicóloga clínica
es|laboratory-scientist|técnico de laboratorio clínico
es|veterinarian|veterinario
es|dietitian|nutricionista
es|speech-therapist|fonoaudióloga
es|school-teacher|profesor de primaria/profesora de primaria; maestra; profesor de matematicas; docente de secundaria
es|child-care-worker|educadora de parvulos
es|college-teacher|profesor universitario
es|civil-engineer|ingeniero civil; ingeniera civil
es|mechanical-engineer|ingeniero mecanico
es|electrical-engineer|ingeniero electrónico
es|chemical-engineer|ingeniero quimico
es|industrial-engineer|ingeniero industrial
es|architect|arquitecta
es|software-developer|programador informático; desarrollador web; ingeniera de software
es|accountant|contador publico; contadora
es|lawyer|abogado
es|social-worker|trabajadora social
es|translator|traductor e intérprete
es|journalist|periodista
es|electrician|electricista
es|plumber|fontanero
es|truck-driver|camionero
es|hairdresser|peluquera
bs|registered-nurse|medicinska sestra; diplomirana medicinska sestra; med. sestra; медицинска сестра; medicinski tehnicar
bs|nursing-assistant|njegovateljica
bs|midwife|babica
bs|physician|ljekar opšte prakse; doktor medicine; liječnik; лекар; hirurg
bs|dentist|stomatolog; zubar
bs|pharmacist|magistar farmacije; farmaceut; apotekarka
bs|physical-therapist|fizioterapeut
bs|psychologist|psiholog
bs|laboratory-scientist|laborant
bs|veterinarian|veterinar
bs|speech-therapist|logoped
bs|school-teacher|nastavnik; nastavnica matematike; наставник; učiteljica; ucitelj; profesor engleskog jezika
bs|child-care-worker|vaspitačica; odgajatelj
bs|college-teacher|univerzitetski profesor
bs|civil-engineer|građevinski inženjer; gradjevinski inzenjer
bs|mechanical-engineer|mašinski inženjer
bs|electrical-engineer|inženjer elektrotehnike
bs|architect|arhitekta
bs|land-surveyor|geodeta
bs|software-developer|programer; informatičar; softverski inzinjer
bs|accountant|računovođa
bs|bookkeeper|knjigovodja
bs|financial-analyst|diplomirani ekonomista
bs|lawyer|diplomirani pravnik; advokat
bs|social-worker|socijalna radnica
bs|translator|prevodilac
bs|electrician|elektricar
bs|truck-driver|vozač kamiona
bs|hairdresser|frizerka
ar|registered-nurse|ممرضة; ممرض قانوني; الممرضة; أنا ممرضة
ar|nursing-assistant|مساعدة ممرضة
ar|midwife|قابلة قانونية
ar|physician|طبيب; طبيب عام; طبيبة أطفال; جراح; دكتورة
ar|dentist|طبيب اسنان; طبيبة أسنان
ar|pharmacist|صيدلاني; صيدلانيه; الصيدلي
ar|physical-therapist|معالج فيزيائي; أخصائي علاج طبيعي
ar|psychologist|أخصائية نفسية
ar|laboratory-scientist|فني مختبر; فني تحاليل طبية
ar|radiologic-technologist|فني اشعة
ar|veterinarian|طبيب بيطري
ar|dietitian|أخصائية تغذية
ar|school-teacher|معلمة; مدرس رياضيات; معلم ابتدائي; مدرسة لغة انجليزية
ar|child-care-worker|معلمة رياض اطفال
ar|college-teacher|أستاذ جامعي
ar|engineer|مهندس
ar|civil-engineer|مهندس مدني; مهندسة مدنية
ar|mechanical-engineer|مهندس ميكانيك
ar|electrical-engineer|مهندس كهربائي
ar|architect|مهندس معماري
ar|software-developer|مهندس برمجيات; مبرمج; مبرمج كمبيوتر
ar|accountant|محاسب; محاسب قانوني
ar|lawyer|محامي; محامية
ar|social-worker|أخصائي اجتماعي
ar|translator|مترجم
ar|journalist|صحفي
ar|electrician|كهربائي
ar|plumber|سباك
ar|truck-driver|سائق شاحنة
ar|hairdresser|حلاق
fr|registered-nurse|infirmier responsable de soins généraux/infirmière responsable de soins généraux; infirmière; infirmier(ère); infirmiere diplomee d'etat
fr|nursing-assistant|aide soignante
fr|home-care-aide|auxiliaire de vie
fr|midwife|sage femme
fr|physician|médecin généraliste; medecin; docteur en médecine; chirurgien; pédiatre
fr|dentist|dentiste; chirurgien dentiste
fr|pharmacist|pharmacien; pharmacienne d'officine
fr|physical-therapist|kinésithérapeute; kinesitherapeute
fr|psychologist|psychologue
fr|laboratory-scientist|technicien de laboratoire médical; laborantine
fr|veterinarian|vétérinaire
fr|speech-therapist|orthophoniste
fr|school-teacher|professeur des écoles; institutrice; enseignant; professeur de mathématiques; prof d'anglais
fr|child-care-worker|éducatrice de jeunes enfants
fr|college-teacher|professeur d'université
fr|engineer|ingénieur
fr|civil-engineer|ingénieur en génie civil
fr|mechanical-engineer|ingenieur mecanique
fr|electrical-engineer|ingénieure électricienne
fr|chemical-engineer|ingénieur chimiste
fr|architect|architecte
fr|software-developer|développeur informatique; informaticien
fr|system-administrator|administrateur réseau
fr|accountant|comptable; expert comptable
fr|lawyer|avocate
fr|social-worker|assistante sociale
fr|translator|traductrice
fr|journalist|journaliste
fr|electrician|électricien
fr|plumber|plombier chauffagiste
fr|truck-driver|chauffeur poids lourd
fr|hairdresser|coiffeuse
fr|cook|cuisinier
de|registered-nurse|Krankenschwester; Krankenpfleger/Krankenpflegerin; Gesundheits- und Krankenpflegerin; Krankenschwster; diplomierte Krankenschwester
de|home-care-aide|Altenpflegerin
de|midwife|Hebamme
de|physician|Arzt; Ärztin; Facharzt für Innere Medizin; Kinderarzt; Allgemeinmediziner
de|dentist|Zahnarzt/Zahnärztin
de|pharmacist|Apothekerin; Apoteker
de|physical-therapist|Physiotherapeut; Krankengymnastin
de|occupational-therapist|Ergotherapeutin
de|psychologist|Psychologin
de|laboratory-scientist|Medizinisch-technische Assistentin; Laborantin
de|veterinarian|Tierarzt
de|dental-hygienist|Zahnarzthelferin
de|speech-therapist|Logopädin
de|school-teacher|Lehrer; Lehrerin; Grundschullehrer; Mathematiklehrerin; Gymnasiallehrerin
de|child-care-worker|Erzieherin
de|college-teacher|Universitätsprofessor
de|civil-engineer|Bauingenieur
de|mechanical-engineer|Maschinenbau-Ingenieur
de|electrical-engineer|Elektroingenieur
de|chemical-engineer|Chemieingenieur
de|architect|Architekt
de|land-surveyor|Vermessungsingenieur
de|software-developer|Softwareentwickler; Informatikerin; Programierer
de|system-administrator|Systemadministrator
de|accountant|Steuerberater
de|bookkeeper|Buchhalter
de|lawyer|Rechtsanwalt
de|social-worker|Sozialarbeiterin
de|translator|Dolmetscherin
de|journalist|Journalist
de|electrician|Elektriker
de|plumber|Klempner
de|truck-driver|LKW Fahrer
`;

/** For which there is no page, or nothing at all: never one that is sure. */
const NOTHING = `
en|baker;banker of time;xkcd qwerty;asdfgh;pilot;veterinary nurse;painter;refugee status;green card;food stamps;who is the president;train driver;priest
es|panadero;piloto;bombero;cómo obtener una visa;dinero;ayuda;pescador;agricultor;casa barata
bs|pekar;pilot;vatrogasac;kako dobiti vizu;novac;pomoć;ribar;poljoprivrednik;jeftin stan
ar|خباز;طيار;إطفائي;كيف أحصل على تأشيرة;مال;مساعدة;صياد;مزارع;بيت رخيص
fr|boulanger;pilote;pompier;comment obtenir un visa;argent;pêcheur;agriculteur;logement pas cher;poisson
de|Bäcker;Pilot;Feuerwehrmann;Wie bekomme ich ein Visum;Geld;Hilfe;Fischer;Landwirt;billige Wohnung;Maler;Metzger
`;

export interface TitleCase {
  language: string;
  text: string;
  slug: string;
}

/** The titles, and those held out: every third. */
export const TITLES: readonly TitleCase[] = LINES.trim()
  .split('\n')
  .flatMap((line) => {
    const [language = '', slug = '', texts = ''] = line.split('|');
    return texts.split('; ').map((text) => ({ language, text, slug }));
  });

export const HELD_OUT: ReadonlySet<TitleCase> = new Set(TITLES.filter((_, index) => index % 3 === 2));

/** What leads nowhere, as typed. */
export const UNKNOWN: readonly string[] = NOTHING.trim()
  .split('\n')
  .flatMap((line) => (line.split('|')[1] ?? '').split(';'));
