import { useState } from 'preact/hooks';
import { Select } from '../../parts/controls/Select.tsx';
import type { OwnTableUse } from './use-own-table.ts';

/** A table of the reader's own: dropped, chosen or pasted; and which column is to be predicted. */
export function OwnTable({ table }: { table: OwnTableUse }) {
  const [pasted, setPasted] = useState('');
  const { columns, target, message, takeFile, takeText, setTarget } = table;
  return (
    <div class="playground-own">
      <p>
        <label for="playground-file">Drop a CSV file on this page, or choose one:</label>
        <input
          id="playground-file"
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/plain"
          onChange={(event) => {
            const field = event.currentTarget;
            // Emptied, so that the same file, mended, can be chosen again.
            takeFile(field.files?.[0]).finally(() => {
              field.value = '';
            });
          }}
        />
      </p>
      <p>
        <label for="playground-paste">or paste the table:</label>
        <textarea
          id="playground-paste"
          rows={4}
          spellcheck={false}
          autocomplete="off"
          placeholder={'length,width,kind\n5.1,3.5,a\n…'}
          value={pasted}
          onInput={(event) => setPasted(event.currentTarget.value)}
        />
        <button type="button" class="control-button" onClick={() => takeText(pasted)}>
          Use this table
        </button>
      </p>
      <p class="playground-message" role="alert">
        {message}
      </p>
      {columns.length > 1 && (
        <Select
          id="playground-target"
          label="To be predicted"
          value={`${target}`}
          options={columns.map((label, i) => ({ value: `${i + 1}`, label }))}
          onChange={(column) => setTarget(Number(column))}
        />
      )}
      <p class="playground-note">
        One example a row; every column but the one to be predicted is a number. Words or whole
        numbers there are classes, other numbers are values. The table stays on this page.
      </p>
    </div>
  );
}
