package claim

// A Report is everything read from one text and, once checked, everything said of it.
type Report struct {
	ID            string
	Published     Day
	PublishedFrom PublishedFrom
	Corpus        CorpusVersion // zero until checked
	Mentions      []Mention     // ascending by Start
	Claims        []Claim       // ascending by the Start of their amounts
	Summary       Summary       // zero until checked
}

// PublishedFrom tells where the publication date was found, in order of trust.
type PublishedFrom string

// The places a publication date comes from. Given is the caller's word.
const (
	FromNone   PublishedFrom = "none"
	FromGiven  PublishedFrom = "given"
	FromJSONLD PublishedFrom = "json-ld"
	FromMeta   PublishedFrom = "meta"
	FromTime   PublishedFrom = "time"
	FromURL    PublishedFrom = "url"
	FromText   PublishedFrom = "text"
)

// A CorpusVersion names the corpus that judged a report.
type CorpusVersion struct {
	Version string // such as "2026.11.22"
	Date    Day    // the day the corpus was made
}

// A Summary counts a report's verdicts and lists what the page says about itself twice in
// different ways.
type Summary struct {
	Claims       int
	Counts       [len(Labels)]int // by label, in the order of Labels
	Inconsistent []Inconsistency
}

// An Inconsistency is a pair of claims of one page that cannot both be right, or parts
// that exceed their whole.
type Inconsistency struct {
	A, B   Ref    // the two amounts, in reading order
	Reason string // one plain sentence
}
