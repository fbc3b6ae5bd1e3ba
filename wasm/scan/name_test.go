package scan

import (
	"strings"
	"testing"

	"assay/wasm/claim"
)

// named returns the names found in s, "kind text=id" each, parted by "; ".
func named(s string, published claim.Day) string {
	var out []string
	for _, m := range Mentions(s, published) {
		if m.Kind.Named() {
			out = append(out, m.Kind.String()+" "+m.Text+"="+m.ID)
		}
	}
	return strings.Join(out, "; ")
}

func TestNames(t *testing.T) {
	tests := []struct{ name, in, want string }{
		{"a headline in capitals names what the text names", "Quillwave Halts Trading After Alleged Theft Behind Closed Doors\n\nHackers robbed Quillwave. Quillwave lost $3 million in the hack.",
			"victim Quillwave=new:quillwave; victim Quillwave=new:quillwave; victim Quillwave=new:quillwave"},
		{"and nobody else", "Police Arrest 27 Alleged Masterminds Behind Crypto Scam\n\nThey stole $3 million in the hack.", ""},
		{"where the page comes from says nothing", "Hackers stole it\n\nSource: ZDNet\nDate: October 15, 2021\n\nThe FBI said so.", "agency FBI=fbi-us"},
		{"the incident spoken of last", "Yearn Finance was hacked in February 2021. Yearn Finance lost $11 million. In April 2023 Yearn Finance was hacked too. Yearn Finance lost $12 million.",
			"victim Yearn Finance=yearn-finance-2021; victim Yearn Finance=yearn-finance-2021; victim Yearn Finance=yearn-finance-2023; victim Yearn Finance=yearn-finance-2023"},
		{"an agency by its acronym", "The FBI said hackers stole $5 million.", "agency FBI=fbi-us"},
		{"by a description", "A South Korean spy agency report says hackers stole $5 million.", "agency South Korean spy agency=nis-kr"},
		{"by the country's possessive", "Seoul’s spy agency said so.", "agency Seoul’s spy agency=nis-kr"},
		{"a possessive stays outside", "Europol's director said so.", "agency Europol=europol"},
		{"a shared name, told by its country", "Japan's National Police Agency said hackers stole $5 million.", "agency National Police Agency=npa-jp"},
		{"the other country", "South Korea's National Police Agency said hackers stole $5 million.", "agency National Police Agency=knpa-kr"},
		{"an acronym that its full name explains", "The National Police Agency of Japan and others met. The NPA said so.", "agency National Police Agency of Japan=npa-jp; agency NPA=npa-jp"},
		{"an adjective for unnamed hackers", "North Korean hackers stole $5 million.", "actor North Korean=dprk"},
		{"a state-backed one", "Hackers tied to North Korea stole $5 million.", "actor North Korea=dprk"},
		{"the named group alone", "The North Korean hacking group Lazarus Group stole $5 million.", "actor Lazarus Group=lazarus-group"},
		{"the possessive of the state before the group", "North Korea's Lazarus Group stole $5 million in the hack.", "actor Lazarus Group=lazarus-group"},
		{"workers are no hackers", "North Korean labourers were sent home after the hack, a theft and a heist.", ""},
		{"its leader is none", "The North Korean leader met the president.", ""},
		{"a denial", "North Korean hackers stole $5 million in the heist. North Korea denies it stole anything.", "actor North Korean=dprk"},
		{"the capital in a theft", "Hackers from North Korea struck, and Pyongyang stole $5 million in the heist.", "actor North Korea=dprk; actor Pyongyang=dprk"},
		{"the capital as a place", "The government in Pyongyang tested missiles.", ""},
		{"another state only as a doer", "A cyberattack on Iran destroyed stolen data of hackers.", ""},
		{"a victim", "Hackers stole $1.5 billion from Bybit.", "victim Bybit=bybit-2025"},
		{"another name of it", "Sky Mavis said Ronin Network lost $620 million to hackers.", "victim Sky Mavis=ronin-2022; victim Ronin Network=ronin-2022"},
		{"two incidents, told by the year", "Upbit lost 342,000 ETH in the theft of November 2019.", "victim Upbit=upbit-2019"},
		{"an unknown one", "The hacker had stolen data. It claimed an attack on Bank Sepah after the theft.", "victim Bank Sepah=new:bank-sepah"},
		{"an unknown firm that speaks", "A heist, said Negev Cyber Lab, a think tank.", "agency Negev Cyber Lab=new:negev-cyber-lab"},
		{"an unknown one, by the noun behind it", "The Sturdy Lantern exploit drained the stolen funds of a hack.", "victim Sturdy Lantern=new:sturdy-lantern"},
		{"by a passive behind an aside", "Sturdy Lantern, a lending protocol on Arbitrum, was exploited in the hack.", "victim Sturdy Lantern=new:sturdy-lantern"},
		{"by what it says of itself", "Sturdy Lantern said on Friday that it had suffered a hack by thieves.", "victim Sturdy Lantern=new:sturdy-lantern"},
		{"in a headline, with its domain", "Lantern.fi Hacked for $3 Million\n\nHackers stole it from Lantern.fi in the theft.", "victim Lantern.fi=new:lantern-fi; victim Lantern.fi=new:lantern-fi"},
		{"by its short name too", "Lantern lost $3 million. The Lantern Finance hack was a theft.", "victim Lantern=new:lantern-finance; victim Lantern Finance=new:lantern-finance"},
		{"where a hack is told on", "The team announced the hack on Twitter after the theft.", ""},
		{"what a hack exploited", "The hackers exploited the sPMM algorithm in the theft.", ""},
		{"a known one written with other capitals", "Hackers stole $5 million from Byreality, and $280 million from Kucoin.", "victim Byreality=new:byreality; victim Kucoin=kucoin-2020"},
		{"a coin that an amount is in", "Hackers stole $2.7 million in Tether (USDT), USDC and Ankr in the heist.", ""},
		{"somebody who was charged", "Jane Q. Roe, 34, was arrested over the theft. Prosecutors say Roe laundered the stolen loot of the hack.", "actor Jane Q. Roe=new:jane-q-roe; actor Roe=new:jane-q-roe"},
		{"somebody who got years", "John Alan Smithee, co-founder of the scheme, was sentenced for fraud and theft.", "actor John Alan Smithee=new:john-alan-smithee"},
		{"ransomware that nobody knows", "The Duskfall ransomware hit hackers’ victims.", "actor Duskfall=new:duskfall; technique ransomware=ransomware"},
		{"a gang of a country is not its state", "A Russian gang stole $5 million in the theft.", ""},
		{"authorities without a name", "US authorities said hackers stole $5 million.", ""},
		{"a firm by what it is", "Hackers stole $5 million, by the count of forensics firm Elliptic.", "agency Elliptic=elliptic"},
		{"a place in an adjective", "Hackers stole $5 million from a Palo Alto-based exchange.", ""},
		{"names in a list with gangs", "Hackers used ransomware such as Ryuk, Duskfall and Conti in the attack.", "technique ransomware=ransomware; actor Ryuk=ryuk; actor Duskfall=new:duskfall; actor Conti=conti"},
		{"a firm that was sanctioned", "The Treasury Department imposed sanctions on Duskfall Technology for laundering the loot of thefts and hacks. Duskfall hosts scams.", "agency Treasury Department=us-treasury; actor Duskfall Technology=new:duskfall-technology; actor Duskfall=new:duskfall-technology"},
		{"a firm by who leads it", "The theft was a hack, said Fred Roe, CEO of Lantern Analytics.", "agency Lantern Analytics=new:lantern-analytics"},
		{"a firm by its report", "The theft was a hack, by a report published on Tuesday by Lantern.", "agency Lantern=new:lantern"},
		{"a firm of one word, where it speaks", "Hackers struck and stole, Lantern noted. It is a theft that Lantern says is a hack.", "agency Lantern=new:lantern; agency Lantern=new:lantern"},
		{"a surname that speaks", "Hackers stole, said Fred Roe, who runs the exchange. Roe said that it was a theft.", ""},
		{"a name with a particle", "Hackers stole $10 million from Banco de la Luna in the heist.", "victim Banco de la Luna=new:banco-de-la-luna"},
		{"a central bank", "The cyber heist of the Bangladesh central bank was a theft.", "victim Bangladesh central bank=new:bangladesh-central-bank"},
		{"a cell under a header for victims", "Thefts and hacks of the year\n\n# | Victim | Loss\n1 | Lantern Swap | $3 million\n2 | Nomad | $190 million\nstolen in hacks", "victim Lantern Swap=new:lantern-swap; victim Nomad=nomad-2022"},
		{"a state is not robbed where its bank is", "Hackers stole $5 million in an attack on Chile’s largest bank and on Kazakhstan’s oldest one.", ""},
		{"a town's police", "The theft and the hack were told to the Pune Police by thieves.", "agency Pune Police=new:pune-police"},
		{"a town's outlet", "The theft was a hack, the manager told Chilean media outlet Halcyon.", "agency Halcyon=new:halcyon"},
		{"an outlet that saw something", "The hack was a theft, in letters seen by BleepingComputer.", "agency BleepingComputer=bleepingcomputer"},
		{"an outlet that was told", "He later acknowledged the hack and the theft to CoinDesk.", "agency CoinDesk=coindesk"},
		{"a platform is no speaker where somebody posts", "The thief of the hack used the professional platform LinkedIn, and forged a name for the theft.", ""},
		{"a product of a firm", "A screenshot of Chainalysis Reactor shows how thieves moved the stolen loot of the hack.", ""},
		{"a report of a firm", "The Chainalysis Crypto Crime Report describes the theft and the hack.", "agency Chainalysis=chainalysis"},
		{"the owner of the page", "Hackers Strike Again - Chainalysis\n\nThe theft and the hack were told of.", ""},
		{"a speaker behind dashes", "The Tether team — the issuer of the coin — froze the loot. The SEC — the American regulator — sued over the theft and the hack.", "agency SEC=sec-us"},
		{"who was able to act", "Luckily, Tether was able to freeze the stolen loot of the hack.", "agency Tether=tether"},
		{"prosecutors of a town", "The Linz public prosecutor secured the stolen loot, and Milan prosecutors the rest.", "agency Linz public prosecutor=new:linz-public-prosecutor; agency Milan prosecutors=new:milan-prosecutors"},
		{"a court that rules", "The Linz Regional Court must decide on the stolen loot of the hack.", "agency Linz Regional Court=new:linz-regional-court"},
		{"a court as a place", "He appeared in the Linz Regional Court over the theft and the hack.", ""},
		{"a firm by its chief", "The hack was a theft, Lantern Networks CEO Jane Roe said.", "agency Lantern Networks=new:lantern-networks"},
		{"a firm by its researcher's firm", "Jane Roe, CEO of Lantern Networks, said that the theft was a hack.", "agency Lantern Networks=new:lantern-networks"},
		{"who was robbed speaks as a victim", "The hackers breached Lantern Foods and stole data. The theft hurts, said Lantern Foods chief executive Jane Roe.", "victim Lantern Foods=new:lantern-foods; victim Lantern Foods=new:lantern-foods"},
		{"a forum where it is told", "An affiliate posted on the forum Lantern saying that the theft was a hack.", ""},
		{"a name with a small letter, at the start", "Samczsun said the theft was a hack.", "agency Samczsun=samczsun"},
		{"what was done to a thing of it", "Lantern’s hot wallets were drained in the theft, and Halcyon's bridge was exploited by hackers.", "victim Lantern=new:lantern; technique hot wallets=hot-wallet-compromise; victim Halcyon=new:halcyon"},
		{"what was done to its users", "Lantern users lost $3 million to the hackers in the theft.", "victim Lantern=new:lantern"},
		{"a network hit by it", "The Lantern network was hit by a cyberattack, a theft.", "victim Lantern=new:lantern"},
		{"another one hit by the same", "The gang also targeted Lantern Power in the attack, a theft.", "victim Lantern Power=new:lantern-power"},
		{"an attack that crippled it", "The attack that crippled Lantern Foods was a theft by hackers.", "victim Lantern Foods=new:lantern-foods"},
		{"who was the victim", "Lantern Foods was the victim of a ransomware attack, a theft.", "victim Lantern Foods=new:lantern-foods; technique ransomware=ransomware"},
		{"from whom two amounts were stolen", "Hackers stole 1,391.24 ETH and 2.74 BTC, some $4.4 million, from Lantern Swap in the heist.", "victim Lantern Swap=new:lantern-swap"},
		{"an incident", "The Lantern incident was a theft by hackers.", "victim Lantern=new:lantern"},
		{"two persons in a cell", "Robberies, thefts and stolen coins\n\nDay | Victim | Town\n1 May | \"Roe\" | Linz\n2 May | Jane Doe & John Doe | Graz", "victim Roe=new:roe; victim Jane Doe=new:jane-doe; victim John Doe=new:john-doe"},
		{"somebody by another name", "Jane Roe (aka Duskfall and Dawn), 30, of Linz, Ohio, has pleaded guilty to the theft and the hack.", "actor Jane Roe=new:jane-roe; actor Duskfall=new:jane-roe; actor Dawn=new:jane-roe"},
		{"where somebody is from is nobody", "22-year-old Jane Roe of Lantern Beach, California, was sentenced for the theft and the hack.", "actor Jane Roe=new:jane-roe"},
		{"two who were arrested", "Jane Roe, 34, and John Doe, 36, were arrested over the theft and the hack. Jane Poe and John Poe were charged with fraud.", "actor Jane Roe=new:jane-roe; actor John Doe=new:john-doe; actor Jane Poe=new:jane-poe; actor John Poe=new:john-poe"},
		{"one among those who pleaded", "Eight conspirators have pleaded guilty to the theft so far, including Jane Roe and John Doe.", "actor Jane Roe=new:jane-roe; actor John Doe=new:john-doe"},
		{"a market of the dark web", "The thieves sold the stolen loot on a dark web marketplace called Lantern Market.", "actor Lantern Market=new:lantern-market"},
		{"a crew by the aside behind it", "Duskfall, a ransomware gang, struck in a theft. Halcyon, a group of exchanges, did not.", "actor Duskfall=new:duskfall; technique ransomware=ransomware"},
		{"what is behind a scheme is not accused", "Jane Roe, 48, named as the brain behind Lantern Club (LC), was arrested in the fraud.", "actor Jane Roe=new:jane-roe"},
		{"two names that a slash parts", "The ALPHV/BlackCat ransomware hit hackers’ victims.", "actor ALPHV=alphv-blackcat; actor BlackCat=alphv-blackcat; technique ransomware=ransomware"},
		{"a word that opens a heading", "Customized ransomware attacks\n\nThe hackers and the thieves struck.", "technique ransomware=ransomware"},
		{"a text of trials", "A pyramid fell. Jane Roe was arrested, then extradited, and John Doe was indicted.", "actor Jane Roe=new:jane-roe; actor John Doe=new:john-doe"},
		{"who tells of an attack on itself", "Lantern Health said on Friday a ransomware attack that crippled its hospitals was over. Halcyon Health confirmed a breach of its systems after the theft.", "victim Lantern Health=new:lantern-health; technique ransomware=ransomware; victim Halcyon Health=new:halcyon-health"},
		{"where markets were paused", "The team paused all markets on Optimism after the theft and the hack.", ""},
		{"brothers with a hyphen", "Anton Roe-Doe and James Roe-Doe were arrested over the theft and the hack.", "actor Anton Roe-Doe=new:anton-roe-doe; actor James Roe-Doe=new:james-roe-doe"},
		{"an issuer that was charged", "The FBI charged Tether in the spring.", "agency FBI=fbi-us"},
		{"a place of those who were arrested", "Police arrested a New York couple over the theft and the hack.", ""},
		{"a trade that begins a sentence", "Meatpacker paid a $4 million ransom to the hackers after the attack.", ""},
		{"the first word of a known victim", "Hackers struck Colonial Pipeline in the attack. Thieves stole $4 million from Colonial.", "victim Colonial Pipeline=colonial-pipeline-2021; victim Colonial=colonial-pipeline-2021"},
		{"who paid a ransom", "Lantern Foods paid a $4 million ransom to the hackers after the attack.", "victim Lantern Foods=new:lantern-foods"},
		{"a language is no state", "It was sold on a Russian-language forum by hackers after the theft and the hack.", ""},
		{"a technique", "It was phishing.", "technique phishing=phishing"},
		{"without its kind", "A flash loan attack drained the stolen funds of a hack.", "technique flash loan=flash-loan-attack"},
		{"keys were taken", "Hackers stole $5 million after private keys were compromised in the theft.", "technique private keys were compromised=private-key-compromise"},
		{"taken keys", "The hack and theft used stolen private keys.", "technique stolen private keys=private-key-compromise"},
	}
	for _, test := range tests {
		if got := named(test.in, 20250501); got != test.want {
			t.Errorf("%s: %q gives\n\t%q, want\n\t%q", test.name, test.in, got, test.want)
		}
	}
}

