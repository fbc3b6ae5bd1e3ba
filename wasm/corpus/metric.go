package corpus

// A Metric is what a finding counts.
type Metric string

// The metrics of findings.
const (
	MetricStolen      Metric = "stolen"
	MetricHackedTotal Metric = "hacked_total"
	MetricAttempted   Metric = "attempted_theft"
	MetricLaundered   Metric = "laundered"
	MetricIllicit     Metric = "illicit_volume"
	MetricRecovered   Metric = "recovered"
	MetricSeized      Metric = "seized"
	MetricFrozen      Metric = "frozen"
	MetricHeld        Metric = "held"
	MetricScamRevenue Metric = "scam_revenue"
	MetricScamLosses  Metric = "scam_losses"
	MetricRansomPaid  Metric = "ransom_paid"
	MetricRansomSAR   Metric = "ransom_suspicious_activity"
	MetricAttacks     Metric = "attack_count"
	MetricVictims     Metric = "victim_count"
	MetricComplaints  Metric = "complaint_count"
	MetricPersons     Metric = "person_count"
	MetricCountries   Metric = "country_count"
	MetricShare       Metric = "share_percent"
	MetricGrowth      Metric = "growth_percent"
)

var metrics = [...]Metric{
	MetricStolen, MetricHackedTotal, MetricAttempted, MetricLaundered, MetricIllicit, MetricRecovered, MetricSeized, MetricFrozen, MetricHeld, MetricScamRevenue,
	MetricScamLosses, MetricRansomPaid, MetricRansomSAR, MetricAttacks, MetricVictims, MetricComplaints, MetricPersons, MetricCountries, MetricShare, MetricGrowth,
}

// A MetricSet is a set of metrics.
type MetricSet uint32

// The sets of one metric each, in the order of metrics.
const (
	OnlyStolen MetricSet = 1 << iota
	OnlyHackedTotal
	OnlyAttempted
	OnlyLaundered
	OnlyIllicit
	OnlyRecovered
	OnlySeized
	OnlyFrozen
	OnlyHeld
	OnlyScamRevenue
	OnlyScamLosses
	OnlyRansomPaid
	OnlyRansomSAR
	OnlyAttacks
	OnlyVictims
	OnlyComplaints
	OnlyPersons
	OnlyCountries
	OnlyShare
	OnlyGrowth
)

// only returns the set of m alone; of what is no metric it is empty.
func only(m Metric) MetricSet {
	for i := range metrics {
		if metrics[i] == m {
			return 1 << i
		}
	}
	return 0
}

// Meets reports whether two sets have a metric in common.
func (s MetricSet) Meets(t MetricSet) bool { return s&t != 0 }
