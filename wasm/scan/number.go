package scan

import (
	"assay/wasm/claim"
	"assay/wasm/text"
)

// A numeral is a number as written, without what it is a number of.
type numeral struct {
	value  claim.Decimal
	digits int  // significant digits as written
	end    int  // the token after it
	scaled bool // has a word or letter for its power of ten: "1.2 billion", "5k"
	letter bool // that was a letter touching it, which may be a unit: "5m"
	over   bool // has a plus sign or word before its scale: "$300+ million"
	words  bool // begins with a word, not with digits
	exp    int  // the power of ten that its scale words make
	spaced bool // has blanks between its groups of digits: "1 200 000"
}

// numeral reads the number that begins at token i. prefixed says that a currency stands
// before it, so that a letter apart from it is its scale: "$5 M".
func (d *Doc) numeral(i int, prefixed bool) (n numeral, ok bool) {
	switch d.at(i).Kind {
	case text.Number:
		if d.leadingPoint(i) {
			n, ok = d.tenths(i)
		} else {
			n, ok = d.digits(i)
		}
	case text.Word:
		n, ok = d.spelled(i)
	}
	if ok {
		d.scale(&n, prefixed)
	}
	return n, ok
}

// leadingPoint reports whether the number at token i is all behind its decimal point: ".5".
func (d *Doc) leadingPoint(i int) bool {
	return d.is(i-1, '.') && d.glued(i) && (!d.glued(i-1) || d.isCurrencySymbol(i-2)) && d.mayEnd(i+1)
}

// tenths reads ".5" at token i, its digits.
func (d *Doc) tenths(i int) (n numeral, ok bool) {
	n.end = i + 1
	n.value, n.digits, ok = value(d.text(i), d.length(i))
	return n, ok
}

// mixed adds the fraction of "1½" to n.
func (d *Doc) mixed(n *numeral) {
	if !d.glued(n.end) || n.value.Exp != 0 || n.value.Mant > 1<<50 {
		return
	}
	part := uint64(0)
	switch t := d.at(n.end); {
	case t.Is('½'):
		part = 50
	case t.Is('¼'):
		part = 25
	case t.Is('¾'):
		part = 75
	default:
		return
	}
	n.value = claim.Decimal{Mant: n.value.Mant*100 + part, Exp: -2}.Normal()
	n.digits = significant(n.value.Mant)
	n.end++
}

const maxGroups = 8 // of digits in one number

// digits reads the number in digits at token i, its groups and decimals parted by commas,
// points, apostrophes or blanks in any national style. What could be read in two ways, or
// in none, is no number.
func (d *Doc) digits(i int) (n numeral, ok bool) {
	if !d.mayBegin(i) {
		return n, false
	}
	var lens [maxGroups]int
	var seps [maxGroups]rune
	groups := 1
	lens[0] = d.length(i)
	j := i
	for {
		sep, next := d.separator(j, lens[0], groups > 1 && seps[1] != ' ')
		if sep == 0 {
			break
		}
		if groups == maxGroups {
			return n, false
		}
		lens[groups], seps[groups] = d.length(next), sep
		groups++
		j = next
	}
	decimals, ok := d.decimals(i, lens[:groups], seps[:groups])
	if !ok || !d.mayEnd(j+1) {
		return n, false
	}
	n = numeral{end: j + 1, spaced: groups > 1 && seps[1] == ' '}
	n.value, n.digits, ok = value(d.Text[d.Tokens[i].Start:d.Tokens[j].End], decimals)
	d.mixed(&n)
	return n, ok
}

// mayBegin reports whether a number may begin at token i: what touches it on the left is
// not part of a name, a version or a code.
func (d *Doc) mayBegin(i int) bool {
	if !d.glued(i) {
		return true
	}
	p := d.at(i - 1)
	if p.Kind != text.Symbol {
		return d.isCurrencyWord(i - 1)
	}
	switch p.Hash {
	case '.':
		return d.isCurrencyWord(i - 2)
	case '-', '–', '−':
		return !d.glued(i-1) || d.at(i-2).Kind == text.Symbol || d.role(i-2)&(month|shortMonth) != 0 || d.at(i-2).Kind == text.Number || d.role(i-2)&(scale|short) != 0
	case ',', '/', '\\', '#', '_', '@', ':', ';', '=', '&', '^', '\'', '%', '*':
		return p.Hash == ':' && d.at(i-1).Space || p.Hash == '/' && d.glued(i-1) && d.at(i-2).Kind != text.Word && d.at(i-2).Kind != text.Number
	}
	return true
}

