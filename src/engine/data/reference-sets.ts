import { csvRecords } from './csv-records.ts';
import type { Dataset } from './dataset.ts';
import { readDescribedTable, readExamples } from './reference-table.ts';

const IRIS_INPUTS = ['sepal length', 'sepal width', 'petal length', 'petal width'];

const WINE_INPUTS = [
  'alcohol',
  'malic acid',
  'ash',
  'alcalinity of ash',
  'magnesium',
  'total phenols',
  'flavanoids',
  'nonflavanoid phenols',
  'proanthocyanins',
  'colour intensity',
  'hue',
  'OD280/OD315',
  'proline',
];

const TUMOUR_MEASURES = [
  'radius',
  'texture',
  'perimeter',
  'area',
  'smoothness',
  'compactness',
  'concavity',
  'concave points',
  'symmetry',
  'fractal dimension',
];

const TUMOUR_INPUTS = ['mean', 'standard error of', 'worst'].flatMap((statistic) =>
  TUMOUR_MEASURES.map((measure) => `${statistic} ${measure}`),
);

const DIGIT_INPUTS = Array.from(
  { length: 64 },
  (_, k) => `row ${Math.floor(k / 8) + 1}, column ${(k % 8) + 1}`,
);

/** Reads `iris.csv`: 150 flowers, 4 measures in cm, 3 species. Throws DataError. */
export function readIris(text: string): Dataset {
  return readDescribedTable(text, 'iris', IRIS_INPUTS);
}

/** Reads `wine.csv`: 178 wines, 13 measures, 3 growers. Throws DataError. */
export function readWine(text: string): Dataset {
  return readDescribedTable(text, 'wine', WINE_INPUTS);
}

/** Reads `breast-cancer.csv`: 569 tumours, 30 measures, 0 malignant, 1 benign. Throws DataError. */
export function readBreastCancer(text: string): Dataset {
  return readDescribedTable(text, 'breast cancer', TUMOUR_INPUTS);
}

/** Reads `digits.csv`: 1,797 images of 8 × 8 pixels, 0 white to 16 black. Throws DataError. */
export function readDigits(text: string): Dataset {
  const classNames = Array.from('0123456789');
  return readExamples([...csvRecords(text, ',')], {
    name: 'digits',
    inputNames: DIGIT_INPUTS,
    classNames,
  });
}
