import { Fragment } from 'preact';
import { type Quantity, STEPS } from './steps.ts';

export interface StepListProps {
  /** How many steps of the present round are done; the last of them is lit. */
  done: number;
  /** True while the steps follow one another too fast to be lit one by one. */
  all: boolean;
}

/** The five steps by name, what each reads and changes, and which has just happened. */
export function StepList({ done, all }: StepListProps) {
  return (
    <ol class={all ? 'step-list is-running' : 'step-list'}>
      {STEPS.map(({ name, title, reads, changes }, i) => {
        const lit = !all && i === done - 1;
        return (
          <li
            key={name}
            class={`step of-${name}${lit ? ' is-lit' : ''}`}
            aria-current={lit ? 'step' : undefined}
          >
            <span class="step-title">{title}</span>
            <span class="step-effects">
              {name === 'repeat' ? (
                'takes the next examples; here the same four'
              ) : (
                <>
                  reads <List of={reads} />; changes <List of={changes} />
                </>
              )}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

function List({ of }: { of: readonly Quantity[] }) {
  return (
    <>
      {of.map(({ words, kind }, i) => (
        <Fragment key={words}>
          {i > 0 && ', '}
          <span class={`is-${kind}`}>{words}</span>
        </Fragment>
      ))}
    </>
  );
}
