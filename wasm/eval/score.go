package eval

import (
	"math"
	"strings"

	"assay/wasm/claim"
)

// The roles of a claim besides its amount, in the order of the tables.
var roles = [...]string{"period", "agency", "actor", "victim"}

// A KindScore counts the mentions of one kind.
type KindScore struct {
	Gold    int // annotated
	Got     int // found
	Right   int // found and overlapping an annotated one
	Overlap int // annotated and overlapping a found one
	Exact   int // annotated and found with the same bounds
	Value   int // annotated and found with the same value
}

// Precision returns the share of the found mentions that overlap an annotated one.
func (k KindScore) Precision() float64 { return ratio(k.Right, k.Got) }

// Recall returns the share of the annotated mentions that were found.
func (k KindScore) Recall() float64 { return ratio(k.Overlap, k.Gold) }

// F1 returns the harmonic mean of precision and recall.
func (k KindScore) F1() float64 {
	p, r := k.Precision(), k.Recall()
	if p+r == 0 {
		return 0
	}
	return 2 * p * r / (p + r)
}

// ExactSpans returns the share of the annotated mentions found with exact bounds.
func (k KindScore) ExactSpans() float64 { return ratio(k.Exact, k.Gold) }

// Values returns the share of the annotated mentions found with the right value.
func (k KindScore) Values() float64 { return ratio(k.Value, k.Gold) }

// A ClaimScore counts claims and their roles.
type ClaimScore struct {
	Gold   int // annotated
	Got    int // made
	Right  int // made for an amount that has an annotated claim
	Found  int // annotated, and a claim was made for the same amount
	Whole  int // found with all four roles right
	Action int // found with the right action
	Roles  [len(roles)]int
}

// A Score is the outcome over a set of articles.
type Score struct {
	Articles int
	Kinds    [len(claim.Kinds)]KindScore // in the order of claim.Kinds
	Claims   ClaimScore
	Misses   []Miss
}

// A Miss is one annotated thing that was not read as annotated, or one thing too many.
type Miss struct {
	Article string
	Of      string // a kind of mention, a role, "claim" or "action"
	Text    string // the words of the mention, or of the claim's amount
	Want    string
	Got     string
}

// Add scores the report r on article a. Each annotated mention is paired with the first
// found one with the same bounds, else the first that overlaps; a claim is paired through
// its amount; a role is right when it points at a mention of the same value.
func (s *Score) Add(a *Article, r *claim.Report) {
	s.Articles++
	pair := make([]int, len(a.Mentions))
	for i := range pair {
		pair[i] = -1
	}
	for k := range claim.Kinds {
		s.addKind(a, r, k, pair)
	}
	s.addClaims(a, r, pair)
}

func (s *Score) addKind(a *Article, r *claim.Report, k int, pair []int) {
	kind, n := claim.Kinds[k], &s.Kinds[k]
	for i := range a.Mentions {
		g := &a.Mentions[i]
		if g.Kind != kind.String() {
			continue
		}
		n.Gold++
		best, exact := find(r.Mentions, kind, g.Span)
		pair[i] = best
		right := best >= 0 && sameValue(g, &r.Mentions[best])
		n.Overlap += one(best >= 0)
		n.Exact += one(exact)
		n.Value += one(right)
		if !exact || !right {
			s.miss(a, kind.String(), g.Text, describeGold(g), describe(r.Mentions, best))
		}
	}
	for i := range r.Mentions {
		h := &r.Mentions[i]
		if h.Kind != kind {
			continue
		}
		n.Got++
		if overlapsGold(a, kind, h.Span) {
			n.Right++
		} else {
			s.miss(a, kind.String(), h.Text, "", describe(r.Mentions, i))
		}
	}
}

// find returns the index of the found mention that stands for the annotated span.
func find(ms []claim.Mention, kind claim.Kind, span claim.Span) (best int, exact bool) {
	best = -1
	for i := range ms {
		if ms[i].Kind != kind || !ms[i].Overlaps(span) {
			continue
		}
		if ms[i].Span == span {
			return i, true
		}
		if best < 0 {
			best = i
		}
	}
	return best, false
}

