package claim

import (
	"unicode/utf8"

	"assay/wasm/load"
)

// Offsets names the unit in which a report's spans count.
type Offsets string

// The two units: Go counts bytes, JavaScript counts UTF-16 code units.
const (
	UTF8  Offsets = "utf8"
	UTF16 Offsets = "utf16"
)

// AppendJSON appends r as one line of JSON to dst. It is the only writer of a Report, so
// that the server, the command line and the browser give the same bytes. offsets says in
// which unit the spans of r count; it does not convert them.
func (r *Report) AppendJSON(dst []byte, offsets Offsets) []byte {
	w := writer{dst}
	w.open('{')
	w.str("id", r.ID)
	w.key("published")
	w.day(r.Published)
	w.str("published_from", string(r.PublishedFrom))
	w.str("offsets", string(offsets))
	if r.Corpus.Version != "" {
		w.key("corpus")
		w.open('{')
		w.str("version", r.Corpus.Version)
		w.key("date")
		w.day(r.Corpus.Date)
		w.close('}')
	}
	w.key("mentions")
	w.open('[')
	for i := range r.Mentions {
		w.item()
		w.mention(&r.Mentions[i])
	}
	w.close(']')
	w.key("claims")
	w.open('[')
	for i := range r.Claims {
		w.item()
		w.claim(&r.Claims[i])
	}
	w.close(']')
	if r.Corpus.Version != "" {
		w.key("summary")
		w.summary(&r.Summary)
	}
	w.close('}')
	return w.dst
}

// A writer appends JSON; a comma is written before every key or item but the first.
type writer struct{ dst []byte }

func (w *writer) open(c byte)  { w.dst = append(w.dst, c) }
func (w *writer) close(c byte) { w.dst = append(w.dst, c) }

func (w *writer) item() {
	if c := w.dst[len(w.dst)-1]; c != '{' && c != '[' {
		w.dst = append(w.dst, ',')
	}
}

// key is kept out of line: written into its hundred callers it would cost the browser
// module 50 KB.
//
//go:noinline
func (w *writer) key(k string) {
	w.item()
	w.dst = append(w.dst, '"')
	w.dst = append(w.dst, k...)
	w.dst = append(w.dst, '"', ':')
}

func (w *writer) str(k, v string) {
	w.key(k)
	w.dst = AppendString(w.dst, v)
}

// opt writes a string member unless it is empty.
func (w *writer) opt(k, v string) {
	if v != "" {
		w.str(k, v)
	}
}

func (w *writer) int(k string, n int) {
	w.key(k)
	w.number(n)
}

// put writes a piece of JSON as it stands.
//
//go:noinline
func (w *writer) put(json string) { w.dst = append(w.dst, json...) }

func (w *writer) number(n int) {
	if n < 0 {
		w.dst = append(w.dst, '-')
		n = -n
	}
	w.dst = appendUint(w.dst, uint64(n))
}

func (w *writer) day(d Day) {
	if d == 0 {
		w.dst = append(w.dst, "null"...)
		return
	}
	w.dst = append(w.dst, '"')
	w.dst = d.Append(w.dst)
	w.dst = append(w.dst, '"')
}

func (w *writer) ref(r Ref) {
	if r == 0 {
		w.put("null")
		return
	}
	w.number(r.Index())
}

func (w *writer) mention(m *Mention) {
	begin := beginnings[0] // of no kind
	if int(m.Kind) < len(beginnings) {
		begin = beginnings[m.Kind]
	}
	w.put(begin)
	w.number(m.Start)
	w.put(`,"end":`)
	w.number(m.End)
	w.put(`,"text":`)
	w.dst = AppendString(w.dst, m.Text)
	switch {
	case m.Kind.Numeric():
		w.put(quantities[m.Kind])
		w.quantity(m.Kind, &m.Quantity)
	case m.Kind == Date:
		w.put(`,"date":`)
		w.period(&m.Period)
	case m.Kind.Named():
		w.put(`,"id":`)
		w.dst = AppendString(w.dst, m.ID)
		w.opt("name", m.Name)
	case m.Kind == CVE:
		w.str("value", m.Value)
	default:
		w.key(m.Kind.String())
		w.open('{')
		w.opt("chain", m.Chain)
		w.str("value", m.Value)
		w.close('}')
	}
	if m.Twin != 0 {
		w.put(`,"twin":`)
		w.ref(m.Twin)
	}
	w.close('}')
}

