import type { MyRecordWords } from '../en/myRecord.ts';

/** Words of the page where a person sees, corrects, pauses or erases, in Spanish, formal. Not yet checked by a native reader. */
export const myRecord: MyRecordWords = {
  states: {
    show: {
      title: 'Lo que guardamos sobre usted',
      text: [
        'Estas son sus respuestas. El archivo de abajo contiene todo lo que guardamos sobre usted, también reuniones y cartas.',
        'Puede corregir sus respuestas, hacer una pausa, dejar de participar o borrarlo todo. No tiene que dar ninguna razón.',
        'Cierre esta página cuando termine, sobre todo en una computadora que usan otras personas.',
      ],
    },
    'confirm-erase': {
      title: '¿Quiere borrarlo todo?',
      text: [
        'Borramos sus respuestas, sus reuniones y nuestras cartas a usted. Nadie puede recuperarlas.',
        'Si es Connector y tiene una página en este sitio, esa página también desaparece.',
        'Solo guardamos una cuenta, sin su nombre: que se borró un registro, y qué día.',
        '¿Prefiere conservar su registro? Entonces cierre esta página. Todavía no se ha borrado nada.',
      ],
    },
    'done-corrected': {
      title: 'Su registro está corregido',
      text: ['Guardamos lo que acaba de escribir. No tiene que hacer nada más.'],
    },
    'done-paused': {
      title: 'Está en pausa',
      text: [
        'Hasta el {pauseUntil} no le proponemos a nadie y no le enviamos preguntas.',
        'Después todo sigue sin que haga nada.',
        'Las reuniones ya acordadas se mantienen.',
      ],
    },
    'done-withdrawn': {
      title: 'Ya no participa',
      text: [
        'Dejamos de buscar y no le enviamos preguntas. En pocos minutos llega una carta que lo confirma.',
        'Su registro se queda un tiempo, por si quiere volver. Puede pedir en cualquier momento que lo borremos.',
      ],
    },
    'done-erased': {
      title: 'Todo está borrado',
      text: [
        'Hemos borrado lo que guardábamos sobre usted. Una última carta lo confirma, y después se borra también su dirección.',
        'El enlace que le trajo aquí ya no funciona. Le deseamos lo mejor, y puede volver cuando quiera.',
      ],
    },
  },
  download: 'Descargar todo en un archivo (JSON)',
  correct: {
    title: 'Corregirlo',
    note: 'Cambie lo que está mal y envíelo. Para cambiar su correo electrónico, escríbanos o llámenos.',
    send: 'Guardar estos cambios',
  },
  pause: {
    title: 'Hacer una pausa',
    note: 'Por un viaje, una enfermedad o una época con mucho trabajo. Hasta ese día no le preguntamos nada.',
    send: 'Pausa hasta este día',
  },
  withdraw: {
    title: 'Dejar de participar',
    note: 'Dejamos de buscar y de preguntar. Su registro se queda un tiempo, por si quiere volver.',
    send: 'Dejar de participar',
  },
  erase: {
    title: 'Borrarlo todo',
    note: 'Primero le mostramos otra vez qué significa. Este botón solo no borra nada.',
    send: 'Continuar para borrar',
    confirm: 'Sí, borrarlo todo',
  },
  labels: {
    givenName: 'Nombre',
    familyName: 'Apellidos',
    phone: 'Teléfono',
    postcode: 'Código postal (ZIP)',
    languages: 'Otros idiomas que habla',
    field: 'Su campo de trabajo',
    yearsOfExperience: 'Años que ha trabajado en su campo',
    english: '¿Cómo es su inglés?',
    profession: 'Su profesión',
    goal: '¿Qué espera?',
    organisation: 'Organización',
    role: 'Su trabajo allí',
    monthlyCapacity: '¿Cuántas personas en un mes, como máximo?',
    yearlyCapacity: '¿Cuántas personas en un año, como máximo?',
    pauseUntil: 'Pausa hasta',
  },
  hints: {
    postcode: 'Cinco cifras, del lugar donde vive. Por ejemplo 63110',
    goal: 'Hasta 500 caracteres. Un Connector lo lee antes de conocer su nombre; por favor, no escriba nada privado.',
    yearsOfExperience: 'Un número entero, sumando todos los países.',
    yearlyCapacity: 'Un número entero de 1 a 24.',
    pauseUntil: 'Cualquier día de los próximos doce meses.',
  },
};
