import { useEffect, useState } from 'preact/hooks';
import type { Plot } from '../../../src/runner/messages.ts';
import type { RunEnd } from '../../../src/runner/run.ts';
import type { OutputItem } from './run-record.ts';

export interface RunOutputProps {
  items: readonly OutputItem[];
  end: RunEnd | undefined;
  /** Puts the caret where an error began. */
  onGoTo: (line: number, column: number) => void;
}

/** What a run showed, and how it ended where that was no good end. */
export function RunOutput({ items, end, onGoTo }: RunOutputProps) {
  const texts = items.filter((item) => item.kind !== 'plot');
  return (
    <>
      {texts.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
        // biome-ignore lint/a11y/useSemanticElements: output is no fieldset, and no landmark.
        <div class="run-output" role="group" aria-label="Output" tabIndex={0}>
          {texts.map(({ kind, text }, i) => (
            <pre key={i} class={`is-${kind}`}>
              {text}
            </pre>
          ))}
        </div>
      )}
      {items.map((item, i) => item.kind === 'plot' && <LazyPlot key={i} plot={item.plot} />)}
      {end && <EndOfRun end={end} onGoTo={onGoTo} />}
    </>
  );
}

/** Most runs draw nothing: what draws is loaded when one does. */
function LazyPlot({ plot }: { plot: Plot }) {
  const [module, setModule] = useState<typeof import('./PlotOutput.tsx')>();
  useEffect(() => {
    import('./PlotOutput.tsx').then(setModule, () => {});
  }, []);
  return module ? <module.PlotOutput plot={plot} /> : <p class="run-end">Drawing …</p>;
}

function EndOfRun({ end, onGoTo }: { end: RunEnd; onGoTo: RunOutputProps['onGoTo'] }) {
  if (end.kind === 'stopped') return <p class="run-end">Stopped.</p>;
  if (end.kind === 'broken')
    return <p class="run-end is-bad">It could not be run. {end.message}</p>;
  if (end.kind === 'too-long') {
    return (
      <p class="run-end is-bad">
        Ended after {end.seconds} seconds. Is there a loop that never stops? Look at what should
        change in each round.
      </p>
    );
  }
  if (end.kind !== 'failed') return null;
  const { said, meaning, place } = end.error;
  return (
    <p class="run-end is-bad">
      <code>{said}</code>{' '}
      {place && (
        <button type="button" class="link-button" onClick={() => onGoTo(place.line, place.column)}>
          line {place.line}
        </button>
      )}{' '}
      {meaning}
    </p>
  );
}
