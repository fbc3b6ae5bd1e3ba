package trial

import (
	"fmt"
	"io"
	"maps"
	"math"
	"slices"
	"strings"

	"assay/wasm/claim"
	"assay/wasm/corpus"
	"assay/wasm/extract"
	"assay/wasm/verdict"
)

// A Level says from what a sentence is judged.
type Level string

// The levels: the claim that a sentence was written from, or what the extractor reads.
const (
	AsWritten Level = "as written"
	AsRead    Level = "as read"
)

// A Result is the outcome of one trial.
type Result struct {
	Name     string
	Level    Level
	Cases    int
	Accused  int // sentences with a verdict that differs; of true ones none may
	Right    int // sentences with a verdict that is right
	Findable int // perturbed sentences whose wrong field the rules allow to name
	Found    int // of these, those for which it was named
	Unread   int // sentences of which the extractor made no claim
	Labels   map[claim.Label]int
	Causes   map[string]int // why the rest of the perturbed ones cannot be told
	Wrong    []string       // the first sentences that went wrong
}

func result(name string, level Level) *Result {
	return &Result{Name: name, Level: level, Labels: map[claim.Label]int{}, Causes: map[string]int{}}
}

const maxWrong = 25

func (r *Result) wrong(s *sentence, v *claim.Verdict) {
	if len(r.Wrong) < maxWrong {
		r.Wrong = append(r.Wrong, fmt.Sprintf("%s [%s, %s, %s] %s: %s", s.record, s.published, s.period.From, s.period.To, s.text, describe(v)))
	}
}

func describe(v *claim.Verdict) string {
	record := ""
	if len(v.Evidence) > 0 {
		record = v.Evidence[0].Record
	}
	return fmt.Sprintf("%s (%s %s) %s", v.Label, v.Rule, record, v.Reason)
}

// judge returns the verdict on a sentence; nil when the extractor made no claim of it.
func judge(ix *corpus.Index, s *sentence, level Level) *claim.Verdict {
	r := s.report()
	if level == AsRead {
		r = extract.Read(s.text, s.published, claim.FromGiven)
	}
	verdict.Check(ix, r)
	return decisive(r)
}

// decisive returns the verdict of a report of one sentence: of several claims, the one that
// is said to differ counts, else the first.
func decisive(r *claim.Report) *claim.Verdict {
	var first *claim.Verdict
	for i := range r.Claims {
		v := r.Claims[i].Verdict
		if v.Label.Differs() {
			return v
		}
		if first == nil {
			first = v
		}
	}
	return first
}

// usable reports whether a sentence can be tried at a level: its text must say all that its
// claim holds.
func usable(s *sentence, level Level) bool { return level == AsWritten || s.spoken }

// A Trial holds the sentences that are tried against one corpus.
type Trial struct {
	snapshot *corpus.Snapshot
	index    *corpus.Index
	writer   *writer
	all      []sentence
}

// New writes about perRecord true sentences for each record of s.
func New(s *corpus.Snapshot, perRecord int) *Trial {
	w := newWriter(s, 1)
	return &Trial{snapshot: s, index: corpus.NewIndex(s), writer: w, all: w.all(perRecord)}
}

// Templates returns how many templates there are, and how many of them are held out.
func Templates() (all, held int) {
	for i := range templates {
		if templates[i].held {
			held++
		}
	}
	return len(templates), held
}

// True tries the true sentences: none may be accused. held picks the templates that were
// kept apart, or the others.
func (t *Trial) True(level Level, held bool) *Result {
	name := "true claims"
	if held {
		name += ", held-out templates"
	}
	r := result(name, level)
	for i := range t.all {
		s := &t.all[i]
		if s.template.held != held || !usable(s, level) {
			continue
		}
		r.Cases++
		v := judge(t.index, s, level)
		if v == nil {
			r.Unread++
			continue
		}
		r.Labels[v.Label]++
		if v.Label.Differs() {
			r.Accused++
			r.wrong(s, v)
			continue
		}
		r.Right++
	}
	return r
}

// Perturbed tries the sentences with one field made wrong: one result for each kind, over
// the templates that were kept apart and over the others.
func (t *Trial) Perturbed(level Level) (open, held []*Result) {
	for i := range perturbations {
		o, h := t.perturbed(&perturbations[i], level)
		open, held = append(open, o), append(held, h)
	}
	return open, held
}

func (t *Trial) perturbed(p *perturbation, level Level) (open, held *Result) {
	open, held = result(p.name, level), result(p.name+", held-out templates", level)
	for i := range t.all {
		f, ok := p.apply(t.writer, &t.all[i])
		if !ok {
			continue
		}
		s := say(f, t.all[i].template, t.all[i].style)
		if !usable(&s, level) || t.alsoTrue(&s) {
			continue
		}
		if s.template.held {
			t.try(held, p, &s, level)
		} else {
			t.try(open, p, &s, level)
		}
	}
	return open, held
}

func (t *Trial) try(r *Result, p *perturbation, s *sentence, level Level) {
	r.Cases++
	v := judge(t.index, s, level)
	if v == nil {
		r.Unread++
		return
	}
	r.Labels[v.Label]++
	right := v.Label == claim.NotInCorpus || slices.Contains(p.right, v.Label)
	if right {
		r.Right++
	}
	if p.finds != "" {
		why := p.rules(s)
		if why == "" {
			r.Findable++
			if v.Label == p.finds {
				r.Found++
			} else {
				right = false
			}
		} else if v.Label != p.finds {
			r.Causes[why]++
		}
	}
	if !right {
		r.wrong(s, v)
	}
}

