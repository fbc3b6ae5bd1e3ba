// Package trial tries the verdicts on sentences whose truth is known: true ones written
// from the corpus's own records, the same with one field made wrong, the same in other
// writing, and the same with their record taken out of the corpus. Each sentence is judged
// twice: as the claim it was written from, and as the extractor reads its text.
package trial

import (
	"strings"
	"unicode/utf8"

	"assay/wasm/claim"
	"assay/wasm/corpus"
)

// facts are what one sentence says.
type facts struct {
	record    string // "finding/…" or "incident/…"
	finding   *corpus.Finding
	incident  *corpus.Incident
	agency    named
	actor     named
	victim    named
	value     claim.Quantity
	hedge     string // the words before the number
	noun      string // of a count
	period    claim.Period
	periodStr string
	scope     claim.Scope
	published claim.Day
	spoken    bool // the sentence says all of the scope in words
}

type named struct{ id, name string }

// A sentence is facts in words, with the claim that they make.
type sentence struct {
	facts
	template *template
	style    style
	text     string
}

// say writes facts into a template.
func say(f facts, t *template, s style) sentence {
	amount := f.hedge + s.writeAmount(f.value.Low, f.value.Unit, f.noun)
	if f.value.Low.Cmp(f.value.High) != 0 {
		amount = "between " + s.writeAmount(f.value.Low, f.value.Unit, f.noun) + " and " + s.writeAmount(f.value.High, f.value.Unit, f.noun)
	}
	text := strings.NewReplacer("{M}", amount, "{C}", amount, "{A}", f.agency.name, "{X}", f.actor.name, "{V}", f.victim.name, "{P}", f.periodStr).Replace(t.text)
	text = strings.ReplaceAll(strings.ReplaceAll(text, "  ", " "), " .", ".")
	if name := f.victim.name; text[0] < utf8.RuneSelf && (name == "" || !strings.HasPrefix(text, name)) { // "dYdX lost" stays
		text = strings.ToUpper(text[:1]) + text[1:]
	}
	return sentence{f, t, s, text}
}

// report returns the claim that the sentence was written from, unread.
func (s *sentence) report() *claim.Report {
	r := &claim.Report{Published: s.published, PublishedFrom: claim.FromGiven}
	add := func(m claim.Mention) claim.Ref {
		r.Mentions = append(r.Mentions, m)
		return claim.Ref(len(r.Mentions))
	}
	kind := claim.Money
	switch {
	case s.noun != "":
		kind = claim.Count
	case s.value.Unit == "percent":
		kind = claim.Percent
	}
	c := claim.Claim{Action: s.template.action, Scope: s.scope, Amount: add(claim.Mention{Kind: kind, Quantity: s.value})}
	if s.says("{P}") && s.periodStr != "" {
		c.Period = add(claim.Mention{Kind: claim.Date, Period: s.period})
	}
	if s.says("{A}") {
		c.Agency = add(claim.Mention{Kind: claim.Agency, ID: s.agency.id, Name: s.agency.name})
	}
	if s.says("{X}") {
		c.Actor = add(claim.Mention{Kind: claim.Actor, ID: s.actor.id, Name: s.actor.name})
	}
	if s.says("{V}") {
		c.Victim = add(claim.Mention{Kind: claim.Victim, ID: s.victim.id, Name: s.victim.name})
	}
	r.Claims = []claim.Claim{c}
	return r
}

func (s *sentence) says(hole string) bool { return strings.Contains(s.template.text, hole) }

// A writer makes sentences from a snapshot, the same ones each time.
type writer struct {
	snapshot *corpus.Snapshot
	names    map[string]string // kind and id -> main name
	seed     uint64
}

func newWriter(s *corpus.Snapshot, seed uint64) *writer {
	w := &writer{snapshot: s, names: map[string]string{}, seed: seed}
	for i := range s.Entities {
		e := &s.Entities[i]
		w.names[string(e.Kind)+"/"+e.ID] = e.Name
	}
	return w
}

