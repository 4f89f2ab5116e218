export type PartId = 'before' | 'idea' | 'five-steps' | 'why' | 'beyond' | 'appendices';

export type PlannedChapter = { readonly slug: string; readonly title: string };

export type Part = {
  readonly id: PartId;
  readonly title: string;
  readonly chapters: readonly PlannedChapter[];
};

/** The whole book as planned, in reading order; chapters are numbered through Parts I to IV. */
export const OUTLINE: readonly Part[] = [
  {
    id: 'before',
    title: 'Before you begin',
    chapters: [{ slug: 'before-you-begin', title: 'Eight questions to check your footing' }],
  },
  {
    id: 'idea',
    title: 'Part I: The idea',
    chapters: [
      { slug: 'what-is-backpropagation', title: 'What is backpropagation?' },
      { slug: 'neurons-and-layers', title: 'Neurons and layers' },
    ],
  },
  {
    id: 'five-steps',
    title: 'Part II: The five steps',
    chapters: [
      { slug: 'forward-pass', title: 'Step 1, the forward pass' },
      { slug: 'loss', title: 'Step 2, calculating the error' },
      { slug: 'chain-rule', title: 'The chain rule on a graph' },
      { slug: 'backward-pass', title: 'Step 3, the backward pass' },
      { slug: 'weight-updates', title: 'Step 4, weight and bias updates' },
      { slug: 'training-loop', title: 'Step 5, repeat' },
      { slug: 'from-scratch', title: 'All five in your own code' },
    ],
  },
  {
    id: 'why',
    title: 'Part III: Why it matters',
    chapters: [
      { slug: 'efficient-training', title: 'Efficient training' },
      { slug: 'universal-approximation', title: 'Universal approximation' },
      { slug: 'generalization', title: 'Generalization' },
      { slug: 'adaptability', title: 'Adaptability' },
      { slug: 'deep-networks', title: 'Deep networks' },
      { slug: 'handwritten-digits', title: 'Reading handwriting' },
    ],
  },
  {
    id: 'beyond',
    title: 'Part IV: Beyond',
    chapters: [
      { slug: 'any-program', title: 'Any differentiable program' },
      { slug: 'to-pytorch', title: 'To PyTorch' },
      { slug: 'past-one-machine', title: 'Past one machine' },
    ],
  },
  {
    id: 'appendices',
    title: 'Appendices',
    chapters: [
      { slug: 'notation', title: 'Notation and conventions' },
      { slug: 'derivatives', title: 'Table of derivatives' },
      { slug: 'derivations', title: 'Full derivations' },
      { slug: 'numbers-in-print', title: 'The numbers in print' },
      { slug: 'source', title: 'The source, read closely' },
      { slug: 'glossary', title: 'Glossary' },
      { slug: 'bibliography', title: 'Bibliography' },
      { slug: 'for-teachers', title: 'For teachers' },
      { slug: 'for-authors', title: 'For authors' },
    ],
  },
];
