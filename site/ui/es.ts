import type { Ui } from './en.ts';

/** Spanish, formal. Not yet checked by a native reader. */
export const es: Ui = {
  frame: {
    skip: 'Ir al contenido principal',
    mainNav: 'Principal',
    languages: 'Idioma',
    guides: 'Guías',
    learnMore: 'Más información',
    connectors: 'Los Connectors',
    privacy: 'Qué preguntamos y por qué',
    promise:
      'Un programa gratuito. Un Connector da consejos, no una oferta de trabajo, y nunca le vende nada.',
    contact: 'Llame al {phone} o escriba a {email}.',
    exampleContact: 'Este teléfono y esta dirección son ejemplos.',
    unchecked:
      'Esta traducción todavía no ha sido revisada por un hablante nativo. La versión en inglés es la que vale.',
  },
  home: {
    title: 'Un café puede abrir una carrera',
    lead: 'Usted trae su título y su experiencia. Nosotros le presentamos a un Connector: una persona que conoce su campo en {city} y a la gente que trabaja en él.',
    signUp: 'Más información e inscripción',
    readGuides: 'Leer las guías profesionales',
    arch: 'Un mosaico del arco de St. Louis junto al río. Debajo hay una mesa con dos tazas.',
    howTitle: 'Cómo funciona',
    how: [
      {
        title: 'Inscríbase',
        text: 'Son diez minutos, sin crear una cuenta. Preguntamos solo lo que ayuda a encontrar a la persona adecuada.',
      },
      {
        title: 'Hable con un Connector',
        text: 'Se reúnen treinta minutos, con café o té. Usted pregunta sobre su campo y recibe respuestas sinceras.',
      },
      {
        title: 'Salga con tres nombres',
        text: 'Su Connector le presenta a tres personas más que pueden ayudarle a avanzar.',
      },
    ],
    guidesTitle: 'Guías profesionales',
    guidesLead:
      'Qué hacer, en qué orden, cuánto cuesta y a quién preguntar. Cada dato muestra su fuente y el día en que lo comprobamos.',
    honestTitle: 'Qué puede esperar',
    honest:
      'Esta forma de presentar personas viene de Halifax, en Canadá. Hasta abril de 2025 habían participado 8,609 personas en 44 comunidades canadienses, y 2,805 habían encontrado trabajo. Es una de cada tres. Un café es un comienzo, no una promesa.',
    honestSource: 'Fuente: connectorprogram.ca, “Numbers: A Deep Dive”, 22 de abril de 2025',
    connectorsTitle: 'Personas que le dedican su tiempo',
    connectorsLink: 'Ver a los Connectors',
  },
  guides: {
    title: 'Guías profesionales',
    lead: 'Para personas que aprendieron su profesión fuera de los Estados Unidos. Una guía para cada profesión, siempre en el mismo orden.',
    noGuide: '¿Su profesión no está aquí? Un Connector puede ayudarle de todos modos.',
    reviewed: 'Última revisión: {date}',
    inEnglish: 'en inglés',
  },
  guide: {
    notTranslated: 'Esta guía todavía no está traducida. Puede leerla en inglés.',
    contents: 'En esta página',
    factCount: '{count} datos, cada uno con su fuente',
    before: 'Antes de pagar algo:',
    forWhom: 'Para quién es esta guía',
    assumes: 'Esta guía supone que',
    terms: 'Palabras que va a encontrar',
    path: 'El camino, paso a paso',
    need: 'Tenga a mano',
    meanwhile: 'Mientras espera',
    tests: 'Exámenes',
    timeAndCost: 'Tiempo y costo',
    unlicensedJobs: 'Trabajos que no exigen licencia',
    otherCareers: 'Otras carreras',
    helpers: 'Quién puede ayudar',
    callFirst: 'Llame antes de ir: las oficinas se mudan, y muchas tienen menos personal que antes.',
    tips: 'Consejos',
    sources: 'Fuentes',
    checked: 'comprobado el {date}',
    ask: 'Pregunte a {authority}',
    confirm: 'Confírmelo con {authority}: hace tiempo que no lo comprobamos.',
    meet: 'Conocer a un Connector de este campo',
  },
  learnMore: {
    title: 'Más información',
    lead: 'Presentamos a inmigrantes cualificados a una persona que conoce su profesión en {city}. Es gratis.',
    whatTitle: 'Qué es',
    what: [
      'Un Connector es una persona voluntaria con buen nombre en su campo: un ingeniero, una jefa de enfermería, la directora de una escuela.',
      'Se reúnen una vez, treinta minutos. Usted pregunta cómo se encuentra trabajo aquí en su campo.',
      'Después, su Connector le presenta al menos a tres personas más. No hay oferta de trabajo, y nadie puede venderle nada.',
    ],
    criteriaTitle: 'Quién puede participar',
    criteria: [
      'Usted nació fuera de los Estados Unidos.',
      'Tiene una licenciatura (bachelor) o un título más alto, de cualquier país.',
      'Tiene permiso para trabajar en los Estados Unidos por más de un año.',
      'Vive en esta región: {region}.',
    ],
    criteriaNote:
      '¿No está seguro o segura de alguno de estos puntos? Inscríbase, o llame al {phone}. Leemos cada inscripción, y si no podemos ayudarle, le decimos quién puede.',
    nextTitle: 'Qué pasa después',
    next: [
      'Pocos minutos después de inscribirse: llega nuestra carta a su correo electrónico. Ábrala y confirme su dirección.',
      'En cinco días hábiles: una persona de la coordinación lee sus respuestas y le escribe.',
      'Después buscamos un Connector. Primero le preguntamos, sin decir el nombre de usted. Esto puede tardar algunas semanas.',
      'Cuando el Connector dice que sí: los presentamos por correo electrónico. Usted escribe primero.',
    ],
    privacyTitle: 'Su privacidad',
    privacy:
      'Nunca le preguntamos por su estatus migratorio, su número de Seguro Social, su fecha de nacimiento, su nacionalidad ni por ningún documento. Aquí no hay publicidad ni seguimiento.',
    formTitle: 'Inscripción',
    formNote:
      'Unos diez minutos. No necesita una cuenta. Todas las preguntas necesitan una respuesta, excepto las que dicen “opcional”.',
    optional: '(opcional)',
    groups: {
      you: 'Sobre usted',
      work: 'Su trabajo',
      languages: 'Idiomas',
      taking: 'Participación',
      more: 'Lo que espera',
      consent: 'Su permiso',
    },
    labels: {
      givenName: 'Nombre',
      familyName: 'Apellidos',
      email: 'Correo electrónico',
      phone: 'Teléfono',
      postcode: 'Código postal (ZIP)',
      field: 'Su campo de trabajo',
      profession: 'Su profesión',
      degree: 'Su título más alto',
      yearsOfExperience: 'Años que ha trabajado en su campo',
      english: '¿Cómo es su inglés?',
      languages: 'Otros idiomas que habla',
      bornOutsideUS: '¿Nació usted fuera de los Estados Unidos?',
      workPermission: '¿Tiene permiso para trabajar en los Estados Unidos?',
      goal: '¿Qué espera?',
      heardFrom: '¿Cómo supo de nosotros?',
      consent: 'Guarden mis respuestas y úsenlas para buscarme un Connector.',
      consentFollowUp: 'Pueden preguntarme más tarde qué resultó.',
      consentStory: 'Pueden preguntarme si permito que cuenten mi historia.',
    },
    hints: {
      givenName: 'Si tiene un solo nombre, deje vacía la otra casilla.',
      email: 'Enviamos allí una carta con un enlace para confirmarlo.',
      phone: 'En cualquier formato. Añada el código del país si no es un número de los Estados Unidos.',
      postcode: 'Cinco cifras, del lugar donde vive. Por ejemplo 63110',
      profession: 'Por ejemplo: ingeniera civil, farmacéutico, profesora de matemáticas',
      degree: 'De cualquier país.',
      yearsOfExperience: 'Un número entero, sumando todos los países. Escriba 0 si todavía no ha empezado.',
      languages: 'Marque cada idioma que habla bien.',
      workPermission: 'No preguntamos de qué tipo, y nunca pedimos papeles.',
      goal: 'Hasta 500 caracteres. Un Connector lo lee antes de conocer su nombre; por favor, no escriba nada privado.',
      consent: 'Puede retirar su permiso en cualquier momento. Escríbanos, y borramos sus respuestas.',
    },
    chooseField: 'Elija un campo',
    trap: 'Deje esta casilla vacía',
    submit: 'Enviar e inscribirme',
    callInstead: '¿Prefiere inscribirse por teléfono? Llame al {phone}.',
    errorPrefix: 'Error: ',
    errorTitle: 'Hay un problema',
    serviceTitle: 'Lo sentimos, no pudimos guardar sus respuestas',
    service:
      'Todavía están en esta página. Pulse otra vez “Enviar e inscribirme” dentro de unos minutos, o llame al {phone}.',
    tooOftenTitle: 'Espere unos minutos, por favor',
    tooOften:
      'Hubo demasiados intentos en poco tiempo. Sus respuestas todavía están en esta página. Espere unos minutos y envíelas otra vez.',
  },
  thanks: {
    title: 'Gracias. Falta un paso',
    lead: 'Por favor, confirme ahora su correo electrónico. Hasta entonces no podemos buscar un Connector.',
    nextTitle: 'Qué hacer ahora',
    next: [
      'Abra su correo electrónico y busque nuestra carta. Llega en pocos minutos.',
      'Pulse el enlace de la carta, y después el botón de la página que se abre.',
      '¿No hay ninguna carta? Mire en la carpeta de correo no deseado (spam). La carta es de {program}.',
    ],
    laterTitle: 'Qué pasa después',
    later: [
      'En cinco días hábiles, una persona de la coordinación lee sus respuestas y le escribe.',
      'Buscamos un Connector de su campo. Esto puede tardar algunas semanas.',
    ],
    noLetter: '¿Ninguna carta después de una hora? Llame al {phone} o escriba a {email}.',
    meanwhile: 'Mientras espera: lea las guías profesionales',
  },
  connectors: {
    title: 'Los Connectors',
    lead: 'Los Connectors son personas voluntarias que conocen su campo en {city}. Aquí no se elige: buscamos a la persona más adecuada para usted y le preguntamos primero.',
    example: 'Ejemplo',
    exampleNote:
      'Estas personas son inventadas. Muestran lo que un Connector puede ofrecer, hasta que haya Connectors reales.',
    none: 'Los primeros Connectors aparecerán aquí pronto.',
    at: '{role}, {organisation}',
    ask: 'Pregúntele sobre',
    speaks: 'Habla inglés y',
  },
  privacy: {
    title: 'Qué preguntamos y por qué',
    lead: 'Preguntamos lo menos posible. Esta página dice qué preguntamos, quién lo ve y cómo puede pedir que lo borremos.',
    askTitle: 'Qué preguntamos',
    ask: [
      'Su nombre, correo electrónico y teléfono: para escribirle y llamarle.',
      'Su código postal, si nació dentro o fuera de los Estados Unidos, su título y si puede trabajar aquí: para ver si el programa es para usted.',
      'Su profesión, campo, años de trabajo, idiomas y lo que espera: para encontrar al Connector adecuado.',
    ],
    neverTitle: 'Qué no preguntamos nunca',
    never: [
      'Su estatus migratorio ni su número A',
      'Su número de Seguro Social',
      'Su fecha de nacimiento ni su nacionalidad',
      'Ningún documento, ni la foto de un documento',
      'Dinero',
    ],
    seesTitle: 'Quién lo ve',
    sees: [
      'Las personas que coordinan el programa.',
      'Un Connector ve primero su campo, sus años de trabajo y lo que espera, sin su nombre. Solo cuando dice que sí, ambos ven el nombre y el correo electrónico del otro.',
      'Los servicios que guardan nuestros registros y envían nuestras cartas, porque sin ellos no podríamos trabajar.',
      'No vendemos nada y no damos sus respuestas a nadie más. Un tribunal puede ordenar a cualquiera que entregue sus registros. Por eso preguntamos tan poco.',
    ],
    siteTitle: 'Este sitio web',
    site: 'No usa cookies, no cuenta visitantes, no carga nada de otras empresas y no ejecuta ningún programa en su navegador.',
    eraseTitle: 'Ver, corregir, borrar',
    erase:
      'No tiene que dar ninguna razón. Escriba a {email} o llame al {phone} y diga lo que desea. Entonces borramos sus respuestas de nuestros registros.',
  },
  notFound: {
    title: 'Esta página no está aquí',
    text: 'Puede ser una dirección antigua, o quizá falta una letra. Estas páginas pueden ayudarle:',
  },
  problem: {
    problem: {
      title: 'Lo sentimos, hay un problema con el servicio',
      text: [
        'Inténtelo otra vez dentro de unos minutos.',
        'Si sigue sin funcionar, llame al {phone} o escriba a {email}.',
      ],
    },
    refused: {
      title: 'No pudimos aceptar esto',
      text: [
        'Lo que usted envió no vino de una de nuestras páginas. Abra la página otra vez y envíelo desde allí.',
        'Si sigue sin funcionar, llame al {phone}.',
      ],
    },
    'too-large': {
      title: 'Eso era demasiado largo',
      text: ['Vuelva atrás, escriba un poco menos y envíelo otra vez. También puede llamar al {phone}.'],
    },
    unsupported: {
      title: 'No pudimos leer lo que se envió',
      text: ['Use el formulario de nuestra página. También puede llamar al {phone}.'],
    },
    'too-often': {
      title: 'Espere unos minutos, por favor',
      text: [
        'Hubo demasiados intentos en poco tiempo. Espere unos minutos e inténtelo otra vez.',
        'Si es urgente, llame al {phone}.',
      ],
    },
  },
  confirm: {
    ask: {
      title: 'Confirme su correo electrónico',
      text: [
        'Pulse el botón para decir que esta dirección es suya. Entonces empezamos a buscar un Connector.',
      ],
    },
    button: 'Sí, esta es mi dirección',
    done: {
      title: 'Gracias. Su dirección está confirmada',
      text: [
        'En cinco días hábiles, una persona de la coordinación lee sus respuestas y le escribe.',
        'Después buscamos un Connector de su campo. Esto puede tardar algunas semanas.',
        'Ya puede cerrar esta página.',
      ],
    },
    already: {
      title: 'Su dirección ya está confirmada',
      text: [
        'No tiene que hacer nada más. Una persona de la coordinación le escribirá.',
        '¿No ha sabido nada en más de cinco días hábiles? Llame al {phone} o escriba a {email}.',
      ],
    },
    expired: {
      title: 'Este enlace es demasiado antiguo',
      text: [
        'Por su seguridad, un enlace funciona solo dos semanas. No se ha perdido nada.',
        'Inscríbase otra vez con el mismo correo electrónico, y le enviamos una carta nueva. También puede llamar al {phone}.',
      ],
    },
    invalid: {
      title: 'Este enlace no funciona',
      text: [
        'Quizá falta una parte. Abra otra vez el enlace de nuestra carta, o cópielo entero.',
        'Si sigue sin funcionar, llame al {phone} o escriba a {email}.',
      ],
    },
    problem: {
      title: 'Lo sentimos, hay un problema con el servicio',
      text: [
        'Su dirección todavía no está confirmada. Abra otra vez el enlace de nuestra carta dentro de unos minutos, o llame al {phone}.',
      ],
    },
    signUp: 'Inscribirse otra vez',
    readGuides: 'Leer las guías profesionales',
  },
};
