package scan

import (
	"testing"

	"assay/wasm/claim"
)

// money is the mention of an amount as a row of a table tells it.
type money struct {
	text      string
	low, high string
	unit      string
	qualifier claim.Qualifier
}

func usd(text, value string) money { return money{text, value, value, "USD", claim.Exact} }

// moneyIn returns the money mentions of s as rows tell them.
func moneyIn(s string) (got []money) {
	for _, m := range Mentions(s, 0) {
		if q := m.Quantity; m.Kind == claim.Money {
			got = append(got, money{m.Text, q.Low.String(), q.High.String(), q.Unit, q.Qualifier})
		}
	}
	return got
}

func TestMoney(t *testing.T) {
	for _, row := range []struct {
		name, text string
		want       []money
	}{
		{"symbol and scale word", "stole $1.2 billion in all", []money{usd("$1.2 billion", "1200000000")}},
		{"abbreviated scale", "lost $620Mln", []money{usd("$620Mln", "620000000")}},
		{"a soft hyphen inside the scale", "lost $620 mil\u00ADlion", []money{usd("$620 mil\u00ADlion", "620000000")}},
		{"no-break spaces between groups", "1\u00A0200\u00A0000 dollars", []money{usd("1\u00A0200\u00A0000 dollars", "1200000")}},
		{"hedged", "more than $626 million of it", []money{{"$626 million", "626000000", "626000000", "USD", claim.Over}}},
		{"so much below another, which is told exactly", "19% less than $2.5 billion", []money{{"$2.5 billion", "2500000000", "2500000000", "USD", claim.Exact}}},
		{"so much above another", "31.6 percent above $1.8 billion", []money{{"$1.8 billion", "1800000000", "1800000000", "USD", claim.Exact}}},
		{"range that shares its scale", "some $600–650 million", []money{{"$600–650 million", "600000000", "650000000", "USD", claim.Range}}},
		{"an estimate", "losses estimated to be $29 million", []money{{"$29 million", "29000000", "29000000", "USD", claim.About}}},
		{"an estimate of an amount", "an estimated amount of $53 million", []money{{"$53 million", "53000000", "53000000", "USD", claim.About}}},
		{"ca. with its stop", "a loss (ca. $10 million)", []money{{"$10 million", "10000000", "10000000", "USD", claim.About}}},
		{"over as a part of the verb", "handed over $5 million", []money{usd("$5 million", "5000000")}},
		{"a dollar coin behind its sign", "took $32,107 BUSD", []money{{"$32,107 BUSD", "32107", "32107", "BUSD", claim.Exact}}},
		{"the thousand of Brazil", "some R$ 47 mil in cash", []money{{"R$ 47 mil", "47000", "47000", "BRL", claim.About}}},
		{"the millions of Brazil", "blocked R$ 136 milhões in July", []money{{"R$ 136 milhões", "136000000", "136000000", "BRL", claim.Exact}}},
		{"a billion cut short, in Brazil", "some R$ 1,6 bi since 2018", []money{{"R$ 1,6 bi", "1600000000", "1600000000", "BRL", claim.About}}},
		{"bi- is no scale", "R$ 500 bi-weekly", []money{{"R$ 500", "500", "500", "BRL", claim.Exact}}},
		{"the thousand of Brazil before a coin", "US$ 295 milhões, or 82 mil bitcoins", []money{usd("US$ 295 milhões", "295000000"), {"82 mil bitcoins", "82000", "82000", "BTC", claim.Exact}}},
		{"a thousand millions", "unos 8 mil millones de dólares, 3 mil euros", []money{{"3 mil euros", "3000", "3000", "EUR", claim.Exact}}},
		{"a million cut short, in English", "lost $3 mil", []money{usd("$3 mil", "3000000")}},
		{"points between thousands, where the text shows its style", "€ 10.000.000 in all, of which $250.000 and 5.000 €", []money{{"€ 10.000.000", "10000000", "10000000", "EUR", claim.Exact}, usd("$250.000", "250000"), {"5.000 €", "5000", "5000", "EUR", claim.Exact}}},
		{"points between thousands, where the decimals show it", "1,5 million euros, 10,4 million euros, $3,25 million and $250.000", []money{{"1,5 million euros", "1500000", "1500000", "EUR", claim.Exact}, {"10,4 million euros", "10400000", "10400000", "EUR", claim.Exact}, usd("$3,25 million", "3250000"), usd("$250.000", "250000")}},
		{"a point as printed, where one comma may be a slip", "$5,8 million and $19.318", []money{usd("$5,8 million", "5800000"), usd("$19.318", "19.318")}},
		{"a point as printed, where thousands have commas", "€ 10.000.000, $1,500 and $19.318", []money{{"€ 10.000.000", "10000000", "10000000", "EUR", claim.Exact}, usd("$1,500", "1500"), usd("$19.318", "19.318")}},
		{"to hand over", "must hand over $5 million", []money{usd("$5 million", "5000000")}},
		{"a tilde behind the sign", "a loss of $~4.3M", []money{{"$~4.3M", "4300000", "4300000", "USD", claim.About}}},
		{"so many of a coin", "another 40,000 of ETH", []money{{"40,000 of ETH", "40000", "40000", "ETH", claim.Exact}}},
		{"so many of the coins", "about 25,000 of the stolen bitcoin", []money{{"25,000 of the stolen bitcoin", "25000", "25000", "BTC", claim.About}}},
		{"so many in a coin", "took 1,308.09 in ETH", []money{{"1,308.09 in ETH", "1308.09", "1308.09", "ETH", claim.Exact}}},
		{"a year before a coin", "It rose in 2021 in ETH", nil},
		{"a coin's name that begins a longer one", "seven Pulse Secure servers", nil},
		{"one coin", "If you had one bitcoin, you lost", []money{{"one bitcoin", "1", "1", "BTC", claim.Exact}}},
		{"one address", "from one bitcoin address", nil},
		{"a hedge for two", "about 1,230 bitcoin and 24.4 ether", []money{{"1,230 bitcoin", "1230", "1230", "BTC", claim.About}, {"24.4 ether", "24.4", "24.4", "ETH", claim.About}}},
		{"over two lines of wrapped text", "The hackers who broke into the exchange in the night took $37.3\nmillion from it and from others", []money{usd("$37.3\nmillion", "37300000")}},
		{"a coin with its scale before a plural", "the vault's 35m DAI deposits", []money{{"35m DAI", "35000000", "35000000", "DAI", claim.Exact}}},
		{"US dollars", "US$1.5bn gone", []money{usd("US$1.5bn", "1500000000")}},
		{"code first", "USD 200 million gone", []money{usd("USD 200 million", "200000000")}},
		{"code that touches its number", "USD200m gone", []money{usd("USD200m", "200000000")}},
		{"hyphened scale", "a $1.2-billion theft", []money{usd("$1.2-billion", "1200000000")}},
		{"won", "took 1.5tn won", []money{{"1.5tn won", "1500000000000", "1500000000000", "KRW", claim.Exact}}},
		{"won is also a verb", "Section 230 won’t save it", nil},
		{"crore", "₹2,000 crore", []money{{"₹2,000 crore", "20000000000", "20000000000", "INR", claim.Exact}}},
		{"lakh in Indian groups", "Rs. 1,00,000", []money{{"Rs. 1,00,000", "100000", "100000", "INR", claim.Exact}}},
		{"sign after the scale", "took 283 mln $ from", []money{usd("283 mln $", "283000000")}},
		{"millions of euros as M€", "some 3 M€.", []money{{"3 M€", "3000000", "3000000", "EUR", claim.About}}},
		{"points between groups", "up to 1.000.000 €", []money{{"1.000.000 €", "1000000", "1000000", "EUR", claim.Under}}},
		{"a point that may part thousands is left alone", "paid 1.500 € for it", nil},
		{"apostrophe between groups", "1’909.4 bitcoins", []money{{"1’909.4 bitcoins", "1909.4", "1909.4", "BTC", claim.Exact}}},
		{"comma of decimals", "0,001 BTC each", []money{{"0,001 BTC", "0.001", "0.001", "BTC", claim.Exact}}},
		{"full-width digits", "４８２億円", []money{{"４８２億円", "48200000000", "48200000000", "JPY", claim.Exact}}},
		{"half a billion", "close to half a billion dollars", []money{{"half a billion dollars", "500000000", "500000000", "USD", claim.Nearly}}},
		{"in words", "sixty-two and a half million dollars", []money{usd("sixty-two and a half million dollars", "62500000")}},
		{"in words, to the last digit", "one million two hundred thousand dollars", []money{usd("one million two hundred thousand dollars", "1200000")}},
		{"code before the scale", "lost 75 USD million", []money{usd("75 USD million", "75000000")}},
		{"ten grand", "about ten grand", []money{{"ten grand", "10000", "10000", "USD", claim.About}}},
		{"three quarters", "three-quarters of a million dollars", []money{usd("three-quarters of a million dollars", "750000")}},
		{"two thirds are not read", "two-thirds of a million dollars", nil},
		{"range between signs", "between $80M and $100M", []money{{"$80M and $100M", "80000000", "100000000", "USD", claim.Range}}},
		{"range in words", "between five and seven million euros", []money{{"five and seven million euros", "5000000", "7000000", "EUR", claim.Range}}},
		{"a change is no range", "from $5 million to $7.2 million", []money{usd("$5 million", "5000000"), usd("$7.2 million", "7200000")}},
		{"either of two", "$3.5 or 4 million", []money{{"$3.5 or 4 million", "3500000", "4000000", "USD", claim.Range}}},
		{"plus sign", "lost $100M+ there", []money{{"$100M", "100000000", "100000000", "USD", claim.Over}}},
		{"plus sign before the scale", "lost $300+ million", []money{{"$300+ million", "300000000", "300000000", "USD", claim.Over}}},
		{"hedged after it", "lost $1.6bn and change", []money{{"$1.6bn", "1600000000", "1600000000", "USD", claim.Over}}},
		{"a little under", "a little under 19,000 BTC", []money{{"19,000 BTC", "19000", "19000", "BTC", claim.Nearly}}},
		{"no less than", "no less than $5 million", []money{{"$5 million", "5000000", "5000000", "USD", claim.Over}}},
		{"vague", "hundreds of millions of dollars", []money{{"hundreds of millions of dollars", "100000000", "1000000000", "USD", claim.Vague}}},
		{"words before the token", "94,636 stolen BTC", []money{{"94,636 stolen BTC", "94636", "94636", "BTC", claim.Exact}}},
		{"derived token", "90,375 stETH", []money{{"90,375 stETH", "90375", "90375", "stETH", claim.Exact}}},
		{"currency on both sides", "$115,000,000 USD", []money{usd("$115,000,000 USD", "115000000")}},
		{"ticker first", "took USDT 5 million", []money{{"USDT 5 million", "5000000", "5000000", "USDT", claim.Exact}}},
		{"stablecoin first", "took USDC 25,000", []money{{"USDC 25,000", "25000", "25000", "USDC", claim.Exact}}},
		{"a ticker before its price or version", "ETH 2.0 and BTC 62,000", nil},
		{"nothing before the point", "took .5 BTC", []money{{".5 BTC", "0.5", "0.5", "BTC", claim.Exact}}},
		{"a sign and nothing before the point", "took $.5 million", []money{usd("$.5 million", "500000")}},
		{"dollars and cents", "thirteen dollars and forty-five cents", []money{usd("thirteen dollars and forty-five cents", "13.45")}},
		{"pounds and pence", "£13 and 5 pence", []money{{"£13 and 5 pence", "13.05", "13.05", "GBP", claim.Exact}}},
		{"a half in one sign", "$1½ million", []money{usd("$1½ million", "1500000")}},
		{"a currency that was", "10 million Deutsche marks", []money{{"10 million Deutsche marks", "10000000", "10000000", "DEM", claim.Exact}}},
		{"sign after a shortened scale", "3 Mio. €", []money{{"3 Mio. €", "3000000", "3000000", "EUR", claim.Exact}}},
		{"wrapped before its scale", "took $1.2\nmillion in all", []money{usd("$1.2\nmillion", "1200000")}},
		{"wrapped before its unit", "took 3 million\ndollars", []money{usd("3 million\ndollars", "3000000")}},
		{"a heading after an amount", "Price $3\n\nmillion-dollar homes", []money{usd("$3", "3")}},
		{"a ticker alone", "$LUNA fell", nil},
		{"no amount", "for $0 down", nil},
		{"a year and a name", "Copyright 2025 WKPD", nil},
		{"a ticker is not a number's unit in a version", "ERC-20 tokens and v2.4.1", nil},
	} {
		t.Run(row.name, func(t *testing.T) { same(t, moneyIn(row.text), row.want) })
	}
}

