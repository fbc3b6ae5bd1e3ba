// Package corpus holds what is known: incidents, findings and the entities they name, as
// one immutable Snapshot, with an index that finds the candidates for a claim.
package corpus

import "assay/wasm/claim"

// A Snapshot is one version of the whole corpus. It is immutable once built.
type Snapshot struct {
	Version   string    // such as "2026.11.22"
	Date      claim.Day // the day it was made
	Expires   claim.Day // after it, a snapshot is refused as stale; 0 = never
	Previous  string    // SHA-256 in hex of the snapshot before it; "" = first
	Entities  []Entity
	Incidents []Incident
	Findings  []Finding
	Coverage  []Coverage
}

// An EntityKind tells what an entity is.
type EntityKind string

// The kinds of entities.
const (
	Agency    EntityKind = "agency"
	Actor     EntityKind = "actor"
	Technique EntityKind = "technique"
	Chain     EntityKind = "chain"
	Asset     EntityKind = "asset"
)

// An Entity is a named thing that records and texts refer to.
type Entity struct {
	ID           string // unique within its kind: "nis-kr"
	Kind         EntityKind
	Name         string
	Class        string   // kind-specific: "intelligence", "apt_group", "l1", "stablecoin"
	Country      string   // ISO 3166-1 alpha-2; "" = none or unknown
	Parents      []string // what it is part of, nearest first: tradertraitor -> lazarus-group -> dprk
	Aliases      []Alias
	Descriptions []string // "South Korea's spy agency"; several entities may share one
	Asset        *AssetFacts
	NativeAsset  string   // chains: the asset that pays for their transactions
	External     []string // ids elsewhere: "mitre:G0032", "misp:68391641-…", "owasp-sc:SC01:2026"
	Verified     bool     // at least one located source backs the entity and its name
	Sources      []claim.Source
}

// An Alias is a form by which texts name an entity, matched case-sensitively.
type Alias struct {
	Text      string
	Ambiguous bool // also an ordinary word or somebody else's name: needs context
}

// AssetFacts are what only assets have.
type AssetFacts struct {
	Ticker          string // ISO 4217 code or ticker
	Symbols         []string
	TickerAmbiguous bool // the ticker is an English word
	Decimals        int  // minor units; -1 = unknown
	UnitOf          string
	NativeChain     string
}

// An Incident is one event: a theft, an exit, a ransom.
type Incident struct {
	ID             string
	Name           string // short title
	Victim         string // main name of the victim
	Aliases        []Alias
	Operators      []string // firms behind the victim
	VictimKind     string   // exchange, bridge, lending, dex, wallet …
	When           claim.Period
	Disclosed      claim.Day
	Chains         []string
	Technique      string
	Loss           Loss
	Tokens         []claim.Quantity // what was taken, in tokens, where a source gave it
	Recovered      claim.Decimal    // returned or frozen, US dollars; zero with RecoveredKnown false = unknown
	RecoveredKnown bool
	Actor          string
	Attributions   []Attribution
	Verified       bool // false: never used to contradict anybody
	Note           string
	Withdrawn      string // reason; "" = in force
	Sources        []claim.Source
}

// A Loss is what an incident cost, with every figure that was published for it.
type Loss struct {
	Headline claim.Decimal // US dollars
	Low      claim.Decimal // span of the published figures that stand
	High     claim.Decimal
	Basis    Basis
	Note     string // what the dollars measure, in words, when Basis is Otherwise
	Reports  []LossReport
}

// A Basis tells what an amount of dollars measures.
type Basis string

// The bases of an amount.
const (
	AtTheft     Basis = "at-theft"
	AtDiscovery Basis = "at-discovery"
	AtReport    Basis = "at-report"
	Otherwise   Basis = "other"
)

// A LossReport is one published figure for an incident.
type LossReport struct {
	Amount   claim.Quantity
	Basis    Basis  // "" = the incident's
	Net      bool   // after recoveries
	AsOf     string // ISO day or month; "" = the source's date
	StatedBy string // agency id or free name of who stated it; "" = the publisher
	Outlier  bool   // kept for the record, left out of the span
	Note     string
	Source   claim.Source
}

// An Attribution is one body's word on who did it.
type Attribution struct {
	Agency     string // agency id
	Actor      string // actor id; "" = the people who ran the thing
	Date       string
	Confidence Confidence
	Source     claim.Source
}

// A Confidence grades an attribution.
type Confidence string

// The confidences of an attribution.
const (
	Confirmed Confidence = "confirmed" // the agency itself named the actor, or a court convicted
	Alleged   Confidence = "alleged"   // said in charges, a panel report or a firm's report
	Suspected Confidence = "suspected" // a hedged view, or a researcher's list
)

// A Finding is one published statement of a figure by an agency for a period.
type Finding struct {
	ID           string
	Agency       string
	Actor        string // "" = all actors
	Metric       Metric
	Subset       string // "" = everything the body counts under that metric
	Net          bool   // after what was recovered or returned
	Scope        string // "worldwide", ISO country, "EU", "chain:<id>", "region:<name>"
	Period       claim.Period
	Published    string // ISO day or month
	Publication  string // groups the findings of one report
	Value        claim.Quantity
	Local        claim.Quantity // the same in the source's currency; zero Unit = none
	Incident     string         // incident id when the finding is about one theft
	Supersedes   []string
	SupersededBy []string
	Related      []string
	Status       Status
	Statement    string // in our own words
	Note         string
	Verified     bool
	Withdrawn    string
	Sources      []claim.Source
}

// A Status tells how a finding came to be known.
type Status string

// The statuses of a finding.
const (
	Published Status = "published"
	Relayed   Status = "relayed"  // repeats another body
	Restated  Status = "restated" // an old figure quoted as new
	Forecast  Status = "forecast"
	Misquote  Status = "misquote" // a press error, kept to recognise it
)

// Coverage states that the corpus holds every worldwide total, of no subset and gross, that a
// body published for each calendar year of a stretch. It says nothing of months, quarters
// and parts. Nothing may be said to differ for lack of a match without it.
type Coverage struct {
	Agency  string
	Actor   string // "" = all actors
	Metric  Metric
	Period  claim.Period
	Note    string
	Sources []claim.Source
}
