package main

import (
	"os"
	"strings"
	"testing"

	"assay/server/live"
	"assay/wasm/claim"
	"assay/wasm/extract"
)

// checkSentence reads and judges a sentence published on a day, as "assay check" does.
func checkSentence(t *testing.T, corpus *live.Edition, published, text string) *claim.Report {
	t.Helper()
	day, ok := claim.ParseDay(published)
	if !ok {
		t.Fatalf("%q is no day: %s", published, text)
	}
	r := extract.Read(text, day, claim.FromGiven)
	corpus.Check(r)
	return r
}

// rows returns the lines of a file of testdata, parted at their tabs.
func rows(t *testing.T, name string) (all [][]string) {
	t.Helper()
	file, err := os.ReadFile("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(file)) {
		all = append(all, strings.Split(strings.TrimSpace(line), "\t"))
	}
	return all
}

// The sentences of press.tsv are true, and awkward: parts and sums, first counts and later
// ones, worth then and now, several thefts or bodies or years in one sentence.
func TestTheCorpusAccusesNoSentenceOfThePress(t *testing.T) {
	corpus := live.Embedded()
	claims, supported := 0, 0
	for _, row := range rows(t, "press.tsv") {
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
	if claims < 500 || supported*100 < claims*55 {
		t.Errorf("%d of %d claims found on record; want 55 %% of 500 or more", supported, claims)
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
