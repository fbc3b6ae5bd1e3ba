package claim

// A Kind tells what a mention names.
type Kind uint8

// The kinds of mentions, in the order in which reports and tables list them.
const (
	Money Kind = iota + 1 // fiat or crypto amount
	Percent
	Count // a number with the thing it counts
	Date  // a day, month, quarter, half, year, period or relative expression
	Agency
	Actor
	Victim
	Technique
	Address // a blockchain address with a valid checksum
	Tx      // a transaction hash
	CVE
)

var kindNames = [...]string{"", "money", "percent", "count", "date", "agency", "actor", "victim", "technique", "address", "tx", "cve"}

// Kinds lists every kind.
var Kinds = [...]Kind{Money, Percent, Count, Date, Agency, Actor, Victim, Technique, Address, Tx, CVE}

// String returns the JSON name of k, such as "money"; "" for no kind.
func (k Kind) String() string {
	if int(k) < len(kindNames) {
		return kindNames[k]
	}
	return ""
}

// KindOf returns the kind with the JSON name s, or 0.
func KindOf(s string) Kind {
	for _, k := range Kinds {
		if kindNames[k] == s {
			return k
		}
	}
	return 0
}

// Named reports whether mentions of kind k carry the id of a corpus entity.
func (k Kind) Named() bool { return k >= Agency && k <= Technique }

// Numeric reports whether mentions of kind k carry a Quantity.
func (k Kind) Numeric() bool { return k >= Money && k <= Count }

// A Mention is a typed span of text with a normalised value. Which value fields are set
// follows from Kind: Quantity for money, percent and count; Period for date; ID and Name
// for agency, actor, victim and technique; Chain and Value for address and tx; Value for cve.
type Mention struct {
	Span
	Kind     Kind
	Text     string   // the bytes of the span
	Quantity Quantity // money, percent, count
	Period   Period   // date; zero From and To when it cannot be resolved
	ID       string   // corpus id, such as "nis-kr"
	Name     string   // the entity's main name
	Chain    string   // chain id of an address or tx, such as "bitcoin"; "" = several are possible
	Value    string   // an address, tx or cve in canonical spelling, defanging undone
	Twin     Ref      // the same amount in another unit: "800bn won ($626m)"
}
