/** Warnings about people who want only the money. */
export const SCAMS = [
  'Aucun employeur honnête ne demande d’argent pour un emploi. Personne ne peut vous vendre une licence ni un examen réussi.',
  'Ici, un « notario » ou notaire (notary) n’est pas avocat. Pour les questions d’immigration, consultez un avocat ou un représentant accrédité par le ministère de la Justice (Department of Justice).',
  'Ne signez jamais un formulaire vide. Ne laissez personne garder vos originaux. Signalez les arnaques sur ReportFraud.ftc.gov.',
] as const;

/** The third step of the first week. */
export const JOB_CENTER =
  'Appelez un centre d’emploi (job center) avant de payer quoi que ce soit. Il paiera peut-être votre évaluation, vos examens et votre licence. Le numéro est plus bas.';

/** Classes of English. `ask`: what to ask for there. */
export const classes = (ask: string) =>
  `Pour les cours d’anglais : ${ask} Les règles d’inscription ont changé : demandez d’abord si vous y avez droit.`;
