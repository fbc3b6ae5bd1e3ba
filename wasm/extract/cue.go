package extract

import "assay/wasm/text"

// A cue is a set of things that a word may signal. Words without cues are passed over.
type cue uint64

const (
	cueSay    cue = 1 << iota // a verb of saying, counting or estimating
	cueReport                 // what an agency publishes: "report", "count", "figures"
	cueSteal                  // the verbs and nouns of the ten actions
	cueLose
	cueLaunder
	cueRecover
	cueFreeze
	cueSeize
	cuePay
	cueEarn
	cueAttack
	cueOffer     // offers, bounties, fund-raising: action other
	cueDemand    // ransoms demanded: action other
	cueRepay     // making customers whole
	cueMarket    // words of prices and markets
	cueMove      // up and down: "fell", "rose"
	cueModal     // "could", "would", "might", "will"
	cueDeny      // "denied", "rejected"
	cueAim       // "aims", "plans", "attempted"
	cueIf        // "if", "unless"
	cuePronoun   // "it", "they", "he"
	cueOurs      // "our", "we"
	cueBody      // "the bureau", "the panel": an agency already named
	cueCompany   // "the firm", "the exchange": an agency or a victim already named
	cueCrew      // "the group", "the hackers": an actor already named
	cueCountry   // "the country", "the regime": an actor already named
	cueIssue     // publishing, filing, arresting: a date beside it is not the incident's
	cueBreak     // a word that begins a clause: "while", "but", "which"
	cueAnd       // "and", "or"
	cueBe        // forms of be and have
	cueBy        // "by"
	cueThrough   // "through", "via", "into"
	cueTo        // "to"
	cueFrom      // "from", "of", "at", "on": what they govern belongs to the noun before
	cueAccord    // "according", "per"
	cueLink      // attribution to an actor: "blamed", "linked", "behind"
	cueHedge     // "hallmarks", "suspected": no attribution
	cueRate      // "annually", "yearly"
	cueWhole     // "worldwide", "overall": the figure is about no single victim
	cueSuch      // "including", "than", "unlike": an example or a comparison
	cueThat      // "that", "it", "total" after "of": a part of an amount before
	cueOf        // "of"
	cueIn        // "in", "on", "at", "during": may front a sentence
	cueNoise     // begins a block that is no part of the article
	cueSurvey    // "survey", "poll"
	cueFine      // fines and settlements
	cueRaise     // fund-raising
	cueMost      // "largest", "biggest", "record"
	cueNet       // "net"
	cueOriginate // "originated", "belonged"
	cueTold      // "told": the agency hears
	cueWith      // "with", "against": what follows does not speak
	cueNot       // "not", "never", "no"
	cueCap       // market capitalisation, turnover: the size of a market
	cueFraud     // "scam", "fraud", "complaints": what people lose to them was given, not stolen
	cueRuin      // "destroyed", "burned": lost, if to hackers
	cueHit       // things that are attacked, when they are counted: "exchanges", "machines"
	cueExceed    // "exceeding", "surpassing": what follows is smaller than what is spoken of
	cueUnnamed   // "companies", "analysts": speakers without a name
	cueField     // of crypto and of computers broken into: "bitcoin", "hackers"
	cueBacker    // who gives a company money: "investors"
	cueHold      // what somebody owns: "reserves", "holdings"
	cueCase      // what police, prosecutors and treasuries do to people: "charged", "sanctioned"
	cueCrime     // of taking what belongs to others: "stolen", "theft"
)

const (
	cueAction  = cueSteal | cueLose | cueLaunder | cueRecover | cueFreeze | cueSeize | cuePay | cueEarn | cueAttack | cueOffer | cueDemand | cueRepay
	cueTheft   = cueSteal | cueLose | cueAttack
	cueAnaphor = cuePronoun | cueBody | cueCompany | cueCrew | cueCountry
)

