package claim

// A Label is the verdict on a claim in one word. Labels are never "false": absence from
// the corpus is not contradiction.
type Label string

// The labels of a verdict.
const (
	Agrees            Label = "agrees"
	AgreesWithinHedge Label = "agrees_within_hedge"
	AmountDiffers     Label = "amount_differs"
	PeriodDiffers     Label = "period_differs"
	AgencyDiffers     Label = "agency_differs"
	ActorDiffers      Label = "actor_differs"
	VictimDiffers     Label = "victim_differs"
	SourcesConflict   Label = "sources_conflict"
	Outdated          Label = "outdated" // agrees with a figure its publisher has since revised
	NotInCorpus       Label = "not_in_corpus"
)

// Labels lists every label in the order in which summaries count them.
var Labels = [...]Label{Agrees, AgreesWithinHedge, AmountDiffers, PeriodDiffers, AgencyDiffers, ActorDiffers, VictimDiffers, SourcesConflict, Outdated, NotInCorpus}

// Differs reports whether l says that a field of the claim disagrees with the corpus.
func (l Label) Differs() bool {
	switch l {
	case AmountDiffers, PeriodDiffers, AgencyDiffers, ActorDiffers, VictimDiffers:
		return true
	}
	return false
}

// A FieldResult is the outcome of comparing one field of a claim with one record, or with
// all of them together: "agrees", "within_hedge", "differs", or "" when it was not compared.
type FieldResult string

// The outcomes of a comparison.
const (
	FieldUnknown FieldResult = ""
	FieldAgrees  FieldResult = "agrees"
	FieldHedged  FieldResult = "within_hedge"
	FieldDiffers FieldResult = "differs"
)

// Fields holds one FieldResult for each field of a claim.
type Fields struct {
	Amount FieldResult
	Period FieldResult
	Agency FieldResult
	Actor  FieldResult
	Victim FieldResult
}

// A Verdict is what the corpus says of one claim.
type Verdict struct {
	Label     Label
	Fields    Fields
	Rule      string     // code of the rule that decided, such as "amount.exact"
	Reason    string     // one plain sentence for a reader
	Tolerance string     // the tolerance applied to the amount and where it came from; "" = none applied
	Evidence  []Evidence // supporting records first
}

// A Role tells how a record bears on a claim.
type Role string

// The roles of evidence.
const (
	Supports    Role = "supports"
	Contradicts Role = "differs"
	Superseded  Role = "superseded" // supports, but its publisher has revised it
	Context     Role = "context"    // bears on the claim without deciding it
)

// Evidence is one corpus record held against a claim.
type Evidence struct {
	Record  string // "finding/nis-kr-2022-12-year-2022" or "incident/ronin-2022"
	Title   string // the record in a few words
	Role    Role
	Fields  Fields
	Says    string   // the record's own values in words: "about $626 million in 2022 (NIS, 22 Dec 2022)"
	Sources []Source // at least one
}

// A Source is where a fact was published.
type Source struct {
	URL       string
	Publisher string
	Date      string // ISO day or month as far as known; "" = not known
	Tier      Tier
	Archive   string // URL of an archived copy; "" = none
}

// A Tier ranks sources by how close they stand to the fact.
type Tier string

// The tiers, best first.
const (
	Primary   Tier = "primary"   // the victim's, agency's, court's or firm's own page
	Reputable Tier = "reputable" // an outlet with its own reporting and corrections
	DataSet   Tier = "dataset"
	Relay     Tier = "relay" // a copy or digest of somebody else's text
)
