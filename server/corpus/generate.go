package corpus

import (
	"bytes"
	"cmp"
	"fmt"
	"go/format"
	"slices"
	"strings"

	"assay/wasm/claim"
	"assay/wasm/corpus"
	"assay/wasm/text"
)

// Lexicon returns the Go source of wasm/lexicon/tables.go: the names of s compiled for
// matching. The same snapshot gives the same bytes.
func Lexicon(s *corpus.Snapshot) ([]byte, error) {
	var b bytes.Buffer
	b.WriteString("// Code generated from the corpus by server/corpus; DO NOT EDIT.\n\npackage lexicon\n\nimport \"assay/wasm/claim\"\n\n")
	b.WriteString("// Names holds the agencies, actors, victims and techniques of the corpus.\n")
	if err := NameTable(s).write(&b, "Names"); err != nil {
		return nil, err
	}
	b.WriteString("\n// Units holds the currencies and tokens of the corpus; the class of an entry is its kind.\n")
	units := unitTable(s)
	if err := units.write(&b, "Units"); err != nil {
		return nil, err
	}
	writeUnits(&b, units, s)
	b.WriteString("\n// Places holds the states by name, adjective and capital, and their parts; the class of an entry says which.\n")
	if err := placeTable().write(&b, "Places"); err != nil {
		return nil, err
	}
	return format.Source(b.Bytes())
}

// An Entry is one row of a compiled table; see assay/wasm/lexicon.Entry.
type Entry struct {
	ID, Name, Class, Country, Parent string
	From, To                         claim.Day
	Kind                             string // name of the claim kind constant; "" = none
}

// A Table is a compiled set of names in the layout of assay/wasm/lexicon.Table.
type Table struct {
	Entries []Entry
	rows    []row
	index   map[string]int // of rows, by written form
}

// A row is one written form with what it can name.
type row struct {
	text   string
	folded bool
	hash   uint32
	senses []sense
}

// A sense is one entry a form can name.
type sense struct {
	entry int
	flags uint8
}

// The flags of a sense and the shapes of a form, as wasm/lexicon numbers them.
const (
	flagAmbiguous = 1 << iota
	flagDescribed
	flagOperator
)

const (
	shapeFolded = 1 << iota
	shapeLast
	shapeSmall
)

// NameTable compiles the agencies, actors, techniques and incidents of s.
func NameTable(s *corpus.Snapshot) *Table {
	t := &Table{index: map[string]int{}}
	seen := map[string]bool{}
	chains := chainNames(s)
	for i := range s.Entities {
		e := &s.Entities[i]
		row := Entry{ID: e.ID, Name: e.Name, Class: e.Class, Country: e.Country}
		if len(e.Parents) > 0 {
			row.Parent = e.Parents[0]
		}
		switch e.Kind {
		case corpus.Agency:
			row.Kind = "claim.Agency"
			t.add(row, agencyForms(e, !seen[e.Class+e.Country]))
			seen[e.Class+e.Country] = true
		case corpus.Actor:
			row.Kind = "claim.Actor"
			t.add(row, actorForms(e))
		case corpus.Technique:
			row.Kind = "claim.Technique"
			t.add(row, techniqueForms(e))
		}
	}
	short := shortNames(s.Incidents)
	for _, in := range byLoss(s.Incidents) {
		row := Entry{ID: in.ID, Name: in.Victim, Class: in.VictimKind, Parent: in.Actor, From: in.When.From, To: in.When.To, Kind: "claim.Victim"}
		forms := append(victimForms(in), short[in.Victim]...)
		for i := range forms {
			forms[i].ambiguous = forms[i].ambiguous || chains[forms[i].text]
		}
		t.add(row, forms)
	}
	return t.sort()
}

