// Package words says labels and values in English, the same on the terminal and on the
// pages as on the extension's cards.
package words

import (
	"strings"
	"time"

	"assay/wasm/claim"
)

// A Family is how a label is drawn: labels of one family share a colour and a pattern.
type Family string

// The families of labels.
const (
	Agrees   Family = "agrees"
	Differs  Family = "differs"
	Conflict Family = "conflict"
	Outdated Family = "outdated"
	Unknown  Family = "unknown"
)

// Families lists the families in the order of a legend.
var Families = [...]Family{Agrees, Differs, Conflict, Outdated, Unknown}

// FamilyOf returns the family of l.
func FamilyOf(l claim.Label) Family {
	switch {
	case l == claim.Agrees || l == claim.AgreesWithinHedge:
		return Agrees
	case l.Differs():
		return Differs
	case l == claim.SourcesConflict:
		return Conflict
	case l == claim.Outdated:
		return Outdated
	}
	return Unknown
}

// Title returns the family in words.
func (f Family) Title() string {
	return map[Family]string{Agrees: "Agrees", Differs: "Differs", Conflict: "Sources conflict", Outdated: "Since revised", Unknown: "Not in the corpus"}[f]
}

// Meaning returns one sentence that says what the family tells a reader.
func (f Family) Meaning() string {
	return map[Family]string{
		Agrees:   "The corpus holds the same figure, exactly or within the claim’s own wording.",
		Differs:  "A record of the same event or statement gives another value. Both are shown.",
		Conflict: "Published sources disagree with each other. All are shown.",
		Outdated: "The figure was right when published; its publisher has revised it since.",
		Unknown:  "No record to hold it against. This says nothing against the claim.",
	}[f]
}

var labels = map[claim.Label]string{
	claim.Agrees:            "Agrees",
	claim.AgreesWithinHedge: "Agrees within its wording",
	claim.AmountDiffers:     "Amount differs",
	claim.PeriodDiffers:     "Period differs",
	claim.AgencyDiffers:     "Attributed to another body",
	claim.ActorDiffers:      "Actor differs",
	claim.VictimDiffers:     "Victim differs",
	claim.SourcesConflict:   "Sources conflict",
	claim.Outdated:          "Since revised",
	claim.NotInCorpus:       "Not in the corpus",
}

// Label returns l in words, such as "Amount differs".
func Label(l claim.Label) string { return labels[l] }

// Result returns the outcome of one field in words.
func Result(r claim.FieldResult) string {
	return map[claim.FieldResult]string{claim.FieldAgrees: "agrees", claim.FieldHedged: "within its wording", claim.FieldDiffers: "differs"}[r]
}

// Role returns how a record bears on a claim, in words.
func Role(r claim.Role) string {
	return map[claim.Role]string{claim.Supports: "Supports", claim.Contradicts: "Differs", claim.Superseded: "Since revised by its publisher", claim.Context: "Background"}[r]
}

// Tier returns what kind of source a tier is, in words.
func Tier(t claim.Tier) string {
	return map[claim.Tier]string{claim.Primary: "primary source", claim.Reputable: "press", claim.DataSet: "data set", claim.Relay: "copy"}[t]
}

// From says where the day of publication was found.
func From(f claim.PublishedFrom) string {
	return map[claim.PublishedFrom]string{claim.FromGiven: "as given", claim.FromJSONLD: "from the page’s metadata", claim.FromMeta: "from the page’s metadata",
		claim.FromTime: "from the page", claim.FromURL: "from its address", claim.FromText: "from its words"}[f]
}

// Value returns the normalised value of m, such as "about $1.2 billion"; "" for nil.
func Value(m *claim.Mention) string {
	switch {
	case m == nil:
		return ""
	case m.Kind.Numeric():
		return Quantity(m.Kind, m.Quantity)
	case m.Kind == claim.Date:
		if s := Period(m.Period); s != "" {
			return s
		}
	case m.Kind.Named():
		if m.Name != "" {
			return m.Name
		}
		return m.ID
	case m.Value != "":
		return m.Value
	}
	return strings.Join(strings.Fields(m.Text), " ")
}

// Every writes a stretch of time as short as it can be: "30m", "1h30m".
func Every(d time.Duration) string {
	s := d.String()
	if strings.HasSuffix(s, "m0s") {
		s = strings.TrimSuffix(s, "0s")
	}
	if strings.HasSuffix(s, "h0m") {
		s = strings.TrimSuffix(s, "0m")
	}
	return s
}
