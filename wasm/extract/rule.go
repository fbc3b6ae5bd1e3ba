package extract

// A Rule names why a role of a claim was filled. The zero Rule stands for an open role.
type Rule uint8

// The rules, role by role.
const (
	NoRule Rule = iota
	AgencyAccordingTo
	AgencyColon
	AgencyBracket
	AgencySays
	AgencySubject
	AgencyNamed
	AgencyPronoun
	AgencyContinues
	AgencyIssuer
	AgencyAhead
	AgencyTopic
	PeriodBeside
	PeriodBefore
	PeriodAfter
	PeriodAnnounced
	PeriodContinues
	PeriodTopic
	PeriodIncident
	ActorNamed
	ActorPronoun
	ActorContinues
	ActorIncident
	VictimBeside
	VictimNamed
	VictimContinues
	VictimStory
	ActionVerb
	ActionCount
	ActionContinues
	ActionStory
	SameFigure
)

var ruleNames = [...][2]string{
	NoRule:            {"", ""},
	AgencyAccordingTo: {"agency.according-to", "the figure is given as the agency’s: “according to”, “by the count of”, “FBI figures”"},
	AgencyColon:       {"agency.colon", "a colon makes the agency the source"},
	AgencyBracket:     {"agency.bracket", "the agency is named in brackets behind the figure"},
	AgencySays:        {"agency.says", "a verb of saying goes with the agency"},
	AgencySubject:     {"agency.subject", "the agency is the subject of the sentence"},
	AgencyNamed:       {"agency.named", "the agency is the only one named in the sentence"},
	AgencyPronoun:     {"agency.pronoun", "“it”, “the bureau” or the like stands for the agency"},
	AgencyContinues:   {"agency.continues", "the agency of the sentences before goes on speaking"},
	AgencyIssuer:      {"agency.issuer", "the text is a release of the agency"},
	AgencyAhead:       {"agency.ahead", "the text names it elsewhere as “the report”, “authorities” or its one source"},
	AgencyTopic:       {"agency.topic", "the text goes through the figures of one report of the agency"},
	PeriodBeside:      {"period.beside", "the date stands right behind the figure"},
	PeriodBefore:      {"period.before", "the date governs what follows it"},
	PeriodAfter:       {"period.after", "the date ends the clause that lists the figures"},
	PeriodAnnounced:   {"period.announced", "the deed was announced on that day by who did it"},
	PeriodContinues:   {"period.continues", "the sentences before tell of that time"},
	PeriodTopic:       {"period.topic", "the text goes through the figures of that period"},
	PeriodIncident:    {"period.incident", "it is the day of the incident the figure belongs to"},
	ActorNamed:        {"actor.named", "the actor is named in the sentence"},
	ActorPronoun:      {"actor.pronoun", "“they”, “the gang”, “the country” or the like stands for the actor"},
	ActorContinues:    {"actor.continues", "the sentences around it name the actor"},
	ActorIncident:     {"actor.incident", "the incident is laid at the actor’s door elsewhere in the text"},
	VictimBeside:      {"victim.beside", "a preposition ties the victim to the figure"},
	VictimNamed:       {"victim.named", "the victim is named in the sentence"},
	VictimContinues:   {"victim.continues", "the sentences around it are about the victim"},
	VictimStory:       {"victim.story", "the text is about one incident, the victim’s"},
	ActionVerb:        {"action.verb", "the verb nearest to the figure says so"},
	ActionCount:       {"action.count", "the thing counted says so"},
	ActionContinues:   {"action.continues", "the sentence before has the verb"},
	ActionStory:       {"action.story", "no verb says otherwise"},
	SameFigure:        {"same-figure", "the body of the text says so of the same figure"},
}

// String returns the code of r, such as "agency.says"; "" for no rule.
func (r Rule) String() string { return ruleNames[r][0] }

// Why returns r as half a sentence for a person.
func (r Rule) Why() string { return ruleNames[r][1] }

// Reasons names the rule behind each role of a claim.
type Reasons struct {
	Period, Agency, Actor, Victim, Action Rule
}
