const slots = /( data-value="([\w-]+)">)[^<]*/g;

function valueIn(values: Readonly<Record<string, string>>, name: string): string {
  const value = values[name];
  if (value === undefined) throw new Error(`the formula shows “${name}”, which has no value`);
  return value;
}

const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Writes values into the slots of a formula's HTML, both for sight and for screen readers. */
export function fillFormula(html: string, values: Readonly<Record<string, string>>): string {
  return html.replace(slots, (_, before: string, name: string) => {
    return before + escapeHtml(valueIn(values, name));
  });
}

/** Changes the slots of a formula already on the page, and nothing else of it. */
export function patchFormula(formula: Element, values: Readonly<Record<string, string>>): void {
  for (const slot of formula.querySelectorAll('[data-value]')) {
    const value = valueIn(values, slot.getAttribute('data-value') ?? '');
    if (slot.textContent !== value) slot.textContent = value;
  }
}
