package corpus

import "strings"

// A country is a state with the words by which texts speak of it.
type country struct {
	code       string // ISO 3166-1 alpha-2; "EU" and "UN" for the two unions
	names      []string
	adjectives []string
	capital    string
}

// countries lists the states whose bodies, hackers and victims the news names.
var countries = []country{
	{"KR", []string{"South Korea", "S. Korea", "Republic of Korea"}, []string{"South Korean", "S. Korean", "Korean"}, "Seoul"},
	{"KP", []string{"North Korea", "N. Korea", "N Korea", "DPRK"}, []string{"North Korean", "N. Korean"}, "Pyongyang"},
	{"US", []string{"United States", "U.S.", "US", "America", "USA"}, []string{"American", "U.S.", "US"}, "Washington"},
	{"GB", []string{"United Kingdom", "U.K.", "UK", "Britain", "England"}, []string{"British", "U.K.", "UK"}, "London"},
	{"JP", []string{"Japan"}, []string{"Japanese"}, "Tokyo"},
	{"CN", []string{"China"}, []string{"Chinese"}, "Beijing"},
	{"TW", []string{"Taiwan"}, []string{"Taiwanese"}, "Taipei"},
	{"HK", []string{"Hong Kong"}, []string{"Hong Kong"}, ""},
	{"SG", []string{"Singapore"}, []string{"Singaporean", "Singapore"}, ""},
	{"RU", []string{"Russia"}, []string{"Russian"}, "Moscow"},
	{"UA", []string{"Ukraine"}, []string{"Ukrainian"}, "Kyiv"},
	{"BY", []string{"Belarus"}, []string{"Belarusian"}, "Minsk"},
	{"DE", []string{"Germany"}, []string{"German"}, "Berlin"},
	{"FR", []string{"France"}, []string{"French"}, "Paris"},
	{"NL", []string{"Netherlands", "Holland"}, []string{"Dutch"}, "Amsterdam"},
	{"BE", []string{"Belgium"}, []string{"Belgian"}, ""},
	{"CH", []string{"Switzerland"}, []string{"Swiss"}, "Bern"},
	{"AT", []string{"Austria"}, []string{"Austrian"}, "Vienna"},
	{"IT", []string{"Italy"}, []string{"Italian"}, "Rome"},
	{"ES", []string{"Spain"}, []string{"Spanish"}, "Madrid"},
	{"PT", []string{"Portugal"}, []string{"Portuguese"}, "Lisbon"},
	{"PL", []string{"Poland"}, []string{"Polish"}, "Warsaw"},
	{"SE", []string{"Sweden"}, []string{"Swedish"}, "Stockholm"},
	{"NO", []string{"Norway"}, []string{"Norwegian"}, "Oslo"},
	{"FI", []string{"Finland"}, []string{"Finnish"}, "Helsinki"},
	{"EE", []string{"Estonia"}, []string{"Estonian"}, "Tallinn"},
	{"LT", []string{"Lithuania"}, []string{"Lithuanian"}, "Vilnius"},
	{"LV", []string{"Latvia"}, []string{"Latvian"}, "Riga"},
	{"CY", []string{"Cyprus"}, []string{"Cypriot"}, "Nicosia"},
	{"LU", []string{"Luxembourg"}, []string{"Luxembourg"}, ""},
	{"IE", []string{"Ireland"}, []string{"Irish"}, "Dublin"},
	{"CZ", []string{"Czech Republic", "Czechia"}, []string{"Czech"}, "Prague"},
	{"SK", []string{"Slovakia"}, []string{"Slovak"}, "Bratislava"},
	{"SI", []string{"Slovenia"}, []string{"Slovenian"}, "Ljubljana"},
	{"RO", []string{"Romania"}, []string{"Romanian"}, "Bucharest"},
	{"TR", []string{"Turkey", "Türkiye"}, []string{"Turkish"}, "Ankara"},
	{"IL", []string{"Israel"}, []string{"Israeli"}, "Jerusalem"},
	{"IR", []string{"Iran"}, []string{"Iranian"}, "Tehran"},
	{"AE", []string{"United Arab Emirates", "UAE", "Dubai"}, []string{"Emirati", "Dubai"}, "Abu Dhabi"},
	{"IN", []string{"India"}, []string{"Indian"}, "New Delhi"},
	{"PK", []string{"Pakistan"}, []string{"Pakistani"}, "Islamabad"},
	{"BD", []string{"Bangladesh"}, []string{"Bangladeshi"}, "Dhaka"},
	{"TH", []string{"Thailand"}, []string{"Thai"}, "Bangkok"},
	{"VN", []string{"Vietnam"}, []string{"Vietnamese"}, "Hanoi"},
	{"KH", []string{"Cambodia"}, []string{"Cambodian"}, "Phnom Penh"},
	{"MY", []string{"Malaysia"}, []string{"Malaysian"}, "Kuala Lumpur"},
	{"ID", []string{"Indonesia"}, []string{"Indonesian"}, "Jakarta"},
	{"PH", []string{"Philippines"}, []string{"Philippine", "Filipino"}, "Manila"},
	{"AU", []string{"Australia"}, []string{"Australian"}, "Canberra"},
	{"NZ", []string{"New Zealand"}, []string{"New Zealand"}, "Wellington"},
	{"CA", []string{"Canada"}, []string{"Canadian"}, "Ottawa"},
	{"BR", []string{"Brazil"}, []string{"Brazilian"}, "Brasilia"},
	{"MX", []string{"Mexico"}, []string{"Mexican"}, "Mexico City"},
	{"ZA", []string{"South Africa"}, []string{"South African"}, "Pretoria"},
	{"NG", []string{"Nigeria"}, []string{"Nigerian"}, "Abuja"},
}

// owners returns the words with which a text gives a body to a country: "South Korean",
// "South Korea's", "Seoul's".
func (c country) owners() []string {
	owners := append([]string{}, c.adjectives...)
	for _, name := range c.names {
		owners = append(owners, name+"'s")
	}
	if c.capital != "" {
		owners = append(owners, c.capital+"'s")
	}
	return owners
}

// owned splits a phrase that begins with an owner of country code, such as
// "South Korea's spy agency", into the rest of it; ok is false when it begins with none.
func owned(phrase, code string) (rest string, ok bool) {
	for _, c := range countries {
		if c.code != code {
			continue
		}
		for _, owner := range c.owners() {
			if after, found := strings.CutPrefix(phrase, owner+" "); found {
				return after, true
			}
		}
	}
	return "", false
}

func countryOf(code string) (country, bool) {
	for _, c := range countries {
		if c.code == code {
			return c, true
		}
	}
	return country{}, false
}
