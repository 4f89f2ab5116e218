import { backupName, writeBackup } from '../../src/reader/backup.ts';
import type { Memory } from '../../src/reader/memory.ts';

/** Saves a memory as a file of today and returns its name. */
export function saveFile(memory: Memory): string {
  const saved = Date.now();
  const text = writeBackup({ saved, memory });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = backupName(saved);
  link.click();
  // Not at once: the download may only begin after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return link.download;
}
