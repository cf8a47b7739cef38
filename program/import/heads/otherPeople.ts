import { both, CONNECTOR, MAIL, PARTICIPANT, type Rule, SOMEBODY_ELSE } from './rule.ts';

const MET = /\bmet\b|meeting|coffee|rencontre|reunion|reunieron|rendez vous/;

/** Whom a row about a match, or about a participant, is about besides, and what became of the two. */
export const OTHER_PEOPLE: readonly Rule[] = [
  { targets: [], head: SOMEBODY_ELSE },
  { targets: [], head: /assigned/, not: CONNECTOR },
  // Whom a row about a match, or about a participant, is about besides.
  { targets: ['participantEmail'], head: both(PARTICIPANT, MAIL), kinds: ['matches'] },
  { targets: ['connectorEmail'], head: both(CONNECTOR, MAIL), kinds: ['matches', 'participants'] },
  {
    targets: ['introducedAt'],
    head: /introduc|\bintro\b|matched on|match(?:ed)? date|date (?:of )?(?:match|intro|pair)|pair(?:ed|ing) (?:on|date)|connected on|date connected|\bpair(?:ing|ed) date|jumelage|jumele e? le|mise en relation|fecha de (?:presentacion|emparejamiento)|presentad/,
    not: /introduced to/,
    kinds: ['matches', 'participants'],
  },
  {
    targets: ['introducedAt'],
    vague: true,
    head: /^(?:on|date|day|when|fecha|jour|le)$/,
    kinds: ['matches'],
  },
  {
    targets: ['metOn'],
    head: MET,
    kinds: ['matches', 'participants'],
  },
  // "Met?" with yes and no under it.
  { targets: ['matchStatus'], head: MET, not: /notes?|comment|place|where/, kinds: ['matches'] },
  {
    targets: ['outcomeOn'],
    head: /(?:outcome|result|hired?|employ\w*|placement|job start|resultat|resultado).*(?:date|day|fecha|\bon\b)|(?:date|fecha).*(?:outcome|result|hired?|employ|placement|job start)/,
    kinds: ['matches', 'participants'],
  },
  {
    targets: ['outcome'],
    head: /outcome|result|what came|what happened|que paso|devenu|^issue$|retombee|^suites?$|suites? donnee/,
    kinds: ['matches', 'participants'],
  },
  {
    targets: ['outcome'],
    head: /(?:got|found|landed|new) (?:a )?(?:job|work)|^hired|^(?:is |now |currently )?employed|placement|^job$|job found|emploi trouve|a trouve un emploi|consiguio (?:un )?(?:trabajo|empleo)/,
    kinds: ['matches'],
  },
  {
    targets: ['matchStatus'],
    head: /match (?:status|state|stage)|status of (?:the )?match/,
    kinds: ['matches', 'participants'],
  },
  {
    targets: ['matchStatus'],
    head: /status|stage|statut|etat|estado|state|where it stands|ou en est/,
    kinds: ['matches'],
  },
  { targets: ['participantName'], head: PARTICIPANT, kinds: ['matches'] },
  {
    targets: ['connectorName'],
    head: CONNECTOR,
    // A question that only speaks of the connector asks for something else.
    not: /since|date|status|type|\bid\b|\bmay\b|\bcan\b|share|give|\bwhy\b|\bbecome|would|agree|consent/,
    kinds: ['matches', 'participants'],
  },
];
