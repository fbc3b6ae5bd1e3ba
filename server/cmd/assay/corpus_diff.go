package main

import (
	"fmt"

	"assay/server/corpus/catalog"
)

type corpusDiffCmd struct {
	Old  string `arg:"" help:"A data directory or a snapshot file."`
	New  string `arg:"" optional:"" help:"Another. Default: the corpus in this program."`
	JSON bool   `name:"json" help:"Write the changes as JSON."`
}

// Run prints what changed, record by record.
func (c *corpusDiffCmd) Run(con *console) error {
	old, err := loadCorpus(c.Old)
	if err != nil {
		return err
	}
	new, err := from{c.New}.load()
	if err != nil {
		return err
	}
	changes := catalog.Diff(old, new)
	if c.JSON {
		return writeJSON(con, append([]catalog.Change{}, changes...))
	}
	count := make(map[catalog.What]int)
	for _, ch := range changes {
		count[ch.What]++
		fmt.Fprintf(con.Out, "%s %s  %s\n", con.styled(signs[ch.What], bold), ch.Record, con.styled(clip(ch.Title), faint))
		for _, f := range ch.Fields {
			fmt.Fprintf(con.Out, "    %s: %s → %s\n", printable(f.Path), orNone(f.Old), orNone(f.New))
		}
	}
	_, err = fmt.Fprintf(con.Out, "%s → %s: %d added, %d changed, %d withdrawn, %d removed\n", orUnknown(old.Version), orUnknown(new.Version),
		count[catalog.Added], count[catalog.Changed], count[catalog.Withdrawn], count[catalog.Removed])
	return err
}

var signs = map[catalog.What]string{catalog.Added: "+", catalog.Changed: "~", catalog.Withdrawn: "×", catalog.Removed: "-"}

func orNone(s string) string {
	if s == "" {
		return "nothing"
	}
	return printable(s)
}
