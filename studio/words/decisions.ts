/** The Studio keeps the buttons of a record without drafts in a menu, which nobody finds unless told. */
export const WHERE_TO_DECIDE = 'To decide, open the menu “…” at the foot of this record';
