package verdict

import (
	"strings"
	"testing"

	"assay/wasm/claim"
	"assay/wasm/corpus"
)

// amount reads "about 1.2bn USD", "78m USD", "630m-1bn USD", "173600 ETH", "58 attack".
func amount(s string) claim.Quantity {
	q := claim.Quantity{Qualifier: claim.Exact}
	if word, rest, ok := strings.Cut(s, " "); ok && strings.Contains("about nearly over under vague", word) {
		q.Qualifier, s = claim.Qualifier(word), rest
	}
	number, unit, _ := strings.Cut(s, " ")
	low, high, isRange := strings.Cut(number, "-")
	if !isRange {
		high = low
	} else if q.Qualifier == claim.Exact {
		q.Qualifier = claim.Range
	}
	q.Low, q.High, q.Unit = decimal(low), decimal(high), unit
	q.Digits = significant(&q)
	return q
}

func decimal(s string) claim.Decimal {
	for suffix, exp := range map[string]string{"k": "e3", "m": "e6", "bn": "e9", "tn": "e12"} {
		if strings.HasSuffix(s, suffix) {
			s = strings.TrimSuffix(s, suffix) + exp
			break
		}
	}
	d, ok := claim.ParseDecimal(s)
	if !ok {
		panic("no number: " + s)
	}
	return d
}

// period reads "2022", "2022-03", "2022-03-23", "2017-12-26..2022-12-26"; "" is none.
func period(s string) claim.Period {
	from, to, span := strings.Cut(s, "..")
	a, z := edges(from)
	grain := map[int]claim.Grain{0: "", 4: claim.GrainYear, 7: claim.GrainMonth, 10: claim.GrainDay}[len(s)]
	if span {
		_, z = edges(to)
		grain = claim.GrainSpan
	}
	return claim.Period{From: a, To: z, Grain: grain}
}

func edges(s string) (from, to claim.Day) {
	switch len(s) {
	case 4:
		d, _ := claim.ParseDay(s + "-01-01")
		return d, d + 1130
	case 7:
		d, _ := claim.ParseDay(s + "-01")
		return d, d - 1 + claim.Day(claim.DaysIn(d.Year(), d.Month()))
	}
	d, _ := claim.ParseDay(s)
	return d, d
}

// A said is one claim of a text, in short.
type said struct {
	by, actor, victim string
	action            claim.Action // Stolen when empty
	amount, twin      string
	when              string
	scope             claim.Scope
	partOf            string // the amount of the whole
}

// report makes the report of a text published on a day ("" = undated).
func report(published string, claims ...said) *claim.Report {
	r := &claim.Report{}
	r.Published, _ = claim.ParseDay(published)
	named := func(kind claim.Kind, id string) claim.Ref {
		if id == "" {
			return 0
		}
		r.Mentions = append(r.Mentions, claim.Mention{Kind: kind, ID: id, Name: id})
		return claim.Ref(len(r.Mentions))
	}
	number := func(s string) claim.Ref {
		if s == "" {
			return 0
		}
		q := amount(s)
		kind := claim.Money
		switch {
		case q.Unit == "percent":
			kind = claim.Percent
		case strings.ToUpper(q.Unit) != q.Unit:
			kind = claim.Count
		}
		r.Mentions = append(r.Mentions, claim.Mention{Kind: kind, Quantity: q})
		return claim.Ref(len(r.Mentions))
	}
	for _, t := range claims {
		start, first := len(r.Mentions)*10, len(r.Mentions)
		c := claim.Claim{Action: t.action, Scope: t.scope, Whole: number(t.partOf)}
		if c.Action == "" {
			c.Action = claim.Stolen
		}
		c.Amount = number(t.amount)
		if twin := number(t.twin); twin != 0 {
			r.Mentions[c.Amount-1].Twin = twin
			r.Mentions[twin-1].Twin = c.Amount
		}
		if t.when != "" {
			r.Mentions = append(r.Mentions, claim.Mention{Kind: claim.Date, Period: period(t.when)})
			c.Period = claim.Ref(len(r.Mentions))
		}
		c.Agency, c.Actor, c.Victim = named(claim.Agency, t.by), named(claim.Actor, t.actor), named(claim.Victim, t.victim)
		for i := first; i < len(r.Mentions); i++ {
			r.Mentions[i].Span = claim.Span{Start: i * 10, End: i*10 + 9}
		}
		c.Span = claim.Span{Start: start, End: len(r.Mentions) * 10}
		r.Claims = append(r.Claims, c)
	}
	return r
}

// A fact is one finding of a test corpus, in short.
type fact struct {
	id, by, actor string
	metric        corpus.Metric // MetricStolen when empty
	value, local  string
	when, said    string
	change        func(*corpus.Finding)
}

func finding(f fact) corpus.Finding {
	g := corpus.Finding{ID: f.id, Agency: f.by, Actor: f.actor, Metric: f.metric, Scope: "worldwide", Period: period(f.when), Published: f.said,
		Value: amount(f.value), Status: corpus.Published, Verified: true, Sources: []claim.Source{{URL: "https://example.org/" + f.id, Publisher: "Example"}}}
	if g.Metric == "" {
		g.Metric = corpus.MetricStolen
	}
	if f.local != "" {
		g.Local = amount(f.local)
	}
	if f.change != nil {
		f.change(&g)
	}
	return g
}

// A case is one incident of a test corpus, in short.
type theft struct {
	id, victim, when, disclosed string
	loss                        []string // headline, low, high
	reports                     []string
	tokens                      []string
	by                          []corpus.Attribution
	change                      func(*corpus.Incident)
}

