import { useEffect, useRef, useState } from 'preact/hooks';
import type { Backup } from '../../src/reader/backup.ts';
import { BackupError, LARGEST_BACKUP, readBackup } from '../../src/reader/read-backup.ts';

/** A file that was opened: what it holds, or why it is refused. */
export type OpenedFile = { readonly name: string } & (
  | { readonly backup: Backup }
  | { readonly problem: string }
);

/** Opens files that are dropped on the page, and others through `open`. */
export function useBackupFile(onOpened: (file: OpenedFile) => void) {
  const [reading, setReading] = useState(false);
  /** Counts files: the last one chosen is the one that counts. */
  const turn = useRef(0);
  const open = async (file: File | undefined) => {
    if (!file) return;
    const mine = ++turn.current;
    setReading(true);
    const opened = await read(file);
    if (mine !== turn.current) return;
    setReading(false);
    onOpened(opened);
  };
  const latest = useRef(open);
  latest.current = open;

  useEffect(() => {
    const holdsFile = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files');
    const allow = (event: DragEvent) => {
      if (holdsFile(event)) event.preventDefault();
    };
    const take = (event: DragEvent) => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      latest.current(event.dataTransfer?.files[0]);
    };
    window.addEventListener('dragover', allow);
    window.addEventListener('drop', take);
    return () => {
      window.removeEventListener('dragover', allow);
      window.removeEventListener('drop', take);
    };
  }, []);
  return { open, reading };
}

async function read(file: File): Promise<OpenedFile> {
  const name = file.name.slice(0, 100);
  try {
    // Unread: a very large file would stop the page.
    if (file.size > LARGEST_BACKUP) throw new BackupError('it is too large');
    return { name, backup: readBackup(await file.text()) };
  } catch (error) {
    return { name, problem: error instanceof BackupError ? error.message : 'it cannot be read' };
  }
}
