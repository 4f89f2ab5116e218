/**
 * Describes what is in an element, a line a node: its tag, its attributes by name, the state of a
 * control, its text. Runs in the page, so it stands on its own.
 */
export function describeDom(root: Element): string[] {
  // The markup says how a control began, its properties how it stands.
  const began = ['value', 'checked', 'selected'];
  const lines: string[] = [];

  function stateOf(element: Element): string {
    if (element instanceof HTMLSelectElement) return ` (${element.value})`;
    if (!(element instanceof HTMLInputElement)) return '';
    return ` (${/radio|checkbox/.test(element.type) ? element.checked : element.value})`;
  }

  /** Writes a style attribute as the browser would. */
  function styleOf(element: Element): string {
    return element instanceof HTMLElement || element instanceof SVGElement
      ? element.style.cssText
      : '';
  }

  function visitChildren(parent: Element, indent: string): void {
    let text = '';
    const endText = () => {
      if (text !== '') lines.push(`${indent}“${text}”`);
      text = '';
    };
    for (const child of parent.childNodes) {
      if (child instanceof Text) text += child.data;
      if (!(child instanceof Element)) continue;
      endText();
      const attributes = [...child.attributes]
        .filter(({ name }) => !began.includes(name))
        .map(({ name, value }) => ` ${name}="${name === 'style' ? styleOf(child) : value}"`)
        .sort();
      lines.push(`${indent}${child.localName}${attributes.join('')}${stateOf(child)}`);
      // The formula itself stands there when the page is built, in the browser once KaTeX is loaded.
      if (!child.hasAttribute('data-tex')) visitChildren(child, `${indent} `);
    }
    endText();
  }

  visitChildren(root, '');
  return lines;
}
