package extract

import "assay/wasm/text"

// A country is a place by its names and adjectives, as the hashes of one or two words.
type country struct {
	code  string // ISO 3166-1 alpha-2
	names [][2]uint32
}

func newCountry(code string, names ...string) country {
	c := country{code: code}
	for _, name := range names {
		toks := text.Tokens(nil, name)
		pair := [2]uint32{toks[0].Hash}
		if len(toks) > 1 {
			pair[1] = toks[1].Hash
		}
		c.names = append(c.names, pair)
	}
	return c
}

// countries are those that findings and news about thefts name as where money came from.
var countries = [...]country{
	newCountry("KR", "South Korea", "South Korean"), newCountry("JP", "Japan", "Japanese"),
	newCountry("US", "United States", "America", "American", "Americans", "US"), newCountry("GB", "United Kingdom", "Britain", "British", "UK"),
	newCountry("VN", "Vietnam", "Vietnamese"), newCountry("HK", "Hong Kong"), newCountry("IN", "India", "Indian"),
	newCountry("CN", "China", "Chinese"), newCountry("SG", "Singapore", "Singaporean"), newCountry("TW", "Taiwan", "Taiwanese"),
	newCountry("RU", "Russia", "Russian"), newCountry("UA", "Ukraine", "Ukrainian"), newCountry("DE", "Germany", "German"),
	newCountry("FR", "France", "French"), newCountry("IT", "Italy", "Italian"), newCountry("ES", "Spain", "Spanish"),
	newCountry("NL", "Netherlands", "Dutch"), newCountry("CH", "Switzerland", "Swiss"), newCountry("CA", "Canada", "Canadian"),
	newCountry("AU", "Australia", "Australian"), newCountry("BR", "Brazil", "Brazilian"), newCountry("NG", "Nigeria", "Nigerian"),
	newCountry("IR", "Iran", "Iranian"), newCountry("IL", "Israel", "Israeli"), newCountry("TR", "Turkey", "Turkish"),
	newCountry("TH", "Thailand", "Thai"), newCountry("PH", "Philippines", "Philippine", "Filipino"), newCountry("ID", "Indonesia", "Indonesian"),
	newCountry("MY", "Malaysia", "Malaysian"), newCountry("MX", "Mexico", "Mexican"), newCountry("PL", "Poland", "Polish"),
	newCountry("AE", "Emirates", "UAE"), newCountry("SI", "Slovenia", "Slovenian"), newCountry("BD", "Bangladesh"),
}
