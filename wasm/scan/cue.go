package scan

// A cue is what a word tells about the names near it. A word may give several.
type cue uint32

const (
	crime     cue = 1 << iota // of theft and intrusion: hack, stolen, laundering
	speech                    // a verb by which a body says, finds or acts
	crew                      // people who hack: hackers, actors, crew
	politics                  // of states, not of hackers: missile, talks
	harm                      // what happened to a victim: was hacked, lost
	product                   // behind a firm's name: its thing, not its word
	body                      // in the name of an organisation: Labs, Bureau
	trade                     // what an organisation is: firm, company, agency
	auxiliary                 // has, was, also: between a speaker and the verb
	gangWord                  // behind or before a gang's name: ransomware, gang
	service                   // what a victim is: exchange, protocol, bridge
	transfer                  // before the hash of a transaction
	file                      // before the hash of something else
	keyKind                   // before keys: private, admin
	taken                     // taken by a thief: stolen, compromised
	keyWord                   // what a thief of keys takes
	blame                     // lays a theft at somebody's door: tied to, blamed on
	arm                       // in the name of an arm of a state: Bureau, Ministry
	theft                     // done by a thief, never to one: stole, looted
	accuses                   // before whom a body accuses: blames, named
	deed                      // what is done to a victim, or who did it: exploit, heist, hacker
	hurt                      // of a victim: hacked, drained
	takes                     // from a victim: stolen, siphoned
	suffering                 // what a victim does: lost, suffered
	output                    // what a body that looks into things gives out, or its people: analysis, researchers
	accusal                   // done to who is accused: arrested, charged
	confesses                 // what who is accused does: pleaded, admitted
	trial                     // what is held over who is accused: arrest, indictment
	culprit                   // who is accused: suspect, mastermind
	gang                      // beside the name of those who attack: ransomware, gang
	blow                      // what an attack does to whom it hits: crippled, affected
	nobody                    // a capitalised word that names a kind of thing: DeFi, NFT
)

