package corpus_test

import (
	"fmt"
	"strings"
	"testing"

	authored "assay/server/corpus"
	"assay/wasm/claim"
	"assay/wasm/corpus"
	"assay/wasm/lexicon"
	"assay/wasm/text"
)

// table returns the names of s as the lexicon holds them.
func table(s *corpus.Snapshot) *lexicon.Table {
	l := authored.NameTable(s).Layout()
	var forms []lexicon.Form
	for _, f := range l.Forms {
		forms = append(forms, lexicon.Form{Text: f[0], Sense: f[1], Next: uint16(f[2]), Length: uint8(f[3]), Shape: lexicon.Shape(f[4])})
	}
	var senses []lexicon.Sense
	for _, x := range l.Senses {
		senses = append(senses, lexicon.Sense{Entry: uint16(x[0]), Flags: lexicon.Flags(x[1])})
	}
	t := lexicon.NewTable(l.Text, forms, senses, nil)
	return &t
}

func TestTheFormsOfNames(t *testing.T) {
	s := &corpus.Snapshot{
		Entities: []corpus.Entity{
			{ID: "nis-kr", Kind: corpus.Agency, Name: "National Intelligence Service", Class: "intelligence", Country: "KR",
				Aliases: []corpus.Alias{{Text: "NIS", Ambiguous: true}, {Text: "the spy agency", Ambiguous: true}}},
			{ID: "dprk", Kind: corpus.Actor, Name: "North Korea", Class: "state", Country: "KP",
				Aliases: []corpus.Alias{{Text: "North Korean hackers"}, {Text: "the North", Ambiguous: true}}},
			{ID: "flash-loan-attack", Kind: corpus.Technique, Name: "Flash-loan attack", Class: "smart_contract",
				Aliases: []corpus.Alias{{Text: "flash loan"}, {Text: "flash loan attack"}}},
		},
		Incidents: []corpus.Incident{{ID: "bybit-2025", Victim: "Bybit", When: claim.Period{From: 20250221, To: 20250221},
			Aliases: []corpus.Alias{{Text: "Bybit hack"}, {Text: "Dubai-based Bybit"}}}},
	}
	names := table(s)
	tests := []struct{ name, in, want string }{
		{"the name", "National Intelligence Service", "National Intelligence Service"},
		{"a country's adjective with what its service is", "South Korean spy agency", "South Korean spy agency"},
		{"its capital", "Seoul's intelligence agency", "Seoul's intelligence agency"},
		{"an anaphor is no name", "the spy agency", ""},
		{"the adjective of the state alone", "North Korean hackers", "North Korean"},
		{"the name without what was done", "Bybit hack", "Bybit"},
		{"without where it sits", "Dubai-based Bybit", ""},
		{"the shortest words of a technique", "flash loan attack", "flash loan"},
		{"their plural", "flash loans", "flash loans"},
	}
	for _, test := range tests {
		toks := text.Tokens(nil, test.in)
		if got := test.in[:names.Match(test.in, toks, 0).End]; got != test.want {
			t.Errorf("%s: in %q matched %q, want %q", test.name, test.in, got, test.want)
		}
	}
}

const article = "The FBI said North Korean hackers of the Lazarus Group stole $1.5 billion from Bybit on Feb. 21, " +
	"and laundered it through a mixer, according to blockchain analytics firm Elliptic. The lead picture was taken at sea. "

// BenchmarkLexiconSize matches names in one text against ever more of them: the cost must
// not grow with the lexicon.
func BenchmarkLexiconSize(b *testing.B) {
	s := authored.Embedded()
	body := strings.Repeat(article, 50)
	toks := text.Tokens(nil, body)
	for _, times := range []int{1, 5, 20, 50} {
		names := table(enlarged(s, times))
		b.Run(fmt.Sprintf("%dx", times), func(b *testing.B) {
			b.SetBytes(int64(len(body)))
			for range b.N {
				for i := range toks {
					names.Match(body, toks, i)
				}
			}
		})
	}
}

// enlarged returns s with each entity and incident there so many times, under other names.
func enlarged(s *corpus.Snapshot, times int) *corpus.Snapshot {
	out := &corpus.Snapshot{Entities: s.Entities, Incidents: s.Incidents}
	for n := 1; n < times; n++ {
		mark := fmt.Sprintf("x%d", n)
		for _, e := range s.Entities {
			e.Name, e.Aliases = other(e.Name, mark), others(e.Aliases, mark)
			e.Descriptions = nil
			out.Entities = append(out.Entities, e)
		}
		for _, in := range s.Incidents {
			in.Victim, in.Aliases, in.Operators = other(in.Victim, mark), others(in.Aliases, mark), nil
			out.Incidents = append(out.Incidents, in)
		}
	}
	return out
}

// other returns a name with its first word made another.
func other(name, mark string) string {
	first, rest, _ := strings.Cut(name, " ")
	return strings.TrimSpace(first + mark + " " + rest)
}

func others(aliases []corpus.Alias, mark string) []corpus.Alias {
	var out []corpus.Alias
	for _, a := range aliases {
		out = append(out, corpus.Alias{Text: other(a.Text, mark), Ambiguous: a.Ambiguous})
	}
	return out
}

func TestIncidentsOfAVictimShareItsShortName(t *testing.T) {
	names := table(&corpus.Snapshot{Incidents: []corpus.Incident{
		{ID: "halcyon-2023", Victim: "Halcyon Finance", Aliases: []corpus.Alias{{Text: "Halcyon", Ambiguous: true}}},
		{ID: "halcyon-2021", Victim: "Halcyon Finance"},
		{ID: "lantern-2020", Victim: "Lantern Finance"},
	}})
	for in, want := range map[string]int{"Halcyon": 2, "Halcyon Finance": 2, "Lantern Finance": 1} {
		m := names.Match(in, text.Tokens(nil, in), 0)
		if got := len(names.Readings(m)); got != want {
			t.Errorf("%q can be %d incidents, want %d", in, got, want)
		}
	}
}
