import { forget, recall, remember } from './storage.ts';
import { THEME_KEY } from './theme-script.ts';

export type Theme = 'light' | 'dark' | 'system';

/** Fired on `window` after the colours changed, by choice or by the system. */
export const THEME_EVENT = 'the-backward-pass:theme';

/** Returns the reader's choice; anything unknown means the system's theme. */
export function chosenTheme(): Theme {
  const theme = recall(THEME_KEY);
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}

/** Shows a theme without storing it. */
export function showTheme(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset.theme;
  else dataset.theme = theme;
  window.dispatchEvent(new Event(THEME_EVENT));
}

/** Shows and stores a theme; returns whether it is remembered. */
export function chooseTheme(theme: Theme): boolean {
  showTheme(theme);
  return theme === 'system' ? forget(THEME_KEY) : remember(THEME_KEY, theme);
}

/** Calls back after each change of the colours; returns how to stop. */
export function onThemeChange(listener: () => void): () => void {
  const system = window.matchMedia('(prefers-color-scheme: dark)');
  window.addEventListener(THEME_EVENT, listener);
  system.addEventListener('change', listener);
  return () => {
    window.removeEventListener(THEME_EVENT, listener);
    system.removeEventListener('change', listener);
  };
}
