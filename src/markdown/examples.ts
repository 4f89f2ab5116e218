import { readdirSync } from 'node:fs';

/** What a module in `content/examples/` exports: a worked example the prose may quote. */
export interface Example {
  /** What was computed, in a few words: shown as the origin of each of its numbers. */
  title: string;
  /** Runs the engine and names every number the prose needs. */
  results(): Record<string, number>;
}

export interface Quantity {
  value: number;
  origin: string;
}

const memo = new Map<string, Promise<{ title: string; numbers: Record<string, number> }>>();

function run(module: URL) {
  const known = memo.get(module.href);
  if (known) return known;
  const loaded = import(/* @vite-ignore */ module.href).then((example: Example) => ({
    title: example.title,
    numbers: example.results(),
  }));
  memo.set(module.href, loaded);
  return loaded;
}

/** Finds the number `example.key` in a folder of examples, running each example once. */
export async function lookUpNumber(path: string, examples: URL): Promise<Quantity> {
  const dot = path.indexOf('.');
  const [name, key] = [path.slice(0, dot), path.slice(dot + 1)];
  if (dot < 1 || key === '') throw new Error(`“${path}” is not of the form example.key`);
  const known = readdirSync(examples).map((entry) => entry.replace(/\.ts$/, ''));
  if (!known.includes(name)) {
    throw new Error(`no content/examples/${name}.ts; there are: ${known.join(', ')}`);
  }
  const { title, numbers } = await run(new URL(`${name}.ts`, examples));
  const value = Object.hasOwn(numbers, key) ? numbers[key] : undefined;
  if (value === undefined) {
    const keys = Object.keys(numbers).join(', ');
    throw new Error(`content/examples/${name}.ts has no “${key}”; it has: ${keys}`);
  }
  if (!Number.isFinite(value)) throw new Error(`content/examples/${name}.ts: ${key} is ${value}`);
  return { value, origin: title };
}
