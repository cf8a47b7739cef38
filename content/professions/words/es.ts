import type { Words } from '../types.ts';

/** Para cada profesión su nombre y otras palabras con las que la gente la busca, de varios países. */
export const ES: Words = {
  'registered-nurse':
    'Enfermera titulada | enfermera | enfermero | licenciada en enfermería | licenciado en enfermería | enfermería | enfermera jefe | enfermera de quirófano | enfermera pediátrica | enfermera profesional | enfermera de cuidados intensivos | enfermero universitario',
  'practical-nurse':
    'Enfermera práctica con licencia | técnica en enfermería | técnico en enfermería | enfermera práctica | enfermera auxiliar | técnico superior en enfermería',
  'nursing-assistant':
    'Auxiliar de enfermería | asistente de enfermería | ayudante de enfermería | auxiliar de enfermero | auxiliar de hospital | celador | camillero',
  'home-care-aide':
    'Cuidadora a domicilio | cuidador | cuidadora | cuidadora de ancianos | cuidador de adultos mayores | auxiliar de ayuda a domicilio | asistente de cuidado personal | cuidadora de personas mayores',
  midwife:
    'Partera | matrona | comadrona | obstetra enfermera | enfermera obstétrica | partero | licenciada en obstetricia',
  physician:
    'Médico | médica | doctor | doctora | médico general | médico cirujano | cirujano | cirujana | pediatra | cardiólogo | ginecólogo | ginecóloga | anestesiólogo | anestesista | psiquiatra | médico de familia | médico internista | dermatólogo | oftalmólogo | neurólogo | traumatólogo | radiólogo | médico residente | oncólogo',
  dentist: 'Dentista | odontólogo | odontóloga | cirujano dentista | ortodoncista | estomatólogo',
  pharmacist:
    'Farmacéutico | farmacéutica | químico farmacéutico | químico farmacobiólogo | boticario | licenciado en farmacia | químico farmacéutico biólogo',
  'pharmacy-technician':
    'Técnico de farmacia | auxiliar de farmacia | técnica de farmacia | dependiente de farmacia',
  'physical-therapist':
    'Fisioterapeuta | terapeuta físico | kinesiólogo | kinesióloga | terapista físico | fisiatra terapeuta | terapia física | fisioterapia | licenciado en kinesiología',
  'occupational-therapist': 'Terapeuta ocupacional | terapista ocupacional | terapia ocupacional',
  psychologist:
    'Psicólogo | psicóloga | psicólogo clínico | psicoterapeuta | licenciado en psicología | psicóloga escolar',
  'laboratory-scientist':
    'Científico de laboratorio clínico | laboratorista | técnico de laboratorio | técnico de laboratorio clínico | bioanalista | laboratorista clínico | tecnólogo médico | bacteriólogo | bioquímico clínico | analista clínico | flebotomista',
  'radiologic-technologist':
    'Técnico radiólogo | técnico en radiología | radiógrafo | técnico de rayos X | tecnólogo en radiología | técnico en imágenes | ecografista | técnico en imagen para el diagnóstico',
  veterinarian:
    'Veterinario | veterinaria | médico veterinario | médica veterinaria | médico veterinario zootecnista',
  optometrist: 'Optometrista | óptico | licenciado en optometría | óptico optometrista',
  'dental-hygienist':
    'Higienista dental | asistente dental | auxiliar dental | protésico dental | técnico dental',
  paramedic:
    'Paramédico | paramédica | técnico en emergencias médicas | socorrista de ambulancia | conductor de ambulancia | rescatista',
  'medical-assistant':
    'Asistente médico | auxiliar médico | secretaria médica | recepcionista médica | asistente de consultorio',
  dietitian:
    'Dietista | nutricionista | nutriólogo | nutrióloga | licenciada en nutrición | dietista nutricionista',
  'respiratory-therapist': 'Terapeuta respiratorio | terapista respiratorio | inhaloterapeuta',
  'speech-therapist':
    'Logopeda | fonoaudióloga | fonoaudiólogo | terapeuta del habla | terapista de lenguaje | audiólogo',
  'school-teacher':
    'Maestra de escuela | maestro | maestra | profesor de escuela | profesora | profesor | profesor de secundaria | maestro de primaria | profesora de matemáticas | profesor de inglés | docente | profesor de ciencias | profesor de historia | maestra de educación especial | profesor de educación física | licenciado en educación | director de escuela',
  'child-care-worker':
    'Educadora de niños pequeños | educadora de párvulos | maestra de preescolar | parvularia | niñera | puericultora | maestra de kínder | educadora infantil | maestra jardinera | cuidadora de niños | profesora de educación infantil',
  'college-teacher':
    'Profesor universitario | profesora universitaria | catedrático | catedrática | docente universitario | profesor de universidad | investigador universitario',
  'teaching-assistant':
    'Asistente de maestro | ayudante de maestra | auxiliar de clase | asistente educativo | auxiliar docente',
  engineer:
    'Ingeniero | ingeniera | ingeniería | ingeniero ambiental | ingeniero petrolero | ingeniero de minas | ingeniero agrónomo | ingeniero biomédico | ingeniero de proyectos | ingeniero aeronáutico | ingeniero de materiales',
  'civil-engineer':
    'Ingeniero civil | ingeniera civil | ingeniero de estructuras | ingeniero de caminos | ingeniero de obras | ingeniero de construcción | ingeniero hidráulico',
  'mechanical-engineer':
    'Ingeniero mecánico | ingeniera mecánica | ingeniero electromecánico | ingeniero automotriz | ingeniero de mantenimiento',
  'electrical-engineer':
    'Ingeniero eléctrico | ingeniera eléctrica | ingeniero electrónico | ingeniero electricista | ingeniero en telecomunicaciones | ingeniero de control | ingeniero en automatización',
  'chemical-engineer': 'Ingeniero químico | ingeniera química | ingeniero de procesos',
  'industrial-engineer':
    'Ingeniero industrial | ingeniera industrial | ingeniero de producción | ingeniero de manufactura',
  architect:
    'Arquitecta | arquitecto | arquitecto paisajista | arquitectura | urbanista | dibujante arquitectónico',
  'land-surveyor': 'Topógrafo | topógrafa | agrimensor | ingeniero topógrafo | agrimensora',
  'software-developer':
    'Desarrollador de software | programador | programadora | desarrolladora | ingeniero de software | desarrollador web | ingeniero informático | ingeniero en sistemas | informático | licenciado en informática | analista programador | ingeniero en computación | desarrollador de aplicaciones',
  'system-administrator':
    'Administrador de sistemas | administrador de redes | ingeniero de redes | administrador de base de datos | especialista en ciberseguridad | administradora de sistemas',
  'it-support':
    'Técnico de soporte informático | técnico en computación | soporte técnico | técnico en informática | técnico de computadoras',
  'data-scientist':
    'Científico de datos | analista de datos | estadístico | estadística | ingeniero de datos | actuario',
  chemist: 'Química investigadora | químico | química | químico analítico | licenciado en química',
  biologist:
    'Bióloga | biólogo | microbiólogo | microbióloga | bioquímico | biotecnólogo | genetista | biólogo molecular',
  accountant:
    'Contador | contadora | contador público | contable | auditor | auditora | contador auditor | contador público certificado | licenciado en contabilidad | asesor fiscal | contaduría',
  bookkeeper:
    'Auxiliar contable | tenedor de libros | auxiliar de contabilidad | asistente contable | tenedora de libros | encargado de nómina',
  'financial-analyst':
    'Analista financiero | banquero | economista | analista financiera | oficial de crédito | empleado de banco | gerente de banco | cajero de banco | asesor financiero',
  'human-resources':
    'Especialista en recursos humanos | recursos humanos | reclutador | reclutadora | jefe de personal | gerente de recursos humanos',
  manager:
    'Administrador de empresas | gerente | gerente general | administradora de empresas | director de proyectos | jefe de proyecto | empresario | administrador | gerente de operaciones | administrador de negocios | gerente de logística',
  'marketing-specialist':
    'Especialista en mercadotecnia | mercadólogo | gerente de marketing | publicista | especialista en marketing | relacionista público | mercadotecnia | mercadeo',
  'retail-salesperson':
    'Vendedora | vendedor | dependiente | cajera | cajero | representante de ventas | asesor comercial | vendedor de tienda | gerente de ventas | comerciante',
  lawyer:
    'Abogado | abogada | licenciado en derecho | juez | fiscal | notario | asesor jurídico | jurista | procurador',
  paralegal: 'Asistente legal | paralegal | asistente jurídico | secretaria legal | procurador auxiliar',
  'social-worker':
    'Trabajadora social | trabajador social | asistente social | licenciada en trabajo social | trabajo social',
  counselor:
    'Consejero de salud mental | consejera | consejero | orientador | orientadora escolar | terapeuta familiar | consejero de adicciones | orientador escolar',
  translator:
    'Intérprete y traductora | traductor | traductora | intérprete | traductor jurado | intérprete médico | traductor público',
  'community-health-worker':
    'Promotora de salud | promotor de salud | trabajador de salud comunitaria | educador de salud | agente de salud comunitaria',
  journalist:
    'Periodista | reportero | reportera | redactor | comunicador social | editor | corresponsal | escritor | locutor',
  'graphic-designer':
    'Diseñadora gráfica | diseñador gráfico | diseñador | ilustrador | diseñador web | diseño gráfico | diseñador de modas | animador digital',
  electrician:
    'Electricista | técnico electricista | técnico eléctrico | electricista industrial | instalador eléctrico',
  plumber: 'Plomero | fontanero | gasfitero | gásfiter | plomera | cañero | instalador de gas',
  carpenter: 'Carpintero | carpintera | ebanista | mueblista | carpintero de obra',
  welder: 'Soldador | soldadora | soldador de metales | herrero',
  'auto-mechanic':
    'Mecánico de autos | mecánico | mecánico automotriz | mecánica automotriz | mecánico de coches | mecánico diesel | técnico automotriz',
  'hvac-technician':
    'Técnico en aire acondicionado | técnico en refrigeración | técnico de calefacción | frigorista | técnico en climatización',
  machinist:
    'Maquinista industrial | tornero | operador de CNC | fresador | operador de máquinas | mecánico tornero | operario de máquina',
  'construction-worker':
    'Trabajador de la construcción | albañil | obrero de construcción | pintor de casas | techador | yesero | maestro de obra | azulejista | obrero',
  'truck-driver':
    'Conductor de camión | camionero | chofer de camión | chofer | conductor | transportista | conductor de tráiler | trailero | repartidor',
  'bus-driver':
    'Conductora de autobús | conductor de autobús | chofer de autobús | chofer de bus | conductor de transporte escolar | autobusero',
  hairdresser:
    'Peluquera | peluquero | estilista | barbero | cosmetóloga | esteticista | manicurista | maquillista | cosmetología',
  cook: 'Cocinero | cocinera | chef | jefe de cocina | ayudante de cocina | pastelero | repostera',
  tailor: 'Costurera | sastre | modista | modisto | operaria de costura | operador de máquina de coser',
};