func incident(t theft) corpus.Incident {
	in := corpus.Incident{ID: t.id, Name: t.victim + " theft", Victim: t.victim, VictimKind: "bridge", When: period(t.when), Verified: true, Attributions: t.by,
		Loss:    corpus.Loss{Headline: decimal(t.loss[0]), Low: decimal(t.loss[1]), High: decimal(t.loss[2]), Basis: corpus.AtTheft},
		Sources: []claim.Source{{URL: "https://example.org/" + t.id, Publisher: "Example"}}}
	in.Disclosed, _ = claim.ParseDay(t.disclosed)
	for _, r := range t.reports {
		in.Loss.Reports = append(in.Loss.Reports, corpus.LossReport{Amount: amount(r + " USD")})
	}
	for _, q := range t.tokens {
		in.Tokens = append(in.Tokens, amount(q))
	}
	if t.change != nil {
		t.change(&in)
	}
	return in
}

func entity(kind corpus.EntityKind, id, name, class, country string, parents ...string) corpus.Entity {
	return corpus.Entity{ID: id, Kind: kind, Name: name, Class: class, Country: country, Parents: parents}
}

func confirmed(agency, actor, date string) corpus.Attribution {
	return corpus.Attribution{Agency: agency, Actor: actor, Date: date, Confidence: corpus.Confirmed}
}

