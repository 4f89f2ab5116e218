import { GradientCheck } from '../../parts/gradient-check/GradientCheck.tsx';
import { nameOfPlace } from '../../parts/small-network/parameters.ts';
import { checkedAt } from './checked-parameter.ts';
import type { PassPlace } from './pass.ts';

interface PassCheckProps {
  id: string;
  place: PassPlace;
  epsilon: number;
  onEpsilon: (epsilon: number) => void;
}

/** The gradient that the backward pass has found last, checked by nudging its parameter. */
export function PassCheck({ id, place, epsilon, onEpsilon }: PassCheckProps) {
  const found = checkedAt(place);
  return (
    <div class="pass-check">
      {found ? (
        <GradientCheck
          id={id}
          name={nameOfPlace(found.parameter)}
          {...found.checked}
          epsilon={epsilon}
          onEpsilon={onEpsilon}
        />
      ) : (
        <p class="pass-note">The first gradient will be checked here as soon as there is one.</p>
      )}
    </div>
  );
}
