package corpus

// The types of this file are the records as people write them: the order of the fields is
// the order of the keys in a file, and format.md tells the rules of each.

// An EntityRecord is one entry of data/entities/<kind>.yaml.
type EntityRecord struct {
	ID              string         `yaml:"id"`
	Name            string         `yaml:"name"`
	Class           string         `yaml:"class"`
	Country         string         `yaml:"country,omitempty"`
	PartOf          []string       `yaml:"part_of,omitempty,flow"`
	Ticker          string         `yaml:"ticker,omitempty"`
	TickerAmbiguous bool           `yaml:"ticker_ambiguous,omitempty"`
	Symbols         []string       `yaml:"symbols,omitempty,flow"`
	Decimals        *int           `yaml:"decimals,omitempty"`
	UnitOf          string         `yaml:"unit_of,omitempty"`
	NativeChain     string         `yaml:"native_chain,omitempty"`
	NativeAsset     string         `yaml:"native_asset,omitempty"`
	Aliases         []string       `yaml:"aliases,omitempty"`
	Ambiguous       []string       `yaml:"ambiguous,omitempty"`
	Descriptions    []string       `yaml:"descriptions,omitempty"`
	External        []string       `yaml:"external,omitempty"`
	Verified        bool           `yaml:"verified"`
	Note            string         `yaml:"note,omitempty"`
	Sources         []SourceRecord `yaml:"sources,omitempty"`
}

// A SourceRecord is where a fact was published.
type SourceRecord struct {
	URL       string `yaml:"url"`
	Publisher string `yaml:"publisher"`
	Date      Date   `yaml:"date,omitempty"`
	Tier      string `yaml:"tier"`
	Unopened  bool   `yaml:"unopened,omitempty"` // cited elsewhere; the page itself was not opened
	Archive   string `yaml:"archive,omitempty"`
}

// An IncidentRecord is data/incidents/<id>.yaml.
type IncidentRecord struct {
	ID           string              `yaml:"id"`
	Name         string              `yaml:"name"`
	Victim       string              `yaml:"victim"`
	Aliases      []string            `yaml:"aliases,omitempty"`
	Ambiguous    []string            `yaml:"ambiguous,omitempty"`
	Operators    []string            `yaml:"operators,omitempty"`
	VictimKind   string              `yaml:"victim_kind"`
	When         Period              `yaml:"when"`
	Disclosed    Date                `yaml:"disclosed,omitempty"`
	Chains       []string            `yaml:"chains,omitempty,flow"`
	Technique    string              `yaml:"technique"`
	Loss         LossRecord          `yaml:"loss"`
	Tokens       []Amount            `yaml:"tokens,omitempty"`
	Recovered    *Amount             `yaml:"recovered,omitempty"`
	Actor        string              `yaml:"actor,omitempty"`
	Attributions []AttributionRecord `yaml:"attributions,omitempty"`
	Distinct     []string            `yaml:"distinct_from,omitempty"`
	Verified     bool                `yaml:"verified"`
	Note         string              `yaml:"note,omitempty"`
	Withdrawn    string              `yaml:"withdrawn,omitempty"`
	Sources      []SourceRecord      `yaml:"sources"`
}

// A LossRecord is what an incident cost. Low and High are absent when they equal Headline.
type LossRecord struct {
	Headline Amount         `yaml:"headline"`
	Low      *Amount        `yaml:"low,omitempty"`
	High     *Amount        `yaml:"high,omitempty"`
	Basis    string         `yaml:"basis"`
	Note     string         `yaml:"note,omitempty"`
	Reports  []ReportRecord `yaml:"reports,omitempty"`
}

// A ReportRecord is one published figure for an incident. Source is the URL of one of the
// incident's sources.
type ReportRecord struct {
	Amount   Amount `yaml:"amount"`
	StatedBy string `yaml:"stated_by,omitempty"`
	AsOf     Date   `yaml:"as_of,omitempty"`
	Basis    string `yaml:"basis,omitempty"`
	Net      bool   `yaml:"net,omitempty"`
	Outlier  bool   `yaml:"outlier,omitempty"`
	Note     string `yaml:"note,omitempty"`
	Source   string `yaml:"source"`
}

// An AttributionRecord is one body's word on who did it. Source is the URL of one of the
// incident's sources.
type AttributionRecord struct {
	Agency     string `yaml:"agency"`
	Actor      string `yaml:"actor,omitempty"`
	Date       Date   `yaml:"date,omitempty"`
	Confidence string `yaml:"confidence"`
	Source     string `yaml:"source,omitempty"`
}

// A FindingRecord is data/findings/<id>.yaml.
type FindingRecord struct {
	ID           string         `yaml:"id"`
	Agency       string         `yaml:"agency"`
	Actor        string         `yaml:"actor,omitempty"`
	Metric       string         `yaml:"metric"`
	Subset       string         `yaml:"subset,omitempty"`
	Net          bool           `yaml:"net,omitempty"`
	Scope        string         `yaml:"scope"`
	Period       Period         `yaml:"period"`
	Published    Date           `yaml:"published"`
	Publication  string         `yaml:"publication"`
	Value        Amount         `yaml:"value"`
	Local        *Amount        `yaml:"local,omitempty"`
	Incident     string         `yaml:"incident,omitempty"`
	Supersedes   []string       `yaml:"supersedes,omitempty"`
	SupersededBy []string       `yaml:"superseded_by,omitempty"`
	Related      []string       `yaml:"related,omitempty"`
	Status       string         `yaml:"status"`
	Statement    string         `yaml:"statement"`
	Note         string         `yaml:"note,omitempty"`
	Verified     bool           `yaml:"verified"`
	Withdrawn    string         `yaml:"withdrawn,omitempty"`
	Sources      []SourceRecord `yaml:"sources"`
}

// A CoverageRecord is one entry of data/coverage.yaml.
type CoverageRecord struct {
	Agency  string         `yaml:"agency"`
	Actor   string         `yaml:"actor,omitempty"`
	Metric  string         `yaml:"metric"`
	Period  Period         `yaml:"period"`
	Note    string         `yaml:"note"`
	Sources []SourceRecord `yaml:"sources"`
}

// A RejectedRecord is one entry of data/rejected.yaml: a word that may never become an alias
// of the kinds named, because in ordinary prose it means something else.
type RejectedRecord struct {
	Text   string   `yaml:"text"`
	Kinds  []string `yaml:"kinds,flow"`
	Reason string   `yaml:"reason"`
}

// A HostRecord is one entry of data/hosts.yaml: what a source at a web host is worth.
type HostRecord struct {
	Host      string `yaml:"host"`
	Publisher string `yaml:"publisher"`
	Tier      string `yaml:"tier"`
}

// A VersionRecord is data/version.yaml.
type VersionRecord struct {
	Version string `yaml:"version"`
	Date    Date   `yaml:"date"`
	Expires Date   `yaml:"expires,omitempty"`
}
