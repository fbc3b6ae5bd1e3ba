//go:build !js

package verdict

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// A mutant is one rule turned wrong by hand: old, which the file holds once, becomes new.
type mutant struct{ rule, file, old, new string }

// mutants are the rules of this package flipped one by one. The tables of the other tests
// must catch each.
var mutants = []mutant{
	// The tolerance of the writing.
	{"“about” reaches 10 % down", "number.go", "aboutLow   = 90", "aboutLow   = 99"},
	{"“about” reaches 10 % up", "number.go", "aboutHigh  = 110", "aboutHigh  = 160"},
	{"“nearly” reaches 15 % down", "number.go", "nearlyLow  = 85", "nearlyLow  = 99"},
	{"“over” reaches half as much again", "number.go", "overHigh   = 150", "overHigh   = 1500"},
	{"a record's “up to X” speaks of half of X at least", "number.go", "upToRecord = 50", "upToRecord = 1"},
	{"one digit agrees within 10 %", "number.go", "roundingCap = 10", "roundingCap = 50"},
	{"half a unit of the last digit", "number.go", "number{lo: 5, exp: place - 1}", "number{lo: 5, exp: place}"},
	{"zeros that were written are precision", "number.go", "if digits > 0 {", "if d.Exp != 0 && digits > 0 {"},
	{"“up to X” agrees with anything below", "number.go", "return interval{number{}, high}", "return interval{high, high}"},

	// Differing amounts.
	{"units must be the same", "amount.go", "if text.Unit != record.Unit {", "if false {"},
	{"less than the record is no accusation", "amount.go", "return below", "return differs"},
	{"a vague amount does not differ", "amount.go", "text.Qualifier == claim.Vague || text.Qualifier == claim.Range || record", "text.Qualifier == claim.Range || record"},
	{"“less than X” is no slip of a larger figure", "amount.go", "if text.Qualifier != claim.Under && sameDigits", "if sameDigits"},
	{"“more than X” leaves room", "amount.go", "marginOver    = 700", "marginOver    = 101"},
	{"an old figure may have been revised", "amount.go", "marginSure    = 300", "marginSure    = 101"},
	{"a larger sum beside a victim may be many victims'", "incident.go", "case !c.amount.rescaled() || !firm", "case !c.amount.contradicts() || !firm"},
	{"a slip keeps the digits", "amount.go", "return slipped\n", "return near\n"},
	{"a slip needs two digits", "amount.go", "x.mant < 10 || places == 0", "x.mant < 1 || places == 0"},
	{"agreement with any figure is agreement", "amount.go", "return rank[a] > rank[than]", "return rank[a] < rank[than]"},
	{"“over” and a plain number are told apart", "amount.go", "return plain(text) && plain(record) ||", "return true ||"},

	// Scope.
	{"five years are not one", "timing.go", "twiceAsLong  = 2", "twiceAsLong  = 99"},
	{"neither period is half as long again", "timing.go", "longer*2 <= shorter*3", "shorter <= longer"},
	{"“the last five years” may begin within a year", "timing.go", "slackStart   = 366", "slackStart   = 30"},
	{"a period is cut at the day of the article", "timing.go", "p.To = day\n", "_ = day\n"},
	{"gross is not net", "finding.go", "if c.Net != f.Net || c.Subset", "if c.Subset"},
	{"a subset is not the whole", "finding.go", "|| c.Subset != \"\" && c.Subset != f.Subset {", "{"},
	{"a country is not the world", "finding.go", "case c.Country != \"\" && c.Country != f.Scope:\n\t\treturn otherScope\n", ""},
	{"the world is not a subset", "finding.go", "case c.Subset == \"\" && f.Subset != \"\":\n\t\treturn silentScope\n", ""},
	{"a part is not held against a whole", "finding.go", "s.claim.Whole == 0 && !j.early(f)", "!j.early(f)"},
	{"a sum over years is not one theft", "incident.go", "if s.period.Known() && s.period.Days() > longPeriod && in.When.Days() < longPeriod {", "if false {"},
	{"net of recoveries is not held against the loss", "incident.go", "if s.claim.Scope.Net {\n\t\tj.matchNet(in, c, text)\n\t\treturn\n\t}\n", ""},

	// Actors.
	{"the group is not the state", "finding.go", "|| kin == narrower || kin == wider ||", "|| kin == wider ||"},
	{"everybody's total is not one actor's", "finding.go", "|| kin == everybody {", "{"},
	{"a part of the state is not the part that is blamed", "incident.go", "if closest == narrower && beside {", "if false {"},
	{"a figure near something else's agrees with nothing", "finding.go", "if lax(f, x) && c.amount != equal && !c.veryNumber() {", "if false {"},
	{"a part of the same state is not surely another", "incident.go", "case c.amount.agrees() && kin == cousin:\n\t\treturn doubtful\n", ""},
	{"a launderer is not the thief", "finding.go", "e.Class != \"laundering_service\"", "e.Class != \"\""},
	{"an actor differs only from a confirmed one", "incident.go", "j.doer(s.actor) && attributed(in)", "j.doer(s.actor)"},

	// Who may speak against a text.
	{"an unverified finding accuses nobody", "finding.go", "x.scoped && f.Verified && f.Status == corpus.Published && f.Incident == \"\" && s.victim", "x.scoped && f.Status == corpus.Published && f.Incident == \"\" && s.victim"},
	{"a forecast accuses nobody", "finding.go", "f.Verified && f.Status == corpus.Published && f.Incident == \"\" && s.victim", "f.Verified && f.Incident == \"\" && s.victim"},
	{"a misquote supports nobody", "finding.go", "case f.Status == corpus.Misquote:\n\t\treturn silent\n", ""},
	{"a body that counts reports also counts wider crime", "finding.go", "case c.amount == differs && reported(f.Metric), j.misread", "case j.misread"},
	{"a replaced figure is out of the way", "finding.go", "|| j.replaced(f):", "|| false:"},
	{"a later figure accuses nobody", "finding.go", "s.claim.Whole == 0 && !j.early(f)", "s.claim.Whole == 0"},
	{"an unverified incident accuses nobody", "incident.go", "firm := in.Verified && j.wholeLoss(s, in)", "firm := j.wholeLoss(s, in)"},
	{"an agency differs only where its figures are all known", "finding.go", "|| !j.ix.Covered(s.agency, f.Actor, f.Metric, s.period) ||", "||"},
	{"the day of a statement is not the day of the deed", "finding.go", "|| j.statementDate(s, day(f.Published)) ||", "||"},
	{"a year does not tell one theft of a victim from the next", "incident.go", "when == same && s.period.Days() <= monthLong", "when == same"},
	{"the amount may be another victim's", "incident.go", "kin == cousin || j.anothersLoss(s, in) ||", "kin == cousin ||"},
	{"a text cannot tell of what is to come", "incident.go", "c.amount == far || j.foretold(in):", "c.amount == far:"},
	{"one of several thefts may be meant", "incident.go", "only && significant(q) == 2", "significant(q) == 2"},
	{"what followed a theft has dates of its own", "incident.go", "&& yearSlipped(s.period, in) &&", "&&"},
	{"the amount may be another theft's of the same victim", "incident.go", "if other != in {", "if other != in && !j.sameVictim(s.victim, other) {"},
	{"what came back is not what was taken", "incident.go", "j.matchRecovered(in, c, text)", "j.matchLoss(s, in, c, text)"},

	// What else the sentence names.
	{"a year may be another amount's", "incident.go", "&& !j.severalAmounts(s) && !j.spokenOf", "&& !j.spokenOf"},
	{"the period of another sentence may not be a theft's", "incident.go", "&& j.own(s, s.claim.Period) &&", "&&"},
	{"the actor of another sentence may not be the thief", "incident.go", "firm && j.own(s, s.claim.Victim) && j.own(s, s.claim.Actor) &&", "firm && j.own(s, s.claim.Victim) &&"},
	{"the period of another sentence may not be a figure's", "finding.go", "|| !j.own(s, s.claim.Period) || !j.certain", "|| !j.certain"},
	{"the victim of another sentence may not be the thief's", "incident.go", "firm && j.own(s, s.claim.Victim) && j.own(s, s.claim.Actor)", "firm && j.own(s, s.claim.Actor)"},
	{"the victim of another sentence may have been robbed then", "incident.go", "&& j.own(s, s.claim.Victim) && j.own(s, s.claim.Period)", "&& j.own(s, s.claim.Period)"},
	{"the actor of another sentence may not be meant", "finding.go", "|| !j.own(s, s.claim.Actor) || !j.certain", "|| !j.certain"},
	{"the body of another sentence may not have said it", "finding.go", "|| !j.own(s, s.claim.Agency) || !j.certain", "|| !j.certain"},
	{"the victim of another sentence may not be the one", "finding.go", "!j.own(s, s.claim.Victim) || !j.certain", "!j.certain"},
	{"the body of another sentence may not have dated it", "finding.go", "!j.own(s, s.claim.Agency) || !j.own(s, s.claim.Period)", "!j.own(s, s.claim.Period)"},
	{"the body of another sentence may not have blamed him", "finding.go", "!j.own(s, s.claim.Agency) || !j.own(s, s.claim.Actor)", "!j.own(s, s.claim.Actor)"},
	{"a larger amount needs its body and its time", "sentence.go", "if m != slipped && !(j.own(s, s.claim.Agency) && j.own(s, s.claim.Period) && (s.actor == \"\" || j.own(s, s.claim.Actor))) {", "if false {"},
	{"two digits of a victim of another sentence may be chance", "incident.go", "(j.own(s, s.claim.Victim) || when == same && significant(c.told) >= 3):", "true:"},
	{"the amount may be of something else that the body counts", "sentence.go", "return m == differs && j.itsOther(s, f, true)", "return false"},
	{"a range is not one figure", "finding.go", "|| low.Cmp(high) != 0 {", "|| low.Cmp(high) == 2 {"},
	{"a period may be told by its end", "finding.go", "|| endOf(s.period, f.Period) ||", "||"},
	{"years may be listed with a figure each", "finding.go", "|| j.listsYears(s, f) ||", "||"},
	{"a total is no second telling", "page.go", "clash(x, y) && !j.addsUp(&x.amounts[0], &y.amounts[0]) {", "clash(x, y) {"},
	{"another date of the sentence may be the figure's", "finding.go", "|| j.datesFinding(s, f) {", "{"},
	{"another date of the sentence may be the theft's", "incident.go", "&& !j.datesIncident(s, in) {", "{"},
	{"another actor of the sentence may be meant", "finding.go", "|| j.namesActor(s, f.Actor) {", "{"},
	{"another actor of the sentence may be the thief", "incident.go", "&& !j.namesDoer(s, in) {", "{"},
	{"another body of the sentence may have said it", "finding.go", "|| j.namesAgency(s, f.Agency) {", "{"},
	{"another victim of the sentence may have lost it", "finding.go", "|| j.namesVictim(s, j.ix.Incident(f.Incident)) {", "{"},
	{"the amount may be another figure of the body", "sentence.go", "return j.itsOther(s, f, false) || m == differs", "return m == differs"},
	{"the amount may be another body's", "sentence.go", "|| m == differs && j.anotherBody(s)", ""},
	{"a single amount is the one that is meant", "sentence.go", "if !j.severalAmounts(s) {\n", "if false {\n"},
	{"coins are worth other sums years later", "incident.go", "|| j.revalued(s, in, c):", "|| false:"},
	{"a slip beside the coins may be their later worth", "sentence.go", "|| j.severalAmounts(s) && significant(c.told) < 3", ""},
	{"coins themselves are not valued", "sentence.go", "|| slices.ContainsFunc(in.Tokens, coins) {", "|| slices.ContainsFunc(in.Tokens, coins) && false {"},
	{"three digits do not slip by chance", "sentence.go", "&& significant(c.told) < 3", "&& true"},
	{"another size in other digits is something else", "amount.go", "return far\n", "return differs\n"},
	{"a hedged slip keeps its digits", "amount.go", "case shifted(text, record):", "case false:"},
	{"a body that counts losses speaks of no other thefts", "verdict.go", "s.strict |= corpus.OnlyScamLosses", "s.strict |= 0"},
	{"a superlative is about a theft", "page.go", "|| a != claim.Stolen && a != claim.Lost {", "|| a == \"\" {"},

	{"the whole may be named for its part", "finding.go", "case (x.agency || x.part) && (x.when", "case x.agency && (x.when"},
	{"a part's figure is not surely the whole's", "finding.go", "if c.amount == equal && x.scoped && !x.part && f.Verified", "if c.amount == equal && x.scoped && f.Verified"},
	{"a slip stands beside a twin that agrees", "finding.go", "|| i > 0 && m == slipped {", "{"},
	{"a slip stands beside the coins", "incident.go", "|| i > 0 && c.amount == slipped {", "{"},

	// Weighing candidates.
	{"rivals make a conflict", "decide.go", "if rivals := j.conflicting(s, first); rivals {", "if false {"},
	{"a revised figure is outdated", "decide.go", "if later := j.revision(s, first); later != nil {", "if later := j.revision(s, first); false {"},
	{"doubt outweighs a difference", "decide.go", "case best == doubtful, best == partial:", "case best == partial:"},
	{"between two figures nothing differs", "decide.go", "case best == againstAmount && j.first(partial) != nil:", "case false:"},
	{"a page that knows the figure means another one", "verdict.go", "if v.Rule != \"amount.beyond\" {", "if true {"},
	{"a slip stays though the page knows the figure", "verdict.go", "if v.Rule != \"amount.beyond\" {", "if false {"},
	{"the other field is off when the amount is a figure's own", "decide.go", "{againstPeriod, claim.PeriodDiffers, \"period.other\"},\n", ""},

	// Pages.
	{"a superlative looks at what came before", "page.go", "v.Label, v.Rule = claim.SourcesConflict, \"superlative.larger\"", "v.Rule = \"superlative.larger\""},
	{"figures that are both on record do not clash", "page.go", "&& !bothOnRecord(x, y)", ""},
	{"parts exceed a whole only when they share nothing", "page.go", "|| last != nil && !disjoint(last, s) {", "{"},
	{"a page's own word comes before another's", "page.go", "(x.agency == y.agency || x.agency == \"\")", "(x.agency == y.agency || x.agency == \"\" || y.agency == \"\")"},
	{"later counts of one thing are told apart", "page.go", "len(found) < maxPairs && !again;", "len(found) < maxPairs && (!again || true);"},
	{"two values of one figure are near each other", "page.go", "oneFigure = 115", "oneFigure = 9999"},
}

