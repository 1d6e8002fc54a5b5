export { bodyOf, unfoldedNames } from './bodies.ts';
export { commitmentsOf } from './commitments.ts';
export { deadlinesOf } from './deadlines.ts';
export { alignIndicators, canonicalIndicator, proseIndicators } from './indicators.ts';
export { type BodyEntry, type IndicatorEntry, readVocabulary, type Vocabulary } from './vocabulary.ts';
