// Package wire is the JSON shape of a report as Go types: for describing it, and for reading
// one back. claim.Report.AppendJSON is what writes one.
package wire

import (
	"bytes"
	"encoding/json"
	"errors"

	"github.com/danielgtaylor/huma/v2"

	"assay/wasm/claim"
)

// Report is the shape of a report.
type Report struct {
	ID            string    `json:"id"`
	Published     *Day      `json:"published"`
	PublishedFrom string    `json:"published_from" enum:"none,given,json-ld,meta,time,url,text" doc:"Where the day of publication was found."`
	Offsets       string    `json:"offsets" enum:"utf8,utf16" doc:"The unit of start and end: bytes of UTF-8 from this server."`
	Corpus        *Corpus   `json:"corpus,omitempty"`
	Mentions      []Mention `json:"mentions" nullable:"false" doc:"Ascending by start."`
	Claims        []Claim   `json:"claims" nullable:"false"`
	Summary       *Summary  `json:"summary,omitempty"`
}

// Corpus names the corpus that judged.
type Corpus struct {
	Version string `json:"version"`
	Date    *Day   `json:"date"`
}

// Mention is a typed span of text with its normalised value.
type Mention struct {
	Kind    string    `json:"kind" enum:"money,percent,count,date,agency,actor,victim,technique,address,tx,cve"`
	Start   int       `json:"start,omitempty" minimum:"0"`
	End     int       `json:"end,omitempty" minimum:"0"`
	Text    string    `json:"text,omitempty" maxLength:"2000" doc:"The words of the span."`
	Money   *Quantity `json:"money,omitempty"`
	Percent *Quantity `json:"percent,omitempty"`
	Count   *Quantity `json:"count,omitempty"`
	Date    *Period   `json:"date,omitempty"`
	ID      string    `json:"id,omitempty" maxLength:"200" doc:"Corpus id of an agency, actor, victim or technique."`
	Name    string    `json:"name,omitempty" maxLength:"500"`
	Address *OnChain  `json:"address,omitempty"`
	Tx      *OnChain  `json:"tx,omitempty"`
	Value   string    `json:"value,omitempty" maxLength:"200" doc:"A CVE number."`
	Twin    *int      `json:"twin,omitempty" minimum:"0" doc:"Index of the mention of the same amount in another unit."`
}

// Quantity is a number or range as written.
type Quantity struct {
	Low       Number `json:"low"`
	High      Number `json:"high"`
	Currency  string `json:"currency,omitempty" maxLength:"40" doc:"ISO 4217 code or ticker, of money."`
	Unit      string `json:"unit,omitempty" maxLength:"80" doc:"The thing counted, in the singular."`
	Qualifier string `json:"qualifier" enum:"exact,about,nearly,over,under,range,vague"`
	Digits    int    `json:"digits,omitempty" minimum:"0" maximum:"40" doc:"Significant digits as written: 2 for \"1.2 billion\"; 0 = not known, all of low's digits count."`
}

// Period is a stretch of days, both ends included; null when the words name none.
type Period struct {
	From  *Day   `json:"from"`
	To    *Day   `json:"to"`
	Grain string `json:"grain,omitempty" enum:"day,week,month,quarter,half,year,span"`
}

// OnChain is an address or a transaction.
type OnChain struct {
	Chain string `json:"chain,omitempty" maxLength:"80"`
	Value string `json:"value" maxLength:"200"`
}

// Claim binds mentions into one assertion; amount and the others are indexes of mentions.
type Claim struct {
	Start   int      `json:"start,omitempty" minimum:"0"`
	End     int      `json:"end,omitempty" minimum:"0"`
	Amount  *int     `json:"amount" minimum:"0"`
	Period  *int     `json:"period,omitempty" nullable:"true" minimum:"0"`
	Agency  *int     `json:"agency,omitempty" nullable:"true" minimum:"0"`
	Actor   *int     `json:"actor,omitempty" nullable:"true" minimum:"0"`
	Victim  *int     `json:"victim,omitempty" nullable:"true" minimum:"0"`
	Action  string   `json:"action" enum:"stolen,laundered,recovered,frozen,seized,lost,paid,earned,attacked,other"`
	Scope   *Scope   `json:"scope,omitempty"`
	Whole   *int     `json:"whole,omitempty" minimum:"0" doc:"The amount this one is said to be a part of."`
	Verdict *Verdict `json:"verdict,omitempty"`
}

