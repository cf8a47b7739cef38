import type { Kind, Target } from '../targets.ts';

/** What a head says that its column is: nothing, one thing, or two (a whole name). */
export interface HeadGuess {
  targets: readonly Target[];
  /** The word could mean something else too: the content of the column decides. */
  vague?: true;
  /** Asked by nobody here and stored by nobody: it is not taken over, not even as a note. */
  never?: true;
}

/** `head` is tried on the plain text of a head (see plain.ts); of the rules that fit, the first holds. */
export interface Rule extends HeadGuess {
  head: RegExp;
  not?: RegExp;
  /** Kinds of sheets in which it holds; without it, in all. */
  kinds?: readonly Kind[];
}

export const CONNECTOR =
  /connect(?:or|eur|ora)|conector|mentor|volunteer|benevole|voluntari|parrain|ambassador|(?:matched|paired) (?:with|to)|introduced to|jumele e? (?:a|avec)/;
export const PARTICIPANT =
  /participant|connectee|mentee|client|candidat|newcomer|job ?seeker|immigrant|nouvel(?:le)? arriv|nouveaux? arriv|recien llegad|beneficiar/;
export const MAIL = /e ?mail|\bmail$|courriel|correo|adresse electronique|adresse mel|direccion electronica/;
export const SECOND =
  /\b(?:2|3|ii|alt|alternate|alternative|second|secondary|secondaire|backup|other|autre|otro|emergency|urgence|emergencia|spouse|partner|work place)\b/;
export const SOMEBODY_ELSE =
  /emergency|urgence|emergencia|spouse|employer contact|supervisor|case ?manager|caseworker|staff|coordinator|entered by/;

/** "What do you speak besides English?" asks for the other languages, not for English. */
export const OTHER_THAN =
  /besides|other than|apart from|aside from|in addition to|except|autres? que|en plus de|ademas de|aparte de|otr[oa]s? que/;

export const both = (one: RegExp, other: RegExp) =>
  new RegExp(`(?=.*(?:${one.source}))(?=.*(?:${other.source}))`);
