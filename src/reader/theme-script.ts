import { storageKey } from './storage.ts';

/** Where the chosen theme is kept: the JSON of 'light' or 'dark', absent for the system's. */
export const THEME_KEY = storageKey('theme', 1);

/**
 * The one inline script of a page: sets the theme before anything is painted and says that
 * scripts run. Its hash in the Content-Security-Policy is computed from this very string.
 */
export const themeScript = `document.documentElement.dataset.scripts='on';try{const t=JSON.parse(localStorage.getItem('${THEME_KEY}'));if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}`;
