import { useState } from 'preact/hooks';
import type { NetworkNumbers } from '../../parts/network/NetworkDiagram.tsx';
import { type ParameterPlace, placeWithin } from '../../parts/network/parameter-place.ts';
import type { GradientsOf } from './model/inspector.ts';
import type { Session } from './model/session.ts';

/** Examples × parameters that cost no frame: beyond, gradients wait for a pause. */
const CHEAP = 500_000;

export type Inside = ReturnType<typeof useInside>;

/** What is looked at inside the network: which numbers, of which example, and which one parameter. */
export function useInside({ experiment, inspector }: Session, running: boolean) {
  const { size } = experiment.data.parts.training;
  const [show, setShow] = useState<NetworkNumbers>('activations');
  const [gradientsOf, setGradientsOf] = useState<GradientsOf>('loss');
  const [wanted, setExample] = useState(0);
  const [chosen, choose] = useState<ParameterPlace>({ layer: 1, to: 0, from: 0 });
  const example = Math.min(wanted, size - 1);
  const live = !running || size * experiment.network.parameterCount <= CHEAP;
  const network = inspector.look(example, live ? gradientsOf : undefined);
  return {
    network,
    show,
    setShow,
    gradientsOf,
    setGradientsOf,
    /** The training example whose numbers are shown, counted from 0. */
    example,
    setExample,
    examples: size,
    place: placeWithin(chosen, network),
    choose,
  };
}
