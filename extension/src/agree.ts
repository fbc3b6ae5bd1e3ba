// The contract of the extension, protocol.ts, holds what a server answers: the compiler refuses
// this file when a type of the API no longer fits.
import type * as api from './api.ts';
import type * as ours from './protocol.ts';

type Fits<Answered extends Ours, Ours> = [Answered, Ours];

export type Contract = [
  Fits<api.Report, Omit<ours.Report, 'mentions' | 'claims'>>,
  Fits<api.Verdict, ours.Verdict>,
  Fits<api.Summary, ours.Summary>,
  Fits<api.Corpus, ours.CorpusVersion>,
  Fits<api.Inconsistency, ours.Inconsistency>,
  Fits<Required<Omit<api.Standing, 'claim'>>, ours.Review>,
  Fits<ours.Label, api.Verdict['label']>,
  Fits<ours.MentionKind, api.Mention['kind']>,
  Fits<ours.Qualifier, api.Quantity['qualifier']>,
];
