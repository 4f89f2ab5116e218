import { useMemo, useState } from 'preact/hooks';
import { DataTable } from '../parts/table/DataTable.tsx';
import { readChoice, writeChoice } from './choice-question.ts';
import { MathText } from './MathText.tsx';
import { Options } from './Options.tsx';
import { checkPrediction, outcome, type PredictionQuestion } from './prediction.ts';
import { QuestionForm } from './QuestionForm.tsx';
import { useRememberedAnswer } from './use-remembered-answer.ts';

/** A question that the engine answers, once the reader has said what will happen. */
export function Predict({ question }: { question: PredictionQuestion }) {
  const { id, prompt, options } = question;
  const result = useMemo(question.run, [question]);
  const [predicted, setPredicted] = useState<string>();
  const [asked, setAsked] = useState(false);
  const ran = asked && predicted !== undefined;

  const save = useRememberedAnswer(id, (answer) => {
    const [option] = readChoice(options, answer);
    setPredicted(option);
    setAsked(option !== undefined);
  });

  const run = () => {
    setAsked(true);
    if (predicted) save(writeChoice([predicted]), predicted === result.happened);
  };
  const startAgain = () => {
    setPredicted(undefined);
    setAsked(false);
  };

  return (
    <QuestionForm
      id={id}
      kind="Predict, then run"
      action={ran ? 'Predict again' : 'Run it'}
      onSubmit={ran ? startAgain : run}
      verdict={asked ? checkPrediction(question, predicted, result) : undefined}
      attempted={ran}
      summary="What happened"
      open={ran}
      worked={
        <>
          <p class="without-scripts">
            <MathText>{`${result.said} ${outcome(question, result).explanation}`}</MathText>
          </p>
          <DataTable {...result.table} />
        </>
      }
    >
      <Options
        id={id}
        prompt={prompt}
        options={options}
        several={false}
        chosen={predicted === undefined ? [] : [predicted]}
        disabled={ran}
        onChange={([option]) => {
          setPredicted(option);
          setAsked(false);
        }}
      />
    </QuestionForm>
  );
}
