package scan

import (
	"assay/wasm/claim"
	"assay/wasm/text"
)

// An amount is a numeral with its unit: a currency, percent, or none yet.
type amount struct {
	numeral
	unit     string // code of the currency, percent, or ""
	from, to int    // the tokens it spans
	prefixed bool   // its currency stands before it
	coin     bool   // its unit is a token that the lexicon knows
}

const percent = "percent"

// quantity reads the number at token i with its unit or the thing it counts, and the range
// it may begin, and returns the token to go on with; i when there is no number.
func (d *Doc) quantity(i int) int {
	if d.at(i).Kind != text.Number && d.role(i)&(small|tens|article|fraction|dozen|several|plural) == 0 {
		return i
	}
	if d.at(i).Kind == text.Word {
		if end := d.vague(i); end > i {
			return end
		}
	}
	a, ok := d.amount(i)
	if !ok {
		return i
	}
	if d.broken(&a) {
		return a.to
	}
	d.addCents(&a)
	b, joined := d.rangeTo(&a)
	if !joined {
		b = a
	}
	switch {
	case a.unit == "" || d.isThing(&b) || d.startsName(&b):
		return d.count(a, b)
	case a.unit == percent:
		return d.add(claim.Percent, a, b)
	case doubtful(&a), doubtful(&b):
		return b.to
	case a.words && !a.scaled && a.value == claim.Int(1) && !d.hyphened(a.end) && !(a.coin && d.pauses(a.to)), d.wordIs(b.to, "wrench"):
		return b.to // one US dollar; "the $5 wrench attack" has no amount
	}
	return d.add(claim.Money, a, b)
}

// broken reports whether the number of a goes on after what may be a slip of its typing or
// scanning, so that it is better not read: "$1,200, 000", "$1. 2 million", "$1.2×10^6".
func (d *Doc) broken(a *amount) bool {
	j := a.end
	if a.unit == "" || a.scaled || a.words || !d.sameLine(j) || !d.sameLine(j+1) || d.at(j+1).Kind != text.Number {
		return false
	}
	switch t := d.at(j); {
	case t.Is(','):
		return d.length(j+1) == 3 && d.at(j+1).Space && (a.digitsIn(d) <= 3 || a.grouped(d))
	case t.Is('.'):
		return d.role(j+2)&scale != 0
	case t.Is('×'), t.Is('*'), t.Is('^'):
		return true
	}
	return false
}

// digitsIn returns how many digits the number of a is written with.
func (a *amount) digitsIn(d *Doc) (n int) {
	for k := a.from; k < a.end; k++ {
		if d.at(k).Kind == text.Number {
			n += d.length(k)
		}
	}
	return n
}

// grouped reports whether the number of a is written with commas.
func (a *amount) grouped(d *Doc) bool {
	for k := a.from; k < a.end; k++ {
		if d.is(k, ',') {
			return true
		}
	}
	return false
}

// addCents takes in the cents after whole dollars, euros or pounds: "thirteen dollars and
// forty-five cents".
func (d *Doc) addCents(a *amount) {
	if a.scaled || a.value.Exp != 0 || a.unit != "USD" && a.unit != "EUR" && a.unit != "GBP" {
		return
	}
	j := a.to
	if d.wordIs(j, "and") {
		j++
	}
	if !d.sameLine(j) || d.at(j).Kind != text.Number && d.role(j)&(small|tens) == 0 {
		return
	}
	n, ok := d.numeral(j, false)
	if !ok || n.scaled || n.value.Exp != 0 || n.value.Mant > 99 || !d.sameLine(n.end) {
		return
	}
	if d.wordIs(n.end, "cents") || d.wordIs(n.end, "cent") || a.unit == "GBP" && (d.wordIs(n.end, "pence") || d.wordIs(n.end, "p")) {
		a.value = claim.Decimal{Mant: a.value.Mant*100 + n.value.Mant, Exp: -2}
		a.digits = max(1, significant(a.value.Mant))
		a.end, a.to = n.end+1, n.end+1
	}
}

