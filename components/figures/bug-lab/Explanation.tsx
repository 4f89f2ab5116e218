import { type BugName, bugOf, differenceOf } from './bugs.ts';
import { CodeLines } from './CodeView.tsx';
import { findingsOf, type Lab } from './judge.ts';

export interface ExplanationProps {
  lab: Lab;
  bug: BugName;
  code: { readonly right: string; readonly wrong: string };
}

/** The line, why it does what it does, and what each instrument shows of it. */
export function Explanation({ lab, bug, code }: ExplanationProps) {
  const { label, says } = bugOf(bug);
  const { line, right, wrong } = differenceOf(code.right, code.wrong);
  return (
    <section class="bug-lab-explanation" aria-label="The bug">
      <h3>{label}</h3>
      <dl class="bug-lab-lines">
        <dt>it says</dt>
        <dd>
          {wrong.length > 0 ? (
            <CodeLines lines={wrong} first={line} marked={() => true} />
          ) : (
            `nothing before line ${line}`
          )}
        </dd>
        <dt>it should say</dt>
        <dd>
          <CodeLines lines={right} first={line} />
        </dd>
      </dl>
      <p>{says}</p>
      <ul>
        {findingsOf(lab, bug).map((finding) => (
          <li key={finding.label}>
            <strong>
              {finding.label}: {finding.shows ? 'shows it' : 'does not show it'}.
            </strong>{' '}
            {finding.says}
          </li>
        ))}
      </ul>
    </section>
  );
}
