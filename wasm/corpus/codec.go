package corpus

import (
	"errors"

	"assay/wasm/claim"
)

// A snapshot file is
//
//	magic "assaysnp", format version (1 byte)
//	string table: count, then each length, then all bytes together
//	the Snapshot, field by field in the order of coder.snapshot
//
// Integers are unsigned LEB128, signed ones zigzag first; a string is its number in the
// table, where number 0 is always the empty string; a list is its count and its elements.
const (
	magic         = "assaysnp"
	formatVersion = 1
)

// The errors of Decode.
var (
	ErrNotSnapshot = errors.New("corpus: not a snapshot file")
	ErrVersion     = errors.New("corpus: snapshot in a format this build does not read; update assay or the extension")
	ErrCorrupt     = errors.New("corpus: snapshot is cut short or damaged; fetch it again")
)

// Encode returns s as the bytes of a snapshot file. Equal snapshots give equal bytes.
func Encode(s *Snapshot) []byte {
	c := coder{numbers: map[string]int{"": 0}, table: []string{""}}
	c.snapshot(s)
	body := c.buf
	c.buf = append(append(make([]byte, 0, len(body)*4), magic...), formatVersion)
	c.putTable()
	return append(c.buf, body...)
}

// Decode reads a snapshot file. It gives back what was encoded, empty lists as nil. Any
// bytes may come in: damaged ones give an error, and never take more memory than a fixed
// multiple of their length.
func Decode(b []byte) (*Snapshot, error) {
	if len(b) <= len(magic) || string(b[:len(magic)]) != magic {
		return nil, ErrNotSnapshot
	}
	if b[len(magic)] != formatVersion {
		return nil, ErrVersion
	}
	c := coder{reading: true, buf: b[len(magic)+1:]}
	c.getTable()
	s := new(Snapshot)
	c.snapshot(s)
	if c.failed || c.rest() > 0 {
		return nil, ErrCorrupt
	}
	return s, nil
}

// A coder walks a snapshot and either appends each field to buf or fills it from what
// stands at buf[at:], so that the two directions cannot disagree on the order of fields.
type coder struct {
	buf     []byte
	at      int // how much of buf has been read
	table   []string
	numbers map[string]int // of the strings in table, when writing
	reading bool
	failed  bool // the input is damaged; every later field reads as zero
}

func (c *coder) fail() {
	c.failed = true
	c.buf, c.at = nil, 0
}

// rest returns how many bytes are still to be read.
func (c *coder) rest() int { return len(c.buf) - c.at }

// uint reads or writes n.
func (c *coder) uint(n *uint64) {
	if c.reading {
		*n = c.getUint()
		return
	}
	v := *n
	for v >= 0x80 {
		c.buf = append(c.buf, byte(v)|0x80)
		v >>= 7
	}
	c.buf = append(c.buf, byte(v))
}

func (c *coder) getUint() (v uint64) {
	if c.at < len(c.buf) && c.buf[c.at] < 0x80 {
		c.at++
		return uint64(c.buf[c.at-1])
	}
	for i := 0; i < c.rest() && i < 10; i++ {
		b := c.buf[c.at+i]
		if i == 9 && b > 1 {
			break
		}
		v |= uint64(b&0x7f) << (7 * i)
		if b < 0x80 {
			c.at += i + 1
			return v
		}
	}
	c.fail()
	return 0
}

// int reads or writes n, which must fit in 32 bits.
func (c *coder) int(n *int32) {
	u := uint64(uint32(*n<<1) ^ uint32(*n>>31))
	c.uint(&u)
	if !c.reading {
		return
	}
	if u > 1<<32-1 {
		c.fail()
		return
	}
	*n = int32(uint32(u)>>1) ^ -int32(u&1)
}

func (c *coder) bool(b *bool) {
	var u uint64
	if *b {
		u = 1
	}
	c.uint(&u)
	if u > 1 {
		c.fail()
	}
	if c.reading {
		*b = u == 1
	}
}

