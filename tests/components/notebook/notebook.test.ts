import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { NOT_RUN } from '../../../components/notebook/code/cell-states.ts';
import { Notebook } from '../../../components/notebook/code/notebook.ts';
import { forgetCode, rememberCode } from '../../../src/reader/code-store.ts';
import { bundleExercise } from '../../../src/runner/bundle-exercise.ts';
import type { RunMessage } from '../../../src/runner/messages.ts';

vi.mock('../../../src/runner/frame.ts', () => import('../../runner/frame-in-node.ts'));

const NEURON = new URL('../../../content/exercises/neuron/', import.meta.url);
const COUNTING = [
  "const a = 1; console.log('first');",
  "console.log('second', a);",
  "console.log('third');",
];

beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => setTimeout(draw));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const notebookOf = (...codes: string[]) =>
  new Notebook(async () => codes.map((code, i) => ({ id: `cell-${i + 1}`, code })));

/** What each cell shows, the first `count` of them. */
const shown = (notebook: Notebook, count: number) =>
  Array.from({ length: count }, (_, i) =>
    notebook.state(i + 1).items.map((item) => ('text' in item ? item.text : item.kind)),
  );

const stale = (notebook: Notebook, count: number) =>
  Array.from({ length: count }, (_, i) => notebook.state(i + 1).stale);

/** Calls back once, when the cell begins. */
function whenBegun(cell: number, act: () => void): (message: RunMessage) => void {
  return (message) => {
    if (message.kind === 'cell' && message.cell === cell) act();
  };
}

describe('a run', () => {
  test('goes in order up to its cell, and each cell shows what is its own', async () => {
    const notebook = notebookOf(...COUNTING);
    expect(await notebook.run(2)).toEqual({ kind: 'done' });
    expect(shown(notebook, 3)).toEqual([['first'], ['second 1'], []]);
    expect(notebook.state(1).end).toEqual({ kind: 'done' });
    expect(notebook.state(2).running).toBe(false);
    expect(notebook.state(3)).toEqual(NOT_RUN);
    expect(notebook.running).toBe(false);
  });

  test('goes through all cells where none is named', async () => {
    const notebook = notebookOf(...COUNTING);
    await notebook.run();
    expect(shown(notebook, 3)).toEqual([['first'], ['second 1'], ['third']]);
  });

  test('begins from nothing: nothing is left of the one before', async () => {
    const notebook = notebookOf('let count = 0;', 'count++; count;', 'count++; Math.random();');
    await notebook.run();
    const first = shown(notebook, 3);
    expect(first[1]).toEqual(['1']);
    await notebook.run();
    expect(shown(notebook, 3)).toEqual(first);
  });

  test('takes a cell as it stands on the page, else as it is remembered, else as it was', async () => {
    const notebook = notebookOf(
      "console.log('was');",
      "console.log('was');",
      "console.log('was');",
    );
    const unregister = notebook.register(2, () => "console.log('typed');");
    rememberCode('cell-1', "console.log('remembered');");
    rememberCode('cell-2', "console.log('remembered');");
    await notebook.run();
    expect(shown(notebook, 3)).toEqual([['remembered'], ['typed'], ['was']]);
    unregister();
    forgetCode('cell-1');
    await notebook.run();
    expect(shown(notebook, 3)).toEqual([['was'], ['remembered'], ['was']]);
    forgetCode('cell-2');
  });

  test('of an exercise ends with what the checks say, on the functions of its cell', async () => {
    const { solution, functions, tests } = await bundleExercise('neuron', NEURON);
    const notebook = notebookOf(solution, "console.log('below');");
    const end = await notebook.run(1, async () => ({ exercise: { functions, tests } }));
    expect(end).toMatchObject({ kind: 'done', report: { results: { length: 3 } } });
    expect(notebook.state(1).end).toEqual(end);
    expect(notebook.state(2)).toEqual(NOT_RUN);
  });

  test('shows nothing of code that is added below the cells', async () => {
    const notebook = notebookOf('const a = 1;', 'a;');
    const texts: string[] = [];
    await notebook.run(
      1,
      async () => ({ after: ["console.log('added', a);"] }),
      (message) => message.kind === 'console' && texts.push(message.text),
    );
    expect(texts).toEqual(['added 1']);
    expect(shown(notebook, 2)).toEqual([[], []]);
  });

  test('tells how far it is, and no longer when it is over', async () => {
    const notebook = notebookOf(
      "import { progress } from 'notebook'; progress(0.5);",
      'progress(0.25);',
    );
    let seen: (number | undefined)[] = [];
    await notebook.run(2, undefined, (message) => {
      if (message.kind === 'progress') seen = [...seen, notebook.state(1).progress];
    });
    expect(seen).toEqual([0.5, undefined]);
    expect(notebook.state(2).progress).toBeUndefined();
  });

  test('tells those who listen, a flood of messages not one by one', async () => {
    const notebook = notebookOf('for (let i = 0; i < 500; i++) console.log(i);');
    const listener = vi.fn();
    const stop = notebook.listen(listener);
    await notebook.run();
    expect(listener.mock.calls.length).toBeGreaterThan(1);
    expect(listener.mock.calls.length).toBeLessThan(100);
    expect(notebook.state(1).items).toHaveLength(500);
    await new Promise((resolve) => setTimeout(resolve, 5));
    listener.mockClear();
    stop();
    await notebook.run();
    expect(listener).not.toHaveBeenCalled();
  });
});

