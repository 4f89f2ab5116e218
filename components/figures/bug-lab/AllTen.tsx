import { DataTable } from '../../parts/table/DataTable.tsx';
import { formatNumber } from '../../parts/text/format-number.ts';
import { BUGS, differenceOf, type ProgramName, withBug } from './bugs.ts';
import { CodeLines } from './CodeView.tsx';
import type { Lab } from './judge.ts';
import { endOf, endOfBatch, failingIn, fits, type Instrument, showing } from './verdicts.ts';
import { CHECK_SAYS } from './words.ts';

/** All ten with what each instrument shows, in bold where that is the bug. Not for an island. */
export function AllTen({ lab, code }: { lab: Lab; code: string }) {
  const named = [
    { name: 'right' as const, label: 'none: the right program' },
    ...BUGS.map(({ name, label }) => ({ name, label })),
  ];
  return (
    <>
      <DataTable
        caption="What each instrument shows, in bold where it shows the bug"
        columns={['bug', 'gradient check', 'curve ends at', 'one batch ends at', 'shapes']}
        rows={named.map(({ name, label }) => ({ header: label, cells: cellsOf(lab, name) }))}
      />
      <dl class="bug-lab-list">
        {BUGS.map((bug) => {
          const { line, right, wrong } = differenceOf(code, withBug(code, bug));
          return (
            <>
              <dt>{bug.label}</dt>
              <dd>
                <CodeLines
                  lines={wrong.length > 0 ? wrong : right.map(asMissing)}
                  first={line}
                  marked={() => true}
                />
                <p>{bug.says}</p>
              </dd>
            </>
          );
        })}
      </dl>
    </>
  );
}

/** Writes a line that the program lacks as a comment. */
const asMissing = (line: string) => line.replace(/^ */, (indent) => `${indent}// missing: `);

function cellsOf({ examinations, size }: Lab, name: ProgramName) {
  const seen = examinations[name];
  const shows = showing(seen, examinations.right, size);
  const cell = (instrument: Instrument, text: string) =>
    shows.has(instrument) ? <strong>{text}</strong> : text;
  return [
    cell('check', CHECK_SAYS[failingIn(seen.check)]),
    cell('curve', formatNumber(endOf(seen, size), 3)),
    cell('batch', formatNumber(endOfBatch(seen), 4)),
    cell('shapes', seen.shapes.every(fits) ? 'fit' : 'differ'),
  ];
}
