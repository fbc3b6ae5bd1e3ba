package main

import (
	"fmt"

	"assay/server/article"
	"assay/server/corpus"
	"assay/wasm/claim"
	"assay/wasm/eval/trial"
)

type evalVerdictsCmd struct {
	PerRecord int  `default:"5" help:"True sentences to write from each record."`
	Omit      int  `default:"3" help:"Sentences to try for each record that is left out."`
	Verbose   bool `short:"v" help:"Show labels, causes and the first sentences that went wrong."`
}

// Run tries the verdicts over the embedded corpus and fails when a true sentence is accused.
func (c *evalVerdictsCmd) Run(con *console) error {
	s := corpus.Embedded()
	t := trial.New(s, c.PerRecord)
	all, held := trial.Templates()
	fmt.Fprintf(con.Out, "corpus %s: %d findings, %d incidents; %d templates, %d of them held out\n", s.Version, len(s.Findings), len(s.Incidents), all, held)
	accused, cases := 0, 0
	for _, level := range []trial.Level{trial.AsWritten, trial.AsRead} {
		for _, held := range []bool{false, true} {
			r := t.True(level, held)
			r.Print(con.Out, c.Verbose)
			accused += r.Accused
			cases += r.Cases
		}
		trial.LeaveOneOut(s, c.Omit, level).Print(con.Out, c.Verbose)
		open, held := t.Perturbed(level)
		for _, r := range open {
			r.Print(con.Out, c.Verbose)
		}
		trial.Sum("perturbed", level, open).Print(con.Out, false)
		// What goes wrong in the templates that are held out is counted and not shown.
		trial.Sum("perturbed, held-out templates", level, held).Print(con.Out, false)
		trial.Sum("all perturbed", level, append(open, held...)).Print(con.Out, false)
	}
	for _, r := range t.Same(readPage) {
		r.Print(con.Out, c.Verbose)
	}
	if accused > 0 {
		return fmt.Errorf("%d of %d true sentences were accused; run with --verbose to see them", accused, cases)
	}
	return nil
}

// readPage reads the claims of an HTML page.
func readPage(page string, published claim.Day) *claim.Report {
	a, err := article.FromHTML([]byte(page), "")
	if err != nil {
		return nil
	}
	a.Given(published)
	return a.Read()
}
