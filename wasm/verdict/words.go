package verdict

import (
	"assay/wasm/claim"
	"assay/wasm/corpus"
)

// Words are built by appending, since they are built for every claim of every page.

// quantity appends a number with its hedge and unit as a reader writes it: "about $626
// million", "173,600 ETH", "61%", "58 attacks".
func appendQuantity(dst []byte, q *claim.Quantity, noun string) []byte {
	low, high := bounds(q)
	dst = append(dst, hedge(q.Qualifier)...)
	if low.Cmp(high) != 0 {
		dst = appendAmount(dst, low, q.Unit, noun)
		dst = append(dst, " to "...)
		return appendAmount(dst, high, q.Unit, noun)
	}
	return appendAmount(dst, low, q.Unit, noun)
}

// hedge returns the words of a qualifier, with a space after them.
func hedge(q claim.Qualifier) string {
	switch q {
	case claim.About:
		return "about "
	case claim.Nearly:
		return "nearly "
	case claim.Over:
		return "more than "
	case claim.Under:
		return "up to "
	}
	return ""
}

// appendAmount appends one number with its unit; noun is what a count counts.
func appendAmount(dst []byte, d claim.Decimal, unit, noun string) []byte {
	switch unit {
	case "USD":
		return appendScaled(append(dst, '$'), d)
	case "EUR":
		return appendScaled(append(dst, "€"...), d)
	case "GBP":
		return appendScaled(append(dst, "£"...), d)
	case "KRW":
		return append(appendScaled(dst, d), " won"...)
	case "JPY":
		return append(appendScaled(dst, d), " yen"...)
	case "percent":
		return append(appendScaled(dst, d), '%')
	}
	if noun == "" {
		noun = unit
	}
	return append(append(appendScaled(dst, d), ' '), noun...)
}

var scales = [...]struct {
	digits int
	word   string
}{{12, " trillion"}, {9, " billion"}, {6, " million"}}

// appendScaled appends "1.2 billion" where at most three decimals say it exactly, and
// "5,612,345,678" otherwise.
func appendScaled(dst []byte, d claim.Decimal) []byte {
	d = d.Normal()
	for _, s := range scales {
		if corpus.Magnitude(d) > s.digits && int(d.Exp) >= s.digits-3 {
			d.Exp -= int16(s.digits)
			return append(appendGrouped(dst, d), s.word...)
		}
	}
	return appendGrouped(dst, d)
}

// appendGrouped appends d with a comma between groups of three digits before its point.
func appendGrouped(dst []byte, d claim.Decimal) []byte {
	var buf [64]byte
	plain := d.Append(buf[:0])
	whole := len(plain)
	for i, c := range plain {
		if c == '.' {
			whole = i
			break
		}
	}
	for i, c := range plain {
		if i > 0 && i < whole && (whole-i)%3 == 0 {
			dst = append(dst, ',')
		}
		dst = append(dst, c)
	}
	return dst
}

