import { BACKUP, type Backup } from './backup.ts';
import { asAnswer, asChapter, asCode, asCodes, asId, asPlain } from './memory.ts';
import { asTravelling } from './travelling-network.ts';

/** Bytes: more than a browser keeps, however it is written. */
export const LARGEST_BACKUP = 16_000_000;
/** Of answers, chapters or programs: far more than the book has. */
const MOST = 2000;

/** Thrown for a file that is refused: its message says to the reader why. */
export class BackupError extends Error {}

type Fields = Readonly<Record<string, unknown>>;

/** Reads a file by the version it names. An older version stays here when a newer one is added. */
const READERS: Readonly<Record<number, (file: Fields) => Backup>> = { 1: readVersion1 };

/** Reads the text of a saved file. Throws a `BackupError` that says what is wrong with it. */
export function readBackup(text: string): Backup {
  if (text.length > LARGEST_BACKUP) throw new BackupError('it is too large');
  const file = parse(text);
  if (file.format !== BACKUP.format)
    throw new BackupError('it is no file of progress in this book');
  const { version } = file;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    throw new BackupError('it does not say in which version it was written');
  }
  if (version > BACKUP.version) {
    throw new BackupError('it was saved by a newer edition of the book than this one');
  }
  return READERS[version](file);
}

function parse(text: string): Fields {
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new BackupError('it is damaged, or was never such a file');
  }
  return isObject(file) ? file : {};
}

function readVersion1(file: Fields): Backup {
  const saved = typeof file.saved === 'string' ? Date.parse(file.saved) : Number.NaN;
  if (!(saved >= 0)) throw new BackupError('it does not say when it was saved');
  const network = file.network === undefined ? undefined : asTravelling(file.network);
  if (file.network !== undefined && asPlain(network) === undefined) {
    throw new BackupError('its network is damaged');
  }
  const conventions = asPlain(file.conventions);
  if (file.conventions !== undefined && conventions === undefined) {
    throw new BackupError('its conventions are damaged');
  }
  return {
    saved,
    memory: {
      chapters: readAll(file, 'chapters', asChapter),
      answers: readAll(file, 'answers', asAnswer),
      code: readAll(file, 'code', (value) => asCode(textOf(value))),
      earlierCode: readAll(file, 'earlierCode', (value) =>
        Array.isArray(value) ? asCodes(value.map(textOf)) : undefined,
      ),
      ...(network && { network }),
      ...(conventions !== undefined && { conventions }),
    },
  };
}

/** Reads one part of the file, entry by entry. */
function readAll<T>(
  file: Fields,
  part: string,
  as: (value: unknown) => T | undefined,
): Record<string, T> {
  const fields = Object.hasOwn(file, part) ? file[part] : {};
  if (!isObject(fields)) throw new BackupError(`its part “${part}” is damaged`);
  const entries = Object.entries(fields);
  if (entries.length > MOST) throw new BackupError(`its part “${part}” is too long`);
  return Object.fromEntries(
    entries.map(([id, value]): [string, T] => {
      if (asId(id) === undefined) {
        throw new BackupError(`its part “${part}” names something that cannot be in the book`);
      }
      const read = as(value);
      if (read === undefined) {
        throw new BackupError(`what it holds of “${id}”, in “${part}”, is damaged or too long`);
      }
      return [id, read];
    }),
  );
}

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function textOf(lines: unknown): string | undefined {
  if (!Array.isArray(lines) || lines.some((line) => typeof line !== 'string')) return undefined;
  return lines.join('\n');
}
