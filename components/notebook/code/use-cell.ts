import { useEffect, useState } from 'preact/hooks';
import { NOT_RUN } from './cell-states.ts';
import type { Notebook } from './notebook.ts';

/** What a cell of a notebook shows; `text` gives its code as it stands. */
export function useCell(notebook: Notebook, cell: number, text: () => string) {
  const [state, setState] = useState(NOT_RUN);
  useEffect(() => notebook.register(cell, text), []);
  useEffect(() => {
    const show = () => setState(notebook.state(cell));
    // It may have run before it came into sight.
    show();
    return notebook.listen(show);
  }, []);
  return state;
}
