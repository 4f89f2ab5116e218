import { closesLikeMenu } from './menu.ts';

for (const menu of document.querySelectorAll<HTMLDetailsElement>('[data-menu]')) {
  closesLikeMenu(menu);
}