// roll returns a number below n; the sequence is SplitMix64's.
func (w *writer) roll(n int) int {
	w.seed += 0x9e3779b97f4a7c15
	z := w.seed
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	return int((z ^ z>>31) % uint64(n))
}

// entity returns an entity under its name as prose writes it, without a parenthesis.
func (w *writer) entity(kind corpus.EntityKind, id string) named {
	name, _, _ := strings.Cut(w.names[string(kind)+"/"+id], " (")
	return named{id, name}
}

// kinds lists the templates about a subject.
func kinds(about subject) (all []*template) {
	for i := range templates {
		if templates[i].about == about {
			all = append(all, &templates[i])
		}
	}
	return all
}

// fromFinding returns n true sentences about a finding.
func (w *writer) fromFinding(f *corpus.Finding, n int) (all []sentence) {
	about, ok := subjectOf(f)
	if !ok || f.Withdrawn != "" || f.Incident != "" || f.Status == corpus.Forecast || f.Status == corpus.Misquote || f.Value.Qualifier == claim.Vague {
		return nil
	}
	said := dayOf(f.Published)
	templates := kinds(about)
	for range n {
		fs := facts{record: "finding/" + f.ID, finding: f, agency: w.entity(corpus.Agency, f.Agency), actor: w.entity(corpus.Actor, f.Actor), published: said.Add(w.roll(40))}
		if len(f.Published) == len("2022-12") {
			fs.published = said.Add(20 + w.roll(40))
		}
		fs.periodStr, fs.period, ok = when(f.Period, fs.published)
		fs.scope, fs.spoken = w.scopeOf(f)
		if !ok || fs.agency.name == "" {
			return all
		}
		q := f.Value
		if f.Local.Unit != "" && w.roll(4) == 0 {
			q = f.Local
		}
		if about == counts {
			fs.noun = [...]string{"attacks", "hacks", "incidents"}[w.roll(3)]
		}
		if q.Unit == "percent" {
			return all
		}
		w.tell(&fs, q)
		all = append(all, say(fs, templates[w.roll(len(templates))], styles[w.roll(len(styles))]))
	}
	return all
}

// scopeOf returns the scope that a careful reader gives a claim about f. spoken says that
// the templates' words leave nothing of it out.
func (w *writer) scopeOf(f *corpus.Finding) (s claim.Scope, spoken bool) {
	s.Subset, s.Net = f.Subset, f.Net
	home := false
	for i := range w.snapshot.Entities {
		if e := &w.snapshot.Entities[i]; e.Kind == corpus.Agency && e.ID == f.Agency {
			home = e.Country == f.Scope
		}
	}
	if len(f.Scope) == 2 && !(home && w.roll(2) == 0) {
		s.Country = f.Scope
	}
	return s, f.Subset == "" && !f.Net && (f.Scope == "worldwide" || f.Scope == "")
}

// tell picks a true way to tell a figure: rounded, hedged, or as it stands.
func (w *writer) tell(fs *facts, q claim.Quantity) {
	fs.value = q
	fs.hedge = ""
	switch q.Qualifier {
	case claim.Over:
		fs.hedge = "more than "
		fs.value.High = q.Low
	case claim.Under:
		fs.hedge = "up to "
		fs.value.Low = q.High
	case claim.Range:
		return
	}
	if fs.value.Low.IsZero() {
		fs.value.Low = fs.value.High
	}
	if q.Qualifier == claim.Over || q.Qualifier == claim.Under {
		if w.roll(3) == 0 {
			fs.hedge, fs.value.Qualifier = "", claim.Exact
		}
	} else {
		w.hedge(fs, fs.value.Low)
	}
	fs.value.High = fs.value.Low
	fs.value.Digits = significant(fs.value.Low)
	if fs.noun != "" {
		fs.value.Unit = strings.TrimSuffix(fs.noun, "s")
		if fs.value.Qualifier != claim.Exact && fs.value.Low.Cmp(claim.Int(20)) < 0 {
			fs.hedge, fs.value.Qualifier = "", claim.Exact
			fs.value.Low, fs.value.High = q.Low, q.Low
		}
	}
}

