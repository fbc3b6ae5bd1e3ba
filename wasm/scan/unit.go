package scan

import (
	"strings"

	"assay/wasm/lexicon"
	"assay/wasm/text"
)

// A unit is a form by which texts name a currency or a token.
type unit struct {
	code  string   // ISO 4217 code or ticker
	form  string   // as written; in lower case when capitals do not matter
	rest  []uint32 // hashes of the tokens after the first
	exact bool     // a ticker or name whose capitals matter
	fiat  bool     // a currency, not a token
	scale int      // power of ten that the form includes: 8 for "億円"
}

// fiat lists the forms of each currency, in lower case: ISO 4217 names and the common
// short ones. A name shared by several currencies, such as "dollars", goes to the one
// that news in English means by it.
const fiat = `
USD dollar|dollars|us dollar|us dollars|u.s. dollar|u.s. dollars|american dollar|american dollars|buck|bucks|usd
EUR euro|euros|eur
GBP pound|pounds|british pound|british pounds|pound sterling|pounds sterling|sterling|quid|gbp
JPY yen|japanese yen|円
KRW won|korean won|south korean won|원
KPW north korean won
CNY yuan|renminbi|rmb|chinese yuan|元
INR rupee|rupees|indian rupee|indian rupees
PKR pakistani rupee|pakistani rupees
LKR sri lankan rupee|sri lankan rupees
NPR nepalese rupee|nepalese rupees
CHF swiss franc|swiss francs|franc|francs
HKD hong kong dollar|hong kong dollars
CAD canadian dollar|canadian dollars
AUD australian dollar|australian dollars
NZD new zealand dollar|new zealand dollars
SGD singapore dollar|singapore dollars|singaporean dollars
TWD taiwan dollar|taiwan dollars|new taiwan dollar|new taiwan dollars
RUB ruble|rubles|rouble|roubles|russian ruble|russian rubles|russian rouble|russian roubles
IRR rial|rials|iranian rial|iranian rials
TRY turkish lira|turkish liras|lira|liras
UAH hryvnia|hryvnias|ukrainian hryvnia
BRL reais|brazilian real|brazilian reais
MXN mexican peso|mexican pesos
ARS argentine peso|argentine pesos
PHP philippine peso|philippine pesos
COP colombian peso|colombian pesos
CLP chilean peso|chilean pesos
THB baht|thai baht
VND vietnamese dong|dong
IDR rupiah|indonesian rupiah
MYR ringgit|malaysian ringgit
NGN naira|nigerian naira
ZAR rand|south african rand
ILS shekel|shekels|israeli shekel|israeli shekels
AED dirham|dirhams|uae dirham|uae dirhams|emirati dirhams
SAR saudi riyal|saudi riyals
KZT tenge
PLN zloty|zlotys
SEK swedish krona|swedish kronor
NOK norwegian krone|norwegian kroner
DKK danish krone|danish kroner
CZK czech koruna|czech crowns
HUF forint|forints
KES kenyan shilling|kenyan shillings
EGP egyptian pound|egyptian pounds
FIM finnish markka|markka|markkaa
DEM deutsche mark|deutsche marks|deutschmark|deutschmarks|d-mark|d-marks|german mark|german marks
FRF french franc|french francs
ITL italian lira|italian lire|lire
ESP peseta|pesetas|spanish peseta|spanish pesetas
NLG guilder|guilders|dutch guilder|dutch guilders
BEF belgian franc|belgian francs
ATS austrian schilling|austrian schillings|schilling|schillings
PTE portuguese escudo|portuguese escudos
GRD drachma|drachmas
IEP irish pound|irish pounds|irish punt|irish punts`

// codes lists the ISO 4217 codes that stand for their currency in capitals.
const codes = `USD EUR GBP JPY KRW CNY RMB INR PKR CHF HKD CAD AUD NZD SGD TWD RUB IRR UAH BRL MXN ARS PHP COP CLP
THB VND IDR MYR NGN ZAR ILS AED SAR KZT PLN SEK NOK DKK CZK HUF KES EGP QAR KWD BHD`