// doubtful reports whether the point in a may part thousands, as it does where a's currency
// is at home, so that it is better not read: "1.500 €".
func doubtful(a *amount) bool {
	if a.scaled || a.value.Exp != -3 || a.value.Mant < 1000 {
		return false
	}
	switch a.unit {
	case "EUR", "CHF", "SEK", "NOK", "DKK", "PLN", "CZK", "HUF", "RUB", "UAH", "TRY", "BRL", "ARS", "CLP", "COP", "IDR", "VND":
		return true
	}
	return false
}

// isThing reports whether the coin that a counts is only the kind of what it counts: "51
// Ethereum addresses". It then undoes the unit.
func (d *Doc) isThing(a *amount) bool {
	if !a.coin || a.scaled || a.value.Exp < 0 || !d.sameLine(a.to) || !isPlural(d.text(a.to)) || d.role(a.to)&stop != 0 || d.wordIs(a.to, "tokens") || d.wordIs(a.to, "coins") {
		return false
	}
	a.unit, a.to = "", a.end
	return true
}

// startsName reports whether the coin that a counts is only the first word of a longer name:
// "seven Pulse Secure servers". It then undoes the unit.
func (d *Doc) startsName(a *amount) bool {
	if !a.coin || a.scaled || a.prefixed || a.to != a.end+1 || d.at(a.end).Case != text.Title || !d.sameLine(a.to) {
		return false
	}
	if d.at(a.to).Case != text.Title || d.role(a.to) != 0 || d.cue(a.to)&(deed|hurt|taken) != 0 {
		return false
	}
	if _, n := d.unitAt(a.to); n > 0 {
		return false
	}
	a.unit, a.to = "", a.end
	return true
}

// amount reads the number at token i with the unit before or after it.
func (d *Doc) amount(i int) (a amount, ok bool) {
	a.unit, a.from = d.currencyBefore(i)
	if d.leadingPoint(i) {
		a.unit, a.from = d.currencyBefore(i - 1)
	}
	a.prefixed = a.unit != ""
	a.numeral, ok = d.numeral(i, a.prefixed)
	if !ok {
		return a, false
	}
	a.to = a.end
	if d.unitAfter(&a); a.unit == "" {
		d.tickerBefore(&a)
	}
	if a.scaled && d.wordIs(a.end-1, "mil") && romance(a.unit) && !d.manner().mil {
		a.value.Exp -= 3 // a thousand
	}
	return a, true
}

// romance reports whether unit is the currency of a country where "mil" is a thousand.
func romance(unit string) bool {
	switch unit {
	case "BRL", "ARS", "CLP", "COP", "MXN", "PEN", "UYU":
		return true
	}
	return false
}

// tickerBefore takes in the ticker before a number without unit: "USDT 5 million", "USDC
// 25,000". Before small numbers it may stand for the coin's price or version.
func (d *Doc) tickerBefore(a *amount) {
	j := a.from - 1
	if t := d.at(j); t.Kind != text.Word || t.Case != text.Upper || !d.sameLine(a.from) || t.End-t.Start < 3 || d.role(j)&acronym != 0 {
		return
	}
	u, n := d.coinAt(j)
	if n != 1 || u.scale != 0 || len(d.Mentions) > 0 && int(d.Tokens[j].Start) < d.Mentions[len(d.Mentions)-1].End {
		return
	}
	if a.scaled && !a.letter || pegged(u.code) && a.value.Cmp(claim.Int(100)) >= 0 && !d.isNoun(a.to) {
		a.unit, a.from, a.coin, a.prefixed = u.code, j, true, true
	}
}

// pegged reports whether one of the coin is worth a dollar.
func pegged(code string) bool {
	switch code {
	case "USDT", "USDC", "DAI", "BUSD", "TUSD", "USDE", "PYUSD", "FDUSD":
		return true
	}
	return false
}

