import { TableTwin } from '../../parts/table/TableTwin.tsx';
import { sayFirstRound } from './words.ts';

/** The first round of a run in words and numbers, for whoever cannot or need not press a button. */
export function FirstRound({ seed, example }: { seed: number; example: number }) {
  return (
    <TableTwin
      summary="The first round, in words"
      table={() => (
        <ul class="first-round">
          {sayFirstRound(seed, example).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    />
  );
}
