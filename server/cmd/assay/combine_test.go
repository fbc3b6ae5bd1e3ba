package main

import (
	"math/rand/v2"
	"strings"
	"testing"

	"assay/server/live"
)

// True sentences stay true beside each other: what one of them names is not said to be wrong
// in the next. Sentences with words that lean on their own day or on a sentence before are
// left out; so are figures that two of them give for one loss.
func TestTrueSentencesOfThePressBesideEachOther(t *testing.T) {
	var all [][]string
	for _, file := range []string{"press.tsv", "awkward.tsv", "unseen.tsv"} {
		for _, row := range rows(t, file) {
			if row[0] != "-" && !leans(row[1]) {
				all = append(all, row)
			}
		}
	}
	corpus, random := live.Embedded(), rand.New(rand.NewPCG(1, 2))
	for range 1500 {
		day, text := "", []string(nil)
		for range 2 + random.IntN(3) {
			row := all[random.IntN(len(all))]
			day, text = max(day, row[0]), append(text, row[1])
		}
		r := checkSentence(t, corpus, day, strings.Join(text, []string{" ", "\n\n"}[random.IntN(2)]))
		for i := range r.Claims {
			if v := r.Claims[i].Verdict; v.Label.Differs() {
				t.Errorf("%s\n%s\n\t%s is said to differ: %s: %s", day, strings.Join(text, "\n"), r.Claims[i].Amount.In(r.Mentions).Text, v.Rule, v.Reason)
			}
		}
	}
	if len(all) < 100 {
		t.Errorf("%d sentences stand by themselves; want 100", len(all))
	}
}

// leans reports whether a text has a word whose meaning hangs on its day or on other sentences.
func leans(text string) bool {
	if strings.ContainsAny(text, "\n|") {
		return true
	}
	for word := range strings.FieldsFuncSeq(text, func(r rune) bool { return strings.ContainsRune(" ,.;:()'’-", r) }) {
		if strings.Contains(leaning, " "+word+" ") {
			return true
		}
	}
	return false
}

const leaning = " yesterday last this This today now Monday Tuesday Wednesday Thursday Friday friday Saturday Sunday day days weekend month months week weeks ago so far " +
	"year years Year earlier later since Since then current once before after After half quarter latest first First second January February March April May June July August " +
	"September October November December yearly annual past Of of It it its Its he his they Q1 Q2 Q3 Q4 H1 H2 Early initial "
