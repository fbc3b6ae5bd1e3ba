package corpus

import (
	"path"
	"reflect"
	"slices"
	"strings"

	"go.yaml.in/yaml/v4"

	"assay/wasm/claim"
	"assay/wasm/corpus"
)

// metricUnits gives the unit of the metrics that count or compare; the others are sums in a
// currency or token.
var metricUnits = map[corpus.Metric]string{
	corpus.MetricAttacks: "attack", corpus.MetricVictims: "victim", corpus.MetricComplaints: "complaint",
	corpus.MetricPersons: "person", corpus.MetricCountries: "country",
	corpus.MetricShare: "percent", corpus.MetricGrowth: "percent",
}

var (
	sumMetrics = []corpus.Metric{corpus.MetricStolen, corpus.MetricHackedTotal, corpus.MetricAttempted, corpus.MetricLaundered,
		corpus.MetricIllicit, corpus.MetricRecovered, corpus.MetricSeized, corpus.MetricFrozen, corpus.MetricHeld,
		corpus.MetricScamRevenue, corpus.MetricScamLosses, corpus.MetricRansomPaid, corpus.MetricRansomSAR}
	statuses = []corpus.Status{corpus.Published, corpus.Relayed, corpus.Restated, corpus.Forecast, corpus.Misquote}
)

func (l *linter) finding(p *Placed[FindingRecord]) {
	r := &p.Record
	s := spotOf(l, p, "finding/"+r.ID)
	s.fileRecord(r.ID, "findings/", p.node, findingKeys)
	if l.findings[r.ID] != p {
		s.refuse("ID002", at("id"), "another finding has the id %q", r.ID)
	}
	s.require("agency", r.Agency)
	s.require("publication", r.Publication)
	s.require("statement", r.Statement)
	s.known("REF001", corpus.Agency, r.Agency, "agency")
	s.known("REF002", corpus.Actor, r.Actor, "actor")
	s.metric(r.Metric)
	s.scope(r.Scope)
	if !slices.Contains(statuses, corpus.Status(r.Status)) {
		s.refuse("KND005", at("status"), "%q is no status", r.Status)
	}
	s.findingDates(r)
	s.value(r)
	if r.Incident != "" && l.incidents[r.Incident] == nil {
		s.refuse("REF006", at("incident"), "no incident has the id %q", r.Incident)
	} else if r.Incident != "" && r.Withdrawn == "" && l.incidents[r.Incident].Record.Withdrawn != "" {
		s.refuse("WDR001", at("incident"), "the incident %s is withdrawn", r.Incident)
	}
	s.sources(r.Sources, true)
	s.standing(r.Sources, r.Verified)
}

func (s spot) metric(m string) {
	if metricUnits[corpus.Metric(m)] == "" && !slices.Contains(sumMetrics, corpus.Metric(m)) {
		s.refuse("KND004", at("metric"), "%q is no metric", m)
	}
}

func (s spot) scope(scope string) {
	kind, rest, ok := strings.Cut(scope, ":")
	switch {
	case scope == "worldwide", scope == "EU", !ok && isCountry(scope):
	case ok && kind == "chain":
		s.known("REF004", corpus.Chain, rest, "scope")
	case ok && kind == "region" && kebab.MatchString(rest):
	default:
		s.refuse("KND007", at("scope"), "%q is no place", scope)
	}
}

func (s spot) findingDates(r *FindingRecord) {
	first, last := r.Published.days()
	if last == 0 || !r.Period.Known() {
		s.refuse("REQ001", at("published"), "published or period is empty")
		return
	}
	s.date(r.Period.From, "period")
	s.date(first, "published")
	if r.Status == string(corpus.Forecast) {
		return
	}
	if r.Period.From > last {
		s.refuse("DAT004", at("period"), "published %s, of %s", r.Published, r.Period)
	} else if r.Period.To > last.Add(31) { // a yearly report often comes out before the year does
		s.refuse("DAT006", at("period"), "published %s, of %s", r.Published, r.Period)
	}
}

func (s spot) value(r *FindingRecord) {
	want := metricUnits[corpus.Metric(r.Metric)]
	switch {
	case r.Value.IsZero():
		s.refuse("REQ001", at("value"), "value is empty")
		return
	case want != "" && r.Value.Unit != want:
		s.refuse("AMT005", at("value"), "%s is in %q, not %q", r.Metric, want, r.Value.Unit)
	case want == "" && !s.l.ticker[r.Value.Unit]:
		s.refuse("REF005", at("value"), "no asset has the ticker %q", r.Value.Unit)
	}
	if r.Value.High.IsZero() {
		s.refuse("AMT004", at("value"), "a value of zero")
	}
	if r.Metric == string(corpus.MetricShare) && r.Value.High.Cmp(claim.Int(100)) > 0 {
		s.refuse("AMT006", at("value"), "a share of %s", r.Value)
	}
	if r.Local != nil {
		s.unit(*r.Local, "local")
		if r.Local.Unit == r.Value.Unit {
			s.refuse("AMT010", at("local"), "value and local are both in %s", r.Value.Unit)
		}
	}
	if !states(r.Statement, r.Value) && (r.Local == nil || !states(r.Statement, *r.Local)) {
		s.refuse("AMT009", at("statement"), "the statement does not contain %q", number(r.Value.Low))
	}
}

