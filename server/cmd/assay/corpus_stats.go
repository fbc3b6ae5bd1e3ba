package main

import (
	"fmt"

	"assay/server/corpus/catalog"
	"assay/wasm/claim"
)

type corpusStatsCmd struct {
	JSON bool `name:"json" help:"Write the counts as JSON."`
	from
}

// Run prints the counts as tables.
func (c *corpusStatsCmd) Run(con *console) error {
	s, err := c.load()
	if err != nil {
		return err
	}
	stats := catalog.New(s).Stats()
	if c.JSON {
		return writeJSON(con, stats)
	}
	return printStats(con, stats)
}

func printStats(con *console, s *catalog.Stats) error {
	fmt.Fprintf(con.Out, "Corpus %s of %s: %s (%d unverified), %s (%d unverified)\n", s.Version, s.Date,
		plural(s.Incidents, "incident"), s.Unverified.Incidents, plural(s.Findings, "finding"), s.Unverified.Findings)
	fmt.Fprintf(con.Out, "Of the %d largest incidents %d and of the findings %d cite a primary or reputable source.\n", s.Largest.Of, s.Largest.Cited, s.Sourced.Cited)
	for _, t := range []*table{entityTable(s), yearTable(s), actorTable(s), coverageTable(s)} {
		if len(t.rows) == 0 {
			continue
		}
		if err := t.print(con); err != nil {
			return err
		}
	}
	_, err := fmt.Fprintln(con.Out, con.styled("\nLosses are the headline figures in US dollars, before recoveries, by the year in which each incident began.", faint))
	return err
}

func entityTable(s *catalog.Stats) *table {
	t := &table{head: []string{"NAMED", "COUNT"}}
	for _, k := range s.Entities {
		t.rows = append(t.rows, []cell{{text: string(k.Kind)}, number(k.Count)})
	}
	return t
}

func yearTable(s *catalog.Stats) *table {
	t := &table{head: []string{"YEAR", "INCIDENTS", "UNVERIFIED", "LOST", "KNOWN RECOVERED", "FINDINGS"}}
	for _, y := range s.Years {
		t.rows = append(t.rows, []cell{{text: fmt.Sprint(y.Year)}, number(y.Incidents), number(y.Unverified), {text: millions(y.Lost), style: bold}, {text: millions(y.Recovered)}, number(y.Findings)})
	}
	return t
}

// actorRows is how many actors a person is shown; --json has all.
const actorRows = 25

func actorTable(s *catalog.Stats) *table {
	t := &table{head: []string{"ACTOR", "INCIDENTS", "LOST", "FINDINGS"}}
	for _, a := range shown(s.Actors, actorRows) {
		t.rows = append(t.rows, []cell{{text: a.Name}, number(a.Incidents), {text: millions(a.Lost), style: bold}, number(a.Findings)})
	}
	return t
}

func coverageTable(s *catalog.Stats) *table {
	t := &table{head: []string{"COMPLETE FOR", "ON", "METRIC", "FROM", "TO"}}
	for _, v := range s.Coverage {
		t.rows = append(t.rows, []cell{{text: v.Agency}, {text: v.Actor}, {text: v.Metric}, {text: v.From}, {text: v.To}})
	}
	return t
}

// number returns a count as a cell, 0 as a dash.
func number(n int) cell {
	if n == 0 {
		return cell{text: "–", style: faint}
	}
	return cell{text: fmt.Sprint(n)}
}

// millions writes a sum of dollars to the tenth of a million.
func millions(usd64 uint64) string {
	if usd64 == 0 {
		return "–"
	}
	return usd(claim.Decimal{Mant: (usd64 + 50_000) / 100_000, Exp: 5})
}
