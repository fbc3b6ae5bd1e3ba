package corpus_test

import (
	"os"
	"testing"

	"assay/server/corpus"
	"assay/wasm/eval/trial"
)

func TestZZ(t *testing.T) {
	s := corpus.Embedded()
	tr := trial.New(s, 5)
	for _, level := range []trial.Level{trial.AsWritten, trial.AsRead} {
		tr.True(level, false).Print(os.Stdout, true)
		tr.True(level, true).Print(os.Stdout, true)
		for _, r := range tr.Perturbed(level) {
			r.Print(os.Stdout, true)
		}
		trial.LeaveOneOut(s, 3, level).Print(os.Stdout, true)
	}
}
