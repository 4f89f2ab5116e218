import type { Solution } from './solution.ts';

/** Writes a solution as JSON, to full precision, with an array of numbers on one line. */
export function formatSolution(solution: Solution): string {
  return `${written(solution, '')}\n`;
}

function written(part: unknown, indent: string): string {
  if (typeof part !== 'object' || part === null) return JSON.stringify(part);
  const isArray = Array.isArray(part);
  if (isArray && typeof part[0] !== 'object') return `[${part.join(', ')}]`;
  const deeper = `${indent}  `;
  const items = isArray
    ? part.map((item) => written(item, deeper))
    : Object.entries(part).map(([key, value]) => `"${key}": ${written(value, deeper)}`);
  const [open, close] = isArray ? '[]' : '{}';
  return `${open}\n${deeper}${items.join(`,\n${deeper}`)}\n${indent}${close}`;
}
