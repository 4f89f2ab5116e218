import { formatCount } from '../../parts/text/format-number.ts';
import { LiveSentence } from '../../parts/text/LiveSentence.tsx';
import type { Timing } from './time-log.ts';
import type { Whose } from './whose.ts';
import { sayTiming } from './words.ts';

/** How long an update takes by the reader's code and by the engine, on the reader's machine. */
export function TimingView({ timing, whose }: { timing: Timing; whose: Whose }) {
  return (
    <div class="own-code-timing">
      <LiveSentence>{sayTiming(timing, whose)}</LiveSentence>
      <p>
        Both do the same arithmetic. The functions make new lists in every update, an example at a
        time; the engine recorded its operations once and replays them for the whole batch, in the
        same memory. Medians of {timing.repetitions} repetitions in turn, of{' '}
        {formatCount(timing.updates)} updates each, on this machine, just now.
      </p>
    </div>
  );
}
