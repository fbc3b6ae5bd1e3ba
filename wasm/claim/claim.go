// Package claim is the model every other package speaks: a Mention is a typed span of
// text, a Claim binds mentions into one assertion, a Verdict holds a claim against the
// corpus, and a Report carries all three. It imports the standard library only.
package claim

// A Span is the half-open byte range [Start, End) of a text.
type Span struct {
	Start int
	End   int
}

// Overlaps reports whether s and t share a byte.
func (s Span) Overlaps(t Span) bool { return s.Start < t.End && t.Start < s.End }

// Contains reports whether t lies wholly inside s.
func (s Span) Contains(t Span) bool { return s.Start <= t.Start && t.End <= s.End }

// A Ref names a mention of the same Report: its index plus one. The zero Ref names none.
type Ref int

// RefTo returns the Ref of the mention at index i.
func RefTo(i int) Ref { return Ref(i + 1) }

// Index returns the index of the mention r names, or -1.
func (r Ref) Index() int { return int(r) - 1 }

// In returns the mention of ms that r names, or nil.
func (r Ref) In(ms []Mention) *Mention {
	if r <= 0 || int(r) > len(ms) {
		return nil
	}
	return &ms[r-1]
}

// A Claim is one asserted figure with its roles: who says that who did what to whom,
// how much, and when.
type Claim struct {
	Span             // the clause or sentence that makes the claim
	Amount  Ref      // the money, percent or count mention; never none
	Period  Ref      // when it happened, not when it was said
	Agency  Ref      // who vouches for the figure
	Actor   Ref      // who is said to have done it
	Victim  Ref      // whom it was done to
	Action  Action   // what was done
	Scope   Scope    // what part of the world or of the whole the figure covers
	Whole   Ref      // the amount this one is said to be a part of ("$626 million of that")
	Verdict *Verdict // nil until checked
}

// An Action is the verb of a claim.
type Action string

// The actions of a claim. Other covers demands, offers, prices and attempts.
const (
	Stolen    Action = "stolen"
	Laundered Action = "laundered"
	Recovered Action = "recovered"
	Frozen    Action = "frozen"
	Seized    Action = "seized"
	Lost      Action = "lost"
	Paid      Action = "paid"
	Earned    Action = "earned"
	Attacked  Action = "attacked"
	Other     Action = "other"
)

// A Scope narrows what a claim's figure covers, as far as its sentence says so.
type Scope struct {
	Country     string      // ISO 3166-1 alpha-2 of the place the money came from; "" = not said
	Subset      string      // a corpus subset id such as "defi" or "exchanges"; "" = not said
	Net         bool        // said to be net of what was recovered
	Superlative Superlative // "the largest hack of 2022"
}

// A Superlative is a claim to be the largest of its kind.
type Superlative string

// The superlatives that can be checked against the corpus.
const (
	NoSuperlative Superlative = ""
	LargestEver   Superlative = "largest-ever"
	LargestOfYear Superlative = "largest-of-year" // of the claim's period
)
