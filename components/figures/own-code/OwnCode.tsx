import type { ComponentChildren } from 'preact';
import { Segmented } from '../../parts/controls/Segmented.tsx';
import { FigureLayout } from '../../parts/layout/FigureLayout.tsx';
import { CopyLink } from '../../parts/link/CopyLink.tsx';
import { TimingView } from './TimingView.tsx';
import { TASKS } from './tasks.ts';
import { ID, useOwnCode } from './use-own-code.ts';
import { WhoseCode } from './WhoseCode.tsx';
import './own-code.css';

export interface OwnCodeProps {
  /** Where the book's solutions are: see src/pages/own-code.json.ts. */
  address: string;
  /** Of the exercises and of the first cell, by id. */
  titles: Readonly<Record<string, string>>;
  /** What the book's solutions make of XOR, as the book was built. */
  children?: ComponentChildren;
}

const TASK_CHOICES = [
  { value: 'xor', label: 'XOR' },
  { value: 'iris', label: 'iris' },
] as const;

const CODE_CHOICES = [
  { value: 'own', label: 'yours, where solved' },
  { value: 'book', label: 'the book’s' },
] as const;

/** Figure: the functions of the notebook's exercises train, in the book's own pictures. */
export function OwnCode({ address, titles, children }: OwnCodeProps) {
  const figure = useOwnCode(address);
  const { task, choice, busy, progress, result, timing, said, shared } = figure;
  return (
    <FigureLayout
      toolbar={
        <>
          <Segmented
            id={`${ID}-task`}
            label="Task"
            value={task}
            options={TASK_CHOICES}
            onChange={figure.chooseTask}
          />
          <Segmented
            id={`${ID}-choice`}
            label="Functions"
            value={choice}
            options={CODE_CHOICES}
            onChange={figure.chooseCode}
          />
          <div class="own-code-buttons">
            <button
              type="button"
              class="control-button is-main"
              aria-disabled={busy !== undefined}
              onClick={figure.train}
            >
              Train {TASKS[task].name}
            </button>
            <button
              type="button"
              class="control-button"
              aria-disabled={busy !== undefined}
              onClick={figure.time}
            >
              Time it against the engine
            </button>
            <button
              type="button"
              class="control-button"
              aria-disabled={busy === undefined}
              onClick={figure.stop}
            >
              Stop
            </button>
            <button type="button" class="control-button" onClick={figure.reset}>
              Reset
            </button>
          </div>
        </>
      }
      stage={
        <div class="own-code-stage">
          <WhoseCode {...shared} choice={choice} titles={titles} />
          <div class="own-code-status needs-scripts">
            {busy && <progress max={1} value={progress} aria-label={`How far the ${busy} is`} />}
            <p role="status">
              {busy === 'training' && 'Training …'}
              {busy === 'timing' && 'Timing …'}
              {!busy && said.cell && (
                <>
                  In the cell <a href={`#${said.cell}`}>{titles[said.cell]}</a>:{' '}
                </>
              )}
              {!busy && (said.text || (!result && !timing && 'Nothing has run yet.'))}
            </p>
          </div>
          {timing && <TimingView {...timing} />}
          {result && (
            <result.Results
              id={ID}
              run={result.run}
              whose={result.whose}
              own={result.own}
              update={figure.update}
              onUpdate={figure.setUpdate}
            />
          )}
          {!result && task === 'xor' && (
            <div class="own-code-recorded">
              <p class="own-code-note">Recorded when the book was built, with its own solutions:</p>
              {children}
            </div>
          )}
        </div>
      }
      foot={
        <CopyLink
          figure={ID}
          state={() => ({ task, choice, update: result && figure.update })}
          problem={figure.problem}
        />
      }
    />
  );
}