func TestTwins(t *testing.T) {
	for _, row := range []struct {
		text string
		tied bool
	}{
		{"800 billion won ($626 million)", true},
		{"5 BTC ($16,400)", true},
		{"HK$1.5 billion (about US$191.5 million)", true},
		{"58 billion won, or roughly $41.5 million", true},
		{"3 ETH worth $4,800", true},
		{"800 billion won ($626 billion)", false}, // a rate that never was
		{"$5 million and €3 million", false},
	} {
		ms := Mentions(row.text, 0)
		if len(ms) != 2 {
			t.Errorf("%q: got %d mentions, want 2", row.text, len(ms))
			continue
		}
		if tied := ms[0].Twin.Index() == 1 && ms[1].Twin.Index() == 0; tied != row.tied {
			t.Errorf("%q: tied is %v, want %v", row.text, tied, row.tied)
		}
	}
}

// same compares two lists of rows.
func same[T comparable](t *testing.T, got, want []T) {
	t.Helper()
	for i := 0; i < max(len(got), len(want)); i++ {
		switch {
		case i >= len(got):
			t.Errorf("missing %v", want[i])
		case i >= len(want):
			t.Errorf("unexpected %v", got[i])
		case got[i] != want[i]:
			t.Errorf("got %v, want %v", got[i], want[i])
		}
	}
}