// cueWords lists the words of each cue; a word may have several.
var cueWords = [...]struct {
	cue   cue
	words string
}{
	{cueSay, "said says say saying tell tells announced announces announce reported reports report wrote writes write stated states confirmed confirms confirm " +
		"estimates estimated estimate estimating reckons reckon reckoned calculates calculated counted counts count found finds put puts noted notes added adds " +
		"attributed attributes attribute blamed blames blame tied ties linked links pegs pegged tracked traced tracks traces tallied logged logs believes believe thinks warns warned " +
		"claims claimed alleged alleges showed shows show revealed reveals disclosed tweeted posted assessed assesses concluded concludes accused accuses " +
		"identified identifies recorded records values valued spoke speaks arrived lands suggests suggested points point pointed calls called sees explained told admitted acknowledged indicated indicates clarified clarifies argued argues testified commented remarked mentioned mentions detailed"},
	{cueReport, "report reports count counts tally tallies statement data figures figure estimate estimates log logs analysis affidavit notice notices post-mortem postmortem document " +
		"records record blog bulletin advisory study numbers paper review survey publication complaint indictment release ruling verdict judgment"},
	{cueSteal, "stole stolen steal steals stealing theft thefts thieves drained drain drains draining siphoned siphon siphoning looted looting loot swiped swipe swipes pilfered took taken take taking hack hacked hacking hacks heist heists robbed robbery robberies " +
		"grabbed grab lifted snatched exploited exploit exploits emptied vanished gone relieved nabbed haul made walked disappeared swindled embezzled misappropriated netted breach raid takings"},
	{cueLose, "missing lost lose loses losing loss losses damage damages destroyed destroy burned burn cost costs owing hole defrauded cheated"},
	{cueLaunder, "moved moves moving laundered launder laundering launders mixed converted convert swapped swap swapping transferred funnelled funneled processed handled cashed turned scattered washed routed tumbled pushed bridged exchanged selling sold"},
	{cueRecover, "recovers recouped recoups recovered recover recovery recovering recoveries returned return returning returns retrieved back refunded clawed restored"},
	{cueFreeze, "froze frozen freeze freezes freezing locked locks blocked block immobilised immobilized"},
	{cueSeize, "seized seizes seize seizing seizure seizures confiscated confiscate confiscates forfeited forfeiture impounded"},
	{cuePay, "received paid pay pays paying payment payments ransoms"},
	{cueEarn, "earned earn earns earning raised amassed revenue revenues proceeds collected generated generate generates generating income profit profits raking raked garnered"},
	{cueAttack, "cyberattack cyberattacks attack attacks attacked attacking hit hits hitting infected affected targeted targeting target compromised breached breaches breach struck incidents incident incursions intrusions intrusion hobbled disabled poisoned ransomware caught case cases"},
	{cueDemand, "demand demanded demands demanding ask asks asked asking"},
	{cueOffer, "offer offers offered offering reward rewards bounty bounties raise raises raised wage wages want wants fee salary salaries bail"},
	{cueRepay, "reimburse reimbursed reimbursement compensate compensated compensation stump whole good insurance refund refunds repay repaid make-good"},
	{cueMarket, "price prices priced trading traded trades trade market markets index shares stock stocks token tokens tvl capitalisation capitalization cap valuation yield bitcoin ether btc eth sensex " +
		"nasdaq rial won dollar volume volatility liquidity changed hands closed opened exchange-rate rate rates rial dollar buys bought premium ticket subscribe subscription policies pages"},
	{cueMove, "fell fall falls falling rose rise rises rising dropped drops drop slid slides slipped tumble tumbled plunged plunge jumped surged surge gained gains climbed sank sinks shed sheds climbs jumps surges soars plunges hovers rallies dips pumped dumped soared crashed touched high low off up down peaked rallied hands buys bought sell"},
	{cueModal, "could would might will"},
	{cueDeny, "denied denies deny denying rejected rejects dismissed dismisses refuted disputed disputes"},
	{cueAim, "aims aim aimed plans planned plan hopes hope hoping threatened tried attempted attempt attempts seeks sought wants intends intended"},
	{cueIf, "if unless whether suppose imagine"},
	{cuePronoun, "it they he she"},
	{cueOurs, "our we i my us mine"},
	{cueBody, "bureau agency department panel regulator watchdog monitors office officials investigators agents officers police prosecutors ministry commission authority authorities investigator detectives experts council"},
	{cueCompany, "company firm exchange platform protocol studio startup operator founder ceo team spokesperson spokesman spokeswoman"},
	{cueCrew, "group gang hackers attackers thieves crew actors attacker hacker criminals cybercriminals thief crews crooks intruders culprits people affiliates operatives perpetrators service mixer site marketplace"},
	{cueCountry, "country regime nation state"},
	{cueIssue, "issued published released out public made seen obtained updated filed files filing bankruptcy sanctioned sanctions designated arrested charged convicted sentenced indicted extradited sued unsealed discovered learned light noticed announced announce announces launched founded disclosed " +
		"published edited reviewed posted tweeted warned stopped authorized appeared emerged surfaced debuted statement report interview agree closed spoke pleaded jailed acquitted"},
	{cueBreak, "but while whereas although though which who whose where because however after when"},
	{cueAnd, "and or"},
	{cueBe, "is was are were be been has have had did does do being"},
	{cueBy, "by"},
	{cueThrough, "through via into onto"},
	{cueTo, "to"},
	{cueFrom, "from at of on against"},
	{cueAccord, "according per"},
	{cueLink, "blamed blames blame linked links tied ties attributed attributes attribute behind pinned traced affiliated responsible named names name calls called accused accuses identified credited claimed backed sponsored"},
	{cueHedge, "hallmarks suspect suspects suspected see sees rumoured rumored speculated speculation possible possibly purported potentially commonly typically often usually frequently generally routinely similar resembles resembling pattern markings reminiscent signature signatures consistent weighing weigh possibility unclear disputed write points point pointed"},
	{cueRate, "cumulative lifetime annually yearly monthly weekly daily"},
	{cueWhole, "worldwide globally overall totalling totaling altogether annual"},
	{cueSuch, "including incl such than unlike ahead excluding"},
	{cueThat, "that it this these them those which total haul sum amount loot figure"},
	{cueOf, "of"},
	{cueIn, "in on at during between from since for by over last this"},
	{cueNoise, "subscribe copyright photo illustration advertisement advert comments cookies newsletter follow share tags related editing reporting contact recommended trending weather helpline lire"},
	{cueSurvey, "survey poll surveyed polled respondents"},
	{cueFine, "fine fined fines penalty penalties settle settlement settled"},
	{cueRaise, "funding fundraising valuation seed series round raises"},
	{cueMost, "largest biggest record worst highest costliest"},
	{cueNet, "net"},
	{cueOriginate, "originated originating came coming"},
	{cueTold, "told tell tells"},
	{cueWith, "with"},
	{cueCap, "cap capitalisation capitalization tvl valuation turnover"},
	{cueFraud, "scam scams scammers scammed fraud fraudulent fraudsters complaints complaint cheated defrauded swindle ponzi pyramid scheme schemes"},
	{cueRuin, "missing destroyed destroy burned burn owing cheated defrauded hole"},
	{cueHit, "exchanges companies businesses organizations organisations institutions computers machines devices laptops nodes validators hospitals trusts banks protocols platforms bridges countries firms sites servers networks victims"},
	{cueExceed, "exceeding surpassing topping eclipsing beating dwarfing surpasses exceeds tops than"},
	{cueUnnamed, "companies analysts researchers sources firms media outlets reports lawyers spokesman spokeswoman"},
	{cueNot, "not never no without nor"},
	{cueBacker, "investors investor backers venture"},
	{cueField, "crypto cryptocurrency cryptocurrencies cryptos blockchain blockchains bitcoin bitcoins btc ether eth ethereum stablecoin stablecoins defi altcoin altcoins coins nft nfts wallet wallets hacker hackers hacked hacking " +
		"cyber cyberattack cyberattacks cybercrime cybercriminal cybercriminals cyberspace ransomware malware spyware phishing darknet dark-web launder laundered laundering heist heists exploiter tumbler airdrop onchain dao"},
	{cueHold, "holdings holding reserve reserves balance assets"},
	{cueCase, "charged charges indicted indicts arrested arrests convicted sentenced pleaded unsealed unseals sanctioned sanctions designated designates extradited sued booked"},
	{cueCrime, "hack hacks hacked hacker hackers hacking stole stolen steal steals stealing theft thefts thieves thief drained siphoned looted loot exploited exploit exploits breach breached breaches heist heists robbed robbery robberies " +
		"scam scams scammed scammers fraud frauds fraudsters defrauded laundered launder laundering ransom ransoms ransomware extorted extortion attack attacks attacked attacker attackers compromised cyberattack cyberattacks cybercrime intrusion intrusions " +
		"embezzled swindled phishing seized confiscated malware kidnapped snatched pilfered swiped complaint complaints illicit launderers"},
}

