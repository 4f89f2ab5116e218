import { getCollection } from 'astro:content';
import { readFileSync } from 'node:fs';
import { cellsOf } from '../../src/runner/notebooks.ts';
import { address, contents } from '../site/book.ts';
import { type Placed, placedIn } from './placed-tasks.ts';
import type { Task, TaskChapter, TaskKind } from './tasks.ts';

const KINDS: Readonly<Record<string, TaskKind>> = {
  asChoice: 'choice',
  asPrediction: 'prediction',
  asNumeric: 'numeric',
};

/** Lists the chapters that have anything to answer, in reading order. At build time. */
export async function tasksOfBook(): Promise<TaskChapter[]> {
  const chapters = await getCollection('chapters');
  const bodies = new Map(chapters.map(({ data, body = '' }) => [data.slug, body]));
  const entries = (await contents()).flatMap((part) => part.entries);
  const all = await Promise.all(
    entries.map(async ({ slug, title, number }) => {
      const tasks = await Promise.all(placedIn(bodies.get(slug) ?? '').map(taskOf));
      return { slug, title, number, address: address(slug), tasks };
    }),
  );
  return all.filter(({ tasks }) => tasks.length > 0);
}

async function taskOf(placed: Placed): Promise<Task> {
  const { id } = placed;
  if (placed.kind === 'question') return { id, title: titleOf(id), kind: kindOf(id) };
  if (placed.kind === 'cell') {
    const cells = await cellsOf(placed.notebook);
    return { id, title: `Cell ${cells.findIndex((cell) => cell.id === id) + 1}`, kind: 'cell' };
  }
  const exercise = (await getCollection('exercises')).find((entry) => entry.id === id);
  if (!exercise) throw new Error(`there is no exercise ${id}`);
  return { id, title: exercise.data.title, kind: 'code' };
}

/** A question has no title but its name: `silent-input` is “Silent input”. */
function titleOf(id: string): string {
  const words = id.replaceAll('-', ' ');
  return `${words[0].toUpperCase()}${words.slice(1)}`;
}

/** Read, not imported: the page needs nothing else of a question. */
function kindOf(id: string): TaskKind {
  const code = readFileSync(`${process.cwd()}/content/questions/${id}.ts`, 'utf8');
  const [, name] = /^export default (\w+)\(/m.exec(code) ?? [];
  const kind = KINDS[name];
  if (!kind) throw new Error(`question ${id} is of no kind that “My progress” knows`);
  return kind;
}
