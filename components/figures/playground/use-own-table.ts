import { useEffect, useState } from 'preact/hooks';
import { formatCount } from '../../parts/text/format-number.ts';
import { importTables } from './model/load-data.ts';
import { LARGEST_FILE, type OwnData } from './model/own-data.ts';
import { asSentence } from './model/words.ts';

export type OwnTableUse = ReturnType<typeof useOwnTable>;

/** A table on its way in: from a file or typed, with its target column, and what is wrong with it. */
export function useOwnTable(own: OwnData | undefined, onTable: (table: OwnData) => void) {
  const [draft, setDraft] = useState<OwnData | undefined>(undefined);
  const [message, setMessage] = useState('');
  const [columns, setColumns] = useState<readonly string[]>([]);
  const table = draft ?? own;
  const text = table?.text;

  useEffect(() => {
    if (text === undefined) return;
    importTables().then(
      ({ columnNamesOf }) => setColumns(columnNamesOf(text)),
      () => setColumns([]),
    );
  }, [text]);

  const take = async (next: OwnData) => {
    try {
      const { readOwnData } = await importTables();
      readOwnData(next);
      setDraft(undefined);
      setMessage('');
      onTable(next);
    } catch (error) {
      setDraft(next);
      setMessage(`${next.name}: ${asSentence(error)}`);
    }
  };

  const takeFile = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > LARGEST_FILE) {
      setMessage(`${file.name}: ${formatCount(file.size)} bytes are too many.`);
      return;
    }
    try {
      await take({ name: file.name.slice(0, 100), text: await file.text() });
    } catch {
      setMessage(`${file.name} could not be read.`);
    }
  };

  return {
    /** The names of the table's columns; none where it is no table. */
    columns,
    /** The column to be predicted, counted from 1. */
    target: table?.target ?? columns.length,
    message,
    takeText: (pasted: string) => take({ name: 'the pasted table', text: pasted }),
    takeFile,
    setTarget: (target: number) => {
      if (table) take({ ...table, target });
    },
  };
}
