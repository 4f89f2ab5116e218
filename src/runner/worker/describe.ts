import { CAPS } from '../messages.ts';

const MOST_ENTRIES = 100;
const DEEPEST = 5;

/**
 * Writes any value as a reader would: `[1, 2.5]`, `{ w: [0.1] }`, `Map(2) { … }`. Whatever it holds
 * (cycles, proxies, getters that throw), the text is at most `CAPS.text` long and nothing is thrown.
 */
export function describe(value: unknown): string {
  try {
    const text = write(value, new Set());
    return text.length <= CAPS.text ? text : `${text.slice(0, CAPS.text - 1)}…`;
  } catch {
    return '(a value that cannot be shown)';
  }
}

/** Writes what `console.log` was given: text as it is, all else described. */
export function describeAll(values: readonly unknown[]): string {
  const text = values
    .map((value) => (typeof value === 'string' ? value : describe(value)))
    .join(' ');
  return text.length <= CAPS.text ? text : `${text.slice(0, CAPS.text - 1)}…`;
}

function write(value: unknown, above: Set<object>): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, CAPS.text));
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value === 'function') return writeFunction(value);
  if (typeof value !== 'object' || value === null)
    return Object.is(value, -0) ? '-0' : String(value);
  if (above.has(value)) return '(itself)';
  if (above.size === DEEPEST) return '…';
  above.add(value);
  const text = writeObject(value, above);
  above.delete(value);
  return text;
}

function writeFunction(value: unknown): string {
  const { name } = value as { name: unknown };
  return typeof name === 'string' && name !== '' ? `function ${name}` : 'function';
}

function writeObject(value: object, above: Set<object>): string {
  const inner = (entry: unknown) => write(entry, above);
  if (Array.isArray(value)) return list('[', value.length, (i) => inner(value[i]), ']');
  if (ArrayBuffer.isView(value) && !(value instanceof DataView)) {
    const numbers = value as unknown as ArrayLike<unknown>;
    return `${value.constructor.name} ${list('[', numbers.length, (i) => inner(numbers[i]), ']')}`;
  }
  if (value instanceof Error) return `${value.name}: ${value.message}`;
  if (value instanceof Date) return `Date ${value.toISOString()}`;
  if (value instanceof RegExp || value instanceof Promise) return String(value);
  if (value instanceof Map) {
    const entries = [...value].slice(0, MOST_ENTRIES);
    return `Map(${value.size}) ${list('{ ', value.size, (i) => `${inner(entries[i][0])} → ${inner(entries[i][1])}`, ' }')}`;
  }
  if (value instanceof Set) {
    const entries = [...value].slice(0, MOST_ENTRIES);
    return `Set(${value.size}) ${list('{ ', value.size, (i) => inner(entries[i]), ' }')}`;
  }
  const keys = Object.keys(value);
  const record = value as Record<string, unknown>;
  const name = value.constructor?.name;
  const before = name && name !== 'Object' ? `${name} ` : '';
  if (keys.length === 0) return `${before}{}`;
  return before + list('{ ', keys.length, (i) => `${keys[i]}: ${inner(record[keys[i]])}`, ' }');
}

function list(open: string, length: number, entry: (i: number) => string, close: string): string {
  const entries = [];
  for (let i = 0; i < length && i < MOST_ENTRIES; i++) entries.push(entry(i));
  if (length > MOST_ENTRIES) entries.push(`… ${length - MOST_ENTRIES} more`);
  return open + entries.join(', ') + close;
}