// currencySign maps the signs of currencies that stand before or after a number.
func currencySign(r rune) string {
	if r < 0x80 {
		if r == '$' {
			return "USD"
		}
		return "" // of most symbols it is told by one look
	}
	switch r {
	case '€':
		return "EUR"
	case '£':
		return "GBP"
	case '¥':
		return "JPY"
	case '₩':
		return "KRW"
	case '₹':
		return "INR"
	case '₿':
		return "BTC"
	case '₽':
		return "RUB"
	case '₺':
		return "TRY"
	case '₴':
		return "UAH"
	case '₪':
		return "ILS"
	case '฿':
		return "THB"
	case '₫':
		return "VND"
	case '₦':
		return "NGN"
	case '₱':
		return "PHP"
	case '₸':
		return "KZT"
	case '₡':
		return "CRC"
	case '₭':
		return "LAK"
	case '₨':
		return "PKR"
	case '₼':
		return "AZN"
	case '₾':
		return "GEL"
	case '৳':
		return "BDT"
	case '៛':
		return "KHR"
	case '₮':
		return "MNT"
	case '₲':
		return "PYG"
	case '₵':
		return "GHS"
	}
	return ""
}

// dollars maps the letters before "$" to the currency they make of it.
func dollars(letters string) string {
	switch letters {
	case "US", "USD", "U", "Us", "us":
		return "USD"
	case "HK", "HKD":
		return "HKD"
	case "A", "AU", "AUD":
		return "AUD"
	case "C", "CA", "CAD", "CDN", "Can":
		return "CAD"
	case "NZ", "NZD":
		return "NZD"
	case "S", "SG", "SGD":
		return "SGD"
	case "NT", "TW", "NTD":
		return "TWD"
	case "R":
		return "BRL"
	case "MX", "Mex":
		return "MXN"
	}
	return ""
}

// before maps the words that stand before a number as its currency.
func wordBefore(w string) string {
	switch w {
	case "Rs", "RS", "Re", "INR":
		return "INR"
	case "Fr", "SFr", "CHF":
		return "CHF"
	case "RM":
		return "MYR"
	case "Rp":
		return "IDR"
	case "KSh", "Ksh":
		return "KES"
	case "Dh", "Dhs":
		return "AED"
	case "RMB":
		return "CNY"
	}
	return codeOf(w)
}

// codeOf returns w when it is an ISO 4217 code in capitals, else "".
func codeOf(w string) string {
	if len(w) != 3 || w[0] < 'A' || w[0] > 'Z' {
		return ""
	}
	for _, u := range units[text.Hash(w)] {
		if u.exact && u.form == w && len(u.rest) == 0 {
			return u.code
		}
	}
	return ""
}

// units holds the forms of units by the hash of their first token, the longest first;
// unitFilter tells of most words that none begins with them.
var units, unitFilter = readUnits()