// mayEnd reports whether a number may end before token j.
func (d *Doc) mayEnd(j int) bool {
	if !d.glued(j) {
		return true
	}
	switch t := d.at(j); t.Kind {
	case text.Number:
		return false
	case text.Word:
		return d.role(j)&(scale|short) != 0 || d.isUnitWord(j)
	default:
		switch t.Hash {
		case '_', '@', ':', '=', '\'', '\\', '#':
			return d.glued(j+1) == false
		case '.', ',':
			return !(d.glued(j+1) && d.at(j+1).Kind == text.Number)
		}
	}
	return true
}

// length returns the number of digits of token i.
func (d *Doc) length(i int) int {
	s, n := d.text(i), 0
	for k := 0; k < len(s); {
		_, m := text.Digit(s[k:])
		if m == 0 {
			k++
			continue
		}
		n++
		k += m
	}
	return n
}

// separator returns what parts the group of digits at token j from the next one, and that
// one's token; 0 when the number ends with j. first is the length of the number's first
// group; marked says that its groups are parted by marks, so that a blank ends it.
func (d *Doc) separator(j, first int, marked bool) (sep rune, next int) {
	t := d.at(j + 1)
	switch {
	case t.Kind == text.Number && t.Space && !t.Break && !marked && first <= 3 && d.length(j+1) == 3 && d.oneBlank(j+1):
		return ' ', j + 1
	case t.Is('.') && t.Space && !t.Break && d.glued(j+2) && d.at(j+2).Kind == text.Number && d.role(j+3)&scale != 0:
		return '.', j + 2 // "$1 .2 million", badly spaced
	case t.Kind == text.Symbol && !t.Space && d.glued(j+2) && d.at(j+2).Kind == text.Number:
		switch t.Hash {
		case ',', '.', '\'':
			return rune(t.Hash), j + 2
		}
	}
	return 0, 0
}

// oneBlank reports whether one blank character stands before token i.
func (d *Doc) oneBlank(i int) bool {
	gap := d.Text[d.Tokens[i-1].End:d.Tokens[i].Start]
	return len(gap) == 1 || gap == "\u00A0" || gap == "\u202F" || gap == "\u2009"
}

// decimals returns how many of the groups of a number's digits stand after its decimal
// mark: 0 or 1. ok is false when the groups make no number, or more than one.
func (d *Doc) decimals(i int, lens []int, seps []rune) (decimals int, ok bool) {
	last := len(lens) - 1
	if last == 0 {
		return 0, true
	}
	zero := lens[0] > 1 && d.text(i)[0] == '0'
	if last > 1 && seps[last] != seps[1] && (seps[last] == '.' || seps[last] == ',') {
		return lens[last], !zero && grouped(lens[:last], seps[:last])
	}
	leading := d.text(i) == "0" || d.text(i) == "００"
	switch {
	case last == 1 && seps[1] == '.' && lens[1] == 3 && grouped(lens, seps) && !leading && !zero && d.manner().points:
		return 0, true
	case last == 1 && seps[1] == '.':
		return lens[1], true
	case grouped(lens, seps) && !leading && !zero:
		return 0, true
	case last == 1 && seps[1] == ',' && !zero && (lens[1] != 3 || leading):
		return lens[1], true
	}
	return 0, false
}

// grouped reports whether groups of digits, all parted by the same mark, are thousands or,
// in the Indian style, thousands and hundreds: "1,00,000".
func grouped(lens []int, seps []rune) bool {
	last := len(lens) - 1
	if last == 0 {
		return true
	}
	three, two := lens[0] <= 3, lens[0] <= 2 && seps[1] == ',' && lens[last] == 3
	for k := 1; k <= last; k++ {
		if seps[k] != seps[1] {
			return false
		}
		three = three && lens[k] == 3
		two = two && (k == last || lens[k] == 2)
	}
	return three || two
}

