package corpus

import (
	"cmp"
	"fmt"
	"io/fs"
	"regexp"
	"slices"
	"strings"

	"assay/wasm/claim"
	"assay/wasm/corpus"
)

// A Check is one rule of the corpus: its code, what it refuses, and what to do about it.
type Check struct {
	Code    string
	Refuses string
	Hint    string
}

// Checks lists every rule that Lint applies, by code. Codes are never reused.
func Checks() []Check { return slices.Clone(checks) }

var checks = []Check{
	{"ALI001", "an alias that stands alone in two entities of a kind", "move it to ambiguous in both"},
	{"ALI002", "an alias on the rejected list", "remove it; rejected.yaml says why"},
	{"ALI003", "a form listed twice in one record", "keep it once, under ambiguous if it needs context"},
	{"ALI004", "a form that no text contains", "write it as it stands in prose: no outer spaces, no line breaks, no possessive 's"},
	{"ALI005", "an alias that stands alone here but is ambiguous in another entity of the kind", "move it to ambiguous here too"},
	{"ALI006", "the alias of an agency or actor that is also a clear one of another kind", "move it to ambiguous in both"},
	{"AMT001", "low, headline and high out of order", "order them low ≤ headline ≤ high; leave low or high out when equal to the headline"},
	{"AMT002", "a loss that is not in plain US dollars", `write "12.5 million USD" without a qualifier`},
	{"AMT003", "a report outside the span that is not marked outlier", "widen low or high, or mark the report outlier: true and say why in its note"},
	{"AMT004", "an amount of zero", "give the published amount"},
	{"AMT005", "a unit that does not fit the metric", "shares and growth are in percent, counts in the noun counted, sums in a currency or token"},
	{"AMT006", "a share above 100 percent", "check the figure"},
	{"AMT007", "more recovered than was lost", "check recovered against loss.high"},
	{"AMT008", "a basis other without a note", "say in loss.note what the dollars measure"},
	{"AMT009", "a statement that does not give the value in figures", "write the value's own number into the statement, or mend the value"},
	{"AMT010", "a local value in the unit of the value itself", "local is the same sum in the source's currency"},
	{"AMT011", "a net report above the gross headline", "check which of the two is net"},
	{"ATT001", "an actor that no attribution supports", "add who said so and where, or name the actor in the note only"},
	{"COV001", "coverage of a year for which the corpus has no finding", "add the finding, or shorten the period"},
	{"COV002", "coverage that does not run over whole years", "give whole calendar years"},
	{"DAT001", "a day before 2009 or after the corpus was made", "check the date"},
	{"DAT002", "disclosure before the event", "check when and disclosed"},
	{"DAT003", "a source dated before the event it reports", "check the source's date and when"},
	{"DAT004", "a finding published before its period begins", "check period and published; status forecast if it looks ahead"},
	{"DAT005", "an attribution dated before the event", "check the attribution's date"},
	{"DAT006", "a finding whose period ends more than a month after it was published", "end the period on the day of publication; status forecast if it looks ahead"},
	{"DUP001", "two incidents that look like one event", "merge them and withdraw one, or list the other under distinct_from"},
	{"DUP002", "two findings with the same figure for the same thing in one publication", "keep one and withdraw the other"},
	{"ENT001", "a key that its kind of entity does not have", "see the table of keys by kind in format.md"},
	{"ENT002", "an asset with no ticker, or one with decimals outside 0 to 30", "give the ticker; leave decimals out when unknown"},
	{"ENT003", "an entity that texts cannot name", "give it an alias, an ambiguous form, a ticker or a symbol"},
	{"FMT001", "a file that cannot be read", "mend the YAML"},
	{"FMT002", "an unknown key", "see format.md for the keys; remove or rename this one"},
	{"FMT003", "a key written twice", "keep one of the two"},
	{"FMT004", "a value that cannot be read", "see format.md for the form of the value"},
	{"FMT005", "a file not named for its record", "name the file <id>.yaml, in the folder of its kind"},
	{"FMT006", "keys or entries out of order", "write keys in the order of format.md and entries by id"},
	{"ID001", "an id that is not lower-case kebab", "use a-z, 0-9 and single hyphens"},
	{"ID002", "an id used twice", "ids are unique within a kind and never reused"},
	{"KND001", "a class the kind of entity does not have", "see format.md for the classes"},
	{"KND002", "an unknown victim kind", "see format.md for victim_kind"},
	{"KND003", "an unknown confidence", "write confirmed, alleged or suspected"},
	{"KND004", "an unknown metric", "see format.md for the metrics"},
	{"KND005", "an unknown status", "write published, relayed, restated, forecast or misquote"},
	{"KND006", "an unknown basis", "write at-theft, at-discovery, at-report or other"},
	{"KND007", "a scope that is no place", "write worldwide, EU, an ISO country, chain:<id> or region:<name>"},
	{"KND008", "an unknown kind on the rejected list", "write agency, actor, technique, chain or asset"},
	{"REF001", "an unknown agency", "add it to entities/agencies.yaml or correct the id"},
	{"REF002", "an unknown actor", "add it to entities/actors.yaml or correct the id"},
	{"REF003", "an unknown technique", "add it to entities/techniques.yaml or correct the id"},
	{"REF004", "an unknown chain", "add it to entities/chains.yaml or correct the id"},
	{"REF005", "an unknown currency or token", "add it to entities/assets.yaml or correct the unit"},
	{"REF006", "an unknown incident", "correct the id"},
	{"REF007", "an unknown finding", "correct the id"},
	{"REF008", "an unknown parent, or parents in a circle", "correct part_of"},
	{"REF009", "a country that ISO 3166-1 does not have", "use the two-letter code"},
	{"REF010", "a report or attribution whose source the incident does not list", "add the source to the incident's sources"},
	{"REQ001", "a required key that is missing or empty", "see format.md"},
	{"REV001", "a revision chain whose ends do not meet", "name each finding in the other: supersedes and superseded_by"},
	{"REV002", "a revision of something else", "a chain keeps its agency, metric, actor and scope; use related otherwise"},
	{"REV003", "a revision not later than what it revises", "check published, or turn the chain round"},
	{"REV004", "a revision chain in a circle", "break the circle"},
	{"REV005", "two figures of one body for the same thing that do not know each other", "link them: superseded_by for a revision, related for a rival"},
	{"SRC001", "no source", "add at least one"},
	{"SRC002", "verified without a source that was opened", "open one, or set verified: false"},
	{"SRC003", "a source listed twice", "keep it once"},
	{"SRC004", "an address that is not a web address", "write the whole https:// address without spaces"},
	{"SRC005", "a tier other than hosts.yaml gives", "use the tier of the host, or change hosts.yaml"},
	{"SRC006", "sources not in the order of their tiers", "primary first, then reputable, dataset, relay"},
	{"SRC007", "a record that stands on undated relays alone", "find a dated or better source, or leave it out"},
	{"SRC008", "an incident that stands on one data set alone", "find a second, independent source, or leave it out"},
	{"SRC009", "an unknown tier", "write primary, reputable, dataset or relay"},
	{"SUM001", "a part greater than its whole", "check both figures, their subset, scope and period"},
	{"UNV001", "a verified finding revised by an unverified one", "verify the later one, or link it as related"},
	{"UNV002", "coverage that rests on unverified findings", "verify them, or leave the coverage out"},
	{"VER001", "a version that is not the day of the corpus", "write version: 2026.11.22 beside date: 2026-11-22"},
	{"WDR001", "a record in force that leans on a withdrawn one", "point it at the record that stands"},
}

