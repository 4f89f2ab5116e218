import { chooseTheme, chosenTheme, showTheme, type Theme } from '../../../src/reader/theme.ts';
import { THEME_KEY } from '../../../src/reader/theme-script.ts';

const select = document.querySelector<HTMLSelectElement>('[data-theme-switch]');
if (select) {
  select.value = chosenTheme();
  select.addEventListener('change', () => chooseTheme(select.value as Theme));
  window.addEventListener('storage', (event) => {
    if (event.key !== THEME_KEY) return;
    select.value = chosenTheme();
    showTheme(chosenTheme());
  });
}
