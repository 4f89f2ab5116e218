import type { VFile } from 'vfile';
import { type JsxNode, requiredString, setAttribute } from './jsx.ts';

/** Numbers a chapter's figures in reading order (3.1, 3.2 …) and gives each reference its number. */
export function numberFigures(components: JsxNode[], file: VFile): void {
  const order: unknown = file.data.astro?.frontmatter?.order;
  const chapter = typeof order === 'number' ? `${order}.` : '';
  const numbers = new Map<string, string>();
  for (const figure of components.filter(({ name }) => name === 'Figure')) {
    const id = requiredString(figure, 'id', file);
    if (numbers.has(id)) file.fail(`<Figure id="${id}"> appears twice`, figure as never);
    numbers.set(id, `${chapter}${numbers.size + 1}`);
    setAttribute(figure, 'number', numbers.get(id) as string);
  }
  for (const reference of components.filter(({ name }) => name === 'FigRef')) {
    const id = requiredString(reference, 'id', file);
    const number = numbers.get(id);
    if (!number) file.fail(`<FigRef id="${id}">: no such figure in this file`, reference as never);
    setAttribute(reference, 'number', number);
  }
}