// TestNoisyMoney reads amounts as pages, scans and chats spoil them: rightly, or not at all.
func TestNoisyMoney(t *testing.T) {
	for _, row := range []struct {
		name, text string
		want       []money
	}{
		{"soft hyphens", "$1.2 bil\u00ADlion", []money{usd("$1.2 bil\u00ADlion", "1200000000")}},
		{"a soft hyphen in the digits", "$1,2\u00AD00,000", []money{usd("$1,2\u00AD00,000", "1200000")}},
		{"a zero-width space", "$\u200B1.2 million", []money{usd("$\u200B1.2 million", "1200000")}},
		{"a word joiner", "$1.2\u2060 million", []money{usd("$1.2\u2060 million", "1200000")}},
		{"a no-break space", "$1.2\u00A0million", []money{usd("$1.2\u00A0million", "1200000")}},
		{"a narrow no-break space", "1\u202F200\u202F000 €", []money{{"1\u202F200\u202F000 €", "1200000", "1200000", "EUR", claim.Exact}}},
		{"a thin space", "1\u2009200\u2009000 won", []money{{"1\u2009200\u2009000 won", "1200000", "1200000", "KRW", claim.Exact}}},
		{"blanks between groups", "1 200 000 dollars", []money{usd("1 200 000 dollars", "1200000")}},
		{"straight apostrophes", "CHF 1'200'000", []money{{"CHF 1'200'000", "1200000", "1200000", "CHF", claim.Exact}}},
		{"curly apostrophes", "CHF 1’200’000", []money{{"CHF 1’200’000", "1200000", "1200000", "CHF", claim.Exact}}},
		{"points between groups", "1.200.000 €", []money{{"1.200.000 €", "1200000", "1200000", "EUR", claim.Exact}}},
		{"a decimal comma after points", "1.200.000,50 €", []money{{"1.200.000,50 €", "1200000.5", "1200000.5", "EUR", claim.Exact}}},
		{"Indian groups", "₹1,20,00,000", []money{{"₹1,20,00,000", "12000000", "12000000", "INR", claim.Exact}}},
		{"all capitals", "HACKERS TOOK $1.2 BILLION", []money{usd("$1.2 BILLION", "1200000000")}},
		{"emoji around it", "💰$1.2M🚨", []money{usd("$1.2M", "1200000")}},
		{"quotes around it", "“$1.2 million”", []money{usd("$1.2 million", "1200000")}},
		{"markup marks around it", "**$1.2 million**", []money{usd("$1.2 million", "1200000")}},
		{"full-width forms", "＄１．２ million", []money{usd("＄１．２ million", "1200000")}},
		{"a blank after the sign", "$ 1.2 million", []money{usd("$ 1.2 million", "1200000")}},
		{"two blanks", "$1.2  million", []money{usd("$1.2  million", "1200000")}},
		{"a blank before the point", "$1 .2 million", []money{usd("$1 .2 million", "1200000")}},
		{"a blank after the point", "$1. 2 million", nil},
		{"a blank after a comma", "$1,200, 000", nil},
		{"a blank after the first comma", "$1, 200,000", nil},
		{"letters for zeros", "$1,2OO,OOO", nil},
		{"a power", "$1.2×10^6", nil},
		{"underscores", "$1_200_000", nil},
		{"three points of unlike groups", "$1.234.56", nil},
		{"a group too short", "$1,234,56", nil},
		{"two decimal points", "$1.2.3 million", nil},
	} {
		t.Run(row.name, func(t *testing.T) { same(t, moneyIn(row.text), row.want) })
	}
}
