package corpus

import (
	"io/fs"
	"slices"
	"strings"

	"assay/wasm/claim"
	"assay/wasm/corpus"
)

// Load reads the data directory into a snapshot. The error, when there is one, is Problems
// with every fault of form found; faults of substance are for Lint.
func Load(fsys fs.FS) (*corpus.Snapshot, error) {
	t, problems := Read(fsys)
	if len(problems) > 0 {
		return nil, Problems(problems)
	}
	return t.Snapshot(), nil
}

// Snapshot returns the tree as the records that the core judges by, each list ascending by id.
func (t *Tree) Snapshot() *corpus.Snapshot {
	s := &corpus.Snapshot{Version: t.Version.Version, Date: t.Version.Date.day(), Expires: t.Version.Expires.day()}
	for _, k := range kinds {
		from := len(s.Entities)
		for _, e := range t.Entities[k.kind] {
			s.Entities = append(s.Entities, e.Record.entity(k.kind))
		}
		slices.SortStableFunc(s.Entities[from:], func(a, b corpus.Entity) int { return strings.Compare(a.ID, b.ID) })
	}
	for _, i := range t.Incidents {
		s.Incidents = append(s.Incidents, i.Record.incident())
	}
	for _, f := range t.Findings {
		s.Findings = append(s.Findings, f.Record.finding())
	}
	for _, c := range t.Coverage {
		s.Coverage = append(s.Coverage, c.Record.coverage())
	}
	slices.SortStableFunc(s.Incidents, func(a, b corpus.Incident) int { return strings.Compare(a.ID, b.ID) })
	slices.SortStableFunc(s.Findings, func(a, b corpus.Finding) int { return strings.Compare(a.ID, b.ID) })
	return s
}

func (r *EntityRecord) entity(kind corpus.EntityKind) corpus.Entity {
	e := corpus.Entity{
		ID: r.ID, Kind: kind, Name: r.Name, Class: r.Class, Country: r.Country, Parents: r.PartOf,
		Aliases: aliases(r.Aliases, r.Ambiguous), Descriptions: r.Descriptions, NativeAsset: r.NativeAsset,
		External: r.External, Verified: r.Verified, Sources: sources(r.Sources),
	}
	if kind == corpus.Asset {
		e.Asset = &corpus.AssetFacts{
			Ticker: r.Ticker, Symbols: r.Symbols, TickerAmbiguous: r.TickerAmbiguous, Decimals: -1,
			UnitOf: r.UnitOf, NativeChain: r.NativeChain,
		}
		if r.Decimals != nil {
			e.Asset.Decimals = *r.Decimals
		}
	}
	return e
}

func (r *IncidentRecord) incident() corpus.Incident {
	i := corpus.Incident{
		ID: r.ID, Name: r.Name, Victim: r.Victim, Aliases: aliases(r.Aliases, r.Ambiguous), Operators: r.Operators,
		VictimKind: r.VictimKind, When: r.When.Period, Disclosed: r.Disclosed.day(), Chains: r.Chains,
		Technique: r.Technique, Loss: r.loss(), Actor: r.Actor, Verified: r.Verified, Note: r.Note,
		Withdrawn: r.Withdrawn, Sources: sources(r.Sources),
	}
	for _, t := range r.Tokens {
		i.Tokens = append(i.Tokens, t.Quantity)
	}
	if r.Recovered != nil {
		i.Recovered, i.RecoveredKnown = r.Recovered.Low, true
	}
	for _, a := range r.Attributions {
		i.Attributions = append(i.Attributions, corpus.Attribution{
			Agency: a.Agency, Actor: a.Actor, Date: string(a.Date), Confidence: corpus.Confidence(a.Confidence), Source: r.source(a.Source),
		})
	}
	return i
}

func (r *IncidentRecord) loss() corpus.Loss {
	l := corpus.Loss{
		Headline: r.Loss.Headline.Low, Low: r.Loss.Headline.Low, High: r.Loss.Headline.Low,
		Basis: corpus.Basis(r.Loss.Basis), Note: r.Loss.Note,
	}
	if r.Loss.Low != nil {
		l.Low = r.Loss.Low.Low
	}
	if r.Loss.High != nil {
		l.High = r.Loss.High.Low
	}
	for _, p := range r.Loss.Reports {
		l.Reports = append(l.Reports, corpus.LossReport{
			Amount: p.Amount.Quantity, Basis: corpus.Basis(p.Basis), Net: p.Net, AsOf: string(p.AsOf),
			StatedBy: p.StatedBy, Outlier: p.Outlier, Note: p.Note, Source: r.source(p.Source),
		})
	}
	return l
}

// source returns the source of the incident with that URL, the zero Source when none has it.
func (r *IncidentRecord) source(url string) claim.Source {
	for _, s := range r.Sources {
		if s.URL == url {
			return s.source()
		}
	}
	return claim.Source{}
}

func (r *FindingRecord) finding() corpus.Finding {
	f := corpus.Finding{
		ID: r.ID, Agency: r.Agency, Actor: r.Actor, Metric: corpus.Metric(r.Metric), Subset: r.Subset, Net: r.Net,
		Scope: r.Scope, Period: r.Period.Period, Published: string(r.Published), Publication: r.Publication,
		Value: r.Value.Quantity, Incident: r.Incident, Supersedes: r.Supersedes, SupersededBy: r.SupersededBy,
		Related: r.Related, Status: corpus.Status(r.Status), Statement: r.Statement, Note: r.Note,
		Verified: r.Verified, Withdrawn: r.Withdrawn, Sources: sources(r.Sources),
	}
	if r.Local != nil {
		f.Local = r.Local.Quantity
	}
	return f
}

func (r *CoverageRecord) coverage() corpus.Coverage {
	return corpus.Coverage{
		Agency: r.Agency, Actor: r.Actor, Metric: corpus.Metric(r.Metric), Period: r.Period.Period,
		Note: r.Note, Sources: sources(r.Sources),
	}
}

func (r *SourceRecord) source() claim.Source {
	return claim.Source{URL: r.URL, Publisher: r.Publisher, Date: string(r.Date), Tier: claim.Tier(r.Tier), Archive: r.Archive}
}

func sources(rs []SourceRecord) []claim.Source {
	var out []claim.Source
	for _, r := range rs {
		out = append(out, r.source())
	}
	return out
}

// aliases joins the forms that stand alone and those that need context.
func aliases(clear, ambiguous []string) []corpus.Alias {
	var out []corpus.Alias
	for _, a := range clear {
		out = append(out, corpus.Alias{Text: a})
	}
	for _, a := range ambiguous {
		out = append(out, corpus.Alias{Text: a, Ambiguous: true})
	}
	return out
}
