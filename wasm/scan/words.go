package scan

import (
	"strings"

	"assay/wasm/text"
)

// A role is what a word of the vocabulary can do in a number, an amount or a date. A word
// may have several.
type role uint64

const (
	small       role = 1 << iota // one to nineteen
	tens                         // twenty to ninety
	scale                        // hundred, thousand, million: a power of ten
	short                        // k, m, bn: a scale where it touches its number
	article                      // a, an
	fraction                     // half, quarter
	toCome                       // says that what follows is still to come
	part                         // third, quarters: a share of something
	dozen                        // dozen, score
	several                      // several, few: how many is not said
	plural                       // thousands, millions: an amount by itself
	month                        // January to December
	shortMonth                   // Jan to Dec
	weekday                      // Sunday to Saturday
	shortDay                     // Sun to Sat
	season                       // spring to winter
	ordinal                      // first to fourth
	quarterName                  // Q1 to Q4
	halfName                     // H1, H2
	unitOfTime                   // day, week, month …
	datePrefix                   // last, this, early, since …: may begin a date
	relative                     // today, yesterday
	stop                         // cannot be part of a noun phrase
	hedgeWord                    // hedges the number after it; n indexes hedges
	trailer                      // may begin a hedge of the number before it
	change                       // says that a number moved: "rose from 5 to 7"
	acronym                      // capitals that are no ticker
	uncounted                    // counts nothing that could be checked: "four times", "3 km", "214 shares"
	notPlural                    // ends in s and is no plural: "overseas"
	people                       // a plural without s
	thing                        // a noun that is counted in headlines, capitalised
	nth                          // first to twentieth, thirtieth
	kindOfTime                   // may stand before a unit of time: "five trading days"
	numbered                     // is followed by its number: section, page
	beforeYear                   // a capitalised word that a year may stand after
)

// opens marks the words at which a value may begin.
const opens = small | tens | article | fraction | dozen | several | plural | month | shortMonth | weekday | shortDay | season | ordinal | nth | quarterName | halfName | datePrefix | relative

// The units of time, as n of their words. A quarter is also the fraction 4.
const (
	perHour    = 1
	perDay     = 2
	perWeek    = 3
	perQuarter = 4
	perMonth   = 5
	perYear    = 6
	perDecade  = 7
	weekend    = 8
)

// The words that may begin a date, as n of them.
const (
	opSince = iota + 1
	opBetween
	opFrom
	opThe
	opLast
	opPast
	opThis
	opNext
	opFinal
	opFiscal
	opEarly
	opMid
	opLate
	opStart
	opEnd
)

// A word is an entry of the vocabulary.
type word struct {
	text string
	role role
	n    int // the number it stands for: a value, a power of ten, a month …
	cue  cue // what it tells about a name near it
}

// vocabulary holds every word that the recognisers of values know; entry 0 is none.
var vocabulary = words()

