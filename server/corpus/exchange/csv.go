package exchange

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	authored "assay/server/corpus"
	"assay/wasm/claim"
	"assay/wasm/corpus"
)

// A column is one field of an incident in a table. Lists have one entry a line within their
// cell; an entry of several parts has them between " | ".
type column struct {
	name string
	get  func(*corpus.Incident) string
	set  func(*corpus.Incident, string) error
}

func text(name string, field func(*corpus.Incident) *string) column {
	return column{name, func(i *corpus.Incident) string { return *field(i) }, func(i *corpus.Incident, s string) error { *field(i) = s; return nil }}
}

func list(name string, field func(*corpus.Incident) *[]string) column {
	return column{name, func(i *corpus.Incident) string { return joinCells(*field(i), "\n") },
		func(i *corpus.Incident, s string) error { *field(i) = splitCells(s, '\n'); return nil }}
}

func amount(name string, field func(*corpus.Incident) *claim.Decimal) column {
	return column{name, func(i *corpus.Incident) string { return plainOrNone(*field(i)) }, func(i *corpus.Incident, s string) (err error) {
		*field(i), err = ParseDollars(s)
		return err
	}}
}

func plainOrNone(d claim.Decimal) string {
	if d.IsZero() {
		return ""
	}
	return d.String()
}

// rows is a column whose cell is a list of entries with several parts.
func rows[T any](name string, field func(*corpus.Incident) *[]T, parts func(*T) []string, read func([]string) (T, error), width int) column {
	get := func(i *corpus.Incident) string {
		var lines []string
		for n := range *field(i) {
			cells := parts(&(*field(i))[n])
			for len(cells) > 1 && cells[len(cells)-1] == "" {
				cells = cells[:len(cells)-1]
			}
			lines = append(lines, joinCells(cells, " | "))
		}
		return strings.Join(lines, "\n")
	}
	set := func(i *corpus.Incident, s string) error {
		for _, line := range strings.Split(s, "\n") {
			cells := splitCells(strings.ReplaceAll(line, " | ", "|"), '|')
			if len(cells) > width {
				return fmt.Errorf("%q has more than %d parts", line, width)
			}
			cells = append(cells, make([]string, width-len(cells))...)
			entry, err := read(cells)
			if err != nil {
				return fmt.Errorf("%q: %w", line, err)
			}
			*field(i) = append(*field(i), entry)
		}
		return nil
	}
	return column{name, get, set}
}

