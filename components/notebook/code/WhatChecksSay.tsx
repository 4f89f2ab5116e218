import type { CheckReport, Failure } from '../../../src/runner/messages.ts';
import { MathText } from '../MathText.tsx';

export interface WhatChecksSayProps {
  report: CheckReport;
  /** What is said of the mistake that was recognised, if one was. */
  diagnosis: { name: string; says: string } | undefined;
}

/** What the checks say: the mistake if it is known, each check, and the first failing example. */
export function WhatChecksSay({ report, diagnosis }: WhatChecksSayProps) {
  const { results } = report;
  const passed = results.filter((result) => result.passed).length;
  const first = results.find((result) => !result.passed);
  return (
    <>
      {!first && (
        <p>
          <strong>All {results.length} checks pass.</strong>
        </p>
      )}
      {first && (
        <p>
          <strong>
            {passed} of {results.length} checks pass.
          </strong>{' '}
          {diagnosis && (
            <>
              <em>Recognised: {diagnosis.name}.</em> <MathText>{diagnosis.says}</MathText>
            </>
          )}
        </p>
      )}
      <ul class="check-list">
        {results.map((result) => (
          <li key={result.name} class={result.passed ? 'is-passed' : 'is-failed'}>
            <span class="check-mark">{result.passed ? 'passes' : 'fails'}</span>{' '}
            <MathText>{result.name}</MathText>
          </li>
        ))}
      </ul>
      {first?.failure && <FailingExample failure={first.failure} />}
    </>
  );
}

function FailingExample({ failure }: { failure: Failure }) {
  const { call, expected, got, error, at, parts } = failure;
  const reached = parts.find(({ yours }) => yours);
  return (
    <div class="failing-example">
      <p>The first example that goes wrong:</p>
      <dl>
        <dt>call</dt>
        <dd>
          <code>{call}</code>
        </dd>
        <dt>expected</dt>
        <dd>
          <code>{expected}</code>
        </dd>
        <dt>yours</dt>
        <dd>
          <code>{error ?? got}</code>
          {at && (
            <>
              , which parts from it at <code>{at}</code>
            </>
          )}
        </dd>
      </dl>
      {parts.length > 0 && (
        <>
          <p>The way to it, step by step:</p>
          <ol>
            {parts.map(({ name, value, yours }) => (
              <li key={name} class={yours ? 'is-yours' : undefined}>
                {name} = <code>{value}</code>
                {yours && <strong> yours stops here</strong>}
              </li>
            ))}
          </ol>
          {!reached && <p>Your result is none of these: print your own steps and compare.</p>}
        </>
      )}
    </div>
  );
}
