// Figures for the table of faults in server/docs/faults.md, beside those of the Go tests
// (server/faulttest).
import { appendFileSync } from 'node:fs';

// Tells what a test did about the fault of that number and what came of it, where
// ASSAY_FAULTS names a file: the last thing that a test does, so that none tells who failed.
export function tell(fault, done, outcome) {
  if (process.env.ASSAY_FAULTS) appendFileSync(process.env.ASSAY_FAULTS, `${JSON.stringify({ fault, done, outcome })}\n`);
}