// value returns the number that the digits of s make, the last decimals of them standing
// after the decimal mark, and its significant digits. ok is false for a number too long
// to be held exactly.
func value(s string, decimals int) (v claim.Decimal, digits int, ok bool) {
	zeros := 0
	for k := 0; k < len(s); {
		c, n := text.Digit(s[k:])
		if n == 0 {
			k++
			continue
		}
		k += n
		if v.Mant > (1<<64-1-9)/10 {
			return v, 0, false
		}
		v.Mant = v.Mant*10 + uint64(c)
		if v.Mant != 0 {
			digits++
		}
		if c == 0 {
			zeros++
		} else {
			zeros = 0
		}
	}
	v.Exp = int16(-decimals)
	if decimals == 0 {
		digits -= zeros
	}
	return v, max(digits, 1), true
}

// scale takes in the words after the numeral that multiply it: "1.2 billion", "5k",
// "2 lakh crore", "1.2-billion".
func (d *Doc) scale(n *numeral, prefixed bool) {
	for {
		j := n.end
		switch {
		case d.hyphened(j) && d.role(j+1)&scale != 0:
			j++
		case d.is(j, '+') && d.glued(j) && d.role(j+1)&scale != 0:
			j, n.over = j+1, true
		case d.hyphened(j) && d.wordIs(j+1, "plus") && d.role(j+2)&scale != 0:
			j, n.over = j+2, true
		}
		switch r := d.role(j); {
		case !d.sameLine(j) && !(r&scale != 0 && d.wrapped(j)):
			return
		case r&scale != 0:
			n.end, n.scaled = j+1, true
		case r&short != 0 && !n.scaled && !n.words && d.isScaleLetter(j, prefixed):
			n.end, n.scaled, n.letter = j+1, true, true
		default:
			return
		}
		power := d.n(j)
		if d.wordIs(j, "mil") && (d.role(j+1)&scale != 0 || d.manner().mil) {
			power = 3
		}
		n.value.Exp += int16(power)
		n.exp += power
		if n.value.Exp > 30 {
			return
		}
	}
}

// isScaleLetter reports whether the letter or two at token j are the scale of the number
// before them.
func (d *Doc) isScaleLetter(j int, prefixed bool) bool {
	if d.wordIs(j, "bi") || d.wordIs(j, "mi") || d.wordIs(j, "tri") {
		return d.manner().mil && !d.hyphened(j+1)
	}
	if !d.Tokens[j].Space {
		return true
	}
	return prefixed || d.sameLine(j+1) && (d.isUnitWord(j+1) || d.isCurrencySymbol(j+1) && !(d.glued(j+2) && d.at(j+2).Kind == text.Number))
}

// spelled reads the number in words at token i: "two", "sixty-two and a half million",
// "half a billion", "a dozen", "twelve hundred".
func (d *Doc) spelled(i int) (n numeral, ok bool) {
	r := d.role(i)
	switch {
	case d.wordIs(i-1, "of") && d.role(i-2)&(fraction|part) != 0:
		return n, false // the rest of "two-thirds of a million"
	case r&small != 0 && d.quarters(i) > 0:
		return d.halfOf(d.quarters(i))
	case r&article != 0 && d.role(i+1)&(scale|dozen) != 0 && d.role(i+1)&plural == 0 && d.sameLine(i+1):
		n = numeral{value: claim.Int(1), digits: 1, end: i + 1, words: true}
		return d.dozens(n), true
	case r&fraction != 0:
		return d.halfOf(i)
	case r&article != 0 && d.role(i+1)&fraction != 0 && d.role(i+2)&scale != 0:
		return d.halfOf(i + 1)
	case r&dozen != 0:
		return d.dozens(numeral{value: claim.Int(1), digits: 1, end: i, words: true}), true
	case r&(small|tens) != 0:
		n = d.cardinal(i)
		return d.dozens(n), true
	}
	return n, false
}