describe('an error', () => {
  test('ends the run in its cell: those above are done, those below have not run', async () => {
    const notebook = notebookOf(COUNTING[0], "console.log('before');\nnull.x;", COUNTING[2]);
    notebook.register(3, () => COUNTING[2]);
    const end = await notebook.run();
    expect(end).toMatchObject({ kind: 'failed', error: { cell: 2, place: { cell: 2, line: 2 } } });
    expect(notebook.state(1).end).toEqual({ kind: 'done' });
    expect(notebook.state(2).end).toEqual(end);
    expect(shown(notebook, 2)).toEqual([['first'], ['before']]);
    expect(notebook.state(3)).toEqual(NOT_RUN);
  });

  test('that makes a cell unreadable is told there, and no cell claims to have run', async () => {
    const notebook = notebookOf(...COUNTING);
    await notebook.run();
    notebook.register(2, () => '\nconst x = ;');
    const end = await notebook.run();
    expect(end).toMatchObject({ kind: 'failed', error: { place: { cell: 2, line: 2 } } });
    expect(notebook.state(1)).toEqual(NOT_RUN);
    expect(notebook.state(2)).toEqual({ ...NOT_RUN, end });
    expect(notebook.state(3)).toEqual(NOT_RUN);
  });

  test('in a function of another cell is told there, and what ran in between stays', async () => {
    const notebook = notebookOf('const f = (x: any) => x.y.z;', COUNTING[2], 'f({});');
    const end = await notebook.run();
    expect(end).toMatchObject({ kind: 'failed', error: { cell: 1 } });
    expect(notebook.state(1).end).toEqual(end);
    expect(shown(notebook, 3)).toEqual([[], ['third'], []]);
    expect(notebook.state(2).end).toEqual({ kind: 'done' });
    expect(notebook.state(3)).toEqual(NOT_RUN);
  });

  test('of loading is told where the reader asked, and the next run tries again', async () => {
    let online = false;
    const notebook = new Notebook(async () => {
      if (!online) throw new Error('offline');
      return COUNTING.map((code, i) => ({ id: `cell-${i + 1}`, code }));
    });
    for (const cell of [2, 3]) notebook.register(cell, () => COUNTING[cell - 1]);
    const end = await notebook.run(3);
    expect(end).toMatchObject({ kind: 'broken' });
    expect(notebook.state(3)).toEqual({ ...NOT_RUN, end });
    expect(notebook.state(2)).toEqual(NOT_RUN);
    await notebook.run();
    expect(notebook.state(2).end, 'the first that the page shows').toEqual(end);
    online = true;
    expect(await notebook.run()).toEqual({ kind: 'done' });
    expect(shown(notebook, 3)).toEqual([['first'], ['second 1'], ['third']]);
  });
});