var months = [...]string{"", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"}

// appendDay appends "22 December 2022".
func appendDay(dst []byte, d claim.Day) []byte {
	dst = appendNumber(dst, d.DayOfMonth())
	dst = append(dst, ' ')
	return appendMonth(dst, d)
}

func appendMonth(dst []byte, d claim.Day) []byte {
	if m := d.Month(); m >= 1 && m <= 12 {
		dst = append(append(dst, months[m]...), ' ')
	}
	return appendNumber(dst, d.Year())
}

func appendNumber(dst []byte, n int) []byte {
	if n < 0 {
		n = 0
	}
	return claim.Int(uint64(n)).Append(dst)
}

// appendDate appends an ISO day or month as words; anything else as it stands.
func appendDate(dst []byte, iso string) []byte {
	d := day(iso)
	switch {
	case d == 0:
		return append(dst, iso...)
	case len(iso) == len("2022-12"):
		return appendMonth(dst, d)
	}
	return appendDay(dst, d)
}

// appendPeriod appends "in 2022", "on 21 February 2025", "from 2017 to 2022".
func appendPeriod(dst []byte, p claim.Period) []byte {
	switch {
	case !p.Known():
		return append(dst, "at a time not given"...)
	case p.From == p.To:
		return appendDay(append(dst, "on "...), p.From)
	case yearLong(p):
		return appendNumber(append(dst, "in "...), p.From.Year())
	case p.From.Month() == p.To.Month() && p.From.Year() == p.To.Year() && fromStart(p.From) && toEnd(p.To):
		return appendMonth(append(dst, "in "...), p.From)
	}
	if w := part(p); w != "" {
		return appendNumber(append(append(dst, w...), ' '), p.From.Year())
	}
	return appendSpan(dst, p)
}

// yearLong reports whether p is a calendar year, or one that was told in its last weeks.
func yearLong(p claim.Period) bool {
	return p.From.Year() == p.To.Year() && p.From.Month() == 1 && p.From.DayOfMonth() == 1 && p.To.Month() == 12
}

func fromStart(d claim.Day) bool { return d.DayOfMonth() == 1 }
func toEnd(d claim.Day) bool     { return d.DayOfMonth() == claim.DaysIn(d.Year(), d.Month()) }

// part returns the words for a half or a quarter of a year, "" for other periods.
func part(p claim.Period) string {
	if p.From.Year() != p.To.Year() || !fromStart(p.From) || !toEnd(p.To) {
		return ""
	}
	switch p.From.Month()*100 + p.To.Month() {
	case 106:
		return "in the first half of"
	case 712:
		return "in the second half of"
	case 103:
		return "in the first quarter of"
	case 406:
		return "in the second quarter of"
	case 709:
		return "in the third quarter of"
	case 1012:
		return "in the last quarter of"
	}
	return ""
}

// appendSpan appends "from 2017 to 2022", with months or days where years do not say it.
func appendSpan(dst []byte, p claim.Period) []byte {
	dst = append(dst, "from "...)
	years := p.From.Month() == 1 && fromStart(p.From) && p.To.Month() == 12
	switch {
	case years:
		dst = appendNumber(dst, p.From.Year())
	case fromStart(p.From) && (toEnd(p.To) || p.Days() > 31):
		dst = appendMonth(dst, p.From)
	default:
		dst = appendDay(dst, p.From)
	}
	dst = append(dst, " to "...)
	switch {
	case years:
		return appendNumber(dst, p.To.Year())
	case toEnd(p.To):
		return appendMonth(dst, p.To)
	}
	return appendDay(dst, p.To)
}

var metricWords = map[corpus.Metric]string{
	corpus.MetricStolen: "stolen", corpus.MetricHackedTotal: "lost to hacks", corpus.MetricAttempted: "targeted in attempted thefts",
	corpus.MetricLaundered: "laundered", corpus.MetricIllicit: "moved by illicit addresses", corpus.MetricRecovered: "recovered",
	corpus.MetricSeized: "seized", corpus.MetricFrozen: "frozen", corpus.MetricHeld: "held", corpus.MetricScamRevenue: "taken in by scams",
	corpus.MetricScamLosses: "lost to scams", corpus.MetricRansomPaid: "paid in ransoms", corpus.MetricRansomSAR: "reported as suspected ransom payments",
	corpus.MetricShare: "as a share", corpus.MetricGrowth: "of growth",
}

var metricNouns = map[corpus.Metric]string{
	corpus.MetricAttacks: "attacks", corpus.MetricVictims: "victims", corpus.MetricComplaints: "complaints",
	corpus.MetricPersons: "people", corpus.MetricCountries: "countries",
}

var countryNames = map[string]string{
	"KR": "South Korea", "KP": "North Korea", "US": "the United States", "JP": "Japan", "HK": "Hong Kong", "SG": "Singapore", "GB": "the United Kingdom",
	"EU": "the European Union", "AE": "the United Arab Emirates", "VN": "Vietnam", "NO": "Norway", "CN": "China", "ID": "Indonesia", "SI": "Slovenia",
	"IN": "India", "AU": "Australia", "CA": "Canada", "DE": "Germany", "FR": "France", "NL": "the Netherlands", "RU": "Russia", "TR": "Turkey", "IR": "Iran",
}

func country(code string) string {
	if n := countryNames[code]; n != "" {
		return n
	}
	return code
}

// appendFinding appends a finding in words, without who said it: "about $626 million
// stolen by North Korea in 2022".
func (j *judge) appendFinding(dst []byte, f *corpus.Finding) []byte {
	dst = appendQuantity(dst, &f.Value, metricNouns[f.Metric])
	if f.Local.Unit != "" {
		dst = append(dst, " ("...)
		dst = append(appendQuantity(dst, &f.Local, metricNouns[f.Metric]), ')')
	}
	if w := metricWords[f.Metric]; w != "" {
		dst = append(append(dst, ' '), w...)
	}
	if f.Subset != "" {
		dst = append(dst, " ("...)
		dst = append(appendSpaced(dst, f.Subset), ')')
	}
	if f.Net {
		dst = append(dst, " (net of what was recovered)"...)
	}
	if f.Actor != "" {
		dst = append(dst, " by "...)
		dst = append(dst, j.name(corpus.Actor, f.Actor)...)
	}
	dst = appendScope(dst, f.Scope)
	return appendPeriod(append(dst, ' '), f.Period)
}

// appendSpaced appends an id as words.
func appendSpaced(dst []byte, id string) []byte {
	for i := 0; i < len(id); i++ {
		if id[i] == '-' {
			dst = append(dst, ' ')
		} else {
			dst = append(dst, id[i])
		}
	}
	return dst
}

// appendScope appends where a finding counts, unless it counts everywhere.
func appendScope(dst []byte, scope string) []byte {
	switch {
	case scope == "" || scope == "worldwide":
		return dst
	case len(scope) > 6 && scope[:6] == "chain:":
		return appendSpaced(append(dst, " on "...), scope[6:])
	case len(scope) > 7 && scope[:7] == "region:":
		return appendSpaced(append(dst, " in "...), scope[7:])
	}
	return append(append(dst, " in "...), country(scope)...)
}

// name returns the main name of an entity, or its id.
func (j *judge) name(kind corpus.EntityKind, id string) string {
	if e := j.ix.Entity(kind, id); e != nil && e.Name != "" {
		return e.Name
	}
	return id
}

// speaker returns an agency's name as the subject of a sentence: "the National
// Intelligence Service", "Chainalysis".
func (j *judge) speaker(id string) string {
	e := j.ix.Entity(corpus.Agency, id)
	if e == nil || e.Name == "" {
		return id
	}
	switch e.Class {
	case "intelligence", "law_enforcement", "sanctions", "regulator", "intergovernmental", "cert", "prosecutor", "court":
		if hasSpace(e.Name) && !hasPrefix(e.Name, "the ") && !hasPrefix(e.Name, "The ") {
			return "the " + e.Name
		}
	}
	return e.Name
}

func hasSpace(s string) bool {
	for i := range len(s) {
		if s[i] == ' ' {
			return true
		}
	}
	return false
}

func hasPrefix(s, prefix string) bool { return len(s) >= len(prefix) && s[:len(prefix)] == prefix }

// capital appends s with its first letter in upper case.
func capital(dst []byte, s string) []byte {
	n := len(dst)
	dst = append(dst, s...)
	if len(dst) > n && dst[n] >= 'a' && dst[n] <= 'z' {
		dst[n] -= 'a' - 'A'
	}
	return dst
}
