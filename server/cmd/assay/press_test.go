package main

import (
	"os"
	"strings"
	"testing"

	"assay/server/live"
	"assay/wasm/claim"
	"assay/wasm/extract"
)

// checkSentence reads and judges a sentence published on a day, as "assay check" does; "-" is
// for no day.
func checkSentence(t *testing.T, corpus *live.Edition, published, text string) *claim.Report {
	t.Helper()
	day, ok := claim.ParseDay(published)
	if !ok && published != "-" {
		t.Fatalf("%q is no day: %s", published, text)
	}
	r := extract.Read(text, day, claim.FromGiven)
	corpus.Check(r)
	return r
}

// rows returns the lines of a file of testdata, parted at their tabs; a text has \n for each
// end of its lines.
func rows(t *testing.T, name string) (all [][]string) {
	t.Helper()
	file, err := os.ReadFile("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(file)) {
		all = append(all, strings.Split(strings.ReplaceAll(strings.TrimSpace(line), `\n`, "\n"), "\t"))
	}
	return all
}

// The sentences of press.tsv are true, and awkward: parts and sums, first counts and later
// ones, worth then and now, several thefts or bodies or years in one sentence. Those of
// awkward.tsv have more figures beside the ones on record, and dates of what followed; those
// of unseen.tsv, a third of these, were first read when all was done: two of 188 accused.
func TestTheCorpusAccusesNoSentenceOfThePress(t *testing.T) {
	corpus := live.Embedded()
	for _, c := range []struct {
		file              string
		claims, supported int // at least so many, and so many hundredths of them on record
	}{{"press.tsv", 500, 55}, {"awkward.tsv", 800, 42}, {"unseen.tsv", 380, 42}} {
		claims, supported := 0, 0
		for _, row := range rows(t, c.file) {
			r := checkSentence(t, corpus, row[0], row[1])
			for i := range r.Claims {
				v := r.Claims[i].Verdict
				claims++
				switch {
				case v.Label.Differs():
					t.Errorf("%s\n\t%s is said to differ: %s: %s", row[1], r.Claims[i].Amount.In(r.Mentions).Text, v.Rule, v.Reason)
				case v.Label != claim.NotInCorpus:
					supported++
				}
			}
			for _, i := range r.Summary.Inconsistent {
				t.Errorf("%s\n\tis said to disagree with itself: %s", row[1], i.Reason)
			}
		}
		if claims < c.claims || supported*100 < claims*c.supported {
			t.Errorf("%s: %d of %d claims found on record; want %d %% of %d or more", c.file, supported, claims, c.supported, c.claims)
		}
	}
}

// The sentences of slips.tsv have one field wrong, which the second column names.
func TestTheCorpusFindsWhatIsWrong(t *testing.T) {
	corpus := live.Embedded()
	for _, row := range rows(t, "slips.tsv") {
		var got []string
		r := checkSentence(t, corpus, row[0], row[2])
		for i := range r.Claims {
			got = append(got, string(r.Claims[i].Verdict.Label))
		}
		if !strings.Contains(strings.Join(got, " "), row[1]) {
			t.Errorf("%s\n\tgot %q, want %s", row[2], got, row[1])
		}
	}
}

// seed.tsv is how the press told what a spy agency announced on 22 December 2022 and the
// theft of that year's spring: a day, the verdict, the amount it is about, the sentence.
func TestThePressAroundTheAnnouncementOf2022(t *testing.T) {
	corpus := live.Embedded()
	for _, row := range rows(t, "seed.tsv") {
		r := checkSentence(t, corpus, row[0], row[3])
		got := claim.Label("no claim")
		for i := range r.Claims {
			if r.Claims[i].Amount.In(r.Mentions).Text == row[2] {
				got = r.Claims[i].Verdict.Label
			}
		}
		if string(got) != row[1] {
			t.Errorf("%s\n\t%s: got %s, want %s", row[3], row[2], got, row[1])
		}
		if len(r.Summary.Inconsistent) > 0 {
			t.Errorf("%s\n\tis said to disagree with itself: %s", row[3], r.Summary.Inconsistent[0].Reason)
		}
	}
}

func TestAPageThatDisagreesWithItself(t *testing.T) {
	corpus := live.Embedded()
	for _, c := range []struct{ name, text, want string }{
		{"headline and body", "Quokka Swap loses $1.4 billion to hackers\n\nHackers stole $1.5 billion in crypto from Quokka Swap on Monday, the exchange said.", "as $1.4 billion and as $1.5 billion"},
		{"a headline that rounds", "Quokka Swap loses $1.5 billion to hackers\n\nHackers stole $1.46 billion in crypto from Quokka Swap on Monday, the exchange said.", ""},
		{"a headline that hedges", "Quokka Swap loses more than $1.4 billion to hackers\n\nHackers stole $1.5 billion in crypto from Quokka Swap on Monday, the exchange said.", ""},
		{"two values on record", "Ronin loses $540 million to hackers\n\nHackers stole $620 million in crypto from the Ronin bridge in March 2022.", ""},
		{"a part above its whole", "North Korea stole $1.2 billion in crypto since 2017, the NIS said. It stole $700 million of that in 2021. It stole $800 million of that in 2022.", "more than the whole"},
	} {
		got := ""
		for _, i := range checkSentence(t, corpus, "2026-06-02", c.text).Summary.Inconsistent {
			got += i.Reason
		}
		if got != "" != (c.want != "") || !strings.Contains(got, c.want) {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}

// The largest theft at its time is; a later, smaller one is not, and the verdict says which was larger.
func TestSuperlativesAreHeldAgainstTheCorpusAtThatDate(t *testing.T) {
	corpus := live.Embedded()
	for _, c := range []struct{ published, text, want, says string }{
		{"2021-08-12", "Poly Network lost $610 million on August 10, the largest crypto hack ever.", "agrees", "no larger theft of this kind before it"},
		{"2022-04-01", "Hackers stole $620 million from the Ronin bridge in March, the largest crypto theft in history.", "agrees", "One of about this size came before it: $610 million taken from Poly Network"},
		{"2022-08-05", "Nomad lost $190 million on August 1, the largest crypto hack ever.", "sources_conflict", "a larger theft of this kind came before it: $610 million taken from Poly Network"},
		{"2022-08-05", "The $190 million hack of Nomad on August 1 was the largest crypto hack of 2022.", "sources_conflict", "$620 million taken from Ronin Network"},
		{"2024-07-20", "WazirX lost $235 million on July 18, the biggest crypto hack of 2024.", "agrees", "A larger theft of this kind, on another chain, came before it: $305 million taken from DMM Bitcoin"},
		{"2025-02-23", "Bybit lost $1.46 billion on February 21, the largest crypto heist ever.", "agrees", "no larger theft"},
	} {
		r := checkSentence(t, corpus, c.published, c.text)
		if len(r.Claims) != 1 {
			t.Errorf("%s: %d claims, want 1", c.text, len(r.Claims))
			continue
		}
		if v := r.Claims[0].Verdict; string(v.Label) != c.want || !strings.Contains(v.Reason, c.says) {
			t.Errorf("%s\n\tgot %s: %s\n\twant %s: %s", c.text, v.Label, v.Reason, c.want, c.says)
		}
	}
}