// What a mention of each kind begins with, and its quantity.
var beginnings, quantities = func() (begin, quantity [len(kindNames)]string) {
	for k, name := range kindNames {
		begin[k] = `{"kind":"` + name + `","start":`
		quantity[k] = `,"` + name + `":{"low":`
	}
	return begin, quantity
}()

// quantity writes what stands behind the beginning of a member that holds a number.
func (w *writer) quantity(k Kind, q *Quantity) {
	w.dst = q.Low.Append(w.dst)
	w.put(`,"high":`)
	w.dst = q.High.Append(w.dst)
	switch k {
	case Money:
		w.put(`,"currency":`)
		w.dst = AppendString(w.dst, q.Unit)
	case Count:
		w.put(`,"unit":`)
		w.dst = AppendString(w.dst, q.Unit)
	}
	w.put(`,"qualifier":`)
	w.dst = AppendString(w.dst, string(q.Qualifier))
	w.put(`,"digits":`)
	w.number(q.Digits)
	w.close('}')
}

func (w *writer) period(p *Period) {
	w.put(`{"from":`)
	w.day(p.From)
	w.put(`,"to":`)
	w.day(p.To)
	w.opt("grain", string(p.Grain))
	w.close('}')
}

func (w *writer) claim(c *Claim) {
	w.put(`{"start":`)
	w.number(c.Start)
	w.put(`,"end":`)
	w.number(c.End)
	w.put(`,"amount":`)
	w.ref(c.Amount)
	w.put(`,"period":`)
	w.ref(c.Period)
	w.put(`,"agency":`)
	w.ref(c.Agency)
	w.put(`,"actor":`)
	w.ref(c.Actor)
	w.put(`,"victim":`)
	w.ref(c.Victim)
	w.put(`,"action":`)
	w.dst = AppendString(w.dst, string(c.Action))
	w.scope(&c.Scope)
	if c.Whole != 0 {
		w.put(`,"whole":`)
		w.ref(c.Whole)
	}
	if c.Verdict != nil {
		w.put(`,"verdict":`)
		w.verdict(c.Verdict)
	}
	w.close('}')
}

func (w *writer) scope(s *Scope) {
	if *s == (Scope{}) {
		return
	}
	w.key("scope")
	w.open('{')
	w.opt("country", s.Country)
	w.opt("subset", s.Subset)
	if s.Net {
		w.key("net")
		w.dst = append(w.dst, "true"...)
	}
	w.opt("superlative", string(s.Superlative))
	w.close('}')
}

// AppendJSON appends v as it stands inside a Report.
func (v *Verdict) AppendJSON(dst []byte) []byte {
	w := writer{dst}
	w.verdict(v)
	return w.dst
}

func (w *writer) verdict(v *Verdict) {
	w.open('{')
	w.str("label", string(v.Label))
	w.fields(&v.Fields)
	w.opt("rule", v.Rule)
	w.str("reason", v.Reason)
	w.opt("tolerance", v.Tolerance)
	w.key("evidence")
	w.open('[')
	for i := range v.Evidence {
		w.item()
		w.evidence(&v.Evidence[i])
	}
	w.close(']')
	w.close('}')
}

func (w *writer) fields(f *Fields) {
	w.key("fields")
	w.open('{')
	w.opt("amount", string(f.Amount))
	w.opt("period", string(f.Period))
	w.opt("agency", string(f.Agency))
	w.opt("actor", string(f.Actor))
	w.opt("victim", string(f.Victim))
	w.close('}')
}

