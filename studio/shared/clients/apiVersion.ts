/** The day of the Content Lake's interface that the Studio speaks to. */
export const API_VERSION = '2025-02-19';