// codeAndNumber reads an amount whose currency touches its number, so that both begin one
// token: "USD200m", "KRW1.5tn". It returns the token to go on with.
func (d *Doc) codeAndNumber(i int) int {
	w := d.text(i)
	if w[:2] == "FY" {
		return d.value(i)
	}
	code := codeOf(w[:3])
	if code == "" || w[3] < '0' || w[3] > '9' {
		return i + 1
	}
	start := int(d.Tokens[i].Start)
	rest := d.Text[start+3:]
	if len(rest) > longestNumber {
		rest = rest[:longestNumber]
	}
	sub := Doc{Text: w[:3] + " " + rest}
	sub.Tokens = text.Tokens(nil, sub.Text)
	sub.look()
	sub.quantity(1)
	if len(sub.Mentions) == 0 || sub.Mentions[0].Start != 0 {
		return i + 1
	}
	m := sub.Mentions[0]
	m.Start, m.End = start, start+m.End-1
	m.Text = d.Text[m.Start:m.End]
	if m.Quantity.Qualifier == claim.Exact {
		m.Quantity.Qualifier = d.hedgeBefore(i)
	}
	d.Mentions = append(d.Mentions, m)
	for i < len(d.Tokens) && int(d.Tokens[i].Start) < m.End {
		i++
	}
	return i
}

const longestNumber = 64 // bytes looked at of a number that touches its currency

// add appends the mention of kind k from a to b, which are the same but in a range.
func (d *Doc) add(k claim.Kind, a, b amount) int {
	if b.value.IsZero() && k == claim.Money {
		return b.to
	}
	q := d.between(a, b)
	d.tell(k, a.from, b.to).Quantity = q
	return b.to
}

// between returns the quantity from a to b with its qualifier.
func (d *Doc) between(a, b amount) claim.Quantity {
	q := claim.Quantity{Low: a.value, High: b.value, Unit: a.unit, Digits: min(a.digits, b.digits), Qualifier: claim.Range}
	switch {
	case a.from != b.from:
	case a.over:
		q.Qualifier = claim.Over
	default:
		if q.Qualifier = d.hedge(a.from, b.to); q.Qualifier == claim.Exact && d.wordIs(a.from-1, "and") {
			q.Qualifier = d.hedgeOfFirst(a)
		}
	}
	return q
}

// hedgeOfFirst returns the words' hedge of the amount that "and" joins to a, for it counts for
// both: "about 1,230 bitcoin and 24.4 ether".
func (d *Doc) hedgeOfFirst(a amount) claim.Qualifier {
	last := len(d.Mentions) - 1
	if last < 0 || a.unit == "" || a.unit == percent {
		return claim.Exact
	}
	first := &d.Mentions[last]
	if first.Kind != claim.Money || first.End != int(d.at(a.from-2).End) || first.Quantity.Unit == a.unit {
		return claim.Exact
	}
	return d.hedgeBefore(d.tokenAt(first.Start))
}

// currencyBefore returns the currency that stands before the number at token i and the
// token it begins at: "$", "US$", "HK$", "USD", "Rs.", "Fr.".
func (d *Doc) currencyBefore(i int) (code string, from int) {
	j := i - 1
	t := d.at(j)
	if n := len(d.Mentions); n > 0 && int(t.Start) < d.Mentions[n-1].End {
		return "", i // it is the unit of the amount before: "17 USD 25"
	}
	switch t.Kind {
	case text.Word:
		if code := wordBefore(d.text(j)); code != "" && d.sameLine(i) {
			return code, j
		}
	case text.Symbol:
		if t.Hash == '~' && d.glued(i) && d.glued(j) && currencySign(rune(d.at(j-1).Hash)) != "" {
			return d.signed(currencySign(rune(d.at(j-1).Hash)), j-1) // "$~4.3M"
		}
		if t.Hash == '.' && d.glued(j) {
			if w := d.text(j - 1); w == "Rs" || w == "Fr" || w == "Re" || w == "SFr" {
				return wordBefore(w), j - 1
			}
			return "", i
		}
		code = currencySign(rune(t.Hash))
		if code == "" || !d.sameLine(i) || d.glued(j) && d.at(j-1).Kind == text.Number && d.at(i).Space {
			return "", i
		}
		return d.signed(code, j)
	}
	return "", i
}

