import { at, type Memory } from '../../src/reader/memory.ts';
import { chapterState } from '../../src/reader/progress.ts';
import { ReadersCode } from './ReadersCode.tsx';
import { resultsOf, sayState, stateOf } from './results.ts';
import { answerable, type Task, type TaskChapter, type TaskKind } from './tasks.ts';

const KINDS: Readonly<Record<TaskKind, string>> = {
  choice: 'choose',
  prediction: 'predict',
  numeric: 'work out',
  code: 'write',
  cell: 'change',
};

export interface ChapterResultsProps {
  chapter: TaskChapter;
  /** Undefined before it is known. */
  memory: Memory | undefined;
}

/** A chapter's questions, exercises and changed cells, each with a link to it and how it went. */
export function ChapterResults({ chapter, memory }: ChapterResultsProps) {
  const { slug, number, title, address, tasks } = chapter;
  const changed = (task: Task) =>
    memory && [memory.code, memory.earlierCode].some((part) => Object.hasOwn(part, task.id));
  const shown = tasks.filter((task) => task.kind !== 'cell' || changed(task));
  return (
    <section class="progress-chapter" aria-labelledby={`${slug}-results`}>
      <div class="progress-heading">
        <h2 id={`${slug}-results`}>
          {number !== undefined && (
            <>
              <span class="progress-number">{number}</span>{' '}
            </>
          )}
          <a href={address}>{title}</a>
        </h2>
        <p>{memory ? sayChapter(memory, chapter) : `${answerable(tasks).length} to answer`}</p>
      </div>
      <table aria-labelledby={`${slug}-results`}>
        <thead class="visually-hidden">
          <tr>
            <th scope="col">Question</th>
            <th scope="col">What to do</th>
            <th scope="col">How it went</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((task) => (
            <TaskRows key={task.id} task={task} address={address} memory={memory} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function sayChapter(memory: Memory, chapter: TaskChapter): string {
  const { all, right } = resultsOf(memory, [chapter]);
  const mark = { unread: '', begun: 'begun · ', finished: 'read · ' };
  return `${mark[chapterState(memory, chapter.slug)]}${right} of ${all} right`;
}

interface TaskRowsProps {
  task: Task;
  /** Of its chapter. */
  address: string;
  memory: Memory | undefined;
}

function TaskRows({ task, address, memory }: TaskRowsProps) {
  const { id, title, kind } = task;
  const state = memory ? stateOf(memory, task) : 'untried';
  const code = memory && at(memory.code, id);
  const earlier = (memory && at(memory.earlierCode, id)) ?? [];
  const hasCode = code !== undefined || earlier.length > 0;
  return (
    <>
      <tr class={hasCode ? 'has-code' : ''}>
        <th scope="row">
          <a href={`${address}#${id}`}>{title}</a>
        </th>
        <td class="progress-kind">{KINDS[kind]}</td>
        <td class={`progress-state is-${state}`}>{memory && sayState(memory, task)}</td>
      </tr>
      {hasCode && (
        <tr class="progress-code-row">
          <td colSpan={3}>
            <ReadersCode title={title} code={code} earlier={earlier} solves={state === 'right'} />
          </td>
        </tr>
      )}
    </>
  );
}