func TestMutantsStandInTheSource(t *testing.T) {
	for _, m := range mutants {
		source, err := os.ReadFile(m.file)
		if err != nil {
			t.Fatal(err)
		}
		if n := strings.Count(string(source), m.old); n != 1 {
			t.Errorf("%s: %s holds %q %d times; want once", m.rule, m.file, m.old, n)
		}
	}
}

// TestEveryMutantIsCaught builds the package with each mutant in turn and runs the other
// tests, of which one must fail.
func TestEveryMutantIsCaught(t *testing.T) {
	if testing.Short() {
		return // a build for each mutant; "go test ./wasm/verdict" does it
	}
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range mutants {
		t.Run(m.rule, func(t *testing.T) {
			t.Parallel()
			if out := runMutant(t, dir, m); !strings.Contains(out, "--- FAIL") {
				t.Errorf("survives:\n%s", out)
			}
		})
	}
}

func runMutant(t *testing.T, dir string, m mutant) string {
	source, err := os.ReadFile(m.file)
	if err != nil {
		t.Fatal(err)
	}
	mutated := filepath.Join(t.TempDir(), m.file)
	if err := os.WriteFile(mutated, []byte(strings.Replace(string(source), m.old, m.new, 1)), 0o644); err != nil {
		t.Fatal(err)
	}
	overlay, err := json.Marshal(map[string]map[string]string{"Replace": {filepath.Join(dir, m.file): mutated}})
	if err != nil {
		t.Fatal(err)
	}
	list := filepath.Join(t.TempDir(), "overlay.json")
	if err := os.WriteFile(list, overlay, 0o644); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command("go", "test", "-short", "-vet=off", "-skip", "Mutant|Imports|Fuzz", "-overlay", list, ".")
	out, _ := cmd.CombinedOutput() // it is meant to fail
	if strings.Contains(string(out), "[build failed]") {
		t.Fatalf("the mutant does not build:\n%s", out)
	}
	return string(out)
}