// str reads or writes any string type as its number in the table.
func str[S ~string](c *coder, s *S) {
	var u uint64
	if !c.reading {
		u = uint64(c.number(string(*s)))
	}
	c.uint(&u)
	if !c.reading {
		return
	}
	if u >= uint64(len(c.table)) {
		c.fail()
		return
	}
	*s = S(c.table[u])
}

// number returns the number of s in the table, adding it when it is new.
func (c *coder) number(s string) int {
	n, ok := c.numbers[s]
	if !ok {
		n = len(c.table)
		c.numbers[s] = n
		c.table = append(c.table, s)
	}
	return n
}

func (c *coder) putTable() {
	n := uint64(len(c.table))
	c.uint(&n)
	for _, s := range c.table {
		n := uint64(len(s))
		c.uint(&n)
	}
	for _, s := range c.table {
		c.buf = append(c.buf, s...)
	}
}

func (c *coder) getTable() {
	n := c.getUint()
	if n == 0 || n > uint64(c.rest()) { // each length takes a byte
		c.fail()
		return
	}
	lengths := make([]uint32, n)
	total := uint64(0)
	for i := range lengths {
		l := c.getUint()
		total += l
		if l > 1<<31 || total > uint64(c.rest()) {
			c.fail()
			return
		}
		lengths[i] = uint32(l)
	}
	if total > uint64(c.rest()) || lengths[0] != 0 {
		c.fail()
		return
	}
	all := string(c.buf[c.at : c.at+int(total)]) // one copy; the strings of the snapshot share it
	c.at += int(total)
	c.table = make([]string, n)
	for i, l := range lengths {
		c.table[i], all = all[:l], all[l:]
	}
}

// list reads or writes a list, each element by element.
func list[T any](c *coder, l *[]T, element func(*coder, *T)) {
	n := uint64(len(*l))
	c.uint(&n)
	if !c.reading {
		for i := range *l {
			element(c, &(*l)[i])
		}
		return
	}
	if n == 0 || n > uint64(c.rest()) { // each element takes a byte at least
		if n > 0 {
			c.fail()
		}
		*l = nil
		return
	}
	// A count may lie: beyond a share of the bytes that are left, memory follows what was
	// really read.
	elements := make([]T, min(n, 64+uint64(c.rest())/16))
	for i := range n {
		if i == uint64(len(elements)) {
			elements = append(elements, make([]T, min(n-i, i))...)
		}
		*l = elements[:i+1]
		element(c, &elements[i])
		if c.failed {
			return
		}
	}
}

func (c *coder) day(d *claim.Day) {
	n := int32(*d)
	c.int(&n)
	if !c.reading {
		return
	}
	*d = claim.Day(n)
	if n != 0 && !d.Valid() {
		c.fail()
	}
}

func (c *coder) period(p *claim.Period) {
	c.day(&p.From)
	c.day(&p.To)
	str(c, &p.Grain)
}

func (c *coder) decimal(d *claim.Decimal) {
	c.uint(&d.Mant)
	exp := int32(d.Exp)
	c.int(&exp)
	if exp < -maxExp || exp > maxExp {
		c.fail()
		return
	}
	d.Exp = int16(exp)
}

// maxExp bounds the exponents of a snapshot's decimals, as claim.ParseDecimal does.
const maxExp = 40

func (c *coder) quantity(q *claim.Quantity) {
	c.decimal(&q.Low)
	c.decimal(&q.High)
	str(c, &q.Unit)
	str(c, &q.Qualifier)
	digits := int32(q.Digits)
	c.int(&digits)
	q.Digits = int(digits)
}

func (c *coder) snapshot(s *Snapshot) {
	str(c, &s.Version)
	c.day(&s.Date)
	c.day(&s.Expires)
	str(c, &s.Previous)
	list(c, &s.Entities, (*coder).entity)
	list(c, &s.Incidents, (*coder).incident)
	list(c, &s.Findings, (*coder).finding)
	list(c, &s.Coverage, (*coder).coverage)
}