// signed returns the currency of the sign at token j, with the letters before it.
func (d *Doc) signed(code string, j int) (string, int) {
	if code == "USD" {
		if w := d.text(j - 1); d.sameLine(j) && d.at(j-1).Kind == text.Word && (d.glued(j) || len(w) > 1 && d.at(j-1).Case == text.Upper) {
			if c := dollars(w); c != "" {
				return c, j - 1
			}
		}
		if d.sameLine(j) && d.is(j-1, '.') && d.phrase(j-4, "u") && d.wordIs(j-2, "s") {
			return code, j - 4
		}
	}
	if p := d.at(j - 1); p.Kind == text.Word && !d.at(j).Break {
		if c := codeOf(d.text(j - 1)); c == code || c != "" && code == "USD" {
			return c, j - 1
		}
	}
	return code, j
}

// unitAfter takes in the unit that stands after the amount's number.
func (d *Doc) unitAfter(a *amount) {
	j := a.end
	if !d.sameLine(j) && !(a.scaled && d.wrapped(j)) {
		return
	}
	if a.prefixed {
		d.repeated(a)
		return
	}
	if n := d.percentAt(j); n > 0 {
		a.unit, a.to = percent, j+n
		return
	}
	if d.isCurrencySymbol(j) && !(d.glued(j+1) && d.at(j+1).Kind == text.Number) {
		if u, n := d.unitAt(j + 1); n > 0 && d.glued(j+1) && u.exact {
			a.unit, a.to = u.code, j+1+n // 499,000 $ETH
			return
		}
		a.unit, a.to = currencySign(rune(d.at(j).Hash)), j+1
		return
	}
	switch {
	case d.hyphened(j):
		j++
	case d.is(j, '.') && d.glued(j) && a.scaled && d.abbreviated(j-1) && d.isCurrencySymbol(j+1) && d.sameLine(j+1):
		a.unit, a.to = currencySign(rune(d.at(j+1).Hash)), j+2 // 3 Mio. €
		return
	case d.is(j, '.') && d.glued(j) && a.scaled && d.abbreviated(j-1) && d.isUnitWord(j+1):
		j++ // 10 mln. dollars
	case d.wordIs(j, "of") && a.scaled:
		j++
	case d.wordIs(j, "of"), d.wordIs(j, "in"):
		j = d.coinBehind(a, j)
	case d.wordIs(j, "d") && d.is(j+1, '\''):
		j += 2
	default:
		j = d.skipAdjectives(j)
	}
	u, n := d.unitAt(j)
	if n == 0 || !d.sameLine(j) && !(a.scaled && d.wrapped(j)) {
		d.ticker(a, j)
		return
	}
	if u.code == "KRW" && d.wordIs(j, "won") && !d.isWon(a, j+n) {
		return
	}
	a.unit, a.to, a.coin = u.code, j+n, !u.fiat
	a.value.Exp += int16(u.scale)
	if d.at(j).Case == text.Upper && !a.scaled && d.role(a.to)&scale != 0 && d.sameLine(a.to) {
		a.value.Exp += int16(d.n(a.to)) // 75 USD million
		a.scaled, a.exp = true, d.n(a.to)
		a.to++
	}
}

// coinBehind returns the token of the coin that the preposition at token j joins to the number
// of a: "40,000 of ETH", "25,000 of the stolen bitcoin", "1,308.09 in ETH"; j for none.
func (d *Doc) coinBehind(a *amount, j int) int {
	k := j + 1
	if d.wordIs(j, "of") && d.wordIs(k, "the") {
		k = d.skipAdjectives(k + 1)
	} else if d.at(k).Case != text.Upper {
		return j
	}
	u, n := d.coinAt(k)
	if n == 0 || u.scale != 0 || d.year(a.from) != 0 && a.end == a.from+1 || !d.sameLine(k) {
		return j
	}
	return k
}

// abbreviated reports whether token j is a scale cut short, such as "mln" or "bn".
func (d *Doc) abbreviated(j int) bool { return d.at(j).End-d.at(j).Start <= 3 }

// isWon reports whether "won", before token j, is the currency and not the verb.
func (d *Doc) isWon(a *amount, j int) bool {
	if d.is(j, '\'') && d.glued(j) && d.wordIs(j+1, "t") {
		return false
	}
	return a.scaled || a.value.Cmp(claim.Int(100)) >= 0 && !d.wordIs(j, "the") && !d.wordIs(j, "by") && d.role(j)&article == 0
}