func overlapsGold(a *Article, kind claim.Kind, span claim.Span) bool {
	for i := range a.Mentions {
		if a.Mentions[i].Kind == kind.String() && a.Mentions[i].Span.Overlaps(span) {
			return true
		}
	}
	return false
}

func (s *Score) addClaims(a *Article, r *claim.Report, pair []int) {
	gold := make(map[int]bool)
	for i := range a.Claims {
		g := &a.Claims[i]
		s.Claims.Gold++
		amount := pair[g.Amount]
		c := claimOf(r.Claims, amount)
		if c == nil {
			s.miss(a, "claim", a.Mentions[g.Amount].Text, g.Action, "")
			continue
		}
		gold[amount] = true
		s.Claims.Found++
		s.addRoles(a, r, g, c)
	}
	for i := range r.Claims {
		s.Claims.Got++
		if gold[r.Claims[i].Amount.Index()] {
			s.Claims.Right++
		} else {
			s.miss(a, "claim", r.Claims[i].Amount.In(r.Mentions).Text, "", string(r.Claims[i].Action))
		}
	}
}

func claimOf(cs []claim.Claim, amount int) *claim.Claim {
	for i := range cs {
		if amount >= 0 && cs[i].Amount.Index() == amount {
			return &cs[i]
		}
	}
	return nil
}

func (s *Score) addRoles(a *Article, r *claim.Report, g *GoldClaim, c *claim.Claim) {
	want := [...]*int{g.Period, g.Agency, g.Actor, g.Victim}
	have := [...]claim.Ref{c.Period, c.Agency, c.Actor, c.Victim}
	whole := true
	for i := range roles {
		ok := sameRole(a, want[i], have[i].In(r.Mentions))
		s.Claims.Roles[i] += one(ok)
		whole = whole && ok
		if !ok {
			s.miss(a, roles[i], a.Mentions[g.Amount].Text, describeRole(a, want[i]), describe(r.Mentions, have[i].Index()))
		}
	}
	s.Claims.Whole += one(whole)
	s.Claims.Action += one(g.Action == string(c.Action))
	if g.Action != string(c.Action) {
		s.miss(a, "action", a.Mentions[g.Amount].Text, g.Action, string(c.Action))
	}
}

func sameRole(a *Article, want *int, have *claim.Mention) bool {
	if want == nil || have == nil {
		return want == nil && have == nil
	}
	g := &a.Mentions[*want]
	return (g.Kind == have.Kind.String() || g.Span.Overlaps(have.Span)) && sameValue(g, have)
}

// sameValue reports whether h has the value annotated in g. Qualifiers are compared in
// groups: about and nearly are one.
func sameValue(g *Mention, h *claim.Mention) bool {
	switch {
	case h.Kind.Named():
		return strings.HasPrefix(g.ID, "new:") || g.ID == h.ID
	case g.Kind == "date":
		var want Period
		if g.Date != nil {
			want = *g.Date
		}
		return want.From == h.Period.From.String() && want.To == h.Period.To.String()
	case h.Kind.Numeric():
		return sameQuantity(g.quantity(), &h.Quantity, h.Kind)
	}
	return g.Text == h.Text
}

func sameQuantity(g *Quantity, h *claim.Quantity, kind claim.Kind) bool {
	if g == nil {
		g = &Quantity{}
	}
	if kind == claim.Money && g.Currency != h.Unit {
		return false
	}
	return close(g.Low, h.Low.Float()) && close(g.High, h.High.Float()) && group(g.Qualifier) == group(string(h.Qualifier))
}

func close(want *float64, got float64) bool {
	return want != nil && math.Abs(*want-got) <= 1e-6*max(1, math.Abs(*want), math.Abs(got))
}

func group(qualifier string) string {
	switch qualifier {
	case "nearly":
		return "about"
	case "":
		return "exact"
	}
	return qualifier
}

func (s *Score) miss(a *Article, of, text, want, got string) {
	s.Misses = append(s.Misses, Miss{a.ID, of, text, want, got})
}

func one(b bool) int {
	if b {
		return 1
	}
	return 0
}

func ratio(a, b int) float64 {
	if b == 0 {
		return math.NaN()
	}
	return float64(a) / float64(b)
}