func (c *coder) entity(e *Entity) {
	str(c, &e.ID)
	str(c, &e.Kind)
	str(c, &e.Name)
	str(c, &e.Class)
	str(c, &e.Country)
	list(c, &e.Parents, str)
	list(c, &e.Aliases, (*coder).alias)
	list(c, &e.Descriptions, str)
	hasAsset := e.Asset != nil
	c.bool(&hasAsset)
	if hasAsset && c.reading {
		e.Asset = new(AssetFacts)
	}
	if hasAsset {
		c.asset(e.Asset)
	}
	str(c, &e.NativeAsset)
	list(c, &e.External, str)
	c.bool(&e.Verified)
	list(c, &e.Sources, (*coder).source)
}

func (c *coder) alias(a *Alias) {
	str(c, &a.Text)
	c.bool(&a.Ambiguous)
}

func (c *coder) asset(a *AssetFacts) {
	str(c, &a.Ticker)
	list(c, &a.Symbols, str)
	c.bool(&a.TickerAmbiguous)
	decimals := int32(a.Decimals)
	c.int(&decimals)
	a.Decimals = int(decimals)
	str(c, &a.UnitOf)
	str(c, &a.NativeChain)
}

func (c *coder) incident(i *Incident) {
	str(c, &i.ID)
	str(c, &i.Name)
	str(c, &i.Victim)
	list(c, &i.Aliases, (*coder).alias)
	list(c, &i.Operators, str)
	str(c, &i.VictimKind)
	c.period(&i.When)
	c.day(&i.Disclosed)
	list(c, &i.Chains, str)
	str(c, &i.Technique)
	c.loss(&i.Loss)
	list(c, &i.Tokens, (*coder).quantity)
	c.decimal(&i.Recovered)
	c.bool(&i.RecoveredKnown)
	str(c, &i.Actor)
	list(c, &i.Attributions, (*coder).attribution)
	c.bool(&i.Verified)
	str(c, &i.Note)
	str(c, &i.Withdrawn)
	list(c, &i.Sources, (*coder).source)
}

func (c *coder) loss(l *Loss) {
	c.decimal(&l.Headline)
	c.decimal(&l.Low)
	c.decimal(&l.High)
	str(c, &l.Basis)
	str(c, &l.Note)
	list(c, &l.Reports, (*coder).lossReport)
}

func (c *coder) lossReport(r *LossReport) {
	c.quantity(&r.Amount)
	str(c, &r.Basis)
	c.bool(&r.Net)
	str(c, &r.AsOf)
	str(c, &r.StatedBy)
	c.bool(&r.Outlier)
	str(c, &r.Note)
	c.source(&r.Source)
}

func (c *coder) attribution(a *Attribution) {
	str(c, &a.Agency)
	str(c, &a.Actor)
	str(c, &a.Date)
	str(c, &a.Confidence)
	c.source(&a.Source)
}

func (c *coder) finding(f *Finding) {
	str(c, &f.ID)
	str(c, &f.Agency)
	str(c, &f.Actor)
	str(c, &f.Metric)
	str(c, &f.Subset)
	c.bool(&f.Net)
	str(c, &f.Scope)
	c.period(&f.Period)
	str(c, &f.Published)
	str(c, &f.Publication)
	c.quantity(&f.Value)
	c.quantity(&f.Local)
	str(c, &f.Incident)
	list(c, &f.Supersedes, str)
	list(c, &f.SupersededBy, str)
	list(c, &f.Related, str)
	str(c, &f.Status)
	str(c, &f.Statement)
	str(c, &f.Note)
	c.bool(&f.Verified)
	str(c, &f.Withdrawn)
	list(c, &f.Sources, (*coder).source)
}

func (c *coder) coverage(v *Coverage) {
	str(c, &v.Agency)
	str(c, &v.Actor)
	str(c, &v.Metric)
	c.period(&v.Period)
	str(c, &v.Note)
	list(c, &v.Sources, (*coder).source)
}

func (c *coder) source(s *claim.Source) {
	str(c, &s.URL)
	str(c, &s.Publisher)
	str(c, &s.Date)
	str(c, &s.Tier)
	str(c, &s.Archive)
}