// ticker takes in the name of a token that no table lists, at token j: capitals after a
// number of its size, or a known ticker with small letters before it, "cmETH".
func (d *Doc) ticker(a *amount, j int) {
	t := d.at(j)
	w := d.text(j)
	if t.Kind != text.Word || t.Break || j != a.end || len(w) < 3 || len(w) > 8 || a.letter {
		return
	}
	switch t.Case {
	case text.Upper:
		if len(w) > 6 || a.value.Cmp(claim.Int(1000)) < 0 && a.value.Normal().Exp >= 0 || d.role(j)&acronym != 0 || d.year(a.from) != 0 && a.to == a.from+1 || isPlural(d.text(j+1)) && d.sameLine(j+1) {
			return
		}
	case text.Mixed:
		if !derived(w) {
			return
		}
	default:
		return
	}
	a.unit, a.to = w, j+1
}

// derived reports whether w is a ticker made of a known one: "rsETH", "stSOL", "aUSDC".
func derived(w string) bool {
	k := 0
	for k < len(w) && w[k] >= 'a' && w[k] <= 'z' {
		k++
	}
	switch w[k:] {
	case "ETH", "BTC", "SOL", "USD", "USDC", "USDT", "DAI", "BNB", "AVAX", "WETH", "WBTC":
		return k > 0 && k <= 4
	}
	return false
}

// isPlural reports whether w has the look of a plural noun in lower case.
func isPlural(w string) bool {
	n := len(w)
	return n > 3 && w[0] >= 'a' && w[0] <= 'z' && w[n-1] == 's' && w[n-2] != 's' || w == "people" || w == "men" || w == "women"
}

// repeated takes in the currency that stands after an amount that has one before it:
// "$115,000,000 USD", "$5 million Canadian dollars".
func (d *Doc) repeated(a *amount) {
	if d.is(a.end, '.') && d.glued(a.end) && d.glued(a.end+1) && (d.is(a.end+1, '–') || d.is(a.end+1, '—') || d.is(a.end+1, '-')) {
		a.to = a.end + 2 // Fr. 50’000.–
		return
	}
	u, n := d.unitAt(a.end)
	if n == 0 || u.scale != 0 {
		return
	}
	if !u.fiat {
		if pegged(u.code) && d.is(a.from, '$') && d.at(a.end).Case == text.Upper {
			a.unit, a.to, a.coin = u.code, a.end+n, true // "$32,107 BUSD"
		}
		return
	}
	if u.code == a.unit || a.unit == "USD" && d.is(a.from, '$') && u.code[2] == 'D' {
		a.unit, a.to = u.code, a.end+n
	}
}

// skipAdjectives returns the token after the words that may stand between a number and
// its token: "94,636 stolen BTC". It returns j when there are none.
func (d *Doc) skipAdjectives(j int) int {
	for k := j; k < j+2 && d.sameLine(k) && d.at(k).Kind == text.Word && d.at(k).Case == text.Lower; k++ {
		if d.isUnitWord(k) {
			return k
		}
		if w := d.text(k); len(w) < 4 || w[len(w)-2:] != "ed" && w[len(w)-2:] != "en" && w != "more" && w != "additional" {
			return j
		}
		if d.isUnitWord(k + 1) {
			return k + 1
		}
	}
	return j
}

// rangeTo reads the second amount of the range that a begins: "$600–650 million", "between
// $80M and $100M". It gives both the unit and scale that only one of them is written with.
func (d *Doc) rangeTo(a *amount) (b amount, ok bool) {
	j, word := d.connector(a)
	if j == 0 {
		return b, false
	}
	i := d.numberFrom(j)
	if i < 0 {
		return b, false
	}
	if b, ok = d.amount(i); !ok || b.from != j {
		return b, false
	}
	if word && a.unit != "" && b.unit == "" && !b.scaled || d.wordIs(a.to, "or") && (a.scaled || !b.scaled || b.prefixed) {
		return b, false
	}
	return b, d.join(a, &b)
}

// join makes a and b the ends of one range, if they can be.
func (d *Doc) join(a, b *amount) bool {
	low := *a
	if !a.scaled && b.scaled {
		unscaled := b.value
		unscaled.Exp -= int16(b.exp)
		if a.value.Cmp(unscaled) < 0 {
			low.value.Exp += int16(b.exp)
		}
	}
	switch {
	case low.unit == "":
		low.unit = b.unit
	case b.unit == "":
		b.unit = low.unit
	}
	if low.unit != b.unit || low.value.Cmp(b.value) >= 0 {
		return false
	}
	*a = low
	return true
}

