package scan

import (
	"strings"
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
	decadeName                   // thirties to nineties
	weekName                     // week: may have a number
)

// opens marks the words at which a value may begin.
const opens = small | tens | article | fraction | dozen | several | plural | month | shortMonth | weekday | shortDay | season | decadeName | weekName | ordinal | nth | quarterName | halfName | datePrefix | relative

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

	perFortnight = 9
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

// A list is words of one role. The first of them stands for n, each further one for step more.
type list struct {
	role    role
	n, step int
	words   string
}

var lists = [...]list{
	{small, 1, 1, "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"},
	{tens, 20, 10, "twenty thirty forty fifty sixty seventy eighty ninety"},
	{scale, 2, 0, "hundred"},
	{scale, 3, 0, "thousand"},
	{scale, 5, 0, "lakh lac"},
	{scale, 6, 0, "million mln mn mio mil millon millón milhão milhões millones millionen"},
	{scale, 7, 0, "crore"},
	{scale, 9, 0, "billion bn bln mrd milliard milliarden bilhão bilhões"},
	{scale, 12, 0, "trillion tn trn trln trilhão trilhões"},
	{scale, 15, 0, "quadrillion"},
	{scale | plural, 2, 0, "hundreds"},
	{scale | plural, 3, 0, "thousands"},
	{scale | plural, 5, 0, "lakhs lacs"},
	{scale | plural, 6, 0, "millions"},
	{scale | plural, 7, 0, "crores"},
	{scale | plural, 9, 0, "billions milliards"},
	{scale | plural, 12, 0, "trillions"},
	{plural, 1, 0, "tens"},
	{short, 3, 0, "k"},
	{short, 6, 0, "m mm"},
	{short, 7, 0, "cr"},
	{short, 6, 0, "mi"},
	{short, 9, 0, "b bi"},
	{short, 12, 0, "t tri"},
	{article, 0, 0, "a an"},
	{fraction, 2, 0, "half"},
	{fraction | unitOfTime, 4, 0, "quarter"},
	{dozen, 12, 0, "dozen"},
	{toCome, 0, 0, "will ll scheduled expected slated due upcoming plans planned aims intends deadline"},
	{part, 0, 0, "halves thirds quarters fifths sixths eighths tenths third fifth sixth eighth tenth"},
	{several, 0, 0, "several few"},
	{month, 1, 1, "january february march april may june july august september october november december"},
	{shortMonth, 1, 1, "jan feb mar apr may jun jul aug sep oct nov dec"},
	{shortMonth, 9, 0, "sept"},
	{weekday, 0, 1, "sunday monday tuesday wednesday thursday friday saturday"},
	{shortDay, 0, 1, "sun mon tue wed thu fri sat"},
	{shortDay, 2, 0, "tues"},
	{shortDay, 3, 0, "weds"},
	{shortDay, 4, 0, "thur thurs"},
	{decadeName, 30, 10, "thirties forties fifties sixties seventies eighties nineties"},
	{relative, 0, 0, "today"},
	{relative, -1, 0, "yesterday"},
	{relative, 1, 0, "tomorrow"},
	{ordinal, 1, 1, "first second third fourth"},
	{nth, 1, 1, "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"},
	{nth, 30, 0, "thirtieth"},
	{quarterName, 1, 1, "q1 q2 q3 q4"},
	{halfName, 1, 1, "h1 h2"},
	{season, 3, 3, "spring summer autumn winter"},
	{season, 9, 0, "fall"},
	{unitOfTime, perHour, 0, "hour hours"},
	{unitOfTime, perDay, 0, "day days"},
	{unitOfTime, perWeek, 0, "week weeks"},
	{weekName, 0, 0, "week"},
	{unitOfTime, perFortnight, 0, "fortnight fortnights"},
	{unitOfTime, perMonth, 0, "month months"},
	{unitOfTime, perQuarter, 0, "quarters"},
	{unitOfTime, perYear, 0, "year years"},
	{unitOfTime, perDecade, 0, "decade decades"},
	{unitOfTime, weekend, 0, "weekend"},
	{kindOfTime, 0, 0, "trading business calendar consecutive full fiscal working straight calendar"},
	{datePrefix, opSince, 0, "since"},
	{datePrefix, opBetween, 0, "between"},
	{datePrefix, opFrom, 0, "from"},
	{datePrefix, opThe, 0, "the"},
	{datePrefix, opLast, 0, "last"},
	{datePrefix, opPast, 0, "past"},
	{datePrefix, opThis, 0, "this current"},
	{datePrefix, opNext, 0, "next coming"},
	{datePrefix, opFinal, 0, "final"},
	{datePrefix, opFiscal, 0, "fiscal"},
	{datePrefix, opEarly, 0, "early"},
	{datePrefix, opMid, 0, "mid middle"},
	{datePrefix, opLate, 0, "late"},
	{datePrefix, opStart, 0, "beginning start"},
	{datePrefix, opEnd, 0, "end close"},
	{hedgeWord, 1, 0, "about around roughly approximately approx estimated some circa ca"},
	{hedgeWord, 2, 0, "nearly almost approaching near"},
	{hedgeWord, 3, 0, "over exceeding above exceeds exceeded exceed surpassing surpassed surpass topping topped pass passed passes passing beyond"},
	{hedgeWord, 4, 0, "under below"},
	{trailer, 0, 0, "or and plus at max tops more give approx approximately roughly ish"},
	{numbered, 0, 0, "copyright iphone ipad ios android galaxy model section article page figure table rule no number block version form room flight route highway area layer level grade phase step chapter windows studio v channel port line lines note"},
	{beforeYear, 0, 0, "in since by of during until for from through and between to before after year report review study survey outlook index q1 q2 q3 q4 h1 h2 hacks losses all on or"},
	{acronym, 0, 0, "nft nfts ceo ceos cto usb am pm gmt est edt utc gb tb mb kb kbps mbps mph ip vpn api id atm atms ips fbi cia nsa doj sec irs usa uk eu un rpc mhz ghz cve url urls sms pdf dvd tv faq ai iot lgbt aum tvl ucc bbc cnn pcs km kwh mwh"},
	{change, 0, 0, "rose rise rises rising grew grow growing fell fall falls falling increased increase increasing decreased decrease dropped drop declined jumped climbed went moved soared surged doubled tripled up down raised lowered cut slashed changed"},
	{stop, 0, 0, `of in on at to from by for with without within into onto over under between among against through across along around about
		and or but nor so yet if than then when while where who whom whose which what that this these those there here as because since until after before during
		the an every each all both no not any another such other its his her their our your my it they he she we you i them him us me
		is was were are be been being am has have had having do does did will would can could may might must shall should
		says said say told tells tell reported hit hits took takes take made makes make got gets get came comes went goes gave gives lost loses won using including
		per plus minus also only just even still already again more less fewer most later earlier ago away old older younger now today yesterday last next`},
	{uncounted, 0, 0, `times points percent degrees cents pence dollars minutes seconds moments nights mornings centuries decades
		km kilometers kilometres miles meters metres feet inches yards acres terabytes gigabytes megabytes kilobytes bytes bits pixels tonnes tons kilograms grams pounds litres liters
		comments comment shares likes views view followers subscribers readers reads stars retweets replies upvotes claps columns pages languages words characters digits lines rows fields
		ways things reasons steps kinds types sorts names sides lessons parts halves thirds fourths fifths quarters tenths hours days weeks months years hour day week month year minute
		poems drops numbers figures numerals places versions generations dimensions stages chapters sections episodes seasons rounds laps goals games sets tips takeaways questions votes sentences`},
	{notPlural, 0, 0, "overseas always perhaps sometimes previous various whereas towards besides business address process news access loss cross gas bus series analysis"},
	{people, 0, 0, "people men women children aircraft personnel"},
	{thing, 0, 0, "attacks hacks victims wallets addresses accounts users customers companies incidents transactions exchanges countries persons cards bugs flaws vulnerabilities hackers suspects arrests servers devices systems records banks hospitals schools businesses organizations domains websites sites apps computers investors clients nodes validators"},
}

// words returns the words of lists and cueLists, after the entry that is none.
func words() []word {
	all := []word{{}}
	for _, l := range lists {
		n := l.n
		for w := range strings.FieldsSeq(l.words) {
			all = append(all, word{text: w, role: l.role, n: n})
			n += l.step
		}
	}
	for _, l := range cueLists {
		for w := range strings.FieldsSeq(l.words) {
			all = append(all, word{text: w, cue: l.cue})
		}
	}
	return all
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
	return cues[d.words[i]]
}

// n returns the number that the word at token i stands for.
func (d *Doc) n(i int) int {
	if i < 0 || i >= len(d.words) {
		return 0
	}
	return numbers[d.words[i]]
}