func (w *writer) hedge(fs *facts, d claim.Decimal) {
	h := hedgings[w.roll(len(hedgings))]
	digits := 2 + w.roll(3)
	if fs.noun != "" {
		digits = 20
	}
	if d.Exp < 0 && significant(d) > 6 {
		digits = min(digits, 4)
	}
	value := rounded(d, min(digits, 18), h.round)
	if h.qualifier == claim.Nearly && value.Cmp(d) == 0 || h.qualifier == claim.Over && value.Cmp(d) == 0 && w.roll(2) == 0 {
		h = hedgings[0]
	}
	fs.hedge, fs.value.Qualifier, fs.value.Low = h.words[w.roll(len(h.words))], h.qualifier, value
}

// fromIncident returns n true sentences about an incident.
func (w *writer) fromIncident(in *corpus.Incident, n int) (all []sentence) {
	if in.Withdrawn != "" || !in.When.Known() || in.Loss.Headline.IsZero() {
		return nil
	}
	for range n {
		about := hits
		if in.Technique == "ransomware" {
			about = paidUps
		}
		victim, _, _ := strings.Cut(in.Victim, " (")
		fs := facts{record: "incident/" + in.ID, incident: in, victim: named{in.ID, victim}, published: max(in.Disclosed, in.When.To).Add(w.roll(60)), spoken: true}
		if about == hits && w.blame(&fs, in) && w.roll(3) == 0 {
			about = blamed
		}
		if !w.date(&fs, in) {
			return all
		}
		w.tell(&fs, w.figure(in))
		templates := kinds(about)
		all = append(all, say(fs, templates[w.roll(len(templates))], styles[w.roll(len(styles))]))
	}
	return all
}

// blame picks one of the attributions of an incident.
func (w *writer) blame(fs *facts, in *corpus.Incident) bool {
	if len(in.Attributions) == 0 {
		return false
	}
	a := in.Attributions[w.roll(len(in.Attributions))]
	fs.agency, fs.actor = w.entity(corpus.Agency, a.Agency), w.entity(corpus.Actor, a.Actor)
	if said := dayOf(a.Date); said > fs.published {
		fs.published = said.Add(w.roll(20))
	}
	return fs.agency.name != "" && fs.actor.name != ""
}

// date picks the day, the month or the year of an incident.
func (w *writer) date(fs *facts, in *corpus.Incident) (ok bool) {
	p := in.When
	if p.From.Year() == p.To.Year() && p.From.Month() == p.To.Month() {
		switch w.roll(3) {
		case 0:
			p = claim.Month(p.From.Year(), p.From.Month())
		case 1:
			p = claim.Year(p.From.Year())
		}
	}
	fs.periodStr, fs.period, ok = when(p, fs.published)
	return ok
}

// figure picks one of the figures published for an incident.
func (w *writer) figure(in *corpus.Incident) claim.Quantity {
	usd := claim.Quantity{Low: in.Loss.Headline, High: in.Loss.Headline, Unit: "USD", Qualifier: claim.Exact}
	if len(in.Tokens) > 0 && w.roll(5) == 0 {
		return in.Tokens[w.roll(len(in.Tokens))]
	}
	if len(in.Loss.Reports) == 0 {
		return usd
	}
	r := in.Loss.Reports[w.roll(len(in.Loss.Reports))]
	if r.Outlier || r.Net || w.roll(2) == 0 {
		return usd
	}
	return r.Amount
}

// dayOf reads an ISO day or month.
func dayOf(s string) claim.Day {
	if len(s) == len("2022-12") {
		s += "-01"
	}
	d, _ := claim.ParseDay(s)
	return d
}

// all returns about perRecord true sentences for each record.
func (w *writer) all(perRecord int) (all []sentence) {
	for i := range w.snapshot.Findings {
		all = append(all, w.fromFinding(&w.snapshot.Findings[i], perRecord)...)
	}
	for i := range w.snapshot.Incidents {
		all = append(all, w.fromIncident(&w.snapshot.Incidents[i], perRecord)...)
	}
	return all
}