// columns are the columns of our own table, in their order.
var columns = []column{
	text("id", func(i *corpus.Incident) *string { return &i.ID }),
	text("name", func(i *corpus.Incident) *string { return &i.Name }),
	text("victim", func(i *corpus.Incident) *string { return &i.Victim }),
	text("victim_kind", func(i *corpus.Incident) *string { return &i.VictimKind }),
	{"when", func(i *corpus.Incident) string { return authored.Period{Period: i.When}.String() }, func(i *corpus.Incident, s string) error {
		p, err := authored.ParsePeriod(s)
		i.When = p.Period
		return err
	}},
	{"disclosed", func(i *corpus.Incident) string { return i.Disclosed.String() }, func(i *corpus.Incident, s string) error {
		day, ok := claim.ParseDay(s)
		if i.Disclosed = day; !ok {
			return errors.New("not a day; write 2022-03-23")
		}
		return nil
	}},
	amount("loss_usd", func(i *corpus.Incident) *claim.Decimal { return &i.Loss.Headline }),
	amount("loss_low_usd", func(i *corpus.Incident) *claim.Decimal { return &i.Loss.Low }),
	amount("loss_high_usd", func(i *corpus.Incident) *claim.Decimal { return &i.Loss.High }),
	{"basis", func(i *corpus.Incident) string { return string(i.Loss.Basis) }, func(i *corpus.Incident, s string) error { i.Loss.Basis = corpus.Basis(s); return nil }},
	text("loss_note", func(i *corpus.Incident) *string { return &i.Loss.Note }),
	{"recovered_usd", func(i *corpus.Incident) string {
		if !i.RecoveredKnown {
			return ""
		}
		return i.Recovered.String()
	}, func(i *corpus.Incident, s string) (err error) {
		i.Recovered, err = ParseDollars(s)
		i.RecoveredKnown = err == nil
		return err
	}},
	text("actor", func(i *corpus.Incident) *string { return &i.Actor }),
	text("technique", func(i *corpus.Incident) *string { return &i.Technique }),
	list("chains", func(i *corpus.Incident) *[]string { return &i.Chains }),
	rows("tokens", func(i *corpus.Incident) *[]claim.Quantity { return &i.Tokens }, func(q *claim.Quantity) []string { return []string{authored.Amount{Quantity: *q}.String()} },
		func(p []string) (claim.Quantity, error) { a, err := authored.ParseAmount(p[0]); return a.Quantity, err }, 1),
	rows("aliases", func(i *corpus.Incident) *[]corpus.Alias { return &i.Aliases }, func(a *corpus.Alias) []string { return []string{a.Text, mark("ambiguous", a.Ambiguous)} },
		func(p []string) (corpus.Alias, error) {
			return corpus.Alias{Text: p[0], Ambiguous: p[1] == "ambiguous"}, nil
		}, 2),
	list("operators", func(i *corpus.Incident) *[]string { return &i.Operators }),
	{"verified", func(i *corpus.Incident) string { return mark("yes", i.Verified) }, func(i *corpus.Incident, s string) error { i.Verified = s == "yes"; return nil }},
	text("note", func(i *corpus.Incident) *string { return &i.Note }),
	text("withdrawn", func(i *corpus.Incident) *string { return &i.Withdrawn }),
	rows("sources", func(i *corpus.Incident) *[]claim.Source { return &i.Sources }, func(s *claim.Source) []string {
		return []string{s.URL, s.Publisher, s.Date, string(s.Tier), s.Archive}
	}, func(p []string) (claim.Source, error) {
		return claim.Source{URL: p[0], Publisher: p[1], Date: p[2], Tier: claim.Tier(p[3]), Archive: p[4]}, nil
	}, 5),
	rows("reports", func(i *corpus.Incident) *[]corpus.LossReport { return &i.Loss.Reports }, func(r *corpus.LossReport) []string {
		return []string{authored.Amount{Quantity: r.Amount}.String(), r.Source.URL, r.StatedBy, r.AsOf, string(r.Basis), mark("net", r.Net), mark("outlier", r.Outlier), r.Note}
	}, func(p []string) (corpus.LossReport, error) {
		a, err := authored.ParseAmount(p[0])
		return corpus.LossReport{Amount: a.Quantity, Source: claim.Source{URL: p[1]}, StatedBy: p[2], AsOf: p[3], Basis: corpus.Basis(p[4]), Net: p[5] == "net", Outlier: p[6] == "outlier", Note: p[7]}, err
	}, 8),
	rows("attributions", func(i *corpus.Incident) *[]corpus.Attribution { return &i.Attributions }, func(a *corpus.Attribution) []string {
		return []string{a.Agency, a.Actor, a.Date, string(a.Confidence), a.Source.URL}
	}, func(p []string) (corpus.Attribution, error) {
		return corpus.Attribution{Agency: p[0], Actor: p[1], Date: p[2], Confidence: corpus.Confidence(p[3]), Source: claim.Source{URL: p[4]}}, nil
	}, 5),
}

func mark(word string, on bool) string {
	if on {
		return word
	}
	return ""
}

