package extract

import (
	"strings"
	"testing"

	"assay/wasm/claim"
)

// TestClaims holds single sentences against the claims they make, one a line as describe
// writes them.
func TestClaims(t *testing.T) {
	for _, row := range []struct{ name, text, want string }{
		{"direct", "The FBI said Lazarus Group stole $5 million from Ronin Network in 2022.",
			"$5 million stolen; when 2022-01-01..2022-12-31; says fbi-us; by lazarus-group; from ronin-2022"},
		{"according to", "North Korean hackers stole $5 million in 2022, according to Chainalysis.",
			"$5 million stolen; when 2022-01-01..2022-12-31; says chainalysis; by dprk"},
		{"inverted", "Hackers took $5 million in 2022, said Elliptic, an analytics company.",
			"$5 million stolen; when 2022-01-01..2022-12-31; says elliptic"},
		{"two speakers, two figures", "Chainalysis put the losses to hackers of 2022 at $5 million and TRM Labs $6 million.",
			"$5 million stolen; when 2022-01-01..2022-12-31; says chainalysis\n$6 million stolen; when 2022-01-01..2022-12-31; says trm-labs"},
		{"the bureau", "The FBI blamed Lazarus Group. The bureau said it stole $5 million in 2022.",
			"$5 million stolen; when 2022-01-01..2022-12-31; says fbi-us; by lazarus-group"},
		{"our own count has no agency", "Chainalysis counts thefts. By our own count, $5 million was stolen in 2022.",
			"$5 million stolen; when 2022-01-01..2022-12-31"},
		{"compared year is no period", "Hackers stole $5 million this year, up 21% from 2023, Chainalysis said.",
			"$5 million stolen; when 2024-01-01..2024-12-31; says chainalysis\n21% stolen; when 2024-01-01..2024-12-31; says chainalysis"},
		{"the figure before has another time", "Hackers stole $5 million in 2023, down from $9 million, Chainalysis said.",
			"$5 million stolen; when 2023-01-01..2023-12-31; says chainalysis\n$9 million stolen; says chainalysis"},
		{"held against the year before", "Hackers stole $5 million last year against $9 million the year before, Chainalysis said.",
			"$5 million stolen; when 2023-01-01..2023-12-31; says chainalysis\n$9 million stolen; says chainalysis"},
		{"a year that owns its figure", "Losses to hackers came to $5 million in 2023, half of 2022's $9 million, Chainalysis said.",
			"$5 million stolen; when 2023-01-01..2023-12-31; says chainalysis\n$9 million stolen; when 2022-01-01..2022-12-31; says chainalysis"},
		{"a list of victims with their months", "Hackers took $5 million from Ronin Network in March, $6 million from Nomad in August and $7 million from Upbit in November.",
			"$5 million stolen; when 2023-03-01..2023-03-31; from ronin-2022\n$6 million stolen; when 2023-08-01..2023-08-31; from nomad-2022\n$7 million stolen; when 2023-11-01..2023-11-30; from upbit-2019"},
		{"a list of victims", "Lazarus Group stole $5 million from Ronin Network, $6 million from Nomad and $7 million from Upbit.",
			"$5 million stolen; by lazarus-group; from ronin-2022\n$6 million stolen; by lazarus-group; from nomad-2022\n$7 million stolen; by lazarus-group; from upbit-2019"},
		{"the attack is dated, the loss follows", "An attacker exploited Ronin Network in May 2022 and walked away with $5 million.",
			"$5 million stolen; when 2022-05-01..2022-05-31; from ronin-2022"},
		{"a theft told in passing has not the date of what followed", "Ronin Network, hacked for $5 million, was sold in May 2024.",
			"$5 million stolen; from ronin-2022"},
		{"a theft told in passing with its own date", "Ronin Network, hacked for $5 million, in May 2022 of all months, was sold.",
			"$5 million stolen; when 2022-05-01..2022-05-31; from ronin-2022"},
		{"the date of a sentence", "In May 2023 a man was sentenced to five years for the theft of $5 million from Ronin Network.",
			"$5 million stolen; from ronin-2022"},
		{"deposits that left are not stolen", "Ronin Network has lost $5 million in value locked since the hack.", ""},
		{"losses counted as they happened", "Losses of $5 million to hackers were recorded in 2022 by CertiK.",
			"$5 million stolen; when 2022-01-01..2022-12-31; says certik"},
		{"lost to", "Ronin Network lost $5 million to Lazarus Group in 2022, Elliptic said.",
			"$5 million stolen; when 2022-01-01..2022-12-31; says elliptic; by lazarus-group; from ronin-2022"},
		{"the loot went to", "The $5 million stolen from Ronin Network in 2022 went to Lazarus Group, Elliptic believes.",
			"$5 million stolen; when 2022-01-01..2022-12-31; says elliptic; by lazarus-group; from ronin-2022"},
		{"a gang with a surname's name", "The FBI blames Conti for the theft of $5 million from Ronin Network in 2022.",
			"$5 million stolen; when 2022-01-01..2022-12-31; says fbi-us; by conti; from ronin-2022"},
		{"that month is the last one named", "The largest theft of all came in March 2022. That month, attackers stole $5 million from Ronin Network.",
			"$5 million stolen; when 2022-03-01..2022-03-31; from ronin-2022"},
		{"during that time", "Lazarus Group was busy between 2018 and 2020. During that time it stole $5 million from Upbit, Elliptic said.",
			"$5 million stolen; when 2018-01-01..2020-12-31; says elliptic; by lazarus-group; from upbit-2019"},
		{"the day makes the month exact", "Hackers exploited Ronin Network in March. On March 23 — a Thursday — they exploited Ronin Network before dawn.\n\nThe $5 million that they stole is gone.",
			"$5 million stolen; when 2023-03-23..2023-03-23; from ronin-2022"},
		{"a person speaks for the body that employs it", "Tom Roe, co-founder of analytics firm Elliptic, follows the coins. Hackers took $5 million from Ronin Network, Roe said.",
			"$5 million stolen; says elliptic; from ronin-2022"},
		{"what was seized of what was stolen", "Stolen coins worth more than $5 million have been seized by the FBI.",
			"$5 million seized; says fbi-us"},
		{"an analyst with a firm speaks for it", "Coins worth $5 million that were stolen in 2022 are gone, said Ann Roe, an analyst with TRM Labs.",
			"$5 million stolen; when 2022-01-01..2022-12-31; says trm-labs"},
		{"the company of the sentence speaks", "The FBI hunts hackers. Coins stolen in hacks and watched by analytics firm Chainalysis fell from $9 million to $5 million in 2022, the company said.",
			"$9 million stolen; when 2022-01-01..2022-12-31; says chainalysis\n$5 million stolen; when 2022-01-01..2022-12-31; says chainalysis"},
		{"double the sum of another year", "Hackers stole $5 million this year, more than double the total of 2021, Chainalysis said.",
			"$5 million stolen; when 2024-01-01..2024-12-31; says chainalysis"},
		{"compared to another year", "Losses to hackers fell by 24% in 2023 compared to 2022, Chainalysis said.",
			"24% stolen; when 2023-01-01..2023-12-31; says chainalysis"},
		{"the largest on record", "It was the largest heist on record in March 2022, in which $5 million was stolen from Ronin Network.",
			"$5 million stolen; when 2022-03-01..2022-03-31; from ronin-2022"},
		{"the hack of a month that is looked into", "The FBI said it is investigating a September 2020 hack of an exchange during which $5 million was stolen.",
			"$5 million stolen; when 2020-09-01..2020-09-30; says fbi-us"},
		{"an analysis whose author is named elsewhere", "As an analysis of the heist shows, $5 million was stolen in ether.\n\nAnother $2 million was stolen in XRP, according to Elliptic.",
			"$5 million stolen; says elliptic\n$2 million stolen; says elliptic"},
		{"a paragraph that adds to what was said", "Hackers stole $5 million in 2022, Chainalysis said.\n\nSimilarly, scams cost $6 million.",
			"$5 million stolen; when 2022-01-01..2022-12-31; says chainalysis\n$6 million lost; when 2022-01-01..2022-12-31; says chainalysis"},
		{"the largest of a report", "Hackers stole $9 million in the third quarter of 2023, Immunefi said.\n\nThe largest theft was that of $5 million from Ronin Network.",
			"$9 million stolen; when 2023-07-01..2023-09-30; says immunefi\n$5 million stolen; when 2023-07-01..2023-09-30; says immunefi; from ronin-2022"},
		{"a headline rounds", "North Korean hackers took $316 million in crypto\n\nLosses from 2019 to November 2020 came to $316.4 million, Chainalysis said.",
			"$316 million stolen; when 2019-01-01..2020-11-30; says chainalysis; by dprk\n$316.4 million stolen; when 2019-01-01..2020-11-30; says chainalysis"},
		{"what the one source of a text found", "Chainalysis said that it follows hackers. What they found was that $5 million was stolen in 2022.",
			"$5 million stolen; when 2022-01-01..2022-12-31; says chainalysis"},
		{"day of saying is no period", "Chainalysis said on Friday that hackers stole $5 million.",
			"$5 million stolen; says chainalysis"},
		{"denied", "North Korea denied stealing $5 million.", ""},
		{"supposed", "If hackers stole $5 million, nobody would notice.", ""},
		{"aimed at", "Hackers aim to steal $5 million from exchanges.", ""},
		{"price", "Bitcoin fell 4% to $61,000 on Friday.", ""},
		{"ticker", "AXS fell 8.5% to $64.", ""},
		{"market size", "The market cap of all tokens is $2.3 trillion.", ""},
		{"exchange rate", "($1 = 101.82 yen)", ""},
		{"fund-raising", "Pebble raised $23 million in a seed round.", ""},
		{"fine", "A court fined the firm $4 million.", ""},
		{"a paper that is told vouches for nothing", "Ronin Network told Reuters on Wednesday that hackers stole $5 million from it.",
			"$5 million stolen; from ronin-2022"},
		{"a paper that passes on vouches for nothing", "As The Telegraph reports, Ronin Network has announced that hackers stole $5 million.",
			"$5 million stolen; from ronin-2022"},
		{"authorities are named by the next sentence", "Hackers stole $5 million from Ronin Network, a new report says. Elliptic traced the coins and said so on Friday.",
			"$5 million stolen; says elliptic; from ronin-2022"},
		{"an estimate is not dated by its making", "Hackers robbed Ronin Network on Thursday. PeckShield raised the estimate to $5 million on Friday.",
			"$5 million stolen; when 2024-01-11..2024-01-11; says peckshield; from ronin-2022"},
		{"another theft has no victim of the story", "Ronin Network was robbed weeks after thieves made off with $5 million in a similar attack.",
			"$5 million stolen"},
		{"a hack by its name", "Lazarus Group used an address seen in the Nomad hack and in the $5 million Ronin Network hack.",
			"$5 million stolen; by lazarus-group; from ronin-2022"},
		{"what a mixer took from whom", "The mixer took $5 million from LockBit and $2 million from DarkSide, Elliptic said.",
			"$5 million stolen; says elliptic; by lockbit\n$2 million stolen; says elliptic; by darkside"},
		{"a part that came from one victim", "Lazarus Group stole $5 million in 2022, most of which came from Ronin Network, Elliptic said.",
			"$5 million stolen; when 2022-01-01..2022-12-31; says elliptic; by lazarus-group"},
		{"the charged are counted on the day of the charge", "On Tuesday the FBI charged three men over the hack of Ronin Network.",
			"three men other; when 2024-01-09..2024-01-09; says fbi-us; from ronin-2022"},
		{"a reserve is not stolen", "Hackers robbed Ronin Network on Thursday. Its reserve against hacking stood at $5 million.",
			"$5 million other; from ronin-2022"},
		{"one clause's actor stays out of the next", "In June, Upbit lost $100 million, and in March, Lazarus Group stole $625 million from Ronin Network.",
			"$100 million stolen; when 2023-06-01..2023-06-30; from upbit-2019\n$625 million stolen; when 2023-03-01..2023-03-31; by lazarus-group; from ronin-2022"},
	} {
		got := strings.TrimSuffix(describe(Read(row.text, 20240112, claim.FromGiven)), "\n")
		if got != row.want {
			t.Errorf("%s: %s\n got %s\nwant %s", row.name, row.text, got, row.want)
		}
	}
}