// cueLists hold the words that tell how a name near them is meant.
var cueLists = [...]struct {
	cue   cue
	words string
}{
	{crime, "hack hacks hacked hacker hackers hacking heist heists theft thefts stole stolen steal steals stealing exploit exploits exploited exploiting exploiter breach breaches breached " +
		"attack attacks attacked attacker attackers drain drains drained draining siphon siphoned siphoning loot looted looting launder laundered laundering launders ransom ransoms ransomware " +
		"cyberattack cyberattacks cybercrime cybercrimes cybercriminal cybercriminals malicious compromise compromised compromises robbed robbery robberies raid plundered phishing scam scams scammers fraud frauds " +
		"lost loss losses missing vanished swiped thief thieves crooks perpetrators intruders intrusion malware stealing haul proceeds culprit culprits extortion pilfered nabbed emptied netted " +
		"ponzi pyramid swindled swindle defrauded defraud embezzled embezzlement illicit cyber extorted kidnapping cryptojacking rootkit backdoor victim victims victimized"},
	{speech, "said says say saying told tells tell reported reports report estimated estimates estimate noted notes note found finds find announced announces announce confirmed confirms confirm " +
		"blamed blames blame attributed attributes attribute linked links linking tied ties named names identified identifies identify warned warns warn alleged alleges allege accused accuses accuse " +
		"believes believe believed claimed claims claim concluded concludes conclude charged charges sanctioned sanctions imposed designated frozen froze freeze freezes seized seizes recovered arrested " +
		"investigated investigating investigates tracked tracks tracked traced traces flagged flags spotted spots counted counts counts count put puts reckons reckon calculated calculates calculates thinks think " +
		"wrote writes posted posts tweeted added adds revealed reveals disclosed discloses published publishes unsealed indicted issued issues urged urges showed shows shown stated states suspects suspected " +
		"attributing observed observes recorded records registered logged assessed assesses offered offers offers detected detects described describes calls called points pointed lands sees see saw determined " +
		"acknowledged acknowledges spoke speaks suggested suggests suggest argued argues declared expects expected predicted predicts received receive receives took opened kept logged locked rewards arrived probing probes ordered fined sued dismantled detailed discovered learned explained cited quoted pledged"},
	{crew, "hacker hackers hacking actor actors group groups crew crews gang gangs operative operatives cybercriminal cybercriminals attacker attackers thieves criminals unit units army agents spies teams team " +
		"adversaries cyberspies threat cyber cyberattackers cyberattacks cyberattack heists heist state regime collective intruders fraudsters developers programmers perpetrators apt hacks"},
	{politics, "missile missiles nuclear leader leaders labourers laborers workers talks summit denies denied deny border embassy diplomats diplomat textiles coal statue statues foreign minister ministry parliament " +
		"university economy trade tourism tests test launch rocket warhead ambassador citizens people refugees defectors defector peninsula"},
	{harm, "hacked drained exploited breached attacked robbed looted compromised emptied lost loses suffered suffers paused halted suspended targeted hit exploited hacked losing relieved raided"},
	{product, "home wallet wallets device devices app apps hardware user users bridge customers account accounts curve curves suite login extension node nodes card cards messaging index"},
	{body, "lab labs research security intelligence bureau agency office department ministry police commission authority desk center centre council institute foundation analytics advisory technologies " +
		"systems mission service services force university association forensics cyber consulting partners directorate inspectorate gendarmerie prosecutor prosecutors ventures capital insights software networks news radio times post journal"},
	{trade, "firm company agency analyst analysts platform organisation organization group regulator watchdog consultancy researcher researchers tank body bureau provider startup outlet newspaper sleuth investigator engineer unit website publication"},
	{auxiliary, "has have had was were is are be been also first later both already would will may could had since now then separately recently again only just"},
	{gangWord, "ransomware gang group hackers crew operators affiliates affiliate malware strain mixer members cartel syndicate tumbler hacker encryptor variant leader infrastructure site"},
	{service, "exchange protocol bridge wallet platform network marketplace lender casino custodian pool dex"},
	{transfer, "tx txid txhash txn transaction transactions transfer"},
	{file, "sha sha256 md5 checksum file binary sample block root commit key"},
	{keyKind, "private admin deployer signing signer validator owner secret wallet"},
	{taken, "hacked stolen compromised leaked exposed"},
	{keyWord, "key keys"},
	{arm, "bureau agency ministry commission police directorate prosecutor prosecutors inspectorate gendarmerie investigation council desk department authority"},
	{theft, "stole stolen steals stealing looted siphoned pilfered netted laundered extorted swiped"},
	{accuses, "blamed blames accused accuses linked links named names identified holds held tied ties"},
	{deed, "hack hacks hacking exploit exploits breach breaches heist heists theft thefts robbery raid attack attacks cyberattack cyberattacks hacker hackers exploiter attacker attackers compromise intrusion infiltration hijacking incident debacle fiasco"},
	{hurt, "hacked exploited breached drained robbed looted attacked compromised emptied raided plundered targeted infiltrated hijacked"},
	{takes, "stolen stole steal steals stealing theft siphoned siphon siphoning drained drain draining looted looting swiped taken vanished missing"},
	{suffering, "lost loses lose losing suffered suffers suffering experienced experiences faced sustained endured"},
	{output, "analysis data research report reports study figures researcher researchers analyst analysts investigator investigators expert experts estimates prosecutors agents officials spokesperson spokesman spokeswoman"},
	{accusal, "arrested charged charges indicted sentenced convicted extradited accused detained jailed imprisoned prosecuted sanctioned sued apprehended"},
	{confesses, "pleaded pled admitted confessed"},
	{trial, "arrest indictment conviction sentencing trial extradition prosecution charges complaint lawsuit sanctions"},
	{culprit, "suspect suspects defendant defendants mastermind ringleader fugitive scammer fraudster fraudsters launderer hacker operator administrator kingpin accomplice conspirator"},
	{gang, "ransomware gang cartel syndicate mixer tumbler drainer"},
	{nobody, "platform platforms exchange exchanges protocol protocols firms companies users investors customers wallets unidentified unknown various multiple anonymous unnamed none total defi cefi web3 dao daos dex cex crypto cryptocurrency blockchain internet ddos sybil ponzi ico icos mev oracle dns swift arbitrum polygon eve solana avalanche optimism bsc fantom tron mainnet network"},
	{blow, "hit struck crippled crippling paralyzed paralysed disrupted affected affecting impacted involving"},
	{blame, "tied linked attributed blamed pinned traced ties links hackers working group groups fingers pointed actors"},
}
