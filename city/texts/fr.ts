import type { GuideTexts } from './guideTexts.ts';

export const FR: GuideTexts = {
  office: 'l’organisme qui décide',
  toBeFound: 'À trouver',
  title: ({ field, place }) => `${field} : ${place}`,
  summary: ({ outside }) =>
    `Ce que doit chercher une personne qui a appris ce métier ${outside}, une étape après l’autre. Les faits restent à trouver.`,
  firstSteps: ({ place, finder, jobCenter }) => [
    `1. Cherchez qui décide pour ce métier (${place}) : ${finder}.`,
    '1. Demandez à votre école et à votre ordre professionnel à l’étranger comment ils envoient des documents officiels. C’est souvent le plus long.',
    `1. Avant de payer quoi que ce soit, demandez conseil : ${jobCenter} sait peut-être qui paie une partie.`,
  ],
  forWhom: ({ outside, place }) => [
    `Vous avez appris ce métier ${outside}.`,
    `Vous voulez l’exercer ici : ${place}.`,
  ],
  firstAdvice: 'Ne payez rien avant que l’organisme qui décide vous ait dit ce qu’il accepte.',
  steps: {
    office: {
      title: 'Trouver l’organisme qui décide',
      body: 'Demandez s’il faut ici un permis pour ce métier, lequel vous convient et par quoi commencer.',
      facts: {
        name: 'Nom de l’organisme',
        contact: 'Téléphone et courriel de l’organisme',
        rule: 'S’il faut un permis',
      },
    },
    studies: {
      title: 'Faire évaluer vos études',
      body: 'Demandez quelle évaluation est acceptée avant d’en payer une. Demandez à votre école comment elle envoie des documents officiels.',
      facts: { who: 'Qui peut évaluer', cost: 'Coût de l’évaluation', time: 'Durée de l’évaluation' },
    },
    language: {
      title: 'Montrer votre niveau de langue',
      body: 'Demandez quel test est accepté, quel résultat il faut, et qui n’en a pas besoin.',
      facts: { test: 'Tests et résultats acceptés', cost: 'Coût du test' },
    },
    exam: {
      title: 'Passer l’examen',
      body: 'Demandez quel examen il y a, quand vous pouvez le passer et comment d’autres s’y préparent.',
      facts: { name: 'Nom de l’examen', cost: 'Coût de l’examen' },
    },
    license: {
      title: 'Demander le permis',
      body: 'Envoyez le formulaire avec tout ce qu’il demande, et gardez une copie de chaque papier avec la date.',
      facts: { form: 'Le formulaire', cost: 'Frais du permis', time: 'Temps avant la décision' },
    },
  },
  timeAndCost: 'Les durées et les coûts restent à trouver. Demandez-les, et notez-les à côté des étapes.',
  scams: ({ adviser }) => [
    'Aucun employeur honnête ne vous demande de payer pour un emploi. Personne ne peut vous vendre un permis ou un examen réussi.',
    `Pour les questions d’immigration, adressez-vous à ${adviser}.`,
    'Ne signez jamais un formulaire vide. Ne laissez personne garder vos originaux.',
  ],
  startingAgain: ({ crisis }) => [
    'Vous étiez quelqu’un dans votre domaine, et maintenant vous remplissez des formulaires et vous attendez. Beaucoup ressentent de la honte ou de la colère. Cela ne dit rien de vos compétences. Gardez chaque semaine un petit morceau de votre métier.',
    `C’est trop lourd ? Parlez-en à quelqu’un. ${crisis}`,
  ],
  tips: [
    'Écrivez votre nom de la même façon sur chaque papier, chaque formulaire et chaque test.',
    'Gardez une copie de tout ce que vous envoyez, avec la date.',
  ],
};