var hints = func() map[string]string {
	m := make(map[string]string, len(checks))
	for _, c := range checks {
		m[c.Code] = c.Hint
	}
	return m
}()

// Lint reads the data directory and returns everything wrong with it, by file and line. The
// records are judged once all of them can be read: one that cannot would be missed elsewhere.
func Lint(fsys fs.FS) []Problem {
	t, problems := Read(fsys)
	if len(problems) > 0 {
		return sorted(problems)
	}
	return t.Lint()
}

// Lint returns everything wrong with the records of the tree, by file and line.
func (t *Tree) Lint() []Problem {
	l := newLinter(t)
	l.version()
	for _, k := range kinds {
		l.entities(k.kind)
	}
	l.aliasOwners()
	for i := range t.Incidents {
		l.incident(&t.Incidents[i])
	}
	for i := range t.Findings {
		l.finding(&t.Findings[i])
	}
	l.revisions()
	l.parts()
	l.coverage()
	l.rejected()
	l.duplicateIncidents()
	l.duplicateFindings()
	return sorted(l.problems)
}

func sorted(ps []Problem) []Problem {
	slices.SortStableFunc(ps, func(a, b Problem) int {
		return cmp.Or(strings.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line), strings.Compare(a.Code, b.Code))
	})
	return ps
}