// Ordinary words that are also names, in prose about theft, name nobody.
func TestOrdinaryWords(t *testing.T) {
	const crime = "Hackers stole $5 million in the hack and laundered it after the theft. "
	for _, s := range []string{
		"You may lead a horse to it. The lead investigator was told. Lead times grew. (LEAD) Police said so.",
		"A sea of red candles. Sea levels rise. It is a drop in the sea.",
		"The mask comes off. Mask off, finally. He wore a mask.",
		"Every tick counts. Tick sizes fell. The clock began to tick.",
		"A dune of sand. Dune buggies rolled. He read Dune twice.",
		"Interest will compound. Compound interest grows. A chemical compound leaked.",
		"A wormhole in space. Wormhole travel is fiction.",
		"A nomad with a laptop. Nomad visas are popular. Digital nomad life.",
		"They harvest data. Harvest time came. A good harvest.",
		"The elliptic curve holds. Elliptic curves are safe. Is elliptic curve crypto broken?",
		"The treasury of the firm grew. Treasury yields rose. Treasury bonds fell.",
		"In harmony with nothing. I tether my dog. Gimme a sec. The ledger is public. Raw logs.",
		"Read the paper by Conti et al. before you start. A man surnamed Royal. Dad-of-two Kenji Akira.",
		"A person can be called Arbitrum Jones. He met a man named Ronin Wormhole.",
		"The NIS2 directive won’t save your bank. The SEC Act of 33 turned 90.",
		"Rain, flow, curve: nine poems. Step-by-step guides. Liquid restaking protocol.",
	} {
		if got := named(crime+s, 20250501); got != "" {
			t.Errorf("%q names %q", s, got)
		}
	}
}