func words() []word {
	v := []word{{}}
	add := func(r role, n int, list string) {
		for w := range strings.FieldsSeq(list) {
			v = append(v, word{text: w, role: r, n: n})
		}
	}
	each := func(r role, from, step int, list string) {
		for w := range strings.FieldsSeq(list) {
			v = append(v, word{text: w, role: r, n: from})
			from += step
		}
	}
	each(small, 1, 1, "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen")
	each(tens, 20, 10, "twenty thirty forty fifty sixty seventy eighty ninety")
	add(scale, 2, "hundred")
	add(scale, 3, "thousand")
	add(scale, 5, "lakh lac")
	add(scale, 6, "million mln mn mio mil")
	add(scale, 7, "crore")
	add(scale, 9, "billion bn bln mrd milliard")
	add(scale, 12, "trillion tn trn trln")
	add(scale, 15, "quadrillion")
	add(scale|plural, 2, "hundreds")
	add(scale|plural, 3, "thousands")
	add(scale|plural, 5, "lakhs lacs")
	add(scale|plural, 6, "millions")
	add(scale|plural, 7, "crores")
	add(scale|plural, 9, "billions milliards")
	add(scale|plural, 12, "trillions")
	add(plural, 1, "tens")
	add(short, 3, "k")
	add(short, 6, "m mm")
	add(short, 7, "cr")
	add(short, 9, "b")
	add(short, 12, "t")
	add(article, 0, "a an")
	add(fraction, 2, "half")
	add(fraction|unitOfTime, 4, "quarter")
	add(dozen, 12, "dozen")
	add(toCome, 0, "will ll scheduled expected slated due upcoming plans planned aims intends deadline")
	add(part, 0, "halves thirds quarters fifths sixths eighths tenths third fifth sixth eighth tenth")
	add(several, 0, "several few")
	each(month, 1, 1, "january february march april may june july august september october november december")
	each(shortMonth, 1, 1, "jan feb mar apr may jun jul aug sep oct nov dec")
	add(shortMonth, 9, "sept")
	each(weekday, 0, 1, "sunday monday tuesday wednesday thursday friday saturday")
	each(shortDay, 0, 1, "sun mon tue wed thu fri sat")
	add(shortDay, 2, "tues")
	add(shortDay, 3, "weds")
	add(shortDay, 4, "thur thurs")
	add(relative, 0, "today")
	add(relative, -1, "yesterday")
	add(relative, 1, "tomorrow")
	each(ordinal, 1, 1, "first second third fourth")
	each(nth, 1, 1, "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth")
	add(nth, 30, "thirtieth")
	each(quarterName, 1, 1, "q1 q2 q3 q4")
	each(halfName, 1, 1, "h1 h2")
	each(season, 3, 3, "spring summer autumn winter")
	add(season, 9, "fall")
	add(unitOfTime, perHour, "hour hours")
	add(unitOfTime, perDay, "day days")
	add(unitOfTime, perWeek, "week weeks")
	add(unitOfTime, perMonth, "month months")
	add(unitOfTime, perQuarter, "quarters")
	add(unitOfTime, perYear, "year years")
	add(unitOfTime, perDecade, "decade decades")
	add(unitOfTime, weekend, "weekend")
	add(kindOfTime, 0, "trading business calendar consecutive full fiscal working straight calendar")
	add(datePrefix, opSince, "since")
	add(datePrefix, opBetween, "between")
	add(datePrefix, opFrom, "from")
	add(datePrefix, opThe, "the")
	add(datePrefix, opLast, "last")
	add(datePrefix, opPast, "past")
	add(datePrefix, opThis, "this current")
	add(datePrefix, opNext, "next coming")
	add(datePrefix, opFinal, "final")
	add(datePrefix, opFiscal, "fiscal")
	add(datePrefix, opEarly, "early")
	add(datePrefix, opMid, "mid middle")
	add(datePrefix, opLate, "late")
	add(datePrefix, opStart, "beginning start")
	add(datePrefix, opEnd, "end close")
	add(hedgeWord, 1, "about around roughly approximately approx estimated some circa")
	add(hedgeWord, 2, "nearly almost approaching near")
	add(hedgeWord, 3, "over exceeding above exceeds exceeded exceed surpassing surpassed surpass topping topped pass passed passes passing beyond")
	add(hedgeWord, 4, "under below")
	add(trailer, 0, "or and plus at max tops more give approx approximately roughly ish")
	add(numbered, 0, "copyright iphone ipad ios android galaxy model section article page figure table rule no number block version form room flight route highway area layer level grade phase step chapter windows studio v channel port line lines note")
	add(beforeYear, 0, "in since by of during until for from through and between to before after year report review study survey outlook index q1 q2 q3 q4 h1 h2 hacks losses all on or")
	add(acronym, 0, "nft nfts ceo ceos cto usb am pm gmt est edt utc gb tb mb kb kbps mbps mph ip vpn api id atm atms ips fbi cia nsa doj sec irs usa uk eu un rpc mhz ghz cve url urls sms pdf dvd tv faq ai iot lgbt aum tvl ucc bbc cnn pcs km kwh mwh")
	add(change, 0, "rose rise rises rising grew grow growing fell fall falls falling increased increase increasing decreased decrease dropped drop declined jumped climbed went moved soared surged doubled tripled up down raised lowered cut slashed changed")
	add(stop, 0, `of in on at to from by for with without within into onto over under between among against through across along around about
		and or but nor so yet if than then when while where who whom whose which what that this these those there here as because since until after before during
		the an every each all both no not any another such other its his her their our your my it they he she we you i them him us me
		is was were are be been being am has have had having do does did will would can could may might must shall should
		says said say told tells tell reported reports hit hits took takes take made makes make got gets get came comes went goes gave gives lost loses won using including
		per plus minus also only just even still already again more less fewer most later earlier ago away old older younger now today yesterday last next`)
	add(uncounted, 0, `times points percent degrees cents pence dollars minutes seconds moments nights mornings centuries decades
		km kilometers kilometres miles meters metres feet inches yards acres terabytes gigabytes megabytes kilobytes bytes bits pixels tonnes tons kilograms grams pounds litres liters
		comments comment shares likes views view followers subscribers readers reads stars retweets replies upvotes claps columns pages languages words characters digits lines rows fields
		ways things reasons steps kinds types sorts names sides lessons parts halves thirds fourths fifths quarters tenths hours days weeks months years hour day week month year minute
		poems drops numbers figures numerals places versions generations dimensions stages chapters sections episodes seasons rounds laps goals games sets tips takeaways questions votes sentences`)
	add(notPlural, 0, "overseas always perhaps sometimes previous various whereas towards besides business address process news access loss cross gas bus series analysis")
	add(people, 0, "people men women children")
	add(thing, 0, "attacks hacks victims wallets addresses accounts users customers companies incidents transactions exchanges countries persons")
	return append(v, cues()...)
}

