package trial

import (
	"assay/wasm/claim"
	"assay/wasm/corpus"
)

// A perturbation makes one field of a true sentence wrong.
type perturbation struct {
	name  string
	apply func(w *writer, s *sentence) (facts, bool) // false: not for this sentence
	right []claim.Label                              // besides not_in_corpus, which is never wrong
	finds claim.Label                                // the label that names the field; "" = none can be expected
	rules func(s *sentence) string                   // why the rules do not allow to say so; "" = they do
}

var perturbations = []perturbation{
	{"amount × 10", scale(1), []claim.Label{claim.AmountDiffers}, claim.AmountDiffers, amountMayDiffer},
	{"amount × 1000", scale(3), []claim.Label{claim.AmountDiffers}, claim.AmountDiffers, amountMayDiffer},
	{"a year later", shift(1), []claim.Label{claim.PeriodDiffers, claim.AmountDiffers}, claim.PeriodDiffers, periodMayDiffer},
	{"a year earlier", shift(-1), []claim.Label{claim.PeriodDiffers, claim.AmountDiffers}, claim.PeriodDiffers, periodMayDiffer},
	{"another agency", otherAgency, []claim.Label{claim.AgencyDiffers, claim.AmountDiffers, claim.PeriodDiffers}, claim.AgencyDiffers, agencyMayDiffer},
	{"another actor", otherActor, []claim.Label{claim.ActorDiffers, claim.AmountDiffers}, claim.ActorDiffers, actorMayDiffer},
	{"a sub-group for the state", subGroup, []claim.Label{claim.ActorDiffers, claim.AmountDiffers, claim.AgreesWithinHedge}, "", nil},
	{"euros for dollars", currency("EUR"), []claim.Label{claim.AmountDiffers}, "", nil},
	{"won for dollars", currency("KRW"), []claim.Label{claim.AmountDiffers}, "", nil},
	{"the hedge turned round", flip, []claim.Label{claim.AgreesWithinHedge, claim.AmountDiffers, claim.Outdated, claim.SourcesConflict}, "", nil},
	{"net for gross", net, []claim.Label{claim.PeriodDiffers}, "", nil},
	{"one country for the world", abroad, []claim.Label{claim.PeriodDiffers, claim.AmountDiffers}, "", nil},
	{"one month for the period", month, []claim.Label{claim.PeriodDiffers, claim.AmountDiffers}, claim.PeriodDiffers, periodMayDiffer},
}

func scale(by int16) func(*writer, *sentence) (facts, bool) {
	return func(_ *writer, s *sentence) (facts, bool) {
		f := s.facts
		f.value.Low.Exp += by
		f.value.High.Exp += by
		return f, f.value.Qualifier != claim.Under && f.value.Low.Exp < 30
	}
}

func shift(years int) func(*writer, *sentence) (facts, bool) {
	return func(_ *writer, s *sentence) (facts, bool) {
		f := s.facts
		p := s.period
		p.From, p.To = p.From+claim.Day(years*10000), p.To+claim.Day(years*10000)
		if !s.says("{P}") || !p.From.Valid() || !p.To.Valid() || p.From > s.published || p.To.Year()-p.From.Year() > 0 {
			return f, false
		}
		words, meant, ok := when(p, s.published)
		f.periodStr, f.period = words, meant
		return f, ok
	}
}

func otherAgency(w *writer, s *sentence) (facts, bool) {
	f := s.facts
	if s.finding == nil || !s.says("{A}") {
		return f, false
	}
	other := &w.snapshot.Findings[w.roll(len(w.snapshot.Findings))]
	f.agency = w.entity(corpus.Agency, other.Agency)
	return f, other.Agency != s.agency.id && f.agency.name != ""
}

// strangers are crews that no record ties to a state.
var strangers = []string{"lockbit", "revil", "darkside", "netwalker", "scattered-spider", "conti"}

func otherActor(w *writer, s *sentence) (facts, bool) {
	f := s.facts
	f.actor = w.entity(corpus.Actor, strangers[w.roll(len(strangers))])
	return f, s.says("{X}") && s.actor.id != f.actor.id && f.actor.name != ""
}

