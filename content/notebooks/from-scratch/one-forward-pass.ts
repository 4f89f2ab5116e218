const memory = forwardNetwork([0, 1], layers);
memory;
