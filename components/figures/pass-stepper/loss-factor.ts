import { type SmallNetwork, widthsOf } from '../../parts/small-network/small-network.ts';

/** What multiplies a − y in the slope of a loss, three times over; empty where it is 1. */
interface LossFactor {
  readonly tex: string;
  readonly code: string;
  readonly plain: string;
}

const NONE: LossFactor = { tex: '', code: '', plain: '' };

/** Returns the factor before a − y in the slope of the network's loss. */
export function lossFactor(network: SmallNetwork): LossFactor {
  const outputs = widthsOf(network)[network.layers.length];
  switch (network.loss) {
    case 'sum-squared-error':
      return { tex: '2\\,', code: '2 * ', plain: '2' };
    case 'mean-squared-error':
      return {
        tex: `\\tfrac{2}{${outputs}}`,
        code: '(2 / target.length) * ',
        plain: `2/${outputs}`,
      };
    case 'binary-cross-entropy':
      if (outputs === 1) return NONE;
      return {
        tex: `\\tfrac{1}{${outputs}}`,
        code: '(1 / target.length) * ',
        plain: `1/${outputs}`,
      };
    default:
      return NONE;
  }
}