// joinCells joins parts so that splitCells gives them back: a backslash stands before a
// backslash, a bar and, as \n, a line feed within a part.
func joinCells(parts []string, between string) string {
	escaped := make([]string, len(parts))
	for i, p := range parts {
		escaped[i] = strings.NewReplacer(`\`, `\\`, "|", `\|`, "\n", `\n`).Replace(p)
	}
	return strings.Join(escaped, between)
}

func splitCells(s string, between rune) []string {
	parts := []string{""}
	escaped := false
	for _, r := range s {
		last := &parts[len(parts)-1]
		switch {
		case escaped && r == 'n':
			*last += "\n"
			escaped = false
		case escaped:
			*last += string(r)
			escaped = false
		case r == '\\':
			escaped = true
		case r == between:
			parts = append(parts, "")
		default:
			*last += string(r)
		}
	}
	return parts
}

// writeCSV writes the incidents of s with one row each, as RFC 4180 has it.
func writeCSV(s *corpus.Snapshot, _ Options) ([]byte, error) {
	var b bytes.Buffer
	w := csv.NewWriter(&b)
	header := make([]string, len(columns))
	for c := range columns {
		header[c] = columns[c].name
	}
	w.Write(header)
	row := make([]string, len(columns))
	for n := range s.Incidents {
		for c := range columns {
			row[c] = columns[c].get(&s.Incidents[n])
		}
		w.Write(row)
	}
	w.Flush()
	return b.Bytes(), w.Error()
}

// readCSV reads our own table, known by its id and victim columns, or anybody's that has a
// header with a date and a victim.
func readCSV(b *Batch, names *names, r io.Reader) error {
	in := csv.NewReader(r)
	in.LazyQuotes, in.TrimLeadingSpace = true, true
	header, err := in.Read()
	if err != nil {
		return err
	}
	header[0] = strings.TrimPrefix(header[0], "\ufeff")
	read, err := rowReader(header, names)
	if err != nil {
		return err
	}
	for {
		row, err := in.Read()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		line, _ := in.FieldPos(0)
		i, err := read(row)
		if err != nil {
			b.skip(fmt.Sprintf("line %d", line), "%v", err)
			continue
		}
		b.Incidents = append(b.Incidents, i)
	}
}

func rowReader(header []string, names *names) (func([]string) (corpus.Incident, error), error) {
	if slices.Contains(header, "victim_kind") && slices.Contains(header, "loss_usd") {
		return ownRow(header)
	}
	return foreignRow(header, names)
}

func ownRow(header []string) (func([]string) (corpus.Incident, error), error) {
	at := make([]*column, len(header))
	for n, name := range header {
		c := slices.IndexFunc(columns, func(c column) bool { return c.name == name })
		if c < 0 {
			return nil, fmt.Errorf("no column is called %q", name)
		}
		at[n] = &columns[c]
	}
	return func(row []string) (i corpus.Incident, err error) {
		for n, cell := range row {
			if cell == "" {
				continue
			}
			if err := at[n].set(&i, cell); err != nil {
				return i, fmt.Errorf("column %s: %q: %w", header[n], cell, err)
			}
		}
		if i.ID == "" || i.Victim == "" || i.When.From == 0 {
			return i, errors.New("id, victim or when is empty")
		}
		cite(&i)
		return i, nil
	}, nil
}

// cite gives the reports and attributions of i, which name their source by its address, the
// source itself.
func cite(i *corpus.Incident) {
	find := func(s *claim.Source) {
		if at := slices.IndexFunc(i.Sources, func(o claim.Source) bool { return o.URL == s.URL }); s.URL != "" && at >= 0 {
			*s = i.Sources[at]
		}
	}
	for n := range i.Loss.Reports {
		find(&i.Loss.Reports[n].Source)
	}
	for n := range i.Attributions {
		find(&i.Attributions[n].Source)
	}
}

// headings are the names under which tables of others keep what an incident needs.
var headings = map[string][]string{
	"date":      {"date", "incidentdate", "hackdate", "datetime", "day", "when"},
	"victim":    {"victim", "protocol", "project", "target", "platform", "name", "exchange", "entity"},
	"amount":    {"amount", "amountusd", "loss", "lossusd", "lossinusd", "usd", "fundslost", "amountlost", "amountlostusd", "stolenusd", "stolen"},
	"chain":     {"chain", "chains", "blockchain", "network"},
	"technique": {"technique", "attacktype", "type", "category", "rootcause", "method"},
	"recovered": {"recovered", "recoveredusd", "returned", "returnedfunds", "fundsreturned"},
	"source":    {"source", "sources", "url", "link", "reference", "evidence"},
}

func foreignRow(header []string, names *names) (func([]string) (corpus.Incident, error), error) {
	at := make(map[string]int)
	for field, words := range headings {
		at[field] = slices.IndexFunc(header, func(h string) bool { return slices.Contains(words, fold(h)) })
	}
	if at["date"] < 0 || at["victim"] < 0 {
		return nil, fmt.Errorf("its header %q names no date and victim; the columns may be called %s and %s",
			strings.Join(header, ","), strings.Join(headings["date"], ", "), strings.Join(headings["victim"], ", "))
	}
	return func(row []string) (corpus.Incident, error) {
		cell := func(field string) string {
			if n := at[field]; n >= 0 && n < len(row) {
				return strings.TrimSpace(row[n])
			}
			return ""
		}
		victim := cell("victim")
		day, ok := looseDay(cell("date"))
		if Slug(victim) == "" || !ok {
			return corpus.Incident{}, fmt.Errorf("%q on %q is no victim with a day such as 2022-03-23", victim, cell("date"))
		}
		i := newIncident(victim, day)
		i.Chains = names.chainsOf(&i, fields(cell("chain")))
		names.label(&i, cell("technique"))
		source := claim.Source{}
		if isWeb(cell("source")) {
			source = webSource(cell("source"), "")
			i.Sources = []claim.Source{source}
		}
		usd, err := ParseDollars(cell("amount"))
		if err != nil && cell("amount") != "" {
			return i, err
		}
		lose(&i, usd, source)
		if back, err := ParseDollars(cell("recovered")); err == nil {
			i.Recovered, i.RecoveredKnown = back, true
		}
		return i, nil
	}, nil
}

// looseDay reads a day with or without a time behind it.
func looseDay(s string) (claim.Day, bool) {
	if len(s) > 10 {
		s = s[:10]
	}
	if d, ok := claim.ParseDay(strings.ReplaceAll(s, "/", "-")); ok {
		return d, true
	}
	return compactDay(s)
}

// fields splits a cell of several words: "Ethereum, BSC", "['Ethereum' 'BSC']", "eth;bsc".
func fields(s string) []string {
	parts := strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(",;|[]'\"\n", r) })
	for i := range parts {
		parts[i] = strings.TrimSpace(parts[i])
	}
	return slices.DeleteFunc(parts, func(p string) bool { return p == "" })
}

// dollarScales are the endings of a number of dollars.
var dollarScales = []struct {
	word string
	exp  int16
}{{"billion", 9}, {"million", 6}, {"thousand", 3}, {"bn", 9}, {"b", 9}, {"m", 6}, {"k", 3}}

// ParseDollars reads "625000000", "$625,000,000.00", "625M" and "625 million".
func ParseDollars(s string) (claim.Decimal, error) {
	t := strings.ToLower(strings.NewReplacer("$", "", ",", "", "usd", "", "USD", "").Replace(s))
	exp := int16(0)
	for _, scale := range dollarScales {
		if rest, ok := strings.CutSuffix(strings.TrimSpace(t), scale.word); ok {
			t, exp = rest, scale.exp
			break
		}
	}
	d, ok := claim.ParseDecimal(strings.TrimSpace(t))
	if !ok {
		return d, fmt.Errorf("%q is not a number of US dollars", s)
	}
	d.Exp += exp
	return d.Normal(), nil
}