// states reports whether a text gives the numbers of an amount in figures, by whichever
// scale word.
func states(text string, a Amount) bool {
	text = strings.ReplaceAll(text, ",", "")
	has := func(d claim.Decimal) bool {
		for _, exp := range []int16{0, 3, 6, 9, 12} {
			if hasNumber(text, claim.Decimal{Mant: d.Mant, Exp: d.Exp - exp}.String()) {
				return true
			}
		}
		return false
	}
	return has(a.Low) && has(a.High)
}

// hasNumber reports whether n stands in text as a number of its own.
func hasNumber(text, n string) bool {
	for from := 0; ; {
		i := strings.Index(text[from:], n)
		if i < 0 {
			return false
		}
		i += from
		j := i + len(n)
		if (i == 0 || !digitOrPoint(text[i-1])) && (j == len(text) || !digitOrPoint(text[j]) || text[j] == '.' && (j+1 == len(text) || text[j+1] < '0' || text[j+1] > '9')) {
			return true
		}
		from = i + 1
	}
}

func digitOrPoint(c byte) bool { return c >= '0' && c <= '9' || c == '.' }

// revisions checks every link between findings.
func (l *linter) revisions() {
	for i := range l.tree.Findings {
		p := &l.tree.Findings[i]
		r := &p.Record
		s := spotOf(l, p, "finding/"+r.ID)
		for n, id := range r.SupersededBy {
			if next := l.findings[id]; next == nil {
				s.refuse("REF007", at("superseded_by", n), "no finding has the id %q", id)
			} else {
				s.revision(r, &next.Record, n)
			}
		}
		for n, id := range r.Supersedes {
			if before := l.findings[id]; before == nil {
				s.refuse("REF007", at("supersedes", n), "no finding has the id %q", id)
			} else if !slices.Contains(before.Record.SupersededBy, r.ID) {
				s.refuse("REV001", at("supersedes", n), "%s does not name %s as superseded_by", id, r.ID)
			}
		}
		for n, id := range r.Related {
			if l.findings[id] == nil {
				s.refuse("REF007", at("related", n), "no finding has the id %q", id)
			}
		}
		if l.revisedBy(r, r.ID, make(map[string]bool)) {
			s.refuse("REV004", at("superseded_by"), "%s is superseded by itself", r.ID)
		}
	}
}

// revision checks that next is a later figure for the same thing as r.
func (s spot) revision(r, next *FindingRecord, n int) {
	if !slices.Contains(next.Supersedes, r.ID) {
		s.refuse("REV001", at("superseded_by", n), "%s does not name %s under supersedes", next.ID, r.ID)
	}
	if next.Agency != r.Agency || next.Metric != r.Metric || next.Actor != r.Actor || next.Scope != r.Scope {
		s.refuse("REV002", at("superseded_by", n), "%s states something else", next.ID)
	}
	first, _ := r.Published.days()
	if _, last := next.Published.days(); last < first {
		s.refuse("REV003", at("superseded_by", n), "%s was published %s, this one %s", next.ID, next.Published, r.Published)
	}
	if r.Verified && !next.Verified {
		s.refuse("UNV001", at("superseded_by", n), "%s is unverified", next.ID)
	}
	if r.Withdrawn == "" && next.Withdrawn != "" {
		s.refuse("WDR001", at("superseded_by", n), "%s is withdrawn", next.ID)
	}
}

// revisedBy reports whether following superseded_by from r leads to id.
func (l *linter) revisedBy(r *FindingRecord, id string, seen map[string]bool) bool {
	for _, n := range r.SupersededBy {
		if n == id {
			return true
		}
		if next := l.findings[n]; next != nil && !seen[n] {
			seen[n] = true
			if l.revisedBy(&next.Record, id, seen) {
				return true
			}
		}
	}
	return false
}

// A subject is what a finding's value is a figure for.
type subject struct {
	agency, actor, metric, subset, scope, incident string
	net                                            bool
	period                                         claim.Period
}

func (r *FindingRecord) subject() subject {
	return subject{r.Agency, r.Actor, r.Metric, r.Subset, r.Scope, r.Incident, r.Net, r.Period.Period}
}

// duplicateFindings refuses the same figure twice and rival figures that are not linked.
func (l *linter) duplicateFindings() {
	bySubject := make(map[subject][]*Placed[FindingRecord])
	for i := range l.tree.Findings {
		p := &l.tree.Findings[i]
		if p.Record.Withdrawn != "" || p.Record.Status == string(corpus.Misquote) {
			continue
		}
		for _, q := range bySubject[p.Record.subject()] {
			l.rivals(p, &q.Record)
		}
		bySubject[p.Record.subject()] = append(bySubject[p.Record.subject()], p)
	}
}