describe('a change', () => {
  test('puts its cell and all that have run below it out of date, until they run again', async () => {
    const notebook = notebookOf(...COUNTING, '4;');
    await notebook.run(3);
    notebook.changed(2);
    expect(stale(notebook, 4)).toEqual([false, true, true, false]);
    await notebook.run(2);
    expect(stale(notebook, 4)).toEqual([false, false, true, false]);
    await notebook.run();
    expect(stale(notebook, 4)).toEqual([false, false, false, false]);
  });

  test('while it runs puts out of date what the run then shows', async () => {
    const notebook = notebookOf(...COUNTING);
    await notebook.run(
      3,
      undefined,
      whenBegun(3, () => notebook.changed(2)),
    );
    expect(stale(notebook, 3)).toEqual([false, true, true]);
    expect(shown(notebook, 3)).toEqual([['first'], ['second 1'], ['third']]);
  });

  test('by a reset forgets what the cell shows, and puts those below out of date', async () => {
    const notebook = notebookOf(...COUNTING);
    await notebook.run();
    notebook.forget(2);
    expect(notebook.state(2)).toEqual(NOT_RUN);
    expect(stale(notebook, 3)).toEqual([false, false, true]);
  });

  test('by a reset while it runs forgets what is done, and puts out of date what is to come', async () => {
    const notebook = notebookOf(...COUNTING);
    await notebook.run(
      3,
      undefined,
      whenBegun(3, () => {
        notebook.forget(2);
        notebook.forget(3);
      }),
    );
    expect(notebook.state(2)).toEqual(NOT_RUN);
    expect(stale(notebook, 3)).toEqual([false, false, true]);
    expect(shown(notebook, 3)).toEqual([['first'], [], ['third']]);
  });
});

describe('a run is ended', () => {
  test('by Stop: the cell that ran says so, those below have not run', async () => {
    const notebook = notebookOf(...COUNTING);
    const end = await notebook.run(
      3,
      undefined,
      whenBegun(2, () => notebook.stop()),
    );
    expect(end).toEqual({ kind: 'stopped' });
    expect(notebook.running).toBe(false);
    expect(notebook.state(1).end).toEqual({ kind: 'done' });
    expect(notebook.state(2).end).toEqual(end);
    expect(notebook.state(3)).toEqual(NOT_RUN);
    expect(await notebook.run()).toEqual({ kind: 'done' });
  });

  test('by Restart: all is forgotten, and nothing of it comes back', async () => {
    const notebook = notebookOf(...COUNTING);
    const end = notebook.run(
      3,
      undefined,
      whenBegun(2, () => notebook.restart()),
    );
    expect(await end).toBeUndefined();
    expect(notebook.running).toBe(false);
    for (const cell of [1, 2, 3]) expect(notebook.state(cell)).toEqual(NOT_RUN);
    await notebook.run();
    notebook.restart();
    expect(shown(notebook, 3)).toEqual([[], [], []]);
  });

  test('by another run, before it began or after: only the latest counts', async () => {
    const notebook = notebookOf(...COUNTING);
    let shorter: Promise<unknown> | undefined;
    const [never, longer] = [
      notebook.run(1),
      notebook.run(
        3,
        undefined,
        whenBegun(2, () => {
          shorter = notebook.run(1);
        }),
      ),
    ];
    expect(await never).toBeUndefined();
    expect(await longer).toBeUndefined();
    expect(await shorter).toEqual({ kind: 'done' });
    expect(shown(notebook, 3)).toEqual([['first'], [], []]);
    for (const cell of [1, 2, 3]) expect(notebook.state(cell).running).toBe(false);
  });

  test('by another that cannot be loaded: no cell goes on as if it ran', async () => {
    const notebook = notebookOf(...COUNTING);
    let other: Promise<unknown> | undefined;
    const offline = () => Promise.reject(new Error('offline'));
    await notebook.run(
      3,
      undefined,
      whenBegun(2, () => {
        other = notebook.run(2, offline);
      }),
    );
    expect(await other).toMatchObject({ kind: 'broken' });
    for (const cell of [1, 2, 3]) expect(notebook.state(cell).running).toBe(false);
    expect(notebook.running).toBe(false);
  });
});
