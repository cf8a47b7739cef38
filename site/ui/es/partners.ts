import type { PartnersWords } from '../en/partners.ts';

/** Words of the page for partners who refer somebody, in Spanish, formal. Not yet checked by a native reader. */
export const partners: PartnersWords = {
  title: 'Recomendar a una persona',
  lead: '¿Enseña, aconseja o ayuda a inmigrantes cualificados en {city}? Háblenos de una persona a quien le serviría un buen café.',
  whoTitle: 'Quién puede recomendar',
  who: 'Universidades, colegios universitarios, agencias, grupos de la comunidad, lugares de culto, bibliotecas, empresas. No necesita un contrato con nosotros, y no cuesta nada.',
  criteriaTitle: 'Quién puede participar',
  criteria: [
    'La persona nació fuera de los Estados Unidos.',
    'Tiene una licenciatura (bachelor) o un título más alto, de cualquier país.',
    'Tiene permiso para trabajar en los Estados Unidos por más de un año.',
    'Vive en esta región: {region}.',
  ],
  nextTitle: 'Qué pasa después',
  next: [
    'Usted recibe enseguida una carta con la dirección de la página de inscripción. Désela a la persona, por favor.',
    'La persona se inscribe, sola o con usted. No escribimos a nadie que no lo haya pedido.',
    'Una persona de la coordinación lee lo que envió en cinco días hábiles, y lo tiene en cuenta cuando la persona se inscribe.',
    'No le decimos lo que la persona nos escribe. Puede preguntárselo a ella.',
  ],
  privacyTitle: 'La persona debe estar de acuerdo',
  privacy:
    'Envíenos un nombre solo después de que la persona haya dicho que sí. No escriba nada sobre salud, familia o estatus migratorio. Si la persona no se inscribe, borramos el formulario después de un tiempo.',
  formTitle: 'Su recomendación',
  formNote:
    'Unos tres minutos. Todas las preguntas necesitan una respuesta, excepto las que dicen “opcional”.',
  groups: { you: 'Sobre usted', person: 'Sobre la persona' },
  labels: {
    partnerName: 'Su nombre',
    organisation: 'Su organización',
    partnerEmail: 'Su correo electrónico',
    personGivenName: 'Nombre de la persona',
    personFamilyName: 'Apellidos de la persona',
    personEmail: 'Correo electrónico de la persona',
    field: 'Campo de trabajo de la persona',
    note: '¿Qué debemos saber?',
    personAgreed: 'La persona sabe que envío esto y está de acuerdo.',
  },
  hints: {
    partnerEmail: 'Aquí enviamos nuestra carta.',
    personEmail: 'No escribimos allí antes de que la persona se inscriba.',
    note: 'Hasta 500 caracteres. La persona puede pedir leerlo.',
    personAgreed: 'Sin esta marca no guardamos nada.',
  },
  submit: 'Enviar la recomendación',
  callInstead: '¿Prefiere hablar primero? Llame al {phone} o escriba a {email}.',
  signUp: 'La página de inscripción',
  thanks: {
    title: 'Gracias. Tenemos su recomendación',
    lead: 'Falta una cosa: la persona debe inscribirse. No escribimos a nadie que no lo haya pedido.',
    next: [
      'Abra la carta que acabamos de enviarle y dé su enlace a la persona.',
      'La inscripción dura diez minutos. Pueden hacerla juntos, si la persona quiere.',
      'Cuando la persona se ha inscrito, la coordinación responde en cinco días hábiles.',
    ],
    contact: '¿Ninguna carta después de una hora? Llame al {phone} o escriba a {email}.',
  },
};
