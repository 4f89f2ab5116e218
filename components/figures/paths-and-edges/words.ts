import { formatCount } from '../../parts/text/format-number.ts';
import { type Counted, countShape } from './paths-model.ts';

const paths = (n: bigint) => (n === 1n ? '1 path' : `${formatCount(n)} paths`);

/** Says what is counted, and what the last layer added. */
export function say(now: Counted): string {
  const { width, layers, edges, parameters } = now;
  const shape = `${layers} hidden ${layers === 1 ? 'layer' : 'layers'} of ${width}`;
  const seen = `With ${shape}, ${paths(now.paths)} ${now.paths === 1n ? 'leads' : 'lead'} from the weight to the loss, and the whole graph has ${formatCount(edges)} edges.`;
  return `${seen}${sayGrowth(now)} One backward pass along those edges gives all ${formatCount(parameters)} gradients.`;
}

function sayGrowth({ width, layers, edges, paths: many }: Counted): string {
  if (layers === 1) return '';
  const before = countShape({ width, layers: layers - 1 });
  return ` The last layer multiplied the paths by ${many / before.paths} and added ${formatCount(edges - before.edges)} edges.`;
}
