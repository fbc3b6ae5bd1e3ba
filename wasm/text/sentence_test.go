package text

import (
	"strings"
	"testing"
)

func split(s string) []string {
	toks := Tokens(nil, s)
	var out []string
	for _, c := range Sentences(nil, s, toks) {
		from, to := c.Span(toks)
		out = append(out, s[from:to])
	}
	return out
}

func TestSentences(t *testing.T) {
	for _, row := range []struct{ name, text, want string }{
		{"two sentences", "It lost $1.2 million. The FBI said so.", "It lost $1.2 million.|The FBI said so."},
		{"decimal", "It lost 1.5 ETH. Then 2.", "It lost 1.5 ETH.|Then 2."},
		{"month", "On Sept. 23 it fell. On Feb. 7 too.", "On Sept. 23 it fell.|On Feb. 7 too."},
		{"dotted acronym before a name", "The U.S. Treasury and the U.N. Panel spoke.", "The U.S. Treasury and the U.N. Panel spoke."},
		{"dotted acronym at the end", "It came from the U.S. The firm denied it.", "It came from the U.S.|The firm denied it."},
		{"firm", "Block Inc. said so. Block Inc. The end.", "Block Inc. said so.|Block Inc.|The end."},
		{"time of day", "At 10:21 p.m. Friday it began.", "At 10:21 p.m. Friday it began."},
		{"quote after the stop", "“It is gone.” He left.", "“It is gone.”|He left."},
		{"question", "Is it gone? No. The child DAO has it.", "Is it gone?|No.|The child DAO has it."},
		{"domain", "Stake.com lost it. Bitcoin.DMM.com too.", "Stake.com lost it.|Bitcoin.DMM.com too."},
		{"headline and paragraph", "Bybit robbed\n\nIt lost it all.", "Bybit robbed|It lost it all."},
		{"list items", "Victims:\n• Bybit: $1bn\n• Ronin: $6m", "Victims:|• Bybit: $1bn|• Ronin: $6m"},
		{"numbered item", "1. Keep keys. Well.\n2. Sleep", "1. Keep keys.|Well.|2. Sleep"},
		{"numbered item with a sum", "In short.\n13. $230M heist\nOn it goes", "In short.|13. $230M heist|On it goes"},
		{"table rows", "1 | Bybit | 2025\n2 | Ronin | 2022", "1 | Bybit | 2025|2 | Ronin | 2022"},
		{"hard-wrapped line", "The hackers took a sum that nobody had ever seen before in the whole\nhistory of theft. So it was.", "The hackers took a sum that nobody had ever seen before in the whole\nhistory of theft.|So it was."},
		{"a hard-wrapped line before a sum", "In October the chain saw an attack in which thieves stole\n$570 million. It was.", "In October the chain saw an attack in which thieves stole\n$570 million.|It was."},
		{"a sum in a cell of its own", "average payment\n$233,817", "average payment|$233,817"},
		{"a line broken after its first word", "According\nto the firm it is gone.", "According\nto the firm it is gone."},
		{"a headline broken before a name", "Coins taken from\nRonin Network", "Coins taken from\nRonin Network"},
		{"lower-case cells of a table", "hot wallet\nphishing", "hot wallet|phishing"},
		{"initial", "Carol M. Jones paid. She left.", "Carol M. Jones paid.|She left."},
		{"a letter that is a name", "He said so in a post on X. The exchange agreed.", "He said so in a post on X.|The exchange agreed."},
		{"a sum in letters", "It lost $7.9M. Justin said so.", "It lost $7.9M.|Justin said so."},
		{"money after the stop", "It fell. $5 million went.", "It fell.|$5 million went."},
		{"odd stop before a comma", "were stolen $534 mln., at Upbit", "were stolen $534 mln., at Upbit"},
		{"empty", "", ""},
	} {
		if got := strings.Join(split(row.text), "|"); got != row.want {
			t.Errorf("%s:\n got %q\nwant %q", row.name, got, row.want)
		}
	}
}

func TestSentencesAllocatesNothingOnReuse(t *testing.T) {
	s := strings.Repeat("It lost $1.2 million on Feb. 7. The U.S. Treasury said so.\n\n", 50)
	toks := Tokens(nil, s)
	buf := Sentences(nil, s, toks)
	if n := testing.AllocsPerRun(10, func() { buf = Sentences(buf[:0], s, toks) }); n != 0 {
		t.Errorf("%v allocations, want none", n)
	}
}

func FuzzSentences(f *testing.F) {
	f.Add("It lost $1.2 million. The U.S. said so.\n\n• a\n• b")
	f.Fuzz(func(t *testing.T, s string) {
		toks := Tokens(nil, s)
		at := int32(0)
		for _, c := range Sentences(nil, s, toks) {
			if c.First != at || c.Last <= c.First {
				t.Fatalf("sentence [%d,%d) does not follow %d", c.First, c.Last, at)
			}
			at = c.Last
		}
		if int(at) != len(toks) {
			t.Fatalf("sentences end at token %d of %d", at, len(toks))
		}
	})
}