// slots finds a word of the vocabulary by the hash of its text.
var slots, entries = index(vocabulary)

const slotBits = 12

func slot(hash uint32) uint32 { return hash * 0x9E3779B1 >> (32 - slotBits) }

// index returns the vocabulary with one entry a text, and its table by hash.
func index(list []word) (slots [1 << slotBits]uint16, entries []entry) {
	entries = []entry{{}}
next:
	for _, w := range list[1:] {
		h := text.Hash(w.text)
		s := slot(h)
		for ; slots[s] != 0; s = (s + 1) % (1 << slotBits) {
			if e := &entries[slots[s]]; e.hash == h {
				e.role |= w.role
				if e.n == 0 {
					e.n = w.n
				}
				e.cue |= w.cue
				continue next
			}
		}
		slots[s] = uint16(len(entries))
		entries = append(entries, entry{h, w})
	}
	return slots, entries
}

// roles and numbers hold the role and n of each entry, close together.
var roles, numbers = columns(entries)

func columns(entries []entry) (roles []role, numbers []int) {
	for _, e := range entries {
		roles = append(roles, e.role)
		numbers = append(numbers, e.n)
	}
	return roles, numbers
}

type entry struct {
	hash uint32
	word
}

// look finds the words of the text in the vocabulary.
func (d *Doc) look() {
	if cap(d.words) < len(d.Tokens) {
		d.words = make([]uint16, len(d.Tokens)+len(d.Tokens)/4)
	}
	d.words = d.words[:len(d.Tokens)]
	for i := range d.Tokens {
		t := &d.Tokens[i]
		d.words[i] = 0
		if t.Kind != text.Word {
			continue
		}
		for s := slot(t.Hash); slots[s] != 0; s = (s + 1) % (1 << slotBits) {
			if e := &entries[slots[s]]; e.hash == t.Hash {
				if w := t.Text(d.Text); w == e.text || text.Same(w, e.text) {
					d.words[i] = slots[s]
				}
				break
			}
		}
	}
}

// role returns the roles of token i.
func (d *Doc) role(i int) role {
	if i < 0 || i >= len(d.words) {
		return 0
	}
	return roles[d.words[i]]
}

// cue returns what the word at token i tells about a name near it.
func (d *Doc) cue(i int) cue {
	if i < 0 || i >= len(d.words) {
		return 0
	}
	return entries[d.words[i]].cue
}

// n returns the number that the word at token i stands for.
func (d *Doc) n(i int) int {
	if i < 0 || i >= len(d.words) {
		return 0
	}
	return numbers[d.words[i]]
}
