package main

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"assay/server/corpus/catalog"
	"assay/server/corpus/exchange"
	"assay/server/words"
	"assay/wasm/claim"
	"assay/wasm/corpus"
)

type corpusShowCmd struct {
	ID   string `arg:"" name:"id" help:"As incident/ronin-2022, or the part behind the slash."`
	JSON bool   `name:"json" help:"Write the record as JSON."`
	from
}

// Run shows one record.
func (c *corpusShowCmd) Run(con *console) error {
	s, err := c.load()
	if err != nil {
		return err
	}
	cat := catalog.New(s)
	record, name := cat.Record(c.ID)
	if record == nil {
		return fmt.Errorf("the corpus has no record %q; find its id with \"assay corpus search\"", c.ID)
	}
	if c.JSON {
		_, err := con.Out.Write(exchange.MarshalIndent(record))
		return err
	}
	sheet := sheet{con: con, cat: cat}
	switch r := record.(type) {
	case *corpus.Incident:
		sheet.incident(name, r)
	case *corpus.Finding:
		sheet.finding(name, r)
	case *corpus.Entity:
		sheet.entity(name, r)
	}
	_, err = fmt.Fprint(con.Out, sheet.text.String())
	return err
}

// A sheet is one record written out, a field a line.
type sheet struct {
	con  *console
	cat  *catalog.Catalog
	text strings.Builder
}

const fieldWidth = 14

func (s *sheet) head(name, title string, verified bool, withdrawn string) {
	fmt.Fprintf(&s.text, "%s\n%s\n\n", s.con.styled(printable(title), bold), s.con.styled(name, faint))
	if withdrawn != "" {
		s.field("withdrawn", withdrawn)
	} else if !verified {
		s.field("unverified", "kept for the record, never used to contradict anybody")
	}
}

// field writes a field unless it is empty; further lines of it are indented.
func (s *sheet) field(name, value string) {
	if value == "" {
		return
	}
	pad := strings.Repeat(" ", max(1, fieldWidth-utf8.RuneCountInString(name)))
	lines := strings.Split(value, "\n")
	for i := range lines {
		lines[i] = printable(lines[i])
	}
	fmt.Fprintf(&s.text, "%s%s%s\n", s.con.styled(name, faint), pad, strings.Join(lines, "\n"+strings.Repeat(" ", fieldWidth)))
}

func (s *sheet) incident(name string, i *corpus.Incident) {
	s.head(name, i.Name, i.Verified, i.Withdrawn)
	s.field("victim", i.Victim+" ("+i.VictimKind+")")
	s.field("operators", strings.Join(i.Operators, ", "))
	s.field("when", words.Period(i.When))
	s.field("disclosed", words.Day(i.Disclosed))
	s.field("loss", lossLine(&i.Loss))
	for _, t := range i.Tokens {
		s.field("tokens", words.Quantity(claim.Money, t))
	}
	if i.RecoveredKnown {
		s.field("recovered", usd(i.Recovered))
	}
	s.field("technique", s.cat.Name(corpus.Technique, i.Technique))
	s.field("chains", strings.Join(i.Chains, ", "))
	s.field("actor", s.cat.Name(corpus.Actor, i.Actor))
	for _, a := range i.Attributions {
		s.field("attribution", fmt.Sprintf("%s: %s, %s %s", s.cat.Name(corpus.Agency, a.Agency), s.cat.Name(corpus.Actor, a.Actor), a.Confidence, a.Date))
	}
	s.field("note", i.Note)
	for _, r := range i.Loss.Reports {
		s.field("report", strings.TrimSpace(words.Quantity(claim.Money, r.Amount)+"  "+r.Source.Publisher+"  "+r.Source.Date))
	}
	s.sources(i.Sources)
	for _, f := range s.cat.FindingsOf(i.ID) {
		s.field("finding", f.ID)
	}
}

func (s *sheet) finding(name string, f *corpus.Finding) {
	s.head(name, f.Statement, f.Verified, f.Withdrawn)
	s.field("agency", s.cat.Name(corpus.Agency, f.Agency))
	s.field("value", words.Quantity(findingKind(f), f.Value))
	if f.Local.Unit != "" {
		s.field("local", words.Quantity(claim.Money, f.Local))
	}
	s.field("metric", strings.TrimSpace(string(f.Metric)+" "+f.Subset))
	s.field("actor", s.cat.Name(corpus.Actor, f.Actor))
	s.field("scope", f.Scope)
	s.field("period", words.Period(f.Period))
	s.field("published", f.Published)
	s.field("status", string(f.Status))
	s.field("incident", f.Incident)
	s.field("supersedes", strings.Join(f.Supersedes, ", "))
	s.field("superseded by", strings.Join(f.SupersededBy, ", "))
	s.field("note", f.Note)
	s.sources(f.Sources)
	for _, r := range s.cat.Rivals(f) {
		s.field("rival", words.Quantity(findingKind(r), r.Value)+"  "+r.ID)
	}
}

func (s *sheet) entity(name string, e *corpus.Entity) {
	s.head(name, e.Name, e.Verified, "")
	s.field("class", strings.TrimSpace(e.Class+" "+e.Country))
	s.field("part of", strings.Join(e.Parents, ", "))
	var clear, ambiguous []string
	for _, a := range e.Aliases {
		if a.Ambiguous {
			ambiguous = append(ambiguous, a.Text)
		} else {
			clear = append(clear, a.Text)
		}
	}
	s.field("names", strings.Join(clear, ", "))
	s.field("in context", strings.Join(ambiguous, ", "))
	s.field("described as", strings.Join(e.Descriptions, ", "))
	s.field("elsewhere", strings.Join(e.External, ", "))
	s.sources(e.Sources)
}

func (s *sheet) sources(list []claim.Source) {
	for _, x := range list {
		s.field("source", sourceLine(x))
	}
}

func lossLine(l *corpus.Loss) string {
	line := usd(l.Headline)
	if l.Low.Cmp(l.High) != 0 {
		line += ", published from " + usd(l.Low) + " to " + usd(l.High)
	}
	return strings.TrimRight(line+", "+string(l.Basis)+"\n"+l.Note, "\n, ")
}

func usd(d claim.Decimal) string {
	return words.Quantity(claim.Money, claim.Quantity{Low: d, High: d, Unit: "USD", Qualifier: claim.Exact})
}

// findingKind returns the kind of amount that a finding gives.
func findingKind(f *corpus.Finding) claim.Kind {
	switch f.Metric {
	case corpus.MetricShare, corpus.MetricGrowth:
		return claim.Percent
	case corpus.MetricAttacks, corpus.MetricVictims, corpus.MetricComplaints, corpus.MetricPersons, corpus.MetricCountries:
		return claim.Count
	}
	return claim.Money
}
