import type { Option } from './choice-question.ts';
import { MathText } from './MathText.tsx';

export interface OptionsProps {
  /** Unique on the page. */
  id: string;
  prompt: string;
  options: readonly Option[];
  /** Checkboxes in place of radio buttons. */
  several: boolean;
  chosen: readonly string[];
  disabled?: boolean;
  onChange: (chosen: readonly string[]) => void;
}

/** The prompt of a question and what there is to choose from. */
export function Options(props: OptionsProps) {
  const { id, prompt, options, several, chosen, disabled = false, onChange } = props;
  const choose = (option: string, on: boolean) => {
    const others = several ? chosen.filter((other) => other !== option) : [];
    onChange(on ? [...others, option] : others);
  };
  return (
    <fieldset class="question-options" disabled={disabled}>
      <legend>
        <MathText>{prompt}</MathText>
      </legend>
      {options.map((option) => (
        <label key={option.id}>
          <input
            type={several ? 'checkbox' : 'radio'}
            name={`${id}-option`}
            value={option.id}
            autocomplete="off"
            checked={chosen.includes(option.id)}
            onChange={(event) => choose(option.id, event.currentTarget.checked)}
          />
          <span>
            <MathText>{option.text}</MathText>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
