/**
 * Linked notation: point at a symbol in a formula and its neuron, edge, matrix cell or line of code
 * lights up, and the other way round.
 *
 * The protocol, for whoever draws something that takes part:
 * - an element says what it stands for by `data-sym` and the indices `data-layer`, `data-to`,
 *   `data-from`, `data-example` (./symbol.ts says when two agree);
 * - pointing at it or focusing it, or walking through a focused formula (or whatever has `data-walk`) by Enter, fires `bp:highlight` on `document`, whose `detail` is its
 *   identity, or null when nothing is pointed at; a figure may fire it too (`highlight(…)`);
 * - an element may name others that light up with it, in `data-lights` (./symbol.ts, `writeLights`):
 *   a matrix cell its row, its column and their edges;
 * - every element that means the same gets the attribute `data-lit`, which CSS draws. Two figures
 *   on a page do not light each other: theirs are different networks.
 *
 * An attribute and not a class, because a component that renders again would overwrite its class.
 */
import { identityOf, readLights, type SymbolIdentity, sameThing } from './symbol.ts';
import './linked-highlight.css';

export const HIGHLIGHT_EVENT = 'bp:highlight';

let started = false;
let source: Element | null = null;

/** Lights up all that means the same, or nothing. `from` is the element that was pointed at. */
export function highlight(identity: SymbolIdentity | null, from: Element | null = null): void {
  source = from;
  document.dispatchEvent(new CustomEvent(HIGHLIGHT_EVENT, { detail: identity }));
}

/** Calls back with what is pointed at, or null; returns how to stop. */
export function onHighlight(listener: (identity: SymbolIdentity | null) => void): () => void {
  const hear = (event: Event) => listener((event as CustomEvent<SymbolIdentity | null>).detail);
  document.addEventListener(HIGHLIGHT_EVENT, hear);
  return () => document.removeEventListener(HIGHLIGHT_EVENT, hear);
}

/** Begins to link the page's symbols; a second call does nothing. */
export function startLinkedHighlight(): void {
  if (started) return;
  started = true;
  for (const type of ['pointerover', 'focusin']) document.addEventListener(type, point);
  for (const type of ['pointerleave', 'focusout']) document.addEventListener(type, leave);
  document.addEventListener('keydown', walkFormula);
  onHighlight(light);
}

function point(event: Event): void {
  const symbol = event.target instanceof Element ? event.target.closest('[data-sym]') : null;
  if (symbol === source) return;
  const identity = symbol && identityOf((symbol as HTMLElement | SVGElement).dataset);
  highlight(identity, symbol);
}

/** In a focused formula, or anything with `data-walk`, Enter points at its symbols one by one. */
function walkFormula({ key, target }: KeyboardEvent): void {
  if (key !== 'Enter' || !(target instanceof Element) || !target.matches('.formula, [data-walk]'))
    return;
  const symbols = [...target.querySelectorAll<HTMLElement>('[data-sym]')];
  const next = symbols[source ? symbols.indexOf(source as HTMLElement) + 1 : 0];
  highlight(next ? identityOf(next.dataset) : null, next ?? null);
}

function leave(): void {
  if (source) highlight(null);
}

function light(identity: SymbolIdentity | null): void {
  for (const lit of document.querySelectorAll('[data-lit]')) lit.removeAttribute('data-lit');
  if (!identity) return;
  const home = source?.closest('.figure');
  const wanted = [identity, ...readLights((source as HTMLElement | null)?.dataset.lights)];
  for (const element of document.querySelectorAll<HTMLElement | SVGElement>('[data-sym]')) {
    const figure = element.closest('.figure');
    if (home && figure && figure !== home) continue;
    const own = identityOf(element.dataset);
    if (wanted.some((one) => sameThing(one, own))) element.setAttribute('data-lit', '');
  }
}
