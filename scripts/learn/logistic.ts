import { randomFrom } from '../system/random.ts';

/** A sparse vector: indices of its features and their values. */
export interface Row {
  readonly index: Int32Array;
  readonly value: Float32Array;
}

/** What one yes-or-no question is learned from; all arrays run over the same rows. */
export interface Sample {
  readonly rows: readonly Row[];
  /** 1 for yes, -1 for no. */
  readonly answer: Int8Array;
  /** How much a row counts; 0 leaves it out. */
  readonly cost: Float64Array;
  /** What is believed of a row before anything is learned (log odds). */
  readonly prior: Float64Array;
}

const epochs = 6;
const tolerance = 1e-3;

/**
 * Learns the weights of a logistic regression with quadratic penalty by dual coordinate descent (Yu, Huang, Lin 2011,
 * “Dual coordinate descent methods for logistic regression and maximum entropy models”). Deterministic.
 * Returns `dimension` weights, to be added to the prior.
 */
export function learnLogistic(sample: Sample, dimension: number): Float32Array {
  const { rows, answer, cost } = sample;
  const weights = new Float32Array(dimension);
  const order = rows.map((_, at) => at).filter((at) => (cost[at] ?? 0) > 0);
  const duals = new Float64Array(2 * rows.length);
  const norms = new Float64Array(rows.length);
  for (const at of order) {
    const c = cost[at]!;
    duals[2 * at] = Math.min(tolerance * c, 1e-8);
    duals[2 * at + 1] = c - duals[2 * at]!;
    norms[at] = rows[at]!.value.reduce((sum, value) => sum + value * value, 0);
    add(weights, rows[at]!, answer[at]! * duals[2 * at]!);
  }
  const random = randomFrom(1);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    for (const at of order) step(sample, at, weights, duals, norms[at]!);
  }
  return weights;
}

/** The product of a row with weights. */
export function product(weights: Float32Array, { index, value }: Row): number {
  let sum = 0;
  for (let k = 0; k < index.length; k += 1) sum += weights[index[k]!]! * value[k]!;
  return sum;
}

function add(weights: Float32Array, { index, value }: Row, factor: number): void {
  for (let k = 0; k < index.length; k += 1) weights[index[k]!]! += factor * value[k]!;
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
}

/** Moves the two duals of one row to their best values, the weights with them. */
function step(
  { rows, answer, cost, prior }: Sample,
  at: number,
  weights: Float32Array,
  duals: Float64Array,
  norm: number,
): void {
  const row = rows[at]!;
  const c = cost[at]!;
  const margin = answer[at]! * (product(weights, row) + prior[at]!);
  const up = 0.5 * norm * (duals[2 * at + 1]! - duals[2 * at]!) + margin >= 0;
  const [first, second, sign] = up ? [2 * at, 2 * at + 1, 1] : [2 * at + 1, 2 * at, -1];
  const old = duals[first]!;
  const dual = newton(old, c, norm, sign * margin);
  duals[first] = dual;
  duals[second] = c - dual;
  add(weights, row, sign * (dual - old) * answer[at]!);
}

/** Solves the problem of one dual variable, which lies between 0 and `c`, by Newton's method. */
function newton(old: number, c: number, norm: number, slope: number): number {
  let z = c - old < 0.5 * c ? 0.1 * old : old;
  const gradient = () => norm * (z - old) + slope + Math.log(z / (c - z));
  for (let turn = 0; turn < 100; turn += 1) {
    const g = gradient();
    if (Math.abs(g) < tolerance) break;
    const next = z - g / (norm + c / ((c - z) * z));
    z = next <= 0 ? 0.1 * z : Math.min(next, c * (1 - 1e-12));
  }
  return z;
}
