import type { ClientDirective } from 'astro';
import { recallCode } from '../reader/code-store.ts';
import { readProgress } from '../reader/progress-store.ts';
import { figureOfLink } from '../reader/state-link.ts';

/**
 * Astro's directive `client:wanted`, for questions and exercises, which many readers pass by: their
 * script is loaded when they are pressed or have the focus, when a link leads to their state, or when
 * they are seen and were answered before. What a reader did before the script came is done again.
 */
export const wanted: ClientDirective = (load, _, island) => {
  const id = island.firstElementChild?.id || island.parentElement?.id || '';
  const waiting = new AbortController();
  const { signal } = waiting;
  let loading = false;
  let pressed: HTMLElement | undefined;

  const wake = async () => {
    if (loading) return;
    loading = true;
    const hydrate = await load();
    const typed = typedIn(island);
    await hydrate();
    loading = false;
    // Astro says what went wrong; the next press may find the network again.
    if (island.hasAttribute('ssr')) {
      pressed = undefined;
      return;
    }
    waiting.abort();
    await effectsRun();
    if (typed) {
      typed.again();
      await effectsRun();
    }
    const { activeElement } = document;
    if (island.contains(activeElement)) activeElement?.dispatchEvent(new FocusEvent('focus'));
    pressed?.click();
  };

  const hold = (event: Event) => {
    const control =
      event.target instanceof HTMLElement &&
      event.target.closest<HTMLElement>('button, label, [type=radio], [type=checkbox]');
    if (!control) return;
    event.preventDefault();
    pressed = control;
    wake();
  };
  const followLink = () => {
    if (figureOfLink(location.hash) === id) wake();
  };

  island.addEventListener('click', hold, { capture: true, signal });
  island.addEventListener('pointerdown', wake, { signal });
  island.addEventListener('focusin', wake, { signal });
  window.addEventListener('hashchange', followLink, { signal });
  followLink();
  if (isRemembered(id)) whenSeen(island, wake, signal);
};

const isRemembered = (id: string) =>
  recallCode(id) !== undefined || Object.hasOwn(readProgress().answers, id);

/** Keeps what was typed in the field that has the focus, which a component does not know of yet. */
function typedIn(island: HTMLElement) {
  const field = document.activeElement;
  if (!(field instanceof HTMLInputElement) || !island.contains(field)) return undefined;
  const { value, defaultValue } = field;
  if (value === defaultValue) return undefined;
  return {
    again() {
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
  };
}

/** Calls once, when a part of the island is in the window; it has no box of its own. */
function whenSeen(island: HTMLElement, call: () => void, signal: AbortSignal): void {
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    observer.disconnect();
    call();
  });
  for (const child of island.children) observer.observe(child);
  signal.addEventListener('abort', () => observer.disconnect());
}

/** Waits until what a component does after it is drawn is done: it shows what is remembered. */
function effectsRun(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
