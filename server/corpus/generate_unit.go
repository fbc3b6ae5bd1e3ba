package corpus

import (
	"bytes"
	"fmt"

	"assay/wasm/corpus"
)

// unitTable compiles the assets of s: tickers, names and symbols.
func unitTable(s *corpus.Snapshot) *Table {
	t := &Table{index: map[string]int{}}
	for i := range s.Entities {
		e := &s.Entities[i]
		if e.Kind == corpus.Asset && e.Asset != nil {
			t.add(Entry{ID: e.ID, Name: e.Name, Class: e.Class}, unitForms(e))
		}
	}
	return t.sort()
}

// unitForms returns the ways to write a unit. A ticker is written as it is; a name may
// have either case unless it needs context.
func unitForms(e *corpus.Entity) []form {
	var forms []form
	if e.Asset.Ticker != "" {
		forms = append(forms, form{text: e.Asset.Ticker, ambiguous: e.Asset.TickerAmbiguous})
	}
	for _, f := range nameForms(e.Name, e.Aliases) {
		forms = append(forms, form{text: f.text, ambiguous: f.ambiguous})
	}
	for _, symbol := range e.Asset.Symbols {
		forms = append(forms, form{text: symbol})
	}
	return forms
}

// writeUnits appends the facts of the units, in the order of the entries of t.
func writeUnits(b *bytes.Buffer, t *Table, s *corpus.Snapshot) {
	tickers := map[string]string{}
	assets := map[string]*corpus.AssetFacts{}
	for i := range s.Entities {
		if e := &s.Entities[i]; e.Kind == corpus.Asset && e.Asset != nil {
			tickers[e.ID] = e.Asset.Ticker
			assets[e.ID] = e.Asset
		}
	}
	fmt.Fprintf(b, "\nvar unitFacts = [%d]Unit{\n", len(t.Entries))
	for _, e := range t.Entries {
		a := assets[e.ID]
		code, places := a.Ticker, 0
		if a.UnitOf != "" {
			code, places = tickers[a.UnitOf], a.Decimals
		}
		fmt.Fprintf(b, "\t{%q, %d, %t},\n", code, places, e.Class == "fiat")
	}
	b.WriteString("}\n")
}