// shortNames returns, by victim, the beginnings of its name that an incident lists, since all
// incidents of a victim are told of by them: "Yearn" of "Yearn Finance".
func shortNames(incidents []corpus.Incident) map[string][]form {
	names := map[string][]form{}
	for i := range incidents {
		victim := incidents[i].Victim
		for _, a := range incidents[i].Aliases {
			if strings.HasPrefix(victim, a.Text+" ") {
				names[victim] = append(names[victim], form{text: a.Text, ambiguous: a.Ambiguous})
			}
		}
	}
	return names
}

// chainNames returns the names of the base chains: a text that names one rarely means
// that it was robbed.
func chainNames(s *corpus.Snapshot) map[string]bool {
	names := map[string]bool{}
	for i := range s.Entities {
		if e := &s.Entities[i]; e.Kind == corpus.Chain && e.Class == "l1" {
			names[e.Name] = true
			for _, a := range e.Aliases {
				names[a.Text] = true
			}
		}
	}
	return names
}

// byLoss returns the incidents in force, the largest first: of two incidents of one name
// the larger is meant unless the text says otherwise.
func byLoss(incidents []corpus.Incident) []*corpus.Incident {
	var out []*corpus.Incident
	for i := range incidents {
		if incidents[i].Withdrawn == "" {
			out = append(out, &incidents[i])
		}
	}
	slices.SortStableFunc(out, func(a, b *corpus.Incident) int {
		return cmp.Or(cmp.Compare(b.Loss.Headline.Float(), a.Loss.Headline.Float()), cmp.Compare(a.ID, b.ID))
	})
	return out
}

// placeTable compiles the states; an entry is one state in one role, or its parts.
func placeTable() *Table {
	t := &Table{index: map[string]int{}}
	for _, c := range countries {
		t.add(Entry{ID: c.code, Name: c.names[0], Class: "name"}, written(c.names...))
		t.add(Entry{ID: c.code, Name: c.names[0], Class: "adjective"}, written(c.adjectives...))
		if c.capital != "" {
			t.add(Entry{ID: c.code, Name: c.names[0], Class: "capital"}, written(c.capital))
		}
		if c.parts != "" {
			t.add(Entry{ID: c.code, Name: c.names[0], Class: "part"}, written(strings.Split(c.parts, "|")...))
		}
	}
	return t.sort()
}

func written(names ...string) []form {
	var forms []form
	for _, name := range names {
		forms = append(forms, form{text: name})
	}
	return forms
}

// add appends an entry with its forms; a form it has twice counts once, and is ambiguous
// when it is so anywhere.
func (t *Table) add(e Entry, forms []form) {
	n := len(t.Entries)
	t.Entries = append(t.Entries, e)
	for _, f := range forms {
		t.addForm(n, f)
	}
}

func (t *Table) addForm(entry int, f form) {
	toks := text.Tokens(nil, f.text)
	if len(toks) == 0 || len(f.text) > 255 {
		return
	}
	key := f.text
	if f.folded {
		key = strings.ToLower(key)
	}
	i, ok := t.index[key]
	if !ok {
		i = len(t.rows)
		t.index[key] = i
		t.rows = append(t.rows, row{text: key, folded: f.folded, hash: toks[0].Hash})
	}
	r := &t.rows[i]
	for k := range r.senses {
		if r.senses[k].entry == entry {
			r.senses[k].flags |= f.flags() & flagAmbiguous
			return
		}
	}
	r.senses = append(r.senses, sense{entry, f.flags()})
}

func (f form) flags() (flags uint8) {
	if f.ambiguous {
		flags |= flagAmbiguous
	}
	if f.described {
		flags |= flagDescribed
	}
	if f.operator {
		flags |= flagOperator
	}
	return flags
}

// sort puts the rows in matching order: by first word, the longest first; and of the
// entries that a form can name those first that need no context for it.
func (t *Table) sort() *Table {
	for _, r := range t.rows {
		slices.SortStableFunc(r.senses, func(a, b sense) int { return cmp.Compare(a.flags&flagAmbiguous, b.flags&flagAmbiguous) })
	}
	slices.SortFunc(t.rows, func(a, b row) int {
		return cmp.Or(cmp.Compare(a.hash, b.hash), cmp.Compare(len(b.text), len(a.text)), cmp.Compare(a.text, b.text))
	})
	return t
}

