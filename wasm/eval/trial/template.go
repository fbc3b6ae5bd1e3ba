package trial

import (
	"assay/wasm/claim"
	"assay/wasm/corpus"
)

// A template is a sentence with holes: {M} the amount with its hedge, {A} the agency, {X}
// the actor, {V} the victim, {P} the period with its preposition, {C} what is counted.
type template struct {
	text   string
	about  subject
	action claim.Action
	held   bool // kept apart: the extractor was not written with its wording in view
}

// A subject is what a template can be filled from.
type subject uint8

const (
	thefts    subject = iota // a finding of money stolen by an actor
	totals                   // a finding of money lost by all
	launders                 // a finding of money laundered
	seizures                 // a finding of money seized or frozen
	counts                   // a finding that counts attacks
	hits                     // an incident
	blamed                   // an incident with an agency that blamed an actor
	paidUps                  // a ransom
	scamLoses                // a finding of money lost to scams
)

// held marks every third template of the list.
func init() {
	for i := range templates {
		templates[i].held = i%3 == 2
	}
}

// templates are the sentences of a trial. No two share a frame.
var templates = []template{
	{text: "{A} said hackers working for {X} stole {M} in cryptocurrency {P}.", about: thefts, action: claim.Stolen},
	{text: "According to {A}, {X} stole {M} worth of digital assets {P}.", about: thefts, action: claim.Stolen},
	{text: "{X} made off with {M} in virtual assets {P}, {A} estimates.", about: thefts, action: claim.Stolen},
	{text: "{M} was stolen by {X} {P}, according to {A}.", about: thefts, action: claim.Stolen},
	{text: "Hackers linked to {X} stole {M} {P}, {A} reported.", about: thefts, action: claim.Stolen},
	{text: "{P}, {X} took {M} from crypto platforms, by the count of {A}.", about: thefts, action: claim.Stolen},
	{text: "A report by {A} puts the crypto stolen by {X} {P} at {M}.", about: thefts, action: claim.Stolen},
	{text: "{A} attributes thefts of {M} {P} to {X}.", about: thefts, action: claim.Stolen},
	{text: "Thefts by {X} came to {M} {P}, {A} told reporters.", about: thefts, action: claim.Stolen},
	{text: "Crypto worth {M} was looted by {X} {P}, data from {A} show.", about: thefts, action: claim.Stolen},
	{text: "{A}: {X} stole {M} {P}.", about: thefts, action: claim.Stolen},
	{text: "In its latest assessment, {A} said that {X} had stolen {M} in crypto {P}.", about: thefts, action: claim.Stolen},
	{text: "{X} is responsible for stealing {M} {P}, {A} confirmed.", about: thefts, action: claim.Stolen},
	{text: "Researchers at {A} found that {X} netted {M} from crypto heists {P}.", about: thefts, action: claim.Stolen},
	{text: "The haul of {X} {P} was put at {M} by {A}.", about: thefts, action: claim.Stolen},
	{text: "{A} says {X}-linked hackers pilfered {M} {P}.", about: thefts, action: claim.Stolen},
	{text: "Some of the largest thefts {P} were the work of {X}, which stole {M} in all, {A} said.", about: thefts, action: claim.Stolen},
	{text: "{A} has calculated that crypto thefts by {X} reached {M} {P}.", about: thefts, action: claim.Stolen},

	{text: "Hackers stole {M} in cryptocurrency {P}, according to {A}.", about: totals, action: claim.Stolen},
	{text: "{A} said {M} was lost to crypto hacks {P}.", about: totals, action: claim.Lost},
	{text: "Losses to crypto hacks and exploits came to {M} {P}, {A} found.", about: totals, action: claim.Lost},
	{text: "The crypto industry lost {M} to hackers {P}, {A} reported.", about: totals, action: claim.Lost},
	{text: "{M} was stolen from crypto platforms {P}, data from {A} show.", about: totals, action: claim.Stolen},
	{text: "Total crypto hack losses {P} reached {M}, per {A}.", about: totals, action: claim.Lost},
	{text: "{A} counted {M} in stolen funds {P}.", about: totals, action: claim.Stolen},
	{text: "{P}, crypto investors lost {M} to hacks, according to figures from {A}.", about: totals, action: claim.Lost},
	{text: "A study by {A} shows that {M} in crypto was stolen {P}.", about: totals, action: claim.Stolen},
	{text: "By the reckoning of {A}, hacks cost the crypto sector {M} {P}.", about: totals, action: claim.Lost},
	{text: "{A} puts crypto losses from hacks {P} at {M}.", about: totals, action: claim.Lost},
	{text: "Security firm {A} said that losses {P} amounted to {M}.", about: totals, action: claim.Lost},

	{text: "{M} was laundered {P}, according to {A}.", about: launders, action: claim.Laundered},
	{text: "{A} said {M} was laundered {P}.", about: launders, action: claim.Laundered},
	{text: "Criminals laundered {M} {P}, {A} found.", about: launders, action: claim.Laundered},
	{text: "{A} traced {M} that was laundered {P}.", about: launders, action: claim.Laundered},

	{text: "{A} said it had seized {M} in cryptocurrency {P}.", about: seizures, action: claim.Seized},
	{text: "{M} in crypto was seized by {A} {P}.", about: seizures, action: claim.Seized},
	{text: "{A} seized {M} {P}, it said.", about: seizures, action: claim.Seized},

	{text: "{A} counted {C} {P}.", about: counts, action: claim.Attacked},
	{text: "There were {C} {P}, according to {A}.", about: counts, action: claim.Attacked},
	{text: "{A} recorded {C} {P}.", about: counts, action: claim.Attacked},
	{text: "{P}, {A} registered {C} on crypto firms.", about: counts, action: claim.Attacked},

	{text: "{V} was hacked {P} and lost {M}.", about: hits, action: claim.Lost},
	{text: "Hackers stole {M} from {V} {P}.", about: hits, action: claim.Stolen},
	{text: "{V} lost {M} in a hack {P}.", about: hits, action: claim.Lost},
	{text: "An attacker drained {M} from {V} {P}.", about: hits, action: claim.Stolen},
	{text: "{M} was stolen from {V} {P}.", about: hits, action: claim.Stolen},
	{text: "The {M} hack of {V} {P} rattled the market.", about: hits, action: claim.Stolen},
	{text: "{P}, {V} suffered an exploit that cost it {M}.", about: hits, action: claim.Lost},
	{text: "{V} said attackers had taken {M} {P}.", about: hits, action: claim.Stolen},
	{text: "The breach of {V} {P} led to losses of {M}.", about: hits, action: claim.Lost},
	{text: "{V} users saw {M} vanish when the platform was exploited {P}.", about: hits, action: claim.Lost},
	{text: "Thieves siphoned {M} out of {V} {P}.", about: hits, action: claim.Stolen},
	{text: "{M} disappeared from {V} after hackers broke in {P}.", about: hits, action: claim.Stolen},
	{text: "Funds worth {M} were stolen from {V} {P}.", about: hits, action: claim.Stolen},

	{text: "{A} blamed {X} for the theft of {M} from {V}.", about: blamed, action: claim.Stolen},
	{text: "{X} stole {M} from {V} {P}, {A} said.", about: blamed, action: claim.Stolen},
	{text: "{A} attributed the {M} theft from {V} to {X}.", about: blamed, action: claim.Stolen},
	{text: "{X} was behind the {M} hack of {V} {P}, according to {A}.", about: blamed, action: claim.Stolen},
	{text: "The {M} stolen from {V} {P} went to {X}, {A} believes.", about: blamed, action: claim.Stolen},
	{text: "{A} tied {X} to the {P} attack on {V}, in which {M} was stolen.", about: blamed, action: claim.Stolen},

	{text: "{V} paid a ransom of {M} {P}.", about: paidUps, action: claim.Paid},
	{text: "The ransom that {V} paid {P} came to {M}.", about: paidUps, action: claim.Paid},
	{text: "{M} was paid by {V} to the extortionists {P}.", about: paidUps, action: claim.Paid},

	{text: "Victims lost {M} to crypto scams {P}, according to {A}.", about: scamLoses, action: claim.Lost},
	{text: "{A} said people had lost {M} to cryptocurrency fraud {P}.", about: scamLoses, action: claim.Lost},
	{text: "Crypto fraud cost victims {M} {P}, {A} reported.", about: scamLoses, action: claim.Lost},
}

// subjectOf returns what kind of template a finding fills; ok is false when none does.
func subjectOf(f *corpus.Finding) (subject, bool) {
	switch f.Metric {
	case corpus.MetricStolen:
		if f.Actor != "" {
			return thefts, true
		}
		return totals, true
	case corpus.MetricHackedTotal:
		return totals, f.Actor == ""
	case corpus.MetricLaundered:
		return launders, true
	case corpus.MetricSeized:
		return seizures, true
	case corpus.MetricAttacks:
		return counts, true
	case corpus.MetricScamLosses:
		return scamLoses, f.Actor == ""
	}
	return 0, false
}