// dozens multiplies n by twelve when the word after it is "dozen".
func (d *Doc) dozens(n numeral) numeral {
	if d.role(n.end)&dozen != 0 && d.sameLine(n.end) {
		n.value.Mant *= 12
		n.digits = 2
		n.end++
	}
	return n
}

// halfOf reads "half a billion", "half billion", "quarter of a million" at token i.
func (d *Doc) halfOf(i int) (n numeral, ok bool) {
	j := i + 1
	if d.wordIs(j, "of") {
		j++
	}
	if d.role(j)&article != 0 || d.hyphened(j) {
		j++
	}
	if d.percentAt(j) == 0 && (d.role(j)&scale == 0 || d.role(j)&plural != 0) || !d.sameLine(j) {
		return n, false
	}
	v := claim.Decimal{Mant: 5, Exp: -1}
	switch {
	case d.wordIs(i, "quarters"):
		v = claim.Decimal{Mant: 75, Exp: -2}
	case d.n(i) == 4:
		v = claim.Decimal{Mant: 25, Exp: -2}
	}
	return numeral{value: v, digits: 1, end: j, words: true}, true
}

// quarters returns the token of "quarters" in "three-quarters" at token i, else 0.
func (d *Doc) quarters(i int) int {
	j := i + 1
	if d.hyphened(j) {
		j++
	}
	if d.n(i) == 3 && d.wordIs(j, "quarters") {
		return j
	}
	return 0
}

// cardinal reads a number in words that begins with a small number or tens at token i:
// "two", "twelve hundred", "sixty-two and a half million", "one million two hundred
// thousand".
func (d *Doc) cardinal(i int) numeral {
	total, current, last := uint64(0), d.below100(&i), 19
	for {
		switch k := d.n(i); {
		case !d.sameLine(i):
			return spelledOut(total, current, last, i)
		case d.wordIs(i, "and") && d.role(i+1)&article != 0 && d.wordIs(i+2, "half"):
			v := claim.Decimal{Mant: (total+current)*10 + 5, Exp: -1}
			return numeral{value: v, digits: significant(v.Mant), end: i + 3, words: true}
		case d.role(i)&scale != 0 && k == 2 && current < 100:
			current *= 100
		case d.role(i)&scale != 0 && k < last && k <= 15:
			total += current * pow10(k)
			current, last = 0, k
		default:
			return spelledOut(total, current, last, i)
		}
		joins := d.n(i) <= 3
		i++
		if joins && d.wordIs(i, "and") && d.role(i+1)&(small|tens) != 0 {
			i++
		}
		if d.role(i)&(small|tens) != 0 && d.sameLine(i) {
			current += d.below100(&i)
		}
	}
}

// spelledOut returns the numeral of total + current that ends before token end. last is
// the power of ten of the scale word that total ends with.
func spelledOut(total, current uint64, last, end int) numeral {
	n := numeral{value: claim.Int(total + current).Normal(), digits: max(1, significant(total+current)), end: end, words: true}
	if current == 0 && total != 0 {
		n.scaled, n.exp = true, last
	}
	return n
}

// below100 reads "seven", "sixty" or "sixty-two" at token *i and moves *i past it.
func (d *Doc) below100(i *int) uint64 {
	n := d.n(*i)
	isTens := d.role(*i)&tens != 0
	*i++
	if !isTens {
		return uint64(n)
	}
	j := *i
	if d.hyphened(j) {
		j++
	}
	if d.role(j)&small != 0 && d.n(j) < 10 && d.sameLine(j) {
		n += d.n(j)
		*i = j + 1
	}
	return uint64(n)
}

func pow10(n int) uint64 {
	p := uint64(1)
	for ; n > 0; n-- {
		p *= 10
	}
	return p
}

// significant returns the digits of n without its trailing zeros.
func significant(n uint64) int {
	for n != 0 && n%10 == 0 {
		n /= 10
	}
	c := 0
	for ; n > 0; n /= 10 {
		c++
	}
	return c
}
