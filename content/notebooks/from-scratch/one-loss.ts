const prediction = memory.activations[layers.length];
halfSquaredError([prediction], [[1]]);