// Scope narrows what a claim's figure covers.
type Scope struct {
	Country     string `json:"country,omitempty" maxLength:"40"`
	Subset      string `json:"subset,omitempty" maxLength:"80"`
	Net         bool   `json:"net,omitempty"`
	Superlative string `json:"superlative,omitempty" enum:"largest-ever,largest-of-year"`
}

// Verdict is what the corpus says of one claim.
type Verdict struct {
	Label     string     `json:"label" enum:"agrees,agrees_within_hedge,amount_differs,period_differs,agency_differs,actor_differs,victim_differs,sources_conflict,outdated,not_in_corpus"`
	Fields    Fields     `json:"fields"`
	Rule      string     `json:"rule,omitempty" doc:"Code of the rule that decided."`
	Reason    string     `json:"reason" doc:"One plain sentence for a reader."`
	Tolerance string     `json:"tolerance,omitempty"`
	Evidence  []Evidence `json:"evidence" nullable:"false"`
}

// Fields tells how each compared field came out.
type Fields struct {
	Amount string `json:"amount,omitempty" enum:"agrees,within_hedge,differs"`
	Period string `json:"period,omitempty" enum:"agrees,within_hedge,differs"`
	Agency string `json:"agency,omitempty" enum:"agrees,within_hedge,differs"`
	Actor  string `json:"actor,omitempty" enum:"agrees,within_hedge,differs"`
	Victim string `json:"victim,omitempty" enum:"agrees,within_hedge,differs"`
}

// Evidence is one corpus record held against a claim.
type Evidence struct {
	Record  string   `json:"record" doc:"Such as finding/nis-kr-2022-12-five-years."`
	Title   string   `json:"title"`
	Role    string   `json:"role" enum:"supports,differs,superseded,context"`
	Fields  Fields   `json:"fields"`
	Says    string   `json:"says"`
	Sources []Source `json:"sources" nullable:"false"`
}

// Source is where a fact was published.
type Source struct {
	URL       string `json:"url"`
	Publisher string `json:"publisher"`
	Date      string `json:"date,omitempty"`
	Tier      string `json:"tier,omitempty" enum:"primary,reputable,dataset,relay"`
	Archive   string `json:"archive,omitempty"`
}

// Summary counts the verdicts of a report.
type Summary struct {
	Claims       int             `json:"claims"`
	Counts       map[string]int  `json:"counts" doc:"By label; labels without a claim are left out."`
	Inconsistent []Inconsistency `json:"inconsistent" nullable:"false" doc:"Amounts of one page that cannot all be right."`
}

// Inconsistency is a pair of amounts that cannot both be right.
type Inconsistency struct {
	A      *int   `json:"a"`
	B      *int   `json:"b"`
	Reason string `json:"reason"`
}

// A Day is written as 2022-12-26.
type Day claim.Day

// Schema tells huma how a Day is written.
func (Day) Schema(huma.Registry) *huma.Schema {
	return &huma.Schema{Type: huma.TypeString, Format: "date", Nullable: true, Examples: []any{"2022-12-26"}}
}

// MarshalJSON writes d as it stands in a report.
func (d Day) MarshalJSON() ([]byte, error) { return json.Marshal(claim.Day(d).String()) }

// UnmarshalJSON reads a day that exists.
func (d *Day) UnmarshalJSON(b []byte) error {
	if len(b) < 2 || b[0] != '"' {
		return errors.New("expected a day such as \"2022-12-26\"")
	}
	s := string(b[1 : len(b)-1])
	day, ok := claim.ParseDay(s)
	if !ok {
		return errors.New(s + " is not a day that exists, such as 2022-12-26")
	}
	*d = Day(day)
	return nil
}

// A Number is exact: its digits are kept as written.
type Number claim.Decimal

// Schema tells huma how a Number is written.
func (Number) Schema(huma.Registry) *huma.Schema {
	zero := 0.0
	return &huma.Schema{Type: huma.TypeNumber, Minimum: &zero, Description: "At most 19 significant digits."}
}

// MarshalJSON writes n as it stands in a report.
func (n Number) MarshalJSON() ([]byte, error) { return claim.Decimal(n).Append(nil), nil }

// UnmarshalJSON reads a number without sign.
func (n *Number) UnmarshalJSON(b []byte) error {
	d, ok := claim.ParseDecimal(string(bytes.TrimSpace(b)))
	if !ok {
		return errors.New(string(b) + " is not a number of at most 19 significant digits")
	}
	*n = Number(d)
	return nil
}
