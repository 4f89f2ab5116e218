import { formatCount, formatNumber } from '../../parts/text/format-number.ts';
import { NEAR, type PictureModel } from './picture-model.ts';

export function nameNetwork({ settings }: PictureModel): string {
  return `2-${settings.hidden}-1`;
}

/** Says how near the network is to the picture. */
export function say(
  model: PictureModel,
  { error, near }: ReturnType<PictureModel['look']>,
): string {
  const { update, data, network } = model;
  const when = update === 0 ? 'before training' : `after ${formatCount(update)} updates`;
  return (
    `The ${nameNetwork(model)} network (${formatCount(network.parameterCount)} parameters) ${when}: ` +
    `a mean squared error of ${formatNumber(error, 5)}; ${near} of ${data.size} pixels are within ` +
    `${NEAR} of the picture.`
  );
}
