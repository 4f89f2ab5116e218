import { useState } from 'preact/hooks';
import { type ChoiceQuestion, checkChoice, readChoice, writeChoice } from './choice-question.ts';
import { MathText } from './MathText.tsx';
import { Options } from './Options.tsx';
import { QuestionForm } from './QuestionForm.tsx';
import { useRememberedAnswer } from './use-remembered-answer.ts';

/** A question answered by choosing one option, or all that are right. */
export function Choice({ question }: { question: ChoiceQuestion }) {
  const { id, prompt, options, several = false } = question;
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [checked, setChecked] = useState(false);
  const [attempted, setAttempted] = useState(false);

  const show = (answer: readonly string[]) => {
    setChosen(answer);
    setChecked(true);
    setAttempted(answer.length > 0);
  };
  const save = useRememberedAnswer(id, (answer) => {
    const known = readChoice(options, answer);
    if (known.length > 0) show(known);
  });

  const check = () => {
    show(chosen);
    const { kind } = checkChoice(question, chosen);
    if (kind !== 'unclear') save(writeChoice(chosen), kind === 'right');
  };

  return (
    <QuestionForm
      id={id}
      kind={several ? 'Question: choose all that are right' : 'Question'}
      action="Check"
      onSubmit={check}
      verdict={checked ? checkChoice(question, chosen) : undefined}
      attempted={attempted}
      worked={<WorkedChoice question={question} />}
    >
      <Options
        id={id}
        prompt={prompt}
        options={options}
        several={several}
        chosen={chosen}
        onChange={(answer) => {
          setChosen(answer);
          setChecked(false);
        }}
      />
    </QuestionForm>
  );
}

function WorkedChoice({ question }: { question: ChoiceQuestion }) {
  return (
    <ul>
      {question.options.map(({ id, text, correct, explanation }) => (
        <li key={id}>
          <strong>{correct ? 'Right' : 'Wrong'}:</strong> <MathText>{text}</MathText>{' '}
          <MathText>{explanation}</MathText>
        </li>
      ))}
    </ul>
  );
}
