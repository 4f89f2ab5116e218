import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { LayerFields } from '../../../../components/parts/small-network/LayerFields.tsx';
import { NetworkEditor } from '../../../../components/parts/small-network/NetworkEditor.tsx';
import { FIRST_NETWORK } from '../../../../components/parts/small-network/small-network.ts';

const props = { id: 'net', network: FIRST_NETWORK, onEdit: () => undefined };

test('the editor is closed when the book is built, and costs no fields', () => {
  const html = renderToString(<NetworkEditor {...props} />);
  expect(html).toContain('Change the network (2-2-2) and its examples');
  expect(html).not.toContain('<input');
});

test('every weight and bias has a field with its address as name', () => {
  const html = renderToString(<LayerFields {...props} layer={2} />);
  expect(html.match(/<input/g)).toHaveLength(6);
  expect(html).toContain('weight of layer 2 to neuron 2 from a1, typed');
  expect(html).toMatch(/id="net-layer-2-1-3"[^>]*value="0\.6"/);
});
