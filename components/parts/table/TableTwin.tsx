import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';

export interface TableTwinProps {
  /** Draws the table; called once when the book is built, and afterwards only while it is open. */
  table: () => ComponentChildren;
  summary?: string | undefined;
}

/** The same content as a table, closed at first. */
export function TableTwin({ table, summary = 'As a table' }: TableTwinProps) {
  const [open, setOpen] = useState(false);
  const drawn = useRef<ComponentChildren>(undefined);
  // A closed table would cost as much as the picture at every frame of a training.
  if (open || drawn.current === undefined) drawn.current = table();
  return (
    <details class="table-twin" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {drawn.current}
    </details>
  );
}
