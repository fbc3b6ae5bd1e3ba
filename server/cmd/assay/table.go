package main

import (
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"assay/server/words"
	"assay/wasm/claim"
)

// printClaims writes the claims of r for a person, one a row.
func printClaims(con *console, r *claim.Report) error {
	t := table{head: []string{"#", "AMOUNT", "ACTION", "PERIOD", "SAID BY", "ACTOR", "VICTIM"}}
	for i := range r.Claims {
		t.rows = append(t.rows, append([]cell{{text: fmt.Sprint(i + 1)}}, fields(r, &r.Claims[i])...))
	}
	if err := heading(con, r); err != nil || len(t.rows) == 0 {
		return err
	}
	return t.print(con)
}

// printVerdicts writes the verdicts of r for a person: a row for each, and below the table
// why, with the evidence.
func printVerdicts(con *console, r *claim.Report) error {
	t := table{head: []string{"#", "VERDICT", "AMOUNT", "ACTION", "PERIOD", "SAID BY", "ACTOR", "VICTIM"}}
	for i := range r.Claims {
		label := r.Claims[i].Verdict.Label
		verdict := cell{text: words.Label(label), style: styles[words.FamilyOf(label)]}
		t.rows = append(t.rows, append([]cell{{text: fmt.Sprint(i + 1)}, verdict}, fields(r, &r.Claims[i])...))
	}
	if err := heading(con, r); err != nil || len(t.rows) == 0 {
		return err
	}
	if err := t.print(con); err != nil {
		return err
	}
	for _, i := range r.Summary.Inconsistent {
		if _, err := fmt.Fprintf(con.Out, "\n%s %s\n", con.styled("The article disagrees with itself:", bold), printable(i.Reason)); err != nil {
			return err
		}
	}
	for i := range r.Claims {
		if err := printReason(con, i+1, r.Claims[i].Verdict); err != nil {
			return err
		}
	}
	return nil
}

// fields returns the cells that extract and check share.
func fields(r *claim.Report, c *claim.Claim) []cell {
	cells := []cell{{text: words.Value(c.Amount.In(r.Mentions)), style: bold}, {text: string(c.Action)}}
	for _, ref := range [...]claim.Ref{c.Period, c.Agency, c.Actor, c.Victim} {
		cells = append(cells, cell{text: words.Value(ref.In(r.Mentions))})
	}
	return cells
}

func heading(con *console, r *claim.Report) error {
	published := "day of publication not known"
	if r.Published != 0 {
		published = fmt.Sprintf("published %s (%s)", words.Day(r.Published), words.From(r.PublishedFrom))
	}
	line := fmt.Sprintf("%s · %s", plural(len(r.Claims), "claim"), published)
	if r.Corpus.Version != "" {
		line += " · corpus " + r.Corpus.Version
	}
	_, err := fmt.Fprintf(con.Out, "%s\n", line)
	return err
}

func plural(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

// A person is shown the first of the evidence, best first; JSON has all.
const (
	mostRecords = 3
	mostSources = 2
)

func printReason(con *console, n int, v *claim.Verdict) error {
	var b strings.Builder
	fmt.Fprintf(&b, "\n%d. %s: %s\n", n, con.styled(words.Label(v.Label), styles[words.FamilyOf(v.Label)]), printable(v.Reason))
	if v.Tolerance != "" {
		fmt.Fprintf(&b, "   Tolerance: %s\n", printable(v.Tolerance))
	}
	for i := range min(len(v.Evidence), mostRecords) {
		e := &v.Evidence[i]
		fmt.Fprintf(&b, "   %s: %s — %s\n", words.Role(e.Role), e.Title, e.Says)
		for _, s := range e.Sources[:min(len(e.Sources), mostSources)] {
			fmt.Fprintf(&b, "     %s\n", con.styled(sourceLine(s), faint))
		}
	}
	if more := len(v.Evidence) - mostRecords; more > 0 {
		fmt.Fprintf(&b, "   and %s, which --json lists\n", plural(more, "more record"))
	}
	_, err := io.WriteString(con.Out, b.String())
	return err
}

func sourceLine(s claim.Source) string {
	parts := []string{s.Publisher}
	if s.Date != "" {
		parts = append(parts, s.Date)
	}
	if t := words.Tier(s.Tier); t != "" {
		parts = append(parts, t)
	}
	return strings.Join(parts, ", ") + "  " + s.URL
}

// A style is an ANSI sequence that switches it on.
type style string

const (
	bold  style = "\x1b[1m"
	faint style = "\x1b[2m"
)

// styles are the colours of the families; every label also stands there in words.
var styles = map[words.Family]style{
	words.Agrees:   "\x1b[32m",
	words.Differs:  "\x1b[1;31m",
	words.Conflict: "\x1b[35m",
	words.Outdated: "\x1b[34m",
	words.Unknown:  "\x1b[2m",
}

func (con *console) styled(s string, as style) string {
	if !con.Color || as == "" || s == "" {
		return s
	}
	return string(as) + s + "\x1b[0m"
}

// A table prints cells in columns as wide as their widest; columns without any text are
// left out.
type table struct {
	head []string
	rows [][]cell
}

type cell struct {
	text  string
	style style
}

// widest is how many characters of a cell are shown.
const widest = 38

func (t *table) print(con *console) error {
	width := make([]int, len(t.head))
	for _, row := range t.rows {
		for i := range row {
			if i < len(row)-1 { // nothing stands after the last
				row[i].text = clip(row[i].text)
			}
			width[i] = max(width[i], utf8.RuneCountInString(row[i].text))
		}
	}
	var b strings.Builder
	line := func(row []cell) {
		var l strings.Builder
		for i, c := range row {
			if width[i] > 0 {
				pad := max(width[i], len(t.head[i])) - utf8.RuneCountInString(c.text)
				l.WriteString(con.styled(c.text, c.style) + strings.Repeat(" ", pad+2))
			}
		}
		b.WriteString(strings.TrimRight(l.String(), " ") + "\n")
	}
	head := make([]cell, len(t.head))
	for i, h := range t.head {
		head[i] = cell{h, faint}
	}
	b.WriteByte('\n')
	line(head)
	for _, row := range t.rows {
		line(row)
	}
	_, err := io.WriteString(con.Out, b.String())
	return err
}

// clip shortens s to what a column shows.
func clip(s string) string {
	s = printable(s)
	if r := []rune(s); len(r) > widest {
		return string(r[:widest-1]) + "…"
	}
	return s
}

// printable replaces control characters, which an article may hold to fool a terminal.
func printable(s string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' || 0x7f <= r && r < 0xa0 {
			return '\ufffd'
		}
		return r
	}, s)
}