func (w *writer) evidence(e *Evidence) {
	w.put(`{"record":`)
	w.dst = AppendString(w.dst, e.Record)
	w.put(`,"title":`)
	w.dst = AppendString(w.dst, e.Title)
	w.put(`,"role":`)
	w.dst = AppendString(w.dst, string(e.Role))
	w.fields(&e.Fields)
	w.put(`,"says":`)
	w.dst = AppendString(w.dst, e.Says)
	w.put(`,"sources":[`)
	for i := range e.Sources {
		w.item()
		w.source(&e.Sources[i])
	}
	w.put(`]}`)
}

func (w *writer) source(s *Source) {
	w.put(`{"url":`)
	w.dst = AppendString(w.dst, s.URL)
	w.put(`,"publisher":`)
	w.dst = AppendString(w.dst, s.Publisher)
	w.opt("date", s.Date)
	w.opt("tier", string(s.Tier))
	w.opt("archive", s.Archive)
	w.close('}')
}

// AppendJSON appends s as it stands inside a Report.
func (s *Summary) AppendJSON(dst []byte) []byte {
	w := writer{dst}
	w.summary(s)
	return w.dst
}

func (w *writer) summary(s *Summary) {
	w.open('{')
	w.int("claims", s.Claims)
	w.key("counts")
	w.open('{')
	for i, n := range s.Counts {
		if n > 0 {
			w.int(string(Labels[i]), n)
		}
	}
	w.close('}')
	w.key("inconsistent")
	w.open('[')
	for _, p := range s.Inconsistent {
		w.item()
		w.open('{')
		w.key("a")
		w.ref(p.A)
		w.key("b")
		w.ref(p.B)
		w.str("reason", p.Reason)
		w.close('}')
	}
	w.close(']')
	w.close('}')
}

const hex = "0123456789abcdef"

// AppendString appends s as a JSON string. Bytes that are not UTF-8 become U+FFFD, and <,
// >, &, U+2028 and U+2029 are escaped so that a report can stand inside HTML.
func AppendString(dst []byte, s string) []byte {
	dst = append(dst, '"')
	from := 0
	for i := 0; i < len(s); {
		if i+8 <= len(s) {
			if odd(load.String(s[i:])) == 0 {
				i += 8
				continue
			}
		}
		for i < len(s) && plain[s[i]] {
			i++
		}
		if i == len(s) {
			break
		}
		dst = append(dst, s[from:i]...)
		r, n := utf8.DecodeRuneInString(s[i:])
		i += n
		from = i
		switch {
		case r == '"' || r == '\\':
			dst = append(dst, '\\', byte(r))
		case r == '\n':
			dst = append(dst, '\\', 'n')
		case r < 0x80:
			dst = append(dst, '\\', 'u', '0', '0', hex[r>>4], hex[r&15])
		case r == 0x2028 || r == 0x2029:
			dst = append(dst, '\\', 'u', '2', '0', '2', hex[r&15])
		case r == utf8.RuneError:
			dst = append(dst, 0xEF, 0xBF, 0xBD)
		default:
			from = i - n
		}
	}
	dst = append(dst, s[from:]...)
	return append(dst, '"')
}

// plain tells which bytes a JSON string holds as they are: printable ASCII but for what is
// escaped.
var plain = func() (t [256]bool) {
	for c := ' '; c < 0x7f; c++ {
		t[c] = c != '"' && c != '\\' && c != '<' && c != '>' && c != '&'
	}
	return t
}()

// odd returns 0 when eight bytes are plain. Of bytes that are it may say otherwise.
func odd(x uint64) uint64 {
	const ones = 0x0101010101010101
	backslash := x ^ ones*'\\'
	angle := (x | ones*('<'^'>')) ^ ones*'>'
	quote := (x | ones*('"'^'&')) ^ ones*'&'
	return (x | (x + ones) | (x - ones*' ') | (backslash - ones) | (angle - ones) | (quote - ones)) & (ones << 7)
}