func (l *linter) rivals(p *Placed[FindingRecord], q *FindingRecord) {
	r := &p.Record
	s := spotOf(l, p, "finding/"+r.ID)
	same := r.Value.Unit == q.Value.Unit && r.Value.Low.Cmp(q.Value.Low) == 0 && r.Value.High.Cmp(q.Value.High) == 0
	switch {
	case same && r.Publication == q.Publication:
		s.refuse("DUP002", at("value"), "%s says the same", q.ID)
	case same, r.Value.Unit != q.Value.Unit, l.linked(r, q):
	default:
		s.refuse("REV005", at("value"), "%s says %s, %s says %s", r.ID, r.Value, q.ID, q.Value)
	}
}

// linked reports whether one finding leads to the other by revisions or relations.
func (l *linter) linked(r, q *FindingRecord) bool {
	seen := map[string]bool{r.ID: true}
	for queue := []*FindingRecord{r}; len(queue) > 0; queue = queue[1:] {
		f := queue[0]
		for _, id := range slices.Concat(f.Supersedes, f.SupersededBy, f.Related) {
			if id == q.ID {
				return true
			}
			if next := l.findings[id]; next != nil && !seen[id] {
				seen[id] = true
				queue = append(queue, &next.Record)
			}
		}
	}
	return slices.Contains(slices.Concat(q.Supersedes, q.SupersededBy, q.Related), r.ID)
}

// parts refuses parts greater than the whole that the same publication gives.
func (l *linter) parts() {
	wholes := make(map[subject]*FindingRecord)
	publication := make(map[string]bool)
	key := func(r *FindingRecord) subject {
		s := r.subject()
		s.agency = r.Publication // stands for its agency
		return s
	}
	for i := range l.tree.Findings {
		if r := &l.tree.Findings[i].Record; r.Withdrawn == "" && isSum(r) {
			wholes[key(r)] = r
			publication[r.Publication] = true
		}
	}
	for i := range l.tree.Findings {
		p := &l.tree.Findings[i]
		r := &p.Record
		if r.Withdrawn != "" || !isSum(r) || wider(r.Subset) {
			continue
		}
		for _, k := range wider1(key(r)) {
			if w := wholes[k]; w != nil && exceeds(r.Value, w.Value) {
				spotOf(l, p, "finding/"+r.ID).refuse("SUM001", at("value"), "%s, but the whole is %s (%s)", r.Value, w.Value, w.ID)
			}
		}
	}
}

func isSum(r *FindingRecord) bool { return r.Value.Unit != "percent" && r.Incident == "" }

// wider reports whether a subset holds more than the metric counts, not less.
func wider(subset string) bool {
	return strings.HasPrefix(subset, "all-") || strings.HasPrefix(subset, "with-") || strings.Contains(subset, "-and-")
}

// wider1 returns the subjects that are wider than s in exactly one respect.
func wider1(s subject) []subject {
	var out []subject
	add := func(w subject) {
		if w != s {
			out = append(out, w)
		}
	}
	w := s
	w.subset = ""
	add(w)
	w = s
	w.actor = ""
	add(w)
	w = s
	w.scope = "worldwide"
	add(w)
	w = s
	w.net = false
	add(w)
	return out
}

// exceeds reports whether a part surely exceeds its whole, each read with five percent of
// rounding; a whole said to be over some figure has no upper end.
func exceeds(part, whole Amount) bool {
	if part.Unit != whole.Unit || whole.Qualifier == claim.Over || part.Qualifier == claim.Under {
		return false
	}
	return part.Low.Float() > 1.05*whole.High.Float()
}

var (
	incidentKeys = keysOf(reflect.TypeFor[IncidentRecord]())
	findingKeys  = keysOf(reflect.TypeFor[FindingRecord]())
)

// keysOf lists the YAML keys of a record in their order.
func keysOf(t reflect.Type) []string {
	var keys []string
	for i := range t.NumField() {
		key, _, _ := strings.Cut(t.Field(i).Tag.Get("yaml"), ",")
		keys = append(keys, key)
	}
	return keys
}

// fileRecord checks the id, the name of the file and the order of the keys.
func (s spot) fileRecord(id, dir string, n *yaml.Node, keys []string) {
	s.id(id)
	if s.file != dir+id+".yaml" {
		s.refuse("FMT005", at("id"), "the file is %s, the record %s", path.Base(s.file), id)
	}
	last := -1
	for i := 0; n != nil && i < len(n.Content); i += 2 {
		k := slices.Index(keys, n.Content[i].Value)
		if k < last {
			s.refuse("FMT006", at(keys[k]), "%s comes after %s", keys[k], keys[last])
			return
		}
		last = k
	}
}
