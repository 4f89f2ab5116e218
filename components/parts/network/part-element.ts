import { isWeight, type NetworkPart } from './network-data.ts';

/** The attributes by which a part's element takes part in linked notation (counted from 1). */
export function partAttributes(part: NetworkPart) {
  return isWeight(part)
    ? {
        'data-sym': 'edge',
        'data-layer': part.layer,
        'data-to': part.to + 1,
        'data-from': part.from + 1,
      }
    : { 'data-sym': 'neuron', 'data-layer': part.layer, 'data-to': part.neuron + 1 };
}

/** Returns the part that an element of the drawing stands for, if any. */
export function partOf(target: EventTarget | null): NetworkPart | undefined {
  const element = target instanceof Element ? target.closest<SVGElement>('[data-sym]') : null;
  if (!element) return undefined;
  const { layer, to, from } = element.dataset;
  return from === undefined
    ? { layer: Number(layer), neuron: Number(to) - 1 }
    : { layer: Number(layer), to: Number(to) - 1, from: Number(from) - 1 };
}

/** Returns the CSS selector of a part's element. */
export function selectorOf(part: NetworkPart): string {
  return Object.entries(partAttributes(part))
    .map(([name, value]) => `[${name}="${value}"]`)
    .join('');
}