func readUnits() (all map[uint32][]unit, known filter) {
	all, known = map[uint32][]unit{}, make(filter, 64)
	add := func(u unit) {
		toks := text.Tokens(nil, u.form)
		for _, t := range toks[1:] {
			u.rest = append(u.rest, t.Hash)
		}
		known.add(toks[0].Hash)
		list := all[toks[0].Hash]
		k := 0
		for k < len(list) && len(list[k].rest) >= len(u.rest) {
			k++
		}
		all[toks[0].Hash] = append(list[:k:k], append([]unit{u}, list[k:]...)...)
	}
	table := func(list string) {
		for line := range strings.Lines(list) {
			code, forms, ok := strings.Cut(strings.TrimSpace(line), " ")
			if !ok {
				continue
			}
			for form := range strings.SplitSeq(forms, "|") {
				add(unit{code: code, form: form, fiat: true})
			}
		}
	}
	table(fiat)
	for code := range strings.FieldsSeq(codes) {
		u := unit{code: code, form: code, exact: true, fiat: true}
		if code == "RMB" {
			u.code = "CNY"
		}
		add(u)
	}
	for _, u := range []unit{
		{code: "USD", form: "grand", scale: 3}, {code: "USD", form: "cents", scale: -2}, {code: "GBP", form: "pence", scale: -2},
		{code: "USD", form: "MUSD", scale: 6, exact: true}, {code: "EUR", form: "MEUR", scale: 6, exact: true},
		{code: "JPY", form: "万円", scale: 4}, {code: "JPY", form: "億円", scale: 8}, {code: "JPY", form: "兆円", scale: 12},
		{code: "CNY", form: "万元", scale: 4}, {code: "CNY", form: "亿元", scale: 8}, {code: "CNY", form: "億元", scale: 8},
		{code: "KRW", form: "만원", scale: 4}, {code: "KRW", form: "억원", scale: 8}, {code: "KRW", form: "조원", scale: 12},
		{code: "KRW", form: "만 원", scale: 4}, {code: "KRW", form: "억 원", scale: 8}, {code: "KRW", form: "조 원", scale: 12},
	} {
		u.fiat = true
		add(u)
	}
	return all, known
}

// A filter tells of most words, by their hash, that they are not among those added.
type filter []uint64

func (f filter) has(hash uint32) bool { return f[hash>>6%uint32(len(f))]>>(hash&63)&1 != 0 }

func (f filter) add(hash uint32) { f[hash>>6%uint32(len(f))] |= 1 << (hash & 63) }

// unitAt returns the longest unit named at token i and how many tokens name it.
func (d *Doc) unitAt(i int) (u unit, n int) {
	t := d.at(i)
	if t.Kind != text.Word {
		return u, 0
	}
	if unitFilter.has(t.Hash) {
		list := units[t.Hash]
		for k := range list {
			if d.writes(&list[k], i) {
				return list[k], 1 + len(list[k].rest)
			}
		}
	}
	return d.coinAt(i)
}

// coinAt returns the token named at token i, by a name or ticker that the lexicon holds.
// One that is also an ordinary word counts in capitals, or before "tokens" or "coins".
func (d *Doc) coinAt(i int) (u unit, n int) {
	c, n, sure := lexicon.UnitAt(d.Text, d.Tokens, i)
	if n == 0 || c.Fiat && n == 1 {
		return u, 0
	}
	if !sure && !(d.at(i).Case == text.Upper && d.at(i).End-d.at(i).Start > 1 && d.role(i)&acronym == 0) && !d.wordIs(i+n, "tokens") && !d.wordIs(i+n, "coins") {
		return u, 0
	}
	if last := i + n - 1; n > 1 && d.at(i).Case == text.Upper && (d.wordIs(last, "tokens") || d.wordIs(last, "coins")) {
		n--
	}
	return unit{code: c.Code, exact: true, fiat: c.Fiat, scale: -c.Places}, n
}

// writes reports whether u stands at token i.
func (d *Doc) writes(u *unit, i int) bool {
	for k, h := range u.rest {
		if t := d.at(i + 1 + k); t.Hash != h || t.Break {
			return false
		}
	}
	return !u.exact || strings.HasPrefix(u.form, d.text(i))
}

// isUnitWord reports whether a unit is named at token i.
func (d *Doc) isUnitWord(i int) bool {
	_, n := d.unitAt(i)
	return n > 0
}

// isCurrencySymbol reports whether token i is the sign of a currency.
func (d *Doc) isCurrencySymbol(i int) bool {
	t := d.at(i)
	return t.Kind == text.Symbol && currencySign(rune(t.Hash)) != ""
}

// isCurrencyWord reports whether token i is a word that may stand before a number as its
// currency.
func (d *Doc) isCurrencyWord(i int) bool {
	return d.at(i).Kind == text.Word && wordBefore(d.text(i)) != ""
}
