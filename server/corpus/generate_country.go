package corpus

import "strings"

// A country is a state with the words by which texts speak of it.
type country struct {
	code       string // ISO 3166-1 alpha-2; "EU" and "UN" for the two unions
	names      []string
	adjectives []string
	capital    string
	parts      string // its regions and towns that the news names by themselves, and its people where no adjective tells them, parted by "|"
}

// countries lists the states with those of their parts that are nobody's first name.
var countries = []country{
	{"KR", []string{"South Korea", "S. Korea", "Republic of Korea"}, []string{"South Korean", "S. Korean", "Korean"}, "Seoul", "Busan|Incheon|Daegu"},
	{"KP", []string{"North Korea", "N. Korea", "N Korea", "DPRK"}, []string{"North Korean", "N. Korean"}, "Pyongyang", ""},
	{"US", []string{"United States", "U.S.", "US", "America", "USA"}, []string{"American", "U.S.", "US"}, "Washington", "California|Texas|Florida|New York|New York City|New Jersey|Illinois|Ohio|Michigan|Massachusetts|Pennsylvania|Maryland|Virginia|North Carolina|South Carolina|Tennessee|Kentucky|Louisiana|Alabama|Mississippi|Arkansas|Missouri|Minnesota|Wisconsin|Iowa|Indiana|Nebraska|Kansas|Oklahoma|Colorado|Utah|Nevada|Arizona|New Mexico|Oregon|Idaho|Montana|Wyoming|North Dakota|South Dakota|Connecticut|Rhode Island|Vermont|New Hampshire|Delaware|West Virginia|Hawaii|Alaska|Puerto Rico|Los Angeles|San Francisco|Chicago|Miami|Boston|Seattle|Las Vegas|San Diego|Atlanta|Philadelphia|Brooklyn|Manhattan|Silicon Valley|Wall Street|Detroit|Baltimore|Milwaukee|Salt Lake City|San Jose|Palo Alto"},
	{"GB", []string{"United Kingdom", "U.K.", "UK", "Britain", "England"}, []string{"British", "U.K.", "UK"}, "London", "Scotland|Wales|Northern Ireland|Manchester|Birmingham|Liverpool|Glasgow|Edinburgh|Cambridge|Oxford|Britons|Scots"},
	{"JP", []string{"Japan"}, []string{"Japanese"}, "Tokyo", "Osaka|Kyoto"},
	{"CN", []string{"China"}, []string{"Chinese"}, "Beijing", "Shanghai|Shenzhen|Guangzhou|Hangzhou|Macau|Macao|Jiangsu|Zhejiang|Guangdong|Sichuan"},
	{"TW", []string{"Taiwan"}, []string{"Taiwanese"}, "Taipei", "Kaohsiung|Taichung"},
	{"HK", []string{"Hong Kong"}, []string{"Hong Kong"}, "", ""},
	{"SG", []string{"Singapore"}, []string{"Singaporean", "Singapore"}, "", ""},
	{"RU", []string{"Russia"}, []string{"Russian"}, "Moscow", "St. Petersburg|Saint Petersburg|Siberia|Crimea"},
	{"UA", []string{"Ukraine"}, []string{"Ukrainian"}, "Kyiv", "Kiev|Kharkiv|Odesa|Odessa|Lviv|Donetsk"},
	{"BY", []string{"Belarus"}, []string{"Belarusian"}, "Minsk", ""},
	{"DE", []string{"Germany"}, []string{"German"}, "Berlin", "Munich|Frankfurt|Hamburg|Cologne|Bavaria|Düsseldorf|Stuttgart|Leipzig"},
	{"FR", []string{"France"}, []string{"French"}, "Paris", "Marseille|Lyon"},
	{"NL", []string{"Netherlands", "Holland"}, []string{"Dutch"}, "Amsterdam", "The Hague|Hague|Rotterdam|Eindhoven"},
	{"BE", []string{"Belgium"}, []string{"Belgian"}, "", "Antwerp"},
	{"CH", []string{"Switzerland"}, []string{"Swiss"}, "Bern", "Zurich|Geneva|Zug|Basel|Lausanne"},
	{"AT", []string{"Austria"}, []string{"Austrian"}, "Vienna", ""},
	{"IT", []string{"Italy"}, []string{"Italian"}, "Rome", "Milan|Turin|Naples"},
	{"ES", []string{"Spain"}, []string{"Spanish"}, "Madrid", "Barcelona|Valencia|Catalonia|Spaniards"},
	{"PT", []string{"Portugal"}, []string{"Portuguese"}, "Lisbon", ""},
	{"PL", []string{"Poland"}, []string{"Polish"}, "Warsaw", "Krakow|Poles"},
	{"SE", []string{"Sweden"}, []string{"Swedish"}, "Stockholm", "Gothenburg|Swedes"},
	{"NO", []string{"Norway"}, []string{"Norwegian"}, "Oslo", ""},
	{"FI", []string{"Finland"}, []string{"Finnish"}, "Helsinki", "Finns"},
	{"EE", []string{"Estonia"}, []string{"Estonian"}, "Tallinn", ""},
	{"LT", []string{"Lithuania"}, []string{"Lithuanian"}, "Vilnius", ""},
	{"LV", []string{"Latvia"}, []string{"Latvian"}, "Riga", ""},
	{"CY", []string{"Cyprus"}, []string{"Cypriot"}, "Nicosia", ""},
	{"LU", []string{"Luxembourg"}, []string{"Luxembourg"}, "", ""},
	{"IE", []string{"Ireland"}, []string{"Irish"}, "Dublin", "Irishmen"},
	{"CZ", []string{"Czech Republic", "Czechia"}, []string{"Czech"}, "Prague", "Brno"},
	{"SK", []string{"Slovakia"}, []string{"Slovak"}, "Bratislava", ""},
	{"SI", []string{"Slovenia"}, []string{"Slovenian"}, "Ljubljana", ""},
	{"RO", []string{"Romania"}, []string{"Romanian"}, "Bucharest", ""},
	{"TR", []string{"Turkey", "Türkiye"}, []string{"Turkish"}, "Ankara", "Istanbul|Turks"},
	{"IL", []string{"Israel"}, []string{"Israeli"}, "Jerusalem", "Tel Aviv|Haifa"},
	{"IR", []string{"Iran"}, []string{"Iranian"}, "Tehran", ""},
	{"AE", []string{"United Arab Emirates", "UAE", "Dubai"}, []string{"Emirati", "Dubai"}, "Abu Dhabi", "Sharjah"},
	{"IN", []string{"India"}, []string{"Indian"}, "New Delhi", "Delhi|Mumbai|Bengaluru|Bangalore|Hyderabad|Chennai|Kolkata|Pune|Ahmedabad|Surat|Gujarat|Maharashtra|Karnataka|Kerala|Punjab|Goa|Telangana|Uttar Pradesh|Tamil Nadu|Rajasthan"},
	{"PK", []string{"Pakistan"}, []string{"Pakistani"}, "Islamabad", "Karachi|Lahore"},
	{"BD", []string{"Bangladesh"}, []string{"Bangladeshi"}, "Dhaka", ""},
	{"TH", []string{"Thailand"}, []string{"Thai"}, "Bangkok", "Phuket"},
	{"VN", []string{"Vietnam"}, []string{"Vietnamese"}, "Hanoi", "Ho Chi Minh City|Saigon"},
	{"KH", []string{"Cambodia"}, []string{"Cambodian"}, "Phnom Penh", "Sihanoukville"},
	{"MY", []string{"Malaysia"}, []string{"Malaysian"}, "Kuala Lumpur", "Penang|Selangor"},
	{"ID", []string{"Indonesia"}, []string{"Indonesian"}, "Jakarta", "Bali"},
	{"PH", []string{"Philippines"}, []string{"Philippine", "Filipino"}, "Manila", "Cebu|Filipinos"},
	{"AU", []string{"Australia"}, []string{"Australian"}, "Canberra", "Sydney|Melbourne|Brisbane|Perth|New South Wales|Queensland|Aussies"},
	{"NZ", []string{"New Zealand"}, []string{"New Zealand"}, "Wellington", "New Zealanders"},
	{"CA", []string{"Canada"}, []string{"Canadian"}, "Ottawa", "Toronto|Montreal|Vancouver|Quebec|Ontario|British Columbia|Alberta|Calgary"},
	{"BR", []string{"Brazil"}, []string{"Brazilian"}, "Brasilia", "São Paulo|Sao Paulo|Rio de Janeiro"},
	{"MX", []string{"Mexico"}, []string{"Mexican"}, "Mexico City", "Cancún|Guadalajara|Monterrey"},
	{"ZA", []string{"South Africa"}, []string{"South African"}, "Pretoria", "Johannesburg|Cape Town"},
	{"NG", []string{"Nigeria"}, []string{"Nigerian"}, "Abuja", "Lagos"},
	{"AF", []string{"Afghanistan"}, []string{"Afghan"}, "Kabul", ""},
	{"AL", []string{"Albania"}, []string{"Albanian"}, "Tirana", ""},
	{"DZ", []string{"Algeria"}, []string{"Algerian"}, "Algiers", ""},
	{"AD", []string{"Andorra"}, []string{"Andorran"}, "", ""},
	{"AO", []string{"Angola"}, []string{"Angolan"}, "Luanda", ""},
	{"AR", []string{"Argentina"}, []string{"Argentine", "Argentinian"}, "Buenos Aires", ""},
	{"AM", []string{"Armenia"}, []string{"Armenian"}, "Yerevan", ""},
	{"AZ", []string{"Azerbaijan"}, []string{"Azerbaijani"}, "Baku", ""},
	{"BS", []string{"Bahamas"}, []string{"Bahamian"}, "Nassau", ""},
	{"BH", []string{"Bahrain"}, []string{"Bahraini"}, "Manama", ""},
	{"BB", []string{"Barbados"}, []string{"Barbadian"}, "", ""},
	{"BZ", []string{"Belize"}, []string{"Belizean"}, "", ""},
	{"BM", []string{"Bermuda"}, []string{"Bermudian"}, "", ""},
	{"BO", []string{"Bolivia"}, []string{"Bolivian"}, "La Paz", ""},
	{"BA", []string{"Bosnia", "Bosnia and Herzegovina"}, []string{"Bosnian"}, "Sarajevo", ""},
	{"BW", []string{"Botswana"}, []string{"Botswanan"}, "", ""},
	{"BN", []string{"Brunei"}, []string{"Bruneian"}, "", ""},
	{"BG", []string{"Bulgaria"}, []string{"Bulgarian"}, "Sofia", ""},
	{"KY", []string{"Cayman Islands"}, []string{"Caymanian"}, "", ""},
	{"CL", []string{"Chile"}, []string{"Chilean"}, "Santiago", "Valparaíso"},
	{"CO", []string{"Colombia"}, []string{"Colombian"}, "Bogotá", "Bogota|Medellín|Medellin"},
	{"CD", []string{"Congo"}, []string{"Congolese"}, "Kinshasa", ""},
	{"CR", []string{"Costa Rica"}, []string{"Costa Rican"}, "", ""},
	{"HR", []string{"Croatia"}, []string{"Croatian"}, "Zagreb", ""},
	{"CU", []string{"Cuba"}, []string{"Cuban"}, "Havana", ""},
	{"CI", []string{"Ivory Coast"}, []string{"Ivorian"}, "Abidjan", ""},
	{"DK", []string{"Denmark"}, []string{"Danish"}, "Copenhagen", "Danes"},
	{"DM", []string{"Dominica"}, nil, "", ""},
	{"DO", []string{"Dominican Republic"}, []string{"Dominican"}, "", ""},
	{"EC", []string{"Ecuador"}, []string{"Ecuadorian"}, "Quito", ""},
	{"EG", []string{"Egypt"}, []string{"Egyptian"}, "Cairo", ""},
	{"SV", []string{"El Salvador"}, []string{"Salvadoran"}, "San Salvador", ""},
	{"ET", []string{"Ethiopia"}, []string{"Ethiopian"}, "Addis Ababa", ""},
	{"GE", []string{"Georgia"}, []string{"Georgian"}, "Tbilisi", ""},
	{"GH", []string{"Ghana"}, []string{"Ghanaian"}, "Accra", ""},
	{"GI", []string{"Gibraltar"}, nil, "", ""},
	{"GR", []string{"Greece"}, []string{"Greek"}, "Athens", ""},
	{"GT", []string{"Guatemala"}, []string{"Guatemalan"}, "", ""},
	{"GG", []string{"Guernsey"}, nil, "", ""},
	{"HT", []string{"Haiti"}, []string{"Haitian"}, "", ""},
	{"HN", []string{"Honduras"}, []string{"Honduran"}, "", ""},
	{"HU", []string{"Hungary"}, []string{"Hungarian"}, "Budapest", ""},
	{"IS", []string{"Iceland"}, []string{"Icelandic"}, "Reykjavik", ""},
	{"IM", []string{"Isle of Man"}, nil, "", ""},
	{"IQ", []string{"Iraq"}, []string{"Iraqi"}, "Baghdad", ""},
	{"JM", []string{"Jamaica"}, []string{"Jamaican"}, "", ""},
	{"JO", []string{"Jordan"}, []string{"Jordanian"}, "Amman", ""},
	{"KZ", []string{"Kazakhstan"}, []string{"Kazakh", "Kazakhstani"}, "Astana", "Almaty"},
	{"KE", []string{"Kenya"}, []string{"Kenyan"}, "Nairobi", "Mombasa"},
	{"XK", []string{"Kosovo"}, []string{"Kosovar"}, "Pristina", ""},
	{"KW", []string{"Kuwait"}, []string{"Kuwaiti"}, "", ""},
	{"KG", []string{"Kyrgyzstan"}, []string{"Kyrgyz"}, "Bishkek", ""},
	{"LA", []string{"Laos"}, []string{"Laotian"}, "Vientiane", ""},
	{"LB", []string{"Lebanon"}, []string{"Lebanese"}, "Beirut", ""},
	{"LY", []string{"Libya"}, []string{"Libyan"}, "Tripoli", ""},
	{"LI", []string{"Liechtenstein"}, nil, "Vaduz", ""},
	{"MG", []string{"Madagascar"}, nil, "", ""},
	{"MW", []string{"Malawi"}, []string{"Malawian"}, "", ""},
	{"MV", []string{"Maldives"}, []string{"Maldivian"}, "", ""},
	{"MT", []string{"Malta"}, []string{"Maltese"}, "Valletta", ""},
	{"MH", []string{"Marshall Islands"}, nil, "", ""},
	{"MU", []string{"Mauritius"}, []string{"Mauritian"}, "", ""},
	{"MD", []string{"Moldova"}, []string{"Moldovan"}, "Chisinau", ""},
	{"MC", []string{"Monaco"}, nil, "", ""},
	{"MN", []string{"Mongolia"}, []string{"Mongolian"}, "Ulaanbaatar", ""},
	{"ME", []string{"Montenegro"}, []string{"Montenegrin"}, "Podgorica", ""},
	{"MA", []string{"Morocco"}, []string{"Moroccan"}, "Rabat", ""},
	{"MZ", []string{"Mozambique"}, []string{"Mozambican"}, "Maputo", ""},
	{"MM", []string{"Myanmar", "Burma"}, []string{"Burmese"}, "Naypyidaw", ""},
	{"NA", []string{"Namibia"}, []string{"Namibian"}, "Windhoek", ""},
	{"NP", []string{"Nepal"}, []string{"Nepali", "Nepalese"}, "Kathmandu", ""},
	{"NI", []string{"Nicaragua"}, []string{"Nicaraguan"}, "Managua", ""},
	{"MK", []string{"North Macedonia", "Macedonia"}, []string{"Macedonian"}, "Skopje", ""},
	{"OM", []string{"Oman"}, []string{"Omani"}, "Muscat", ""},
	{"PS", []string{"Palestine", "Gaza"}, []string{"Palestinian"}, "Ramallah", ""},
	{"PA", []string{"Panama"}, []string{"Panamanian"}, "Panama City", ""},
	{"PG", []string{"Papua New Guinea"}, nil, "", ""},
	{"PY", []string{"Paraguay"}, []string{"Paraguayan"}, "Asunción", ""},
	{"PE", []string{"Peru"}, []string{"Peruvian"}, "Lima", ""},
	{"QA", []string{"Qatar"}, []string{"Qatari"}, "Doha", ""},
	{"RW", []string{"Rwanda"}, []string{"Rwandan"}, "Kigali", ""},
	{"WS", []string{"Samoa"}, []string{"Samoan"}, "", ""},
	{"SA", []string{"Saudi Arabia"}, []string{"Saudi", "Saudi Arabian"}, "Riyadh", ""},
	{"SN", []string{"Senegal"}, []string{"Senegalese"}, "Dakar", ""},
	{"RS", []string{"Serbia"}, []string{"Serbian"}, "Belgrade", ""},
	{"SC", []string{"Seychelles"}, nil, "", ""},
	{"SL", []string{"Sierra Leone"}, nil, "", ""},
	{"SO", []string{"Somalia"}, []string{"Somali"}, "Mogadishu", ""},
	{"LK", []string{"Sri Lanka"}, []string{"Sri Lankan"}, "Colombo", ""},
	{"SD", []string{"Sudan"}, []string{"Sudanese"}, "Khartoum", ""},
	{"SY", []string{"Syria"}, []string{"Syrian"}, "Damascus", ""},
	{"TJ", []string{"Tajikistan"}, []string{"Tajik"}, "Dushanbe", ""},
	{"TZ", []string{"Tanzania"}, []string{"Tanzanian"}, "", ""},
	{"TN", []string{"Tunisia"}, []string{"Tunisian"}, "Tunis", ""},
	{"TM", []string{"Turkmenistan"}, []string{"Turkmen"}, "Ashgabat", ""},
	{"UG", []string{"Uganda"}, []string{"Ugandan"}, "Kampala", ""},
	{"UY", []string{"Uruguay"}, []string{"Uruguayan"}, "Montevideo", ""},
	{"UZ", []string{"Uzbekistan"}, []string{"Uzbek"}, "Tashkent", ""},
	{"VU", []string{"Vanuatu"}, nil, "", ""},
	{"VA", []string{"Vatican"}, nil, "Vatican City", ""},
	{"VE", []string{"Venezuela"}, []string{"Venezuelan"}, "Caracas", ""},
	{"VG", []string{"British Virgin Islands", "Virgin Islands"}, nil, "", ""},
	{"YE", []string{"Yemen"}, []string{"Yemeni"}, "Sanaa", ""},
	{"ZM", []string{"Zambia"}, []string{"Zambian"}, "Lusaka", ""},
	{"ZW", []string{"Zimbabwe"}, []string{"Zimbabwean"}, "Harare", ""},
	{"TT", []string{"Trinidad and Tobago", "Trinidad"}, []string{"Trinidadian"}, "", ""},
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
