/** Makes an open `<details>` close on Escape, on a press outside and when focus leaves it. */
export function closesLikeMenu(menu: HTMLDetailsElement): void {
  const closeIfOutside = (target: EventTarget | null) => {
    if (target instanceof Node && !menu.contains(target)) menu.open = false;
  };
  document.addEventListener('pointerdown', (event) => closeIfOutside(event.target));
  menu.addEventListener('focusout', (event) => closeIfOutside(event.relatedTarget));
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !menu.open) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
}
