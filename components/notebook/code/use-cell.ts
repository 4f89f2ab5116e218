import { useEffect, useState } from 'preact/hooks';
import { NOT_RUN, type Notebook } from './notebook.ts';

/** What a cell of a notebook shows; `text` gives its code as it stands. */
export function useCell(notebook: Notebook, cell: number, text: () => string) {
  const [state, setState] = useState(NOT_RUN);
  useEffect(() => notebook.register(cell, text), []);
  useEffect(() => notebook.listen(() => setState(notebook.state(cell))), []);
  return state;
}