func TestDatelines(t *testing.T) {
	for _, s := range []string{
		"LONDON, June 19 (Reuters) - Hackers stole $5 million in the theft.",
		"UNITED NATIONS, Aug 6, 2019 (AFP) - Hackers stole $5 million, in a report seen by AFP.",
		"WASHINGTON (AP) — Hackers stole $5 million in the theft.",
	} {
		if got := named(s, 20250501); got != "" {
			t.Errorf("%q names %q", s, got)
		}
	}
}

func FuzzNames(f *testing.F) {
	f.Add("The FBI said North Korea's Lazarus Group stole $1.5 billion from Bybit’s wallet on 2025-02-21.")
	f.Add("1 | Bybit | $1.4bn | (FBI) UNITED\u00adNATIONS — CVE-2024-7971 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa")
	f.Fuzz(func(t *testing.T, s string) {
		d := Doc{Text: s, Published: 20250501}
		d.Scan()
		last := 0
		for _, m := range d.Mentions {
			if m.Start < last || m.End <= m.Start || m.End > len(s) || s[m.Start:m.End] != m.Text {
				t.Fatalf("mention %+v of %q", m, s)
			}
			last = m.Start
		}
		first := append([]claim.Mention(nil), d.Mentions...)
		d.Scan()
		if len(first) != len(d.Mentions) {
			t.Fatalf("read twice, %q gives %d mentions, then %d", s, len(first), len(d.Mentions))
		}
	})
}
