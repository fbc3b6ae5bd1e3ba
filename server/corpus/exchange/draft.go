package exchange

import (
	"fmt"
	"strings"
	"time"

	authored "assay/server/corpus"
	"assay/wasm/claim"
	"assay/wasm/corpus"
)

// newIncident returns the draft of an incident as far as every format tells it.
func newIncident(victim string, day claim.Day) corpus.Incident {
	return corpus.Incident{
		ID: fmt.Sprintf("%s-%d", Slug(victim), day.Year()), Name: victim + " incident", Victim: victim,
		Aliases: []corpus.Alias{{Text: victim}}, VictimKind: "other", When: claim.Period{From: day, To: day, Grain: claim.GrainDay}, Technique: "unknown",
	}
}

// lose sets the loss of i to a number of dollars that source reports.
func lose(i *corpus.Incident, usd claim.Decimal, source claim.Source) {
	i.Loss = corpus.Loss{Headline: usd, Low: usd, High: usd, Basis: corpus.AtTheft}
	if !usd.IsZero() {
		i.Loss.Reports = []corpus.LossReport{{Amount: dollars(usd), Source: source}}
	}
}

// dollars returns d US dollars as an exact quantity.
func dollars(d claim.Decimal) claim.Quantity { return quantity(d, "USD") }

func quantity(d claim.Decimal, unit string) claim.Quantity {
	d = d.Normal()
	return claim.Quantity{Low: d, High: d, Unit: unit, Qualifier: claim.Exact, Digits: len(claim.Decimal{Mant: d.Mant}.String())}
}

// note adds a sentence to the note of a draft.
func note(to *string, format string, args ...any) {
	if *to != "" {
		*to += " "
	}
	*to += fmt.Sprintf(format, args...)
}

// dayOfUnix returns the day in UTC of a time in seconds since 1970.
func dayOfUnix(seconds int64) claim.Day {
	t := time.Unix(seconds, 0).UTC()
	return claim.NewDay(t.Year(), int(t.Month()), t.Day())
}

// webSource returns a source at url that has not been opened, its publisher the web host.
func webSource(url, date string) claim.Source {
	_, rest, _ := strings.Cut(url, "://")
	host, _, _ := strings.Cut(rest, "/")
	return claim.Source{URL: url, Publisher: strings.TrimPrefix(host, "www."), Date: date, Tier: claim.Relay}
}

func isWeb(url string) bool {
	return strings.HasPrefix(url, "https://") || strings.HasPrefix(url, "http://")
}

// IncidentYAML returns i as its file under data/incidents.
func IncidentYAML(i *corpus.Incident) ([]byte, error) {
	return authored.Format(incidentRecord(i))
}

// EntityYAML returns e as an entry of its file under data/entities.
func EntityYAML(e *corpus.Entity) ([]byte, error) {
	return authored.Format([]authored.EntityRecord{entityRecord(e)})
}

// FindingYAML returns f as its file under data/findings.
func FindingYAML(f *corpus.Finding) ([]byte, error) {
	return authored.Format(findingRecord(f))
}

func incidentRecord(i *corpus.Incident) *authored.IncidentRecord {
	r := &authored.IncidentRecord{
		ID: i.ID, Name: i.Name, Victim: i.Victim, Operators: i.Operators, VictimKind: i.VictimKind, When: authored.Period{Period: i.When},
		Disclosed: authored.Date(i.Disclosed.String()), Chains: i.Chains, Technique: i.Technique, Loss: lossRecord(&i.Loss),
		Actor: i.Actor, Verified: i.Verified, Note: i.Note, Withdrawn: i.Withdrawn, Sources: sourceRecords(i.Sources),
	}
	r.Aliases, r.Ambiguous = splitAliases(i.Aliases)
	for _, t := range i.Tokens {
		r.Tokens = append(r.Tokens, authored.Amount{Quantity: t})
	}
	if i.RecoveredKnown {
		r.Recovered = usd(i.Recovered)
	}
	for _, a := range i.Attributions {
		r.Attributions = append(r.Attributions, authored.AttributionRecord{
			Agency: a.Agency, Actor: a.Actor, Date: authored.Date(a.Date), Confidence: string(a.Confidence), Source: a.Source.URL,
		})
	}
	return r
}

func lossRecord(l *corpus.Loss) authored.LossRecord {
	r := authored.LossRecord{Headline: *usd(l.Headline), Basis: string(l.Basis), Note: l.Note}
	if l.Low.Cmp(l.Headline) != 0 {
		r.Low = usd(l.Low)
	}
	if l.High.Cmp(l.Headline) != 0 {
		r.High = usd(l.High)
	}
	for _, p := range l.Reports {
		r.Reports = append(r.Reports, authored.ReportRecord{
			Amount: authored.Amount{Quantity: p.Amount}, StatedBy: p.StatedBy, AsOf: authored.Date(p.AsOf), Basis: string(p.Basis),
			Net: p.Net, Outlier: p.Outlier, Note: p.Note, Source: p.Source.URL,
		})
	}
	return r
}

func usd(d claim.Decimal) *authored.Amount { return &authored.Amount{Quantity: dollars(d)} }

func entityRecord(e *corpus.Entity) authored.EntityRecord {
	r := authored.EntityRecord{
		ID: e.ID, Name: e.Name, Class: e.Class, Country: e.Country, PartOf: e.Parents, NativeAsset: e.NativeAsset,
		Descriptions: e.Descriptions, External: e.External, Verified: e.Verified, Sources: sourceRecords(e.Sources),
	}
	r.Aliases, r.Ambiguous = splitAliases(e.Aliases)
	if a := e.Asset; a != nil {
		r.Ticker, r.TickerAmbiguous, r.Symbols, r.UnitOf, r.NativeChain = a.Ticker, a.TickerAmbiguous, a.Symbols, a.UnitOf, a.NativeChain
		if a.Decimals >= 0 {
			r.Decimals = &a.Decimals
		}
	}
	return r
}

func findingRecord(f *corpus.Finding) *authored.FindingRecord {
	r := &authored.FindingRecord{
		ID: f.ID, Agency: f.Agency, Actor: f.Actor, Metric: string(f.Metric), Subset: f.Subset, Net: f.Net, Scope: f.Scope,
		Period: authored.Period{Period: f.Period}, Published: authored.Date(f.Published), Publication: f.Publication,
		Value: authored.Amount{Quantity: f.Value}, Incident: f.Incident, Supersedes: f.Supersedes, SupersededBy: f.SupersededBy,
		Related: f.Related, Status: string(f.Status), Statement: f.Statement, Note: f.Note, Verified: f.Verified,
		Withdrawn: f.Withdrawn, Sources: sourceRecords(f.Sources),
	}
	if f.Local.Unit != "" {
		r.Local = &authored.Amount{Quantity: f.Local}
	}
	return r
}

func sourceRecords(sources []claim.Source) (rs []authored.SourceRecord) {
	for _, s := range sources {
		rs = append(rs, authored.SourceRecord{URL: s.URL, Publisher: s.Publisher, Date: authored.Date(s.Date), Tier: string(s.Tier), Archive: s.Archive})
	}
	return rs
}

func splitAliases(aliases []corpus.Alias) (clear, ambiguous []string) {
	for _, a := range aliases {
		if a.Ambiguous {
			ambiguous = append(ambiguous, a.Text)
		} else {
			clear = append(clear, a.Text)
		}
	}
	return clear, ambiguous
}
