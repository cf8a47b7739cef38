import type { InviteWords } from '../en/invite.ts';

/** Words of the page that asks a person to become a connector, in Spanish, formal. Not yet checked by a native reader. */
export const invite: InviteWords = {
  states: {
    ask: {
      title: '¿Le gustaría ser Connector también?',
      text: [
        '{from} nos dio su nombre y dijo que usted acepta que le preguntemos.',
        'Un Connector se reúne treinta minutos con una persona inmigrante cualificada, con café o té, da consejos y comparte al menos tres nombres. Usted elige cuántas veces.',
        'Usted no promete ningún trabajo y no vende nada. Es gratis para todos.',
      ],
    },
    declined: {
      title: 'Gracias por decirlo',
      text: [
        'No le preguntamos más. Si quiere que borremos también su nombre, llámenos o escríbanos.',
        'Si cambia de opinión, puede volver en cualquier momento.',
      ],
    },
  },
  yes: 'Sí, me gustaría',
  no: 'No, gracias',
};