// connector returns the token after what joins a to the end of a range, and whether that
// is a word; 0 when nothing does.
func (d *Doc) connector(a *amount) (next int, word bool) {
	j := a.to
	switch {
	case !d.sameLine(j) || !d.sameLine(j+1):
		return 0, false
	case d.isDash(j) && d.at(j).Space == d.at(j+1).Space:
		return j + 1, false
	case d.wordIs(j, "to") && d.mayReach(a):
		return j + 1, true
	case d.wordIs(j, "and") && (d.wordIs(a.from-1, "between") || d.role(a.from-1)&hedgeWord != 0 && d.wordIs(a.from-2, "between")), d.wordIs(j, "or"):
		return j + 1, true
	}
	return 0, false
}

// mayReach reports whether "a to …" is a range, not a change from one number to another.
func (d *Doc) mayReach(a *amount) bool {
	if !d.wordIs(a.from-1, "from") {
		return true
	}
	switch d.text(a.from - 2) {
	case "ranging", "ranged", "range", "ranges", "anywhere", "anything", "somewhere":
		return true
	}
	return a.unit == "" && d.role(a.from-2)&change == 0
}

// numberFrom returns the token of the number that begins, with the currency before it, at
// token j; -1 when none does.
func (d *Doc) numberFrom(j int) int {
	for i := j; i < j+4 && i < len(d.Tokens); i++ {
		switch {
		case d.is(i+1, '$') && dollars(d.text(i)) != "": // "A$5" has no article
		case d.at(i).Kind == text.Number || d.role(i)&(small|tens|fraction|article) != 0:
			return i
		case !d.isCurrencySymbol(i) && !d.isCurrencyWord(i) && dollars(d.text(i)) == "" && !d.is(i, '.'):
			return -1
		}
	}
	return -1
}

// vague reads an amount whose size only is told: "hundreds of millions of dollars",
// "several million euros". It returns the token after it, i when there is none.
func (d *Doc) vague(i int) int {
	low, high, j := d.magnitude(i)
	if j == i || !d.sameLine(j) {
		return i
	}
	a := amount{numeral: numeral{end: j, scaled: true}, from: i, to: j}
	d.unitAfter(&a)
	if a.unit == "" || a.unit == percent {
		return i
	}
	m := d.mention(claim.Money, i, a.to)
	m.Quantity = claim.Quantity{Low: claim.Decimal{Mant: 1, Exp: int16(low)}, High: claim.Decimal{Mant: 1, Exp: int16(high)}, Unit: a.unit, Qualifier: claim.Vague, Digits: 1}
	d.Mentions = append(d.Mentions, m)
	return a.to
}

// magnitude reads words that tell only a power of ten, and returns the powers they stand
// between: "hundreds of millions", "tens of thousands", "millions", "several hundred
// million". A bare plural reaches to the next word for a power: thousands to a million.
func (d *Doc) magnitude(i int) (low, high, end int) {
	r, j := d.role(i), i
	switch {
	case r&article != 0 && d.wordIs(i+1, "few"):
		j++
		fallthrough
	case r&several != 0:
		j++
		low, high = 0, 3
	case r&plural != 0 && d.at(i-1).Kind != text.Number:
		low, high = d.n(i), d.n(i)+3
		if d.n(i) < 3 {
			high = d.n(i) + 1
		}
		j++
		if !d.wordIs(j, "of") || d.role(j+1)&scale == 0 {
			if d.n(i) < 3 {
				return 0, 0, i
			}
			return low, high, j
		}
		j++
	default:
		return 0, 0, i
	}
	scaled := false
	for ; d.role(j)&scale != 0; j++ {
		if d.n(j) == 2 {
			high = low + 3
		}
		low, high = low+d.n(j), high+d.n(j)
		if d.n(j) == 2 {
			high = low + 1
		}
		scaled = true
	}
	if !scaled {
		return 0, 0, i
	}
	return low, high, j
}