// A linter holds the tree with the indexes that the checks share.
type linter struct {
	tree      *Tree
	today     claim.Day
	entity    map[corpus.EntityKind]map[string]*Placed[EntityRecord]
	ticker    map[string]bool
	incidents map[string]*Placed[IncidentRecord]
	findings  map[string]*Placed[FindingRecord]
	refused   map[corpus.EntityKind]map[string]bool // rejected forms, in lower case
	problems  []Problem
}

func newLinter(t *Tree) *linter {
	l := &linter{
		tree: t, today: t.Version.Date.day(),
		entity: make(map[corpus.EntityKind]map[string]*Placed[EntityRecord]), ticker: make(map[string]bool),
		incidents: byID(t.Incidents, func(r *IncidentRecord) string { return r.ID }),
		findings:  byID(t.Findings, func(r *FindingRecord) string { return r.ID }),
		refused:   make(map[corpus.EntityKind]map[string]bool),
	}
	for _, k := range kinds {
		l.entity[k.kind] = byID(t.Entities[k.kind], func(r *EntityRecord) string { return r.ID })
		l.refused[k.kind] = make(map[string]bool)
	}
	for _, a := range t.Entities[corpus.Asset] {
		l.ticker[a.Record.Ticker] = true
	}
	for _, r := range t.Rejected {
		for _, k := range r.Record.Kinds {
			if m := l.refused[corpus.EntityKind(k)]; m != nil {
				m[strings.ToLower(r.Record.Text)] = true
			}
		}
	}
	return l
}

// byID indexes records by id; the first with an id keeps it.
func byID[R any](list []Placed[R], id func(*R) string) map[string]*Placed[R] {
	m := make(map[string]*Placed[R], len(list))
	for i := range list {
		if _, taken := m[id(&list[i].Record)]; !taken {
			m[id(&list[i].Record)] = &list[i]
		}
	}
	return m
}

// A spot is one record as the checks report on it.
type spot struct {
	l      *linter
	file   string
	record string
	line   func(path ...any) int
}

func spotOf[R any](l *linter, p *Placed[R], record string) spot {
	return spot{l, p.File, record, p.Line}
}

// refuse reports a problem at the field at the end of path.
func (s spot) refuse(code string, path []any, format string, args ...any) {
	s.l.problems = append(s.l.problems, Problem{
		Code: code, File: s.file, Line: s.line(path...), Record: s.record,
		Message: fmt.Sprintf(format, args...), Hint: hints[code],
	})
}

// at is a path, for reading ease.
func at(path ...any) []any { return path }

// require refuses an empty required field.
func (s spot) require(key, value string) {
	if strings.TrimSpace(value) == "" {
		s.refuse("REQ001", at(key), "%s is empty", key)
	}
}

// known refuses an id that the kind does not have; "" is for the caller to judge.
func (s spot) known(code string, kind corpus.EntityKind, id string, path ...any) {
	if id != "" && s.l.entity[kind][id] == nil {
		s.refuse(code, path, "no %s has the id %q", kind, id)
	}
}

func (s spot) country(c string, path ...any) {
	if c != "" && !isCountry(c) {
		s.refuse("REF009", path, "%q is no country code", c)
	}
}

