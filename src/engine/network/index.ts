export { type ExplicitLayer, type Initialization, initialize } from './initialization.ts';
export { type Layer, type LayerShape, layerParameterCount } from './layer.ts';
export { Network, type NetworkShape } from './network.ts';
export type { Dropout, RecordedLayer } from './record-layers.ts';
export type { Recording, RecordingOptions } from './recording.ts';
