package main

import (
	"fmt"
	"strings"

	authored "assay/server/corpus"
	"assay/server/corpus/catalog"
	"assay/server/corpus/exchange"
	"assay/server/words"
	"assay/wasm/claim"
	"assay/wasm/corpus"
)

type corpusSearchCmd struct {
	Words     []string `arg:"" optional:"" help:"Each must begin a word of the record."`
	Year      int      `help:"A year in which it went on." placeholder:"YEAR"`
	Actor     string   `help:"Id of an actor; its parts count." placeholder:"ID"`
	Victim    string   `help:"Kind of victim, such as exchange or bridge." placeholder:"KIND"`
	Technique string   `help:"Id of a technique." placeholder:"ID"`
	Least     string   `help:"As \"100 million\", in US dollars." placeholder:"AMOUNT"`
	Most      string   `help:"As \"1 billion\", in US dollars." placeholder:"AMOUNT"`
	Limit     int      `default:"30" help:"Rows of each kind; 0 for all." placeholder:"N"`
	JSON      bool     `name:"json" help:"Write the records as JSON."`
	from
}

// Run lists what was found, incidents by their loss.
func (c *corpusSearchCmd) Run(con *console) error {
	q := catalog.Query{Words: strings.Join(c.Words, " "), Year: c.Year, Actor: c.Actor, VictimKind: c.Victim, Technique: c.Technique}
	var err error
	if q.Least, err = dollars("--least", c.Least); err != nil {
		return err
	}
	if q.Most, err = dollars("--most", c.Most); err != nil {
		return err
	}
	s, err := c.load()
	if err != nil {
		return err
	}
	cat := catalog.New(s)
	r := cat.Search(q)
	if c.JSON {
		_, err := con.Out.Write(exchange.MarshalIndent(r))
		return err
	}
	return c.print(con, cat, r)
}

// dollars reads an amount of US dollars given to a flag; "" is none.
func dollars(flag, text string) (claim.Decimal, error) {
	if text == "" {
		return claim.Decimal{}, nil
	}
	a, err := authored.ParseAmount(strings.TrimSuffix(strings.TrimPrefix(text, "$"), " USD") + " USD")
	if err != nil {
		return claim.Decimal{}, fmt.Errorf("%s %q: %w", flag, text, err)
	}
	return a.Low, nil
}

func (c *corpusSearchCmd) print(con *console, cat *catalog.Catalog, r catalog.Result) error {
	incidents := table{head: []string{"INCIDENT", "VICTIM", "WHEN", "LOSS", "ACTOR"}}
	for _, i := range shown(r.Incidents, c.Limit) {
		incidents.rows = append(incidents.rows, []cell{{text: i.ID}, {text: i.Victim}, {text: words.Period(i.When)}, {text: usd(i.Loss.Headline), style: bold}, {text: cat.Name(corpus.Actor, i.Actor)}})
	}
	findings := table{head: []string{"FINDING", "AGENCY", "PERIOD", "VALUE", "METRIC"}}
	for _, f := range shown(r.Findings, c.Limit) {
		findings.rows = append(findings.rows, []cell{{text: f.ID}, {text: cat.Name(corpus.Agency, f.Agency)}, {text: words.Period(f.Period)}, {text: words.Quantity(findingKind(f), f.Value), style: bold}, {text: string(f.Metric)}})
	}
	entities := table{head: []string{"NAMED", "NAME", "CLASS"}}
	for _, e := range shown(r.Entities, c.Limit) {
		entities.rows = append(entities.rows, []cell{{text: string(e.Kind) + "/" + e.ID}, {text: e.Name}, {text: e.Class}})
	}
	if len(r.Incidents)+len(r.Findings)+len(r.Entities) == 0 {
		_, err := fmt.Fprintln(con.Out, "Nothing found. Fewer or shorter words find more.")
		return err
	}
	fmt.Fprintf(con.Out, "%s, %s, %s\n", plural(len(r.Incidents), "incident"), plural(len(r.Findings), "finding"), plural(len(r.Entities), "name"))
	hidden := len(r.Incidents) + len(r.Findings) + len(r.Entities)
	for _, t := range []*table{&incidents, &findings, &entities} {
		hidden -= len(t.rows)
		if len(t.rows) > 0 {
			if err := t.print(con); err != nil {
				return err
			}
		}
	}
	if hidden > 0 {
		fmt.Fprintf(con.Out, "\n%d more; --limit 0 shows all.\n", hidden)
	}
	return nil
}

func shown[T any](list []T, limit int) []T {
	if limit > 0 && len(list) > limit {
		return list[:limit]
	}
	return list
}
