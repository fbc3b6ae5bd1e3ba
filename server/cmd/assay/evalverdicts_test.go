package main

import (
	"testing"

	"assay/server/corpus"
	"assay/wasm/eval/trial"
)

// One sentence for each record of the corpus that ships; "assay eval verdicts" tries more.
func TestTheCorpusAccusesNoTrueSentence(t *testing.T) {
	tr := trial.New(corpus.Embedded(), 1)
	for _, level := range []trial.Level{trial.AsWritten, trial.AsRead} {
		for _, held := range []bool{false, true} {
			if r := tr.True(level, held); r.Accused > 0 || r.Cases < 200 {
				t.Errorf("%s, %s: %d of %d accused: %q", r.Name, level, r.Accused, r.Cases, r.Wrong)
			}
		}
	}
	open, held := tr.Perturbed(trial.AsWritten)
	written := trial.Sum("perturbed", trial.AsWritten, append(open, held...))
	if written.Right*100 < written.Cases*99 || written.Found*10 < written.Findable*9 {
		t.Errorf("perturbed: %d of %d right, %d of %d found; want 99 %% and 90 %%", written.Right, written.Cases, written.Found, written.Findable)
	}
	open, held = tr.Perturbed(trial.AsRead)
	for _, r := range []*trial.Result{trial.Sum("perturbed", trial.AsRead, open), trial.Sum("perturbed, held out", trial.AsRead, held)} {
		if r.Right*100 < (r.Cases-r.Unread)*99 || r.Found*10 < r.Findable*9 {
			t.Errorf("%s: %d of %d right, %d of %d found; want 99 %% and 90 %%", r.Name, r.Right, r.Cases, r.Found, r.Findable)
		}
	}
	for _, r := range tr.Same(readPage) {
		if r.Right < r.Cases {
			t.Errorf("%s: %d of %d: %q", r.Name, r.Right, r.Cases, r.Wrong)
		}
	}
}