func subGroup(w *writer, s *sentence) (facts, bool) {
	f := s.facts
	f.actor = w.entity(corpus.Actor, [...]string{"kimsuky", "tradertraitor", "lazarus-group"}[w.roll(3)])
	return f, s.says("{X}") && s.finding != nil && s.actor.id == "dprk" && f.actor.name != ""
}

func currency(unit string) func(*writer, *sentence) (facts, bool) {
	return func(_ *writer, s *sentence) (facts, bool) {
		f := s.facts
		f.value.Unit = unit
		return f, s.value.Unit == "USD"
	}
}

func flip(_ *writer, s *sentence) (facts, bool) {
	f := s.facts
	switch s.value.Qualifier {
	case claim.Over:
		f.value.Qualifier, f.hedge = claim.Under, "less than "
	case claim.Nearly, claim.Under:
		f.value.Qualifier, f.hedge = claim.Over, "more than "
	default:
		return f, false
	}
	return f, true
}

func net(_ *writer, s *sentence) (facts, bool) {
	f := s.facts
	f.scope.Net = !f.scope.Net
	f.spoken = false
	return f, s.noun == ""
}

func abroad(_ *writer, s *sentence) (facts, bool) {
	f := s.facts
	f.scope.Country = "BR"
	f.spoken = false
	return f, s.finding != nil && s.scope.Country != "BR"
}

func month(_ *writer, s *sentence) (facts, bool) {
	f := s.facts
	if !s.says("{P}") || s.finding == nil || s.period.Days() < 80 {
		return f, false
	}
	p := claim.Month(s.period.From.Year(), s.period.From.Month())
	words, meant, ok := when(p, s.published)
	f.periodStr, f.period = words, meant
	return f, ok
}

// amountMayDiffer says why a wrong amount cannot be told from an unknown one.
func amountMayDiffer(s *sentence) string {
	switch {
	case s.finding != nil:
		return findingMaySpeak(s)
	case !s.incident.Verified:
		return "the record is not verified"
	case !s.says("{P}") || s.period.Days() > 31:
		return "another theft of the victim in that year is possible"
	}
	return ""
}

func findingMaySpeak(s *sentence) string {
	f := s.finding
	switch {
	case !f.Verified:
		return "the record is not verified"
	case f.Status != corpus.Published:
		return "the body repeats somebody else's figure"
	case s.value.Low.Cmp(s.value.High) != 0:
		return "a range"
	case s.period.To.Serial()-f.Period.To.Serial() > 9:
		return "the text's words for the period run on beyond the record's"
	case f.Value.Qualifier == claim.Under || f.Value.Qualifier == claim.Range:
		return "the record gives a bound or a range"
	case s.finding.Subset != "" && s.scope.Subset == "" || f.Scope != "worldwide" && s.scope.Country == "" && f.Scope != "":
		return "the scope is not said"
	case s.template.action == claim.Lost && f.Metric == corpus.MetricStolen || f.Metric == corpus.MetricFrozen:
		return "another verb than the record's"
	case !s.says("{X}") && f.Actor != "":
		return "the actor is not said"
	}
	return ""
}

func periodMayDiffer(s *sentence) string {
	if why := preciseEnough(s); why != "" {
		return why
	}
	if s.incident != nil {
		return "another incident of the victim is possible"
	}
	if s.noun != "" {
		return "a count alone does not tell which figure is meant"
	}
	return findingMaySpeak(s)
}

func preciseEnough(s *sentence) string {
	if s.value.Qualifier != claim.Exact && s.value.Qualifier != claim.About {
		return "the amount is hedged"
	}
	if significant(s.value.Low) < 2 {
		return "one digit does not tell which figure is meant"
	}
	return ""
}

func agencyMayDiffer(*sentence) string {
	return "the corpus does not state that it has all figures of a body"
}

func actorMayDiffer(s *sentence) string {
	if s.incident != nil {
		for _, a := range s.incident.Attributions {
			if a.Confidence == corpus.Confirmed && a.Actor != "" && s.incident.Verified {
				return ""
			}
		}
		return "nobody confirmed an actor"
	}
	if why := preciseEnough(s); why != "" {
		return why
	}
	return findingMaySpeak(s)
}