// date refuses days that the corpus cannot know.
func (s spot) date(d claim.Day, path ...any) {
	if d != 0 && (d < claim.NewDay(2009, 1, 1) || d > s.l.today) {
		s.refuse("DAT001", path, "%s lies before 2009 or after the corpus", d)
	}
}

var kebab = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)

func (s spot) id(id string) {
	if !kebab.MatchString(id) {
		s.refuse("ID001", at("id"), "the id %q is not lower-case kebab", id)
	}
}

// forms checks the surface forms of a record.
func (s spot) forms(clear, ambiguous []string) {
	seen := make(map[string]bool)
	each := func(key string, list []string) {
		for i, a := range list {
			if seen[a] {
				s.refuse("ALI003", at(key, i), "%q stands here twice", a)
			}
			seen[a] = true
			if a == "" || a != strings.TrimSpace(a) || strings.ContainsAny(a, "\n\t") || strings.HasSuffix(a, "'s") || strings.HasSuffix(a, "’s") {
				s.refuse("ALI004", at(key, i), "no text contains %q so", a)
			}
		}
	}
	each("aliases", clear)
	each("ambiguous", ambiguous)
}

func (l *linter) version() {
	v := l.tree.Version
	if want := strings.ReplaceAll(string(v.Date), "-", "."); v.Version != want || !v.Date.day().Valid() {
		l.problems = append(l.problems, Problem{Code: "VER001", File: "version.yaml", Line: 1,
			Message: fmt.Sprintf("version %q does not fit date %q", v.Version, v.Date), Hint: hints["VER001"]})
	}
}

func (l *linter) coverage() {
	for i := range l.tree.Coverage {
		c := &l.tree.Coverage[i]
		r := &c.Record
		s := spotOf(l, c, "coverage/"+r.Agency+"-"+r.Metric)
		s.require("agency", r.Agency)
		s.require("note", r.Note)
		s.known("REF001", corpus.Agency, r.Agency, "agency")
		s.known("REF002", corpus.Actor, r.Actor, "actor")
		s.metric(r.Metric)
		s.sources(r.Sources, true)
		if r.Period.From.Month() != 1 || r.Period.From.DayOfMonth() != 1 || r.Period.To.Month() != 12 || r.Period.To.DayOfMonth() != 31 {
			s.refuse("COV002", at("period"), "%s is not whole years", r.Period)
			continue
		}
		for y := r.Period.From.Year(); y <= r.Period.To.Year(); y++ {
			l.covered(s, r, y)
		}
	}
}

// covered refuses coverage of a year that no finding in force states a total for.
func (l *linter) covered(s spot, c *CoverageRecord, year int) {
	found := false
	for i := range l.tree.Findings {
		f := &l.tree.Findings[i].Record
		if f.Agency != c.Agency || f.Actor != c.Actor || f.Metric != c.Metric || f.Subset != "" || f.Net ||
			f.Scope != "worldwide" || f.Withdrawn != "" || f.Period.Period != claim.Year(year) {
			continue
		}
		if f.Verified {
			return
		}
		found = true
	}
	if found {
		s.refuse("UNV002", at("period"), "the findings of %s for %d are unverified", c.Agency, year)
		return
	}
	s.refuse("COV001", at("period"), "no worldwide finding of %s on %s for %d", c.Agency, c.Metric, year)
}

func (l *linter) rejected() {
	for i := range l.tree.Rejected {
		p := &l.tree.Rejected[i]
		s := spotOf(l, p, "rejected/"+p.Record.Text)
		s.require("text", p.Record.Text)
		s.require("reason", p.Record.Reason)
		if len(p.Record.Kinds) == 0 {
			s.refuse("REQ001", at("kinds"), "kinds is empty")
		}
		for n, k := range p.Record.Kinds {
			if l.refused[corpus.EntityKind(k)] == nil {
				s.refuse("KND008", at("kinds", n), "%q is no kind of entity", k)
			}
		}
	}
}