// Layout is a table as flat as it lies in the program.
type Layout struct {
	Text   string
	Forms  [][5]uint32 // offset, first sense, second word, length, shape
	Senses [][2]uint32 // entry, flags
}

// Layout returns t as wasm/lexicon holds it.
func (t *Table) Layout() Layout {
	var l Layout
	for i, r := range t.rows {
		shape := uint32(0)
		if r.folded {
			shape |= shapeFolded
		}
		if r.folded || text.Tokens(nil, r.text)[0].Case == text.Lower {
			shape |= shapeSmall
		}
		if i+1 == len(t.rows) || t.rows[i+1].hash != r.hash {
			shape |= shapeLast
		}
		l.Forms = append(l.Forms, [5]uint32{uint32(len(l.Text)), uint32(len(l.Senses)), uint32(secondWord(r.text)), uint32(len(r.text)), shape})
		for _, s := range r.senses {
			l.Senses = append(l.Senses, [2]uint32{uint32(s.entry), uint32(s.flags)})
		}
		l.Text += r.text
	}
	l.Forms = append(l.Forms, [5]uint32{uint32(len(l.Text)), uint32(len(l.Senses)), 0, 0, shapeLast})
	return l
}

// secondWord returns the low bits of the hash of the second word or number of a form, 0
// when there is none.
func secondWord(form string) uint16 {
	toks := text.Tokens(nil, form)
	for _, t := range toks[1:] {
		if t.Kind != text.Symbol {
			return uint16(t.Hash) | 1
		}
	}
	return 0
}

// write appends the Go source of t as a variable.
func (t *Table) write(b *bytes.Buffer, name string) error {
	l := t.Layout()
	if len(t.Entries) > 65535 {
		return fmt.Errorf("generate %s: %d entries do not fit 16 bits; widen lexicon.Sense", name, len(t.Entries))
	}
	lower := strings.ToLower(name[:1]) + name[1:]
	fmt.Fprintf(b, "var %s = NewTable(%sText, %sForms[:], %sSenses[:], %sEntries[:])\n\n", name, lower, lower, lower, lower)
	fmt.Fprintf(b, "const %sText = \"\" +\n", lower)
	for text := l.Text; text != ""; {
		n := min(len(text), 120)
		for n < len(text) && text[n]&0xC0 == 0x80 {
			n++
		}
		fmt.Fprintf(b, "\t%q", text[:n])
		if text = text[n:]; text != "" {
			b.WriteString(" +")
		}
		b.WriteByte('\n')
	}
	fmt.Fprintf(b, "\nvar %sForms = [%d]Form{\n", lower, len(l.Forms))
	for i, f := range l.Forms {
		fmt.Fprintf(b, "\t{%d, %d, %d, %d, %d},%s", f[0], f[1], f[2], f[3], f[4], ending(i))
	}
	fmt.Fprintf(b, "\n}\n\nvar %sSenses = [%d]Sense{\n", lower, len(l.Senses))
	for i, s := range l.Senses {
		fmt.Fprintf(b, "\t{%d, %d},%s", s[0], s[1], ending(i))
	}
	fmt.Fprintf(b, "\n}\n\nvar %sEntries = [%d]Entry{\n", lower, len(t.Entries))
	for _, e := range t.Entries {
		fmt.Fprintf(b, "\t{%q, %q, %q, %q, %q, %d, %d, %s},\n", e.ID, e.Name, e.Class, e.Country, e.Parent, e.From, e.To, cmp.Or(e.Kind, "0"))
	}
	b.WriteString("}\n")
	return nil
}

// ending ends row i of a table of small rows, eight to a line.
func ending(i int) string {
	if i%8 == 7 {
		return "\n"
	}
	return ""
}