// press is a corpus of real figures as they stood in the press.
func press() *corpus.Snapshot {
	return &corpus.Snapshot{Version: "test", Date: 20261122,
		Entities: []corpus.Entity{
			entity(corpus.Agency, "nis-kr", "National Intelligence Service", "intelligence", "KR"),
			entity(corpus.Agency, "un", "United Nations", "intergovernmental", ""),
			entity(corpus.Agency, "un-panel", "UN Panel of Experts", "intergovernmental", "", "un"),
			entity(corpus.Agency, "chainalysis", "Chainalysis", "analytics", "US"),
			entity(corpus.Agency, "ic3-us", "Internet Crime Complaint Center", "law_enforcement", "US"),
			entity(corpus.Agency, "fbi-us", "Federal Bureau of Investigation", "law_enforcement", "US"),
			entity(corpus.Agency, "elliptic", "Elliptic", "analytics", "GB"),
			entity(corpus.Actor, "dprk", "North Korea", "state", "KP"),
			entity(corpus.Actor, "lazarus-group", "Lazarus Group", "apt_group", "KP", "dprk"),
			entity(corpus.Actor, "tradertraitor", "TraderTraitor", "apt_group", "KP", "lazarus-group", "dprk"),
			entity(corpus.Actor, "kimsuky", "Kimsuky", "apt_group", "KP", "dprk"),
			entity(corpus.Actor, "lockbit", "LockBit", "ransomware", ""),
			entity(corpus.Actor, "tornado-cash", "Tornado Cash", "laundering_service", ""),
		},
		Incidents: []corpus.Incident{
			incident(theft{id: "ronin-2022", victim: "Ronin Network", when: "2022-03-23", disclosed: "2022-03-29", loss: []string{"620m", "540m", "625m"},
				reports: []string{"625m", "540m", "615m", "620m", "624m"}, tokens: []string{"173600 ETH", "25.5m USDC"},
				by: []corpus.Attribution{confirmed("fbi-us", "lazarus-group", "2022-04-14")}, change: func(in *corpus.Incident) {
					in.Recovered, in.RecoveredKnown = decimal("35.7m"), true
				}}),
			incident(theft{id: "bybit-2025", victim: "Bybit", when: "2025-02-21", disclosed: "2025-02-21", loss: []string{"1.46bn", "1.4bn", "1.5bn"},
				reports: []string{"1.5bn", "1.4bn", "1.46bn"}, tokens: []string{"401347 ETH"},
				by: []corpus.Attribution{confirmed("fbi-us", "tradertraitor", "2025-02-26"), {Agency: "elliptic", Actor: "dprk", Confidence: corpus.Alleged}}}),
			incident(theft{id: "upbit-2019", victim: "Upbit", when: "2019-11-27", disclosed: "2019-11-27", loss: []string{"49m", "48m", "51m"}, reports: []string{"49m", "48m", "51m"}, tokens: []string{"342000 ETH"}}),
			incident(theft{id: "upbit-2025", victim: "Upbit", when: "2025-11-27", disclosed: "2025-11-27", loss: []string{"36m", "30m", "37m"}, reports: []string{"36m", "30m", "37m"}}),
			incident(theft{id: "twice-2021", victim: "Twicefirm", when: "2021-08-10", disclosed: "2021-08-10", loss: []string{"50m", "50m", "50m"}, reports: []string{"50m"}}),
			incident(theft{id: "twice-2023", victim: "Twicefirm", when: "2023-07-01", disclosed: "2023-07-01", loss: []string{"5m", "5m", "5m"}, reports: []string{"5m"}}),
			incident(theft{id: "lead-2021", victim: "Leadfirm", when: "2021-05-01", disclosed: "2021-05-01", loss: []string{"10m", "10m", "10m"}, change: func(in *corpus.Incident) { in.Verified = false }}),
			incident(theft{id: "gone-2021", victim: "Gonefirm", when: "2021-05-01", disclosed: "2021-05-01", loss: []string{"10m", "10m", "10m"}, change: func(in *corpus.Incident) { in.Withdrawn = "never happened" }}),
			incident(theft{id: "hint-2020", victim: "Hintfirm", when: "2020-06-01", disclosed: "2020-06-01", loss: []string{"33m", "33m", "33m"},
				by: []corpus.Attribution{{Agency: "elliptic", Actor: "lazarus-group", Date: "2020-07-01", Confidence: corpus.Alleged}}}),
			incident(theft{id: "pipe-2021", victim: "Pipeline", when: "2021-05-08", disclosed: "2021-05-08", loss: []string{"4.4m", "4.3m", "5m"}, reports: []string{"4.4m", "5m", "4.3m"}, tokens: []string{"75 BTC"},
				change: func(in *corpus.Incident) { in.Technique = "ransomware" }}),
		},
		Findings: []corpus.Finding{
			finding(fact{id: "nis-five-years", by: "nis-kr", actor: "dprk", value: "about 1.2bn USD", local: "about 1.5tn KRW", when: "2017..2022-12-22", said: "2022-12-22"}),
			finding(fact{id: "nis-2022", by: "nis-kr", actor: "dprk", value: "about 626m USD", local: "about 800bn KRW", when: "2022-01-01..2022-12-22", said: "2022-12-22"}),
			finding(fact{id: "nis-from-korea", by: "nis-kr", actor: "dprk", value: "over 78m USD", local: "over 100bn KRW", when: "2017..2022-12-22", said: "2022-12-22", change: func(f *corpus.Finding) { f.Scope = "KR" }}),
			finding(fact{id: "nis-2022-later", by: "nis-kr", actor: "dprk", value: "700m USD", when: "2022", said: "2023-07-19"}),
			finding(fact{id: "un-2022", by: "un-panel", actor: "dprk", value: "630m-1bn USD", when: "2022", said: "2023-02-06", change: func(f *corpus.Finding) { f.SupersededBy = []string{"un-2022-revised"} }}),
			finding(fact{id: "un-2022-revised", by: "un-panel", actor: "dprk", value: "about 1.7bn USD", when: "2022", said: "2023-08-10", change: func(f *corpus.Finding) { f.Supersedes = []string{"un-2022"} }}),
			finding(fact{id: "un-attacks", by: "un-panel", actor: "dprk", metric: corpus.MetricAttacks, value: "58 count", when: "2017..2023", said: "2024-02-07"}),
			finding(fact{id: "ch-2022", by: "chainalysis", actor: "dprk", value: "about 1.7bn USD", when: "2022", said: "2023-02-01"}),
			finding(fact{id: "ch-2022-defi", by: "chainalysis", actor: "dprk", value: "about 1.1bn USD", when: "2022", said: "2023-02-01", change: func(f *corpus.Finding) { f.Subset = "defi" }}),
			finding(fact{id: "ch-all-2022", by: "chainalysis", metric: corpus.MetricHackedTotal, value: "about 3.8bn USD", when: "2022", said: "2023-02-01"}),
			finding(fact{id: "ch-net-2022", by: "chainalysis", metric: corpus.MetricHackedTotal, value: "about 3.1bn USD", when: "2022", said: "2023-02-01", change: func(f *corpus.Finding) { f.Net = true }}),
			finding(fact{id: "ch-illicit-2022", by: "chainalysis", metric: corpus.MetricIllicit, value: "about 4.5bn USD", when: "2022", said: "2023-01-12"}),
			finding(fact{id: "ch-share", by: "chainalysis", actor: "dprk", metric: corpus.MetricShare, value: "61 percent", when: "2024", said: "2024-12-19", change: func(f *corpus.Finding) { f.Subset = "all-stolen-funds" }}),
			finding(fact{id: "ch-2021", by: "chainalysis", actor: "dprk", value: "about 400m USD", when: "2021", said: "2022-01-13", change: func(f *corpus.Finding) { f.SupersededBy = []string{"ch-2021-revised"} }}),
			finding(fact{id: "ch-2021-revised", by: "chainalysis", actor: "dprk", value: "about 429m USD", when: "2021", said: "2023-02-01", change: func(f *corpus.Finding) { f.Supersedes = []string{"ch-2021"} }}),
			finding(fact{id: "ch-2023", by: "chainalysis", actor: "dprk", value: "over 1bn USD", when: "2023", said: "2024-01-24", change: func(f *corpus.Finding) { f.SupersededBy = []string{"ch-2023-revised"} }}),
			finding(fact{id: "ch-2023-revised", by: "chainalysis", actor: "dprk", value: "about 660.5m USD", when: "2023", said: "2024-12-19", change: func(f *corpus.Finding) { f.Supersedes = []string{"ch-2023"} }}),
			finding(fact{id: "ic3-2023", by: "ic3-us", metric: corpus.MetricScamLosses, value: "5612345678 USD", when: "2023", said: "2024-09-09", change: func(f *corpus.Finding) { f.Scope = "US" }}),
			finding(fact{id: "nis-2016", by: "nis-kr", actor: "dprk", value: "about 333m USD", when: "2016", said: "2017-01-10"}),
			finding(fact{id: "el-2018-low", by: "elliptic", actor: "dprk", value: "100m USD", when: "2018", said: "2019-01-10"}),
			finding(fact{id: "el-2018-high", by: "elliptic", actor: "dprk", value: "900m USD", when: "2018", said: "2019-01-10"}),
			finding(fact{id: "el-2017-low", by: "elliptic", actor: "dprk", value: "100m USD", when: "2017", said: "2018-01-10"}),
			finding(fact{id: "el-2017-near", by: "elliptic", actor: "dprk", value: "440m USD", when: "2017", said: "2018-01-10"}),
			finding(fact{id: "el-lead", by: "elliptic", actor: "dprk", value: "about 250m USD", when: "2020", said: "2021-02-01", change: func(f *corpus.Finding) { f.Verified = false }}),
			finding(fact{id: "el-forecast", by: "elliptic", actor: "dprk", value: "about 900m USD", when: "2027", said: "2026-10-01", change: func(f *corpus.Finding) { f.Status = corpus.Forecast }}),
			finding(fact{id: "el-misquote", by: "elliptic", actor: "dprk", value: "about 888m USD", when: "2019", said: "2020-02-01", change: func(f *corpus.Finding) { f.Status = corpus.Misquote }}),
			finding(fact{id: "fbi-bybit", by: "fbi-us", actor: "tradertraitor", value: "about 1.46bn USD", when: "2025-02-21", said: "2025-02-26", change: func(f *corpus.Finding) { f.Incident = "bybit-2025" }}),
			finding(fact{id: "ch-ronin", by: "elliptic", actor: "lazarus-group", metric: corpus.MetricLaundered, value: "about 97m USD", when: "2022-05", said: "2022-05-20", change: func(f *corpus.Finding) { f.Incident = "ronin-2022" }}),
		},
		Coverage: []corpus.Coverage{{Agency: "chainalysis", Actor: "dprk", Metric: corpus.MetricStolen, Period: claim.Period{From: 20170101, To: 20251231}}},
	}
}

