/** What the window can look like and speak; apart from the schemas, because its first colour is chosen before they are there. */
export const languages = ['de', 'en'] as const;
export const themes = ['system', 'light', 'dark'] as const;