// alsoTrue reports whether some other record says what a perturbed sentence says, so that
// it is not wrong after all. It looks at every record, without the index.
func (t *Trial) alsoTrue(s *sentence) bool {
	for i := range t.snapshot.Findings {
		f := &t.snapshot.Findings[i]
		if f.Withdrawn == "" && (s.agency.id == "" || f.Agency == s.agency.id || !s.says("{A}")) && f.Net == s.scope.Net && t.tells(s, f) {
			return true
		}
	}
	for i := range t.snapshot.Incidents {
		in := &t.snapshot.Incidents[i]
		if s.incident != nil && in != s.incident && in.Victim == s.incident.Victim && meets(s.period, in.When) && near(s.value.Low, in.Loss.Headline) {
			return true
		}
		if s.incident != nil && in == s.incident && s.scope.Net {
			return true // a net figure may be any below the gross one
		}
	}
	return false
}

func (t *Trial) tells(s *sentence, f *corpus.Finding) bool {
	if s.says("{X}") && f.Actor != s.actor.id || s.says("{P}") && !meets(s.period, f.Period) || s.scope.Country != "" && f.Scope != s.scope.Country {
		return false
	}
	for _, q := range [...]*claim.Quantity{&f.Value, &f.Local} {
		if (q.Unit == s.value.Unit || s.noun != "" && q.Unit == f.Value.Unit) && q.Unit != "" {
			if near(s.value.Low, q.Low) || near(s.value.Low, q.High) {
				return true
			}
		}
	}
	return false
}

// near reports whether a text could tell b as a.
func near(a, b claim.Decimal) bool {
	x, y := a.Float(), b.Float()
	return x != 0 && y != 0 && math.Abs(math.Log(x/y)) < math.Log(1.55)
}

// meets reports whether two periods begin in the same year and end in the same year or the
// next.
func meets(a, b claim.Period) bool {
	return a.From <= b.To && b.From <= a.To && float64(min(a.Days(), b.Days()))*2.1 > float64(max(a.Days(), b.Days())) || a.Days() < 40 && b.Days() < 40 && a.From <= b.To && b.From <= a.To
}

// LeaveOneOut tries true sentences against the corpus without their record: no neighbour
// may accuse them. perRecord sentences are tried for each record.
func LeaveOneOut(s *corpus.Snapshot, perRecord int, level Level) *Result {
	r := result("leave one out", level)
	w := newWriter(s, 2)
	without := *s
	for i := range s.Findings {
		without.Findings = slices.Delete(slices.Clone(s.Findings), i, i+1)
		omit(r, &without, w.fromFinding(&s.Findings[i], perRecord), level)
	}
	without.Findings = s.Findings
	for i := range s.Incidents {
		without.Incidents = slices.Delete(slices.Clone(s.Incidents), i, i+1)
		sentences := w.fromIncident(&s.Incidents[i], perRecord)
		takeSibling(&without, &s.Incidents[i], sentences)
		omit(r, &without, sentences, level)
	}
	return r
}

// takeSibling points the claims of a left-out incident at another one of the same victim,
// as a reader of names would that knows no better.
func takeSibling(without *corpus.Snapshot, left *corpus.Incident, sentences []sentence) {
	for i := range without.Incidents {
		if without.Incidents[i].Victim == left.Victim {
			for k := range sentences {
				sentences[k].victim.id = without.Incidents[i].ID
			}
			return
		}
	}
}

func omit(r *Result, without *corpus.Snapshot, sentences []sentence, level Level) {
	if len(sentences) == 0 {
		return
	}
	ix := corpus.NewIndex(without)
	for i := range sentences {
		s := &sentences[i]
		if !usable(s, level) {
			continue
		}
		r.Cases++
		v := judge(ix, s, level)
		if v == nil {
			r.Unread++
			continue
		}
		r.Labels[v.Label]++
		if v.Label.Differs() {
			r.Accused++
			r.wrong(s, v)
			continue
		}
		r.Right++
	}
}

// Print writes a result as lines of text.
func (r *Result) Print(w io.Writer, verbose bool) {
	fmt.Fprintf(w, "%-34s %-10s %6d cases  right %6.2f %%  accused %d", r.Name, r.Level, r.Cases, percent(r.Right, r.Cases-r.Unread), r.Accused)
	if r.Findable > 0 {
		fmt.Fprintf(w, "  found %d of %d (%.1f %%)", r.Found, r.Findable, percent(r.Found, r.Findable))
	}
	if r.Unread > 0 {
		fmt.Fprintf(w, "  unread %d", r.Unread)
	}
	fmt.Fprintln(w)
	if !verbose {
		return
	}
	for _, l := range claim.Labels {
		if n := r.Labels[l]; n > 0 {
			fmt.Fprintf(w, "    %6d %s\n", n, l)
		}
	}
	for _, why := range slices.Sorted(maps.Keys(r.Causes)) {
		fmt.Fprintf(w, "    %6d not told: %s\n", r.Causes[why], why)
	}
	if len(r.Wrong) > 0 {
		fmt.Fprintf(w, "    %s\n", strings.Join(r.Wrong, "\n    "))
	}
}

func percent(n, of int) float64 {
	if of == 0 {
		return 100
	}
	return 100 * float64(n) / float64(of)
}

// Sum adds up results under one name.
func Sum(name string, level Level, results []*Result) *Result {
	sum := result(name, level)
	for _, r := range results {
		sum.Cases += r.Cases
		sum.Accused += r.Accused
		sum.Right += r.Right
		sum.Findable += r.Findable
		sum.Found += r.Found
		sum.Unread += r.Unread
	}
	return sum
}