func checked(s *corpus.Snapshot, r *claim.Report) *claim.Report {
	Check(corpus.NewIndex(s), r)
	return r
}

func TestVerdicts(t *testing.T) {
	korea, defi, net := claim.Scope{Country: "KR"}, claim.Scope{Subset: "defi"}, claim.Scope{Net: true}
	ix := corpus.NewIndex(press())
	for _, c := range []struct {
		name      string
		published string
		says      said
		want      claim.Label
		record    string // of the first evidence; "" = any or none
	}{
		// The press around the announcement of 22 December 2022.
		{"$1.2bn over the last five years, as the agency said", "2022-12-26", said{by: "nis-kr", actor: "dprk", amount: "1.2bn USD", when: "2017-12-26..2022-12-26"}, claim.Agrees, "finding/nis-five-years"},
		{"an estimated $1.2bn since 2017", "2022-12-26", said{by: "nis-kr", actor: "dprk", amount: "about 1.2bn USD", when: "2017..2022-12-26"}, claim.Agrees, "finding/nis-five-years"},
		{"1.5 trillion won since 2017", "2022-12-26", said{by: "nis-kr", actor: "dprk", amount: "1.5tn KRW", when: "2017..2022-12-26"}, claim.Agrees, "finding/nis-five-years"},
		{"more than $626m in 2022", "2022-12-26", said{by: "nis-kr", actor: "dprk", amount: "over 626m USD", when: "2022"}, claim.AgreesWithinHedge, "finding/nis-2022"},
		{"$625m in 2022, rounded by another outlet", "2022-12-26", said{by: "nis-kr", actor: "dprk", amount: "625m USD", when: "2022"}, claim.AgreesWithinHedge, "finding/nis-2022"},
		{"800bn won ($626m) in 2022", "2022-12-26", said{by: "nis-kr", actor: "dprk", amount: "800bn KRW", twin: "626m USD", when: "2022"}, claim.Agrees, "finding/nis-2022"},
		{"about $78m from South Korea, where the agency said over 100bn won", "2022-12-26", said{by: "nis-kr", actor: "dprk", amount: "about 78m USD", when: "2017-12-26..2022-12-26", scope: korea}, claim.AgreesWithinHedge, "finding/nis-from-korea"},
		{"about $78m, the country not read from the sentence", "2022-12-26", said{by: "nis-kr", actor: "dprk", amount: "about 78m USD", when: "2017-12-26..2022-12-26"}, claim.AgreesWithinHedge, "finding/nis-from-korea"},
		{"$78m from South Korea in 2022 alone, as one reprint has it", "2022-12-26", said{by: "nis-kr", actor: "dprk", amount: "over 78m USD", when: "2022", scope: korea}, claim.PeriodDiffers, "finding/nis-from-korea"},
		{"$630m in 2022 by the UN", "2023-02-10", said{by: "un-panel", actor: "dprk", amount: "630m USD", when: "2022"}, claim.Outdated, "finding/un-2022"},
		{"$1.7bn in 2022 by Chainalysis, rivals shown beside it", "2023-02-10", said{by: "chainalysis", actor: "dprk", amount: "1.7bn USD", when: "2022"}, claim.Agrees, "finding/ch-2022"},
		{"$1.7bn in 2022 by nobody in particular", "2023-09-10", said{actor: "dprk", amount: "1.7bn USD", when: "2022"}, claim.SourcesConflict, "finding/"},
		{"$540m from Ronin, at the price of the day", "2022-04-20", said{victim: "ronin-2022", amount: "540m USD", when: "2022-03"}, claim.Agrees, "incident/ronin-2022"},
		{"$615m from Ronin, at the price of its discovery", "2022-04-20", said{victim: "ronin-2022", amount: "615m USD"}, claim.Agrees, "incident/ronin-2022"},
		{"$622m from Ronin, within the published figures", "2022-04-20", said{victim: "ronin-2022", actor: "lazarus-group", amount: "622m USD"}, claim.AgreesWithinHedge, "incident/ronin-2022"},
		{"173,600 ETH from Ronin", "2022-04-20", said{victim: "ronin-2022", amount: "173600 ETH"}, claim.Agrees, "incident/ronin-2022"},

		// The amount is off.
		{"$12bn where the agency said $1.2bn", "2022-12-26", said{by: "nis-kr", actor: "dprk", amount: "12bn USD", when: "2017-12-26..2022-12-26"}, claim.AmountDiffers, "finding/nis-five-years"},
		{"$626bn where the agency said $626m", "2022-12-26", said{by: "nis-kr", actor: "dprk", amount: "626bn USD", when: "2022"}, claim.AmountDiffers, "finding/nis-2022"},
		{"$62.6m where the agency said $626m", "2022-12-26", said{by: "nis-kr", actor: "dprk", amount: "62.6m USD", when: "2022"}, claim.AmountDiffers, "finding/nis-2022"},
		{"15 trillion won where the agency said 1.5", "2022-12-26", said{by: "nis-kr", actor: "dprk", amount: "15tn KRW", when: "2017-12-26..2022-12-26"}, claim.AmountDiffers, "finding/nis-five-years"},
		{"$2bn where the agency said $1.2bn, the same week", "2022-12-26", said{by: "nis-kr", actor: "dprk", amount: "2bn USD", when: "2017-12-26..2022-12-26"}, claim.AmountDiffers, "finding/nis-five-years"},
		{"$2bn years later, when the agency may have revised it", "2026-01-10", said{by: "nis-kr", actor: "dprk", amount: "2bn USD", when: "2017..2022"}, claim.NotInCorpus, ""},
		{"$6.2bn from Ronin", "2022-04-20", said{victim: "ronin-2022", amount: "6.2bn USD", when: "2022-03"}, claim.AmountDiffers, "incident/ronin-2022"},
		{"$62m from Ronin, the same digits", "2022-04-20", said{victim: "ronin-2022", amount: "62m USD", when: "2022-03"}, claim.AmountDiffers, "incident/ronin-2022"},
		{"$1.1bn beside Ronin in its month, which may be what all thieves took in it", "2022-04-20", said{victim: "ronin-2022", amount: "1.1bn USD", when: "2022-03"}, claim.NotInCorpus, "incident/ronin-2022"},
		{"$5.9bn from Ronin, ten times what it lost by one count", "2022-04-20", said{victim: "ronin-2022", amount: "about 5.9bn USD", when: "2022-03"}, claim.AmountDiffers, "incident/ronin-2022"},
		{"$5.9bn from Ronin in half a year, which may be more than one theft", "2022-07-20", said{victim: "ronin-2022", amount: "about 5.9bn USD", when: "2022-01-01..2022-06-30"}, claim.NotInCorpus, "incident/ronin-2022"},
		{"$800m from Ronin, a day's price away", "2022-04-20", said{victim: "ronin-2022", amount: "800m USD", when: "2022-03"}, claim.NotInCorpus, ""},
		{"$100m from Ronin may be a part", "2022-04-20", said{victim: "ronin-2022", amount: "100m USD", when: "2022-03"}, claim.NotInCorpus, ""},
		{"1,736,000 ETH from Ronin", "2022-04-20", said{victim: "ronin-2022", amount: "1736000 ETH"}, claim.AmountDiffers, "incident/ronin-2022"},
		{"97 attacks where the UN counted 58", "2024-02-10", said{by: "un-panel", actor: "dprk", action: claim.Attacked, amount: "97 attack", when: "2017..2023"}, claim.AmountDiffers, "finding/un-attacks"},
		{"58 attacks, as the UN counted", "2024-02-10", said{by: "un-panel", actor: "dprk", action: claim.Attacked, amount: "58 attack", when: "2017..2023"}, claim.Agrees, "finding/un-attacks"},
		{"58 countries is another count", "2024-02-10", said{by: "un-panel", actor: "dprk", amount: "58 country", when: "2017..2023"}, claim.NotInCorpus, ""},
		{"$44m ransom where $4.4m was paid", "2021-06-01", said{victim: "pipe-2021", action: claim.Paid, amount: "44m USD", when: "2021-05"}, claim.AmountDiffers, "incident/pipe-2021"},
		{"$56bn of reported losses where the centre counted $5.6bn", "2024-09-10", said{by: "ic3-us", action: claim.Lost, amount: "56bn USD", when: "2023"}, claim.AmountDiffers, "finding/ic3-2023"},
		{"$56bn stolen, by a centre that counts losses alone", "2024-09-10", said{by: "ic3-us", amount: "56bn USD", when: "2023"}, claim.AmountDiffers, "finding/ic3-2023"},
		{"$5.6bn of reported losses", "2024-09-10", said{by: "ic3-us", action: claim.Lost, amount: "5.6bn USD", when: "2023"}, claim.Agrees, "finding/ic3-2023"},
		{"more than $5.6bn of reported losses", "2024-09-10", said{by: "ic3-us", action: claim.Lost, amount: "over 5.6bn USD", when: "2023"}, claim.AgreesWithinHedge, "finding/ic3-2023"},
		{"$16bn of all crime is wider than what the centre counted of one", "2024-09-10", said{by: "ic3-us", action: claim.Lost, amount: "16.6bn USD", when: "2023"}, claim.NotInCorpus, ""},
		{"580 attacks where the UN counted 58, the actor not read", "2024-02-10", said{by: "un-panel", action: claim.Attacked, amount: "580 attack", when: "2017..2023"}, claim.AmountDiffers, "finding/un-attacks"},
		{"$6.6bn beside “more than $1bn”, which its body has replaced", "2024-12-20", said{by: "chainalysis", actor: "dprk", amount: "6.605bn USD", when: "2023"}, claim.AmountDiffers, "finding/ch-2023-revised"},
		{"$4.9bn from Upbit, the digits of its first theft", "2025-12-10", said{victim: "upbit-2019", amount: "4.9bn USD"}, claim.AmountDiffers, "incident/upbit-2019"},
		{"nearly $1.5bn from Bybit", "2025-02-22", said{victim: "bybit-2025", amount: "nearly 1.5bn USD"}, claim.AgreesWithinHedge, "incident/bybit-2025"},
		{"a vague amount accuses nobody", "2022-12-26", said{by: "nis-kr", actor: "dprk", amount: "vague 10bn-100bn USD", when: "2022"}, claim.NotInCorpus, ""},
		{"up to $100m accuses nobody", "2022-12-26", said{by: "nis-kr", actor: "dprk", amount: "under 100m USD", when: "2022"}, claim.NotInCorpus, ""},

		{"$450m between two figures of one body", "2019-01-12", said{by: "elliptic", actor: "dprk", amount: "450m USD", when: "2018"}, claim.NotInCorpus, ""},
		{"$4.5bn above two figures of one body", "2019-01-12", said{by: "elliptic", actor: "dprk", amount: "4.5bn USD", when: "2018"}, claim.AmountDiffers, "finding/el-2018"},
		{"$460m close to one of two figures", "2018-01-12", said{by: "elliptic", actor: "dprk", amount: "460m USD", when: "2017"}, claim.NotInCorpus, ""},
		{"$1.1bn from Ronin in a year that may have seen another theft", "2022-04-20", said{victim: "ronin-2022", amount: "1.1bn USD", when: "2022"}, claim.NotInCorpus, ""},
		{"$6.2bn from Ronin in a text from before the theft", "2020-04-20", said{victim: "ronin-2022", amount: "6.2bn USD"}, claim.NotInCorpus, ""},

		// Periods and scopes are not mixed.
		{"$626m in 2019", "2022-12-26", said{by: "nis-kr", actor: "dprk", amount: "626m USD", when: "2019"}, claim.PeriodDiffers, "finding/nis-2022"},
		{"$1.2bn in 2022 is the five years' figure", "2022-12-26", said{by: "nis-kr", actor: "dprk", amount: "1.2bn USD", when: "2022"}, claim.PeriodDiffers, "finding/nis-five-years"},
		{"$626m said on the day of the briefing", "2022-12-26", said{by: "nis-kr", actor: "dprk", amount: "626m USD", when: "2022-12-22"}, claim.NotInCorpus, ""},
		{"$1.2bn by the end of 2022, of which its last quarter is read", "2023-02-10", said{by: "nis-kr", actor: "dprk", amount: "1.2bn USD", when: "2022-10-01..2022-12-31"}, claim.NotInCorpus, ""},
		{"$1.2bn in the first quarter of 2022", "2023-02-10", said{by: "nis-kr", actor: "dprk", amount: "1.2bn USD", when: "2022-01-01..2022-03-31"}, claim.PeriodDiffers, "finding/nis-five-years"},
		{"$1.2bn with no period", "2022-12-26", said{by: "nis-kr", actor: "dprk", amount: "1.2bn USD"}, claim.Agrees, "finding/nis-five-years"},
		{"$900m with no period is not held against any year", "2022-12-26", said{by: "nis-kr", actor: "dprk", amount: "9.9bn USD"}, claim.NotInCorpus, ""},
		{"$300m in the first half of 2022 is not the year", "2022-12-26", said{by: "nis-kr", actor: "dprk", amount: "3bn USD", when: "2022-01-01..2022-06-30"}, claim.NotInCorpus, ""},
		{"$5bn from South Korea is not held against the world", "2022-12-26", said{by: "nis-kr", actor: "dprk", amount: "5bn USD", when: "2022", scope: korea}, claim.NotInCorpus, ""},
		{"$1.1bn from DeFi", "2023-02-10", said{by: "chainalysis", actor: "dprk", amount: "1.1bn USD", when: "2022", scope: defi}, claim.Agrees, "finding/ch-2022-defi"},
		{"$11bn from DeFi", "2023-02-10", said{by: "chainalysis", actor: "dprk", amount: "11bn USD", when: "2022", scope: defi}, claim.AmountDiffers, "finding/ch-2022-defi"},
		{"$1.7bn from DeFi is the whole, not the part", "2023-02-10", said{by: "chainalysis", actor: "dprk", amount: "1.7bn USD", when: "2022", scope: defi}, claim.AmountDiffers, "finding/ch-2022-defi"},
		{"$3.1bn net of recoveries", "2023-02-10", said{by: "chainalysis", action: claim.Lost, amount: "3.1bn USD", when: "2022", scope: net}, claim.Agrees, "finding/ch-net-2022"},
		{"$3.1bn gross is not the net figure", "2023-02-10", said{by: "chainalysis", action: claim.Lost, amount: "3.1bn USD", when: "2022"}, claim.NotInCorpus, ""},
		{"$38bn gross", "2023-02-10", said{by: "chainalysis", action: claim.Lost, amount: "38bn USD", when: "2022"}, claim.AmountDiffers, "finding/ch-all-2022"},
		{"$584.3m from Ronin after recoveries", "2022-12-01", said{victim: "ronin-2022", amount: "584.3m USD", scope: net}, claim.Agrees, "incident/ronin-2022"},
		{"$6.2bn from Ronin after recoveries is not held against the gross loss", "2022-12-01", said{victim: "ronin-2022", amount: "6.2bn USD", scope: net}, claim.NotInCorpus, ""},
		{"a part is not held against a whole", "2022-12-26", said{by: "nis-kr", actor: "dprk", amount: "5bn USD", when: "2022", partOf: "12bn USD"}, claim.NotInCorpus, ""},
		{"a sum over years is not one theft", "2025-03-01", said{victim: "bybit-2025", amount: "6bn USD", when: "2017..2025-03-01"}, claim.NotInCorpus, ""},
		{"the digits of one theft in a sum over years", "2025-03-01", said{victim: "bybit-2025", amount: "14.6bn USD", when: "2017..2025-03-01"}, claim.NotInCorpus, ""},
		{"Upbit's first sum in a year of neither theft may be a third", "2023-12-01", said{victim: "upbit-2019", amount: "49m USD", when: "2021"}, claim.NotInCorpus, ""},
		{"Ronin in 2020", "2023-01-01", said{victim: "ronin-2022", amount: "620m USD", when: "2020"}, claim.PeriodDiffers, "incident/ronin-2022"},
		{"Ronin in March of the next year", "2024-01-01", said{victim: "ronin-2022", amount: "620m USD", when: "2023-03"}, claim.PeriodDiffers, "incident/ronin-2022"},
		{"Ronin in November of a later year, when somebody may have been sentenced", "2025-06-01", said{victim: "ronin-2022", amount: "620m USD", when: "2024-11"}, claim.NotInCorpus, ""},
		{"Upbit's coins, of which only one theft took so many, a year early", "2025-12-10", said{victim: "upbit-2019", amount: "342000 ETH", when: "2018-11"}, claim.PeriodDiffers, "incident/upbit-2019"},
		{"the $50m of its first theft beside the second of a firm", "2024-09-01", said{victim: "twice-2021", amount: "50m USD", when: "2023-07"}, claim.NotInCorpus, ""},
		{"Ronin on the day the FBI spoke", "2022-04-15", said{victim: "ronin-2022", amount: "620m USD", when: "2022-04-14"}, claim.Agrees, "incident/ronin-2022"},
		{"Ronin in April, between discovery and now", "2022-04-28", said{victim: "ronin-2022", amount: "620m USD", when: "2022-04"}, claim.Agrees, "incident/ronin-2022"},

		// Actors: the group is part of the state, and not the state.
		{"Bybit by North Korea", "2025-03-01", said{by: "fbi-us", actor: "dprk", victim: "bybit-2025", amount: "1.5bn USD"}, claim.Agrees, "incident/bybit-2025"},
		{"Bybit by the Lazarus Group", "2025-03-01", said{by: "fbi-us", actor: "lazarus-group", victim: "bybit-2025", amount: "1.5bn USD"}, claim.Agrees, "incident/bybit-2025"},
		{"Ronin by TraderTraitor, narrower than the record", "2022-05-01", said{actor: "tradertraitor", victim: "ronin-2022", amount: "620m USD"}, claim.AgreesWithinHedge, "incident/ronin-2022"},
		{"Bybit by Kimsuky, another part of the same state", "2025-03-01", said{actor: "kimsuky", victim: "bybit-2025", amount: "1.5bn USD"}, claim.NotInCorpus, ""},
		{"Bybit by LockBit", "2025-03-01", said{actor: "lockbit", victim: "bybit-2025", amount: "1.5bn USD"}, claim.ActorDiffers, "incident/bybit-2025"},
		{"Bybit and the mixer that came after", "2025-03-01", said{actor: "tornado-cash", victim: "bybit-2025", amount: "1.5bn USD"}, claim.NotInCorpus, ""},
		{"Bybit by somebody the corpus does not know", "2025-03-01", said{actor: "new:someone", victim: "bybit-2025", amount: "1.5bn USD"}, claim.NotInCorpus, ""},
		{"Upbit by LockBit, where nobody was named", "2019-12-01", said{actor: "lockbit", victim: "upbit-2019", amount: "49m USD", when: "2019-11"}, claim.Agrees, "incident/upbit-2019"},
		{"Hintfirm by LockBit, where the other was only alleged", "2020-08-01", said{actor: "lockbit", victim: "hint-2020", amount: "33m USD"}, claim.NotInCorpus, ""},
		{"near the state's share of DeFi, by nobody in particular", "2023-02-10", said{by: "chainalysis", amount: "1.15bn USD", when: "2022"}, claim.NotInCorpus, "finding/ch-2022-defi"},
		{"the state's figure for the group", "2023-02-10", said{by: "chainalysis", actor: "lazarus-group", amount: "1.7bn USD", when: "2022"}, claim.NotInCorpus, ""},
		{"the state's figure for a ransomware crew", "2022-12-26", said{by: "nis-kr", actor: "lockbit", amount: "626m USD", when: "2022"}, claim.ActorDiffers, "finding/nis-2022"},
		{"everybody's total for the state", "2023-02-10", said{by: "chainalysis", actor: "dprk", amount: "3.8bn USD", when: "2022"}, claim.AmountDiffers, "finding/ch-2022"},

		{"Bybit's figure given for Ronin", "2025-02-27", said{by: "fbi-us", actor: "tradertraitor", victim: "ronin-2022", amount: "1.46bn USD", when: "2025-02"}, claim.VictimDiffers, "finding/fbi-bybit"},
		{"Bybit's figure given for a victim the corpus does not know", "2025-02-27", said{by: "fbi-us", actor: "tradertraitor", victim: "new:firm", amount: "1.46bn USD", when: "2025-02"}, claim.NotInCorpus, ""},

		// Agencies: absence is not contradiction.
		{"the NIS's figure in the mouth of Chainalysis, whose figures are all known", "2022-12-26", said{by: "chainalysis", actor: "dprk", amount: "626m USD", when: "2022"}, claim.AgencyDiffers, "finding/nis-2022"},
		{"the NIS's figure in the mouth of the FBI, whose figures are not", "2022-12-26", said{by: "fbi-us", actor: "dprk", amount: "626m USD", when: "2022"}, claim.NotInCorpus, ""},
		{"the NIS's figure in the mouth of Chainalysis, for a year that is not all known", "2017-01-20", said{by: "chainalysis", actor: "dprk", amount: "333m USD", when: "2016"}, claim.NotInCorpus, ""},
		{"an agency the corpus does not know", "2022-12-26", said{by: "new:agency", actor: "dprk", amount: "12bn USD", when: "2022"}, claim.NotInCorpus, ""},
		{"Ronin as told by an agency that is not on record", "2022-05-01", said{by: "elliptic", victim: "ronin-2022", amount: "620m USD"}, claim.Agrees, "incident/ronin-2022"},

		{"the panel's count as the UN's", "2024-02-10", said{by: "un", actor: "dprk", action: claim.Attacked, amount: "58 attack", when: "2017..2023"}, claim.AgreesWithinHedge, "finding/un-attacks"},
		{"ten times the panel's count is not held against the UN", "2024-02-10", said{by: "un", actor: "dprk", action: claim.Attacked, amount: "580 attack", when: "2017..2023"}, claim.NotInCorpus, ""},

		// A pair of currencies is one amount, unless one of the two has slipped.
		{"$6.26bn beside 800bn won, which the agency said", "2022-12-26", said{by: "nis-kr", actor: "dprk", amount: "6.26bn USD", twin: "800bn KRW", when: "2022"}, claim.AmountDiffers, "finding/nis-2022"},
		{"800bn won beside a slip in dollars", "2022-12-26", said{by: "nis-kr", actor: "dprk", amount: "800bn KRW", twin: "6.26bn USD", when: "2022"}, claim.Agrees, "finding/nis-2022"},
		{"$640m beside 800bn won, at another day's rate", "2022-12-26", said{by: "nis-kr", actor: "dprk", amount: "640m USD", twin: "800bn KRW", when: "2022"}, claim.Agrees, "finding/nis-2022"},
		{"$6.2bn beside the coins of Ronin", "2022-04-20", said{victim: "ronin-2022", amount: "6.2bn USD", twin: "173600 ETH", when: "2022-03"}, claim.AmountDiffers, "incident/ronin-2022"},

		{"ten times Bybit's coins beside a sum that a body gave", "2025-02-28", said{victim: "bybit-2025", amount: "4013470 ETH", twin: "1.46bn USD", when: "2025-02"}, claim.AmountDiffers, "incident/bybit-2025"},

		// Records that never speak against anybody.
		{"an unverified incident supports", "2021-05-02", said{victim: "lead-2021", amount: "10m USD"}, claim.Agrees, "incident/lead-2021"},
		{"an unverified incident does not accuse", "2021-05-02", said{victim: "lead-2021", amount: "110m USD", when: "2021-05"}, claim.NotInCorpus, ""},
		{"a withdrawn incident is not there", "2021-05-02", said{victim: "gone-2021", amount: "110m USD"}, claim.NotInCorpus, ""},
		{"an unverified finding does not accuse", "2021-02-03", said{by: "elliptic", actor: "dprk", amount: "2.5bn USD", when: "2020"}, claim.NotInCorpus, ""},
		{"a forecast does not accuse", "2026-10-03", said{by: "elliptic", actor: "dprk", amount: "9bn USD", when: "2027"}, claim.NotInCorpus, ""},
		{"a misquote does not support", "2020-02-03", said{by: "elliptic", actor: "dprk", amount: "888m USD", when: "2019"}, claim.NotInCorpus, ""},
		{"a misquote does not accuse", "2020-02-03", said{by: "elliptic", actor: "dprk", amount: "8.88bn USD", when: "2019"}, claim.NotInCorpus, ""},
		{"a figure published after the article does not accuse it", "2022-11-01", said{by: "nis-kr", actor: "dprk", amount: "5bn USD", when: "2022"}, claim.NotInCorpus, ""},

		// Revisions and several incidents of one victim.
		{"a figure since revised", "2022-01-20", said{by: "chainalysis", actor: "dprk", amount: "400m USD", when: "2021"}, claim.Outdated, "finding/ch-2021"},
		{"the revised figure", "2023-02-10", said{by: "chainalysis", actor: "dprk", amount: "429m USD", when: "2021"}, claim.Agrees, "finding/ch-2021-revised"},
		{"Upbit's second theft by its date", "2025-12-01", said{victim: "upbit-2019", amount: "36m USD", when: "2025-11"}, claim.Agrees, "incident/upbit-2025"},
		{"Upbit, without a date, at a value of neither theft", "2023-12-01", said{victim: "upbit-2019", amount: "200m USD"}, claim.NotInCorpus, ""},
		{"Upbit in 2019 at ten times the value", "2019-12-01", said{victim: "upbit-2025", amount: "490m USD", when: "2019"}, claim.AmountDiffers, "incident/upbit-2019"},
		{"61% of everything stolen", "2024-12-20", said{by: "chainalysis", actor: "dprk", amount: "61 percent", when: "2024"}, claim.AgreesWithinHedge, "finding/ch-share"},
		{"one victim's loss near a sum over many", "2022-12-26", said{by: "nis-kr", actor: "dprk", victim: "upbit-2019", amount: "about 1.25bn USD"}, claim.NotInCorpus, ""},
		{"a vague amount with no period fits no figure in particular", "2022-12-26", said{by: "nis-kr", actor: "dprk", amount: "vague 100m-1bn USD"}, claim.NotInCorpus, ""},
		{"16% of something the corpus cannot tell", "2024-12-20", said{by: "chainalysis", actor: "dprk", amount: "16 percent", when: "2024"}, claim.NotInCorpus, ""},
		{"$35.7m of Ronin's recovered", "2022-09-20", said{victim: "ronin-2022", action: claim.Recovered, amount: "35.7m USD"}, claim.Agrees, "incident/ronin-2022"},
		{"$300m of Ronin's recovered may be a later count", "2022-09-20", said{victim: "ronin-2022", action: claim.Recovered, amount: "300m USD"}, claim.NotInCorpus, ""},
		{"$97m of Ronin's laundered, as Elliptic traced", "2022-05-21", said{by: "elliptic", victim: "ronin-2022", action: claim.Laundered, amount: "97m USD"}, claim.Agrees, "incident/ronin-2022"},
		{"a theft told by day, actor and amount without its victim", "2025-02-23", said{by: "fbi-us", actor: "dprk", amount: "1.46bn USD", when: "2025-02-21"}, claim.Agrees, "incident/bybit-2025"},
		{"euros are not held against dollars", "2022-12-26", said{by: "nis-kr", actor: "dprk", amount: "12bn EUR", when: "2022"}, claim.NotInCorpus, ""},
		{"1.2 billion won where 1.5 trillion was said", "2022-12-26", said{by: "nis-kr", actor: "dprk", amount: "1.5bn KRW", when: "2017-12-26..2022-12-26"}, claim.AmountDiffers, "finding/nis-five-years"},
	} {
		r := report(c.published, c.says)
		Check(ix, r)
		v := r.Claims[0].Verdict
		first := ""
		if len(v.Evidence) > 0 {
			first = v.Evidence[0].Record
		}
		if v.Label != c.want || c.record != "" && !strings.HasPrefix(first, c.record) {
			t.Errorf("%s: got %s on %s, want %s on %s\n\t%s: %s", c.name, v.Label, first, c.want, c.record, v.Rule, v.Reason)
		}
	}
}
