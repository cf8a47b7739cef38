/** On the tab that shows every field: the buttons stand on the other one. */
export const WHERE_TO_DECIDE = 'To decide, open the tab “Card”';
