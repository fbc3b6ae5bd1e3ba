package extract

// A Rule names why a role was filled.
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