// The table of cues: open addressing over the hash of a word.
const cueSlots = 2048

type cueSlot struct {
	hash uint32
	cue  cue
}

var cueTable = func() *[cueSlots]cueSlot {
	var t [cueSlots]cueSlot
	for _, row := range cueWords {
		for from := 0; from < len(row.words); {
			to := from
			for to < len(row.words) && row.words[to] != ' ' {
				to++
			}
			h := text.Hash(row.words[from:to])
			i := h % cueSlots
			for t[i].hash != 0 && t[i].hash != h {
				i = (i + 1) % cueSlots
			}
			t[i] = cueSlot{h, t[i].cue | row.cue}
			from = to + 1
		}
	}
	return &t
}()

// cueFilter has a bit set, by their hash, for the words of cueTable: few others pass.
var cueFilter = func() (f [128]uint64) {
	for _, slot := range cueTable {
		if slot.hash != 0 {
			f[slot.hash>>6%128] |= 1 << (slot.hash & 63)
		}
	}
	return f
}()

func cuesOf(hash uint32) cue {
	if cueFilter[hash>>6%128]>>(hash&63)&1 == 0 {
		return 0
	}
	for i := hash % cueSlots; cueTable[i].hash != 0; i = (i + 1) % cueSlots {
		if cueTable[i].hash == hash {
			return cueTable[i].cue
		}
	}
	return 0
}
