import { Question } from './Question.tsx';

export interface ForgetQuestionProps {
  /** Such as `chapter 2, Neurons and layers`. */
  target: string;
  /** What would be gone, in words. */
  forgotten: string;
  onForget: () => void;
  onKeep: () => void;
}

/** Asks before anything is forgotten. */
export function ForgetQuestion({ target, forgotten, onForget, onKeep }: ForgetQuestionProps) {
  return (
    <Question title={`Forget ${target}?`}>
      <p>
        This browser will forget {forgotten}. You can undo it until you leave this page; save a file
        first if you may want them back later.
      </p>
      <p class="progress-buttons">
        <button type="button" class="control-button is-main" onClick={onForget}>
          Forget
        </button>
        <button type="button" class="control-button" onClick={onKeep}>
          Keep
        </button>
      </p>
    </Question>
  );
}