// TestOrdinaryTextsMakeNoClaims reads texts that are full of figures and of other fields,
// some of them with words such as "steal" and "attack".
func TestOrdinaryTextsMakeNoClaims(t *testing.T) {
	for _, row := range []struct{ name, text string }{
		{"a recipe", "Lemon drizzle cake Beat 225g of butter with 4 eggs and 2 cups of sugar. Add 3 tablespoons of milk and bake for 45 minutes at 180 degrees. Serves 12 people. Each slice has about 320 calories and 14% of your daily sugar. We spent $12 on ingredients at the shop, and the whole cake takes 1 hour. Steal a slice before the guests attack it: 2 eggs more make it richer."},
		{"a match report", "Rovers stole a 2-1 win on Saturday before 41,000 fans. The striker, who joined for £32 million in 2021, scored two goals in five minutes. Rovers lost three matches in March and recovered 14 points in April. The club paid $5 million for its new keeper last week, said manager Tom Hill. Attackers missed six chances; the defence held on. City have won 60% of their games this season."},
		{"a vote", "The Senate voted 52-48 on Tuesday to approve a $1.2 trillion infrastructure bill. The White House said the plan would create 2 million jobs by 2030. Senator Jane Roe attacked the plan, saying it would cost taxpayers $4,000 each. The Congressional Budget Office estimated in June that deficits would rise by $256 billion. Some 300 protesters gathered outside; police arrested 12 people. Support fell 8 points to 41%, according to Gallup."},
		{"an earnings report", "Acme Corp reported second-quarter revenue of $4.2 billion, up 12% from a year earlier. Net income rose to $610 million, or $1.23 a share, from $540 million. The company said it repurchased $300 million of its stock and paid $95 million in dividends. It lost $40 million on currency moves. Acme expects full-year sales of $17 billion to $17.5 billion. Shares fell 3% to $82.40. It cut 1,500 jobs in March. Chief executive Ann Lee said cloud revenue jumped 30% to $1.1 billion."},
		{"release notes", "Release notes v2.4.1 Fixed 14 bugs in the parser and 3 memory leaks. Build time dropped 35% to 12 seconds. Requires Go 1.22 and 512 MB of RAM. The function returns 0x00000000 on error; see section 4.2 for 16 examples. Changed in 2023: timeouts are 30 s. Pull request 1,204 closes 9 issues. Hash: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855. The attack surface is reduced by 20% and the hack in main.go is gone."},
		{"a shop", "Steal of the week: 4K TV, now $399.99 (was $599.99). Save 33%! Free shipping on orders over $35. 4.5 stars from 2,318 reviews. Pay in 4 instalments of $99.99. Only 7 items left. Customers who bought this lost 2 minutes at checkout. Add a 3-year warranty for $59. Ends Sunday. Gift cards worth $25 for the first 500 customers."},
		{"a house sale", "A four-bedroom house in Leeds sold for £450,000 last month, 5% below the asking price. Average prices rose 2.1% in 2023 to £285,000, the Land Registry said. The couple paid £60,000 as a deposit. Thieves had broken into the garage in May and took two bikes worth £1,200."},
		{"a study", "The hospital treated 1,300 patients in 2022. A study of 5,600 adults by Harvard University found that heart attacks fell 18% between 2010 and 2020. Heart attack patients lost 4 kilograms. The trial cost $12 million and was paid for by Pfizer. Two patients died."},
		{"a travel guide", "Ten things to do in Seoul under 50,000 won. Entry to the palace is 3,000 won. The bridge tour takes 2 hours and costs $15. In 2019 1.2 million visitors came. The hotel charges $120 a night; breakfast is $9. We lost our way twice."},
		{"a funding round and prices", "Startup Nimbus raised $45 million in a Series B led by Sequoia. The round values it at $400 million. The company has 120 employees in five offices. Bitcoin traded at $64,000 on Friday, up 3%. Ether gained 2% to $3,100. Binance's market share fell to 40%, according to Kaiko. The exchange has 150 million users."},
		{"a storm", "Storms hit the coast on Monday, leaving 120,000 homes without power. Winds of 90 mph brought down 300 trees. Insurers estimate losses of $2.3 billion. Three people died. FEMA said it had paid $14 million to 2,000 families since Friday."},
		{"an ordinary robbery", "Two men were jailed for 12 years for robbing a jewellery store of £2 million in watches. Police recovered 14 watches. The judge said they stole $50,000 from the till."},
	} {
		if got := describe(Read(row.text, 20240610, claim.FromGiven)); got != "" {
			t.Errorf("%s: claims %s", row.name, got)
		}
	}
}
