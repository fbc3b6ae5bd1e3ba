package verdict

import (
	"strings"
	"testing"

	"assay/wasm/claim"
	"assay/wasm/corpus"
)

// oneSentence makes the report of a text whose claims stand in one sentence, with names and
// dates that no claim took up.
func oneSentence(published string, also []claim.Mention, claims ...said) *claim.Report {
	r := report(published, claims...)
	for i := range also {
		also[i].Span = claim.Span{Start: 1, End: 2}
	}
	r.Mentions = append(r.Mentions, also...)
	for i := range r.Claims {
		r.Claims[i].Span = claim.Span{End: 10 * len(r.Mentions)}
	}
	return r
}

func dated(when string) []claim.Mention {
	return []claim.Mention{{Kind: claim.Date, Period: period(when)}}
}

func naming(kind claim.Kind, id string) []claim.Mention {
	return []claim.Mention{{Kind: kind, ID: id}}
}

// A sentence may be read with one of its names, dates or figures in another's place. Each
// row's first claim has one role wrong, and the sentence has the right one.
func TestAMisreadSentenceAccusesNobody(t *testing.T) {
	ix := corpus.NewIndex(press())
	nis := said{by: "nis-kr", actor: "dprk", amount: "626m USD", when: "2019"}
	for _, c := range []struct {
		name      string
		published string
		also      []claim.Mention
		says      []said
		want      claim.Label
	}{
		{"the year of a figure is elsewhere in the sentence", "2022-12-26", dated("2022"), []said{nis}, claim.NotInCorpus},
		{"without it the period differs", "2022-12-26", nil, []said{nis}, claim.PeriodDiffers},
		{"another year does not help", "2022-12-26", dated("2014"), []said{nis}, claim.PeriodDiffers},
		{"the day of a theft is elsewhere in the sentence", "2023-01-01", dated("2022-03"), []said{{victim: "ronin-2022", amount: "620m USD", when: "2020"}}, claim.NotInCorpus},
		{"the day on which a body gives its figure", "2023-02-02", nil, []said{{by: "chainalysis", actor: "dprk", amount: "1.7bn USD", when: "2023-02-01"}}, claim.NotInCorpus},
		{"the year may be that of another amount of the sentence", "2023-01-01", nil, []said{{victim: "ronin-2022", amount: "620m USD", when: "2020"}, {amount: "200m USD"}}, claim.NotInCorpus},
		{"figures of several years in one sentence", "2022-12-26", nil, []said{{by: "nis-kr", actor: "dprk", amount: "626m USD", when: "2015..2022-12-26"}, {amount: "333m USD"}}, claim.NotInCorpus},
		{"what the body gave for something else it counts", "2023-02-10", nil, []said{{by: "chainalysis", actor: "dprk", amount: "4.5bn USD", when: "2022"}}, claim.NotInCorpus},
		{"a range over the figure of another year", "2022-12-26", nil, []said{{by: "nis-kr", actor: "dprk", amount: "620m-650m USD", when: "2019"}}, claim.NotInCorpus},
		{"one figure for several years", "2022-12-26", nil, []said{{by: "nis-kr", actor: "dprk", amount: "626m USD", when: "2015..2022-12-26"}}, claim.PeriodDiffers},
		{"the thief is named beside a stranger", "2025-03-01", naming(claim.Actor, "dprk"), []said{{actor: "lockbit", victim: "bybit-2025", amount: "1.5bn USD"}}, claim.NotInCorpus},
		{"whom the figure is about is named beside a stranger", "2022-12-26", naming(claim.Actor, "dprk"), []said{{by: "nis-kr", actor: "lockbit", amount: "626m USD", when: "2022"}}, claim.NotInCorpus},
		{"the body whose figure it is stands beside another", "2022-12-26", naming(claim.Agency, "nis-kr"), []said{{by: "chainalysis", actor: "dprk", amount: "626m USD", when: "2022"}}, claim.NotInCorpus},
		{"the victim whose loss it is stands beside another", "2025-02-27", naming(claim.Victim, "bybit-2025"), []said{{by: "fbi-us", actor: "tradertraitor", victim: "ronin-2022", amount: "1.46bn USD", when: "2025-02"}}, claim.NotInCorpus},
		{"the total of all, in a sentence that goes on to one actor's part", "2023-02-10", nil, []said{{by: "chainalysis", actor: "dprk", amount: "3.8bn USD", when: "2022"}, {by: "chainalysis", actor: "dprk", amount: "2.3bn USD"}}, claim.NotInCorpus},
		{"the total of all for one actor, with no other figure near", "2023-02-10", nil, []said{{by: "chainalysis", actor: "dprk", amount: "3.8bn USD", when: "2022"}}, claim.AmountDiffers},
		{"a figure between two bodies", "2023-02-10", naming(claim.Agency, "elliptic"), []said{{by: "chainalysis", actor: "dprk", amount: "2.4bn USD", when: "2022"}, {by: "elliptic", actor: "dprk", amount: "1bn USD"}}, claim.NotInCorpus},
		{"the same figure with its body alone", "2023-02-10", nil, []said{{by: "chainalysis", actor: "dprk", amount: "2.4bn USD", when: "2022"}, {by: "chainalysis", actor: "dprk", amount: "1bn USD"}}, claim.AmountDiffers},
		{"forty times the figure in other digits is of something else", "2023-02-10", nil, []said{{by: "chainalysis", actor: "dprk", amount: "68bn USD", when: "2022"}}, claim.NotInCorpus},
		{"ten times the figure", "2023-02-10", nil, []said{{by: "chainalysis", actor: "dprk", amount: "17bn USD", when: "2022"}}, claim.AmountDiffers},
		{"a thousand times “nearly” the figure", "2023-02-10", nil, []said{{by: "chainalysis", actor: "dprk", amount: "nearly 2tn USD", when: "2022"}}, claim.AmountDiffers},
		{"what the coins are worth years later", "2025-06-01", nil, []said{{victim: "upbit-2019", amount: "500m USD", when: "2019-11"}}, claim.NotInCorpus},
		{"ten times the coins themselves, years later", "2025-06-01", nil, []said{{victim: "upbit-2019", amount: "3420000 ETH", when: "2019-11"}, {victim: "upbit-2019", amount: "49m USD"}}, claim.AmountDiffers},
		{"ten times two digits of coins, years later", "2025-06-01", nil, []said{{victim: "pipe-2021", action: claim.Paid, amount: "750 BTC", when: "2021-05"}, {victim: "pipe-2021", amount: "2.3m USD"}}, claim.AmountDiffers},
		{"three digits of the theft at ten times the size, years later", "2025-06-01", nil, []said{{victim: "ronin-2022", amount: "6.24bn USD", when: "2022-03"}, {victim: "ronin-2022", amount: "173600 ETH"}}, claim.AmountDiffers},
		{"the digits of the theft beside its coins, years later", "2025-06-01", nil, []said{{victim: "upbit-2019", amount: "490m USD", when: "2019-11"}, {victim: "upbit-2019", amount: "342000 ETH"}}, claim.NotInCorpus},
		{"the same within weeks", "2019-12-05", nil, []said{{victim: "upbit-2019", amount: "490m USD", when: "2019-11"}, {victim: "upbit-2019", amount: "342000 ETH"}}, claim.AmountDiffers},
	} {
		r := oneSentence(c.published, c.also, c.says...)
		Check(ix, r)
		if v := r.Claims[0].Verdict; v.Label != c.want {
			t.Errorf("%s: got %s, want %s\n\t%s: %s", c.name, v.Label, c.want, v.Rule, v.Reason)
		}
	}
}

// What earlier sentences gave a claim identifies its record as before, and is not said to
// differ from it.
func TestWhatAnotherSentenceGaveIsNotSaidToDiffer(t *testing.T) {
	ix := corpus.NewIndex(press())
	period, agency, actor, victim := func(c *claim.Claim) claim.Ref { return c.Period }, func(c *claim.Claim) claim.Ref { return c.Agency },
		func(c *claim.Claim) claim.Ref { return c.Actor }, func(c *claim.Claim) claim.Ref { return c.Victim }
	for _, c := range []struct {
		name      string
		published string
		says      said
		elsewhere func(*claim.Claim) claim.Ref
		own, not  claim.Label // with the role in the sentence, and with it in another
	}{
		{"the year of a figure", "2022-12-26", said{by: "nis-kr", actor: "dprk", amount: "626m USD", when: "2019"}, period, claim.PeriodDiffers, claim.NotInCorpus},
		{"the year of a theft", "2024-01-01", said{victim: "ronin-2022", amount: "620m USD", when: "2023-03"}, period, claim.PeriodDiffers, claim.NotInCorpus},
		{"who stole a sum", "2022-12-26", said{by: "nis-kr", actor: "lockbit", amount: "626m USD", when: "2022"}, actor, claim.ActorDiffers, claim.NotInCorpus},
		{"who was the thief", "2025-03-01", said{actor: "lockbit", victim: "bybit-2025", amount: "1.5bn USD"}, actor, claim.ActorDiffers, claim.NotInCorpus},
		{"who said it", "2022-12-26", said{by: "chainalysis", actor: "dprk", amount: "626m USD", when: "2022"}, agency, claim.AgencyDiffers, claim.NotInCorpus},
		{"the body of a figure of another year", "2022-12-26", said{by: "nis-kr", actor: "dprk", amount: "626m USD", when: "2019"}, agency, claim.PeriodDiffers, claim.NotInCorpus},
		{"the body of a sum that another stole", "2022-12-26", said{by: "nis-kr", actor: "lockbit", amount: "626m USD", when: "2022"}, agency, claim.ActorDiffers, claim.NotInCorpus},
		{"who lost it", "2025-02-27", said{by: "fbi-us", actor: "tradertraitor", victim: "ronin-2022", amount: "1.46bn USD", when: "2025-02"}, victim, claim.VictimDiffers, claim.NotInCorpus},
		{"the body of a larger sum", "2023-02-10", said{by: "chainalysis", actor: "dprk", amount: "2.4bn USD", when: "2022"}, agency, claim.AmountDiffers, claim.NotInCorpus},
		{"the time of a larger sum", "2023-02-10", said{by: "chainalysis", actor: "dprk", amount: "2.4bn USD", when: "2022"}, period, claim.AmountDiffers, claim.NotInCorpus},
		{"who stole a larger sum", "2023-02-10", said{by: "chainalysis", actor: "dprk", amount: "2.4bn USD", when: "2022"}, actor, claim.AmountDiffers, claim.NotInCorpus},
		{"the victim of a slip of two digits", "2025-03-01", said{victim: "bybit-2025", amount: "15bn USD", when: "2025-02"}, victim, claim.AmountDiffers, claim.NotInCorpus},
		{"the victim of a slip of three, with no time", "2025-03-01", said{victim: "bybit-2025", amount: "14.6bn USD"}, victim, claim.AmountDiffers, claim.NotInCorpus},
		{"the victim of another thief", "2025-03-01", said{actor: "lockbit", victim: "bybit-2025", amount: "1.5bn USD"}, victim, claim.ActorDiffers, claim.NotInCorpus},
		{"the victim of another year", "2024-01-01", said{victim: "ronin-2022", amount: "620m USD", when: "2023-03"}, victim, claim.PeriodDiffers, claim.NotInCorpus},
		{"the victim of a slip of three", "2025-03-01", said{victim: "bybit-2025", amount: "14.6bn USD", when: "2025-02"}, victim, claim.AmountDiffers, claim.AmountDiffers},
		{"the body of a slip, which stays", "2023-02-10", said{by: "chainalysis", actor: "dprk", amount: "17bn USD", when: "2022"}, agency, claim.AmountDiffers, claim.AmountDiffers},
	} {
		for _, own := range []bool{true, false} {
			r, want := oneSentence(c.published, nil, c.says), c.own
			if !own {
				c.elsewhere(&r.Claims[0]).In(r.Mentions).Span, want = claim.Span{Start: 1000, End: 1001}, c.not
			}
			Check(ix, r)
			if v := r.Claims[0].Verdict; v.Label != want {
				t.Errorf("%s, in the sentence %v: got %s, want %s\n\t%s: %s", c.name, own, v.Label, want, v.Rule, v.Reason)
			}
		}
	}
}

func TestASuperlativeIsAboutATheft(t *testing.T) {
	ix := corpus.NewIndex(press())
	largest := claim.Scope{Superlative: claim.LargestEver}
	r := report("2022-09-20", said{victim: "ronin-2022", action: claim.Recovered, amount: "35.7m USD", scope: largest})
	Check(ix, r)
	if v := r.Claims[0].Verdict; v.Label != claim.Agrees || strings.Contains(v.Reason, "larger theft") {
		t.Errorf("what came back of the largest theft: got %s, %q, want it to agree with no word of other thefts", v.Label, v.Reason)
	}
}

func TestMagnitudeOfANumberIsThatOfItsDecimal(t *testing.T) {
	for _, s := range []string{"1", "9.99", "620m", "1.2bn", "0.05", "999999999999999999"} {
		d := decimal(s)
		if got, want := magnitude(of(d).percent(150)), corpus.Magnitude(d); got != want && got != want+1 {
			t.Errorf("1.5 × %s has %d digits before its point; the number itself has %d", s, got, want)
		}
	}
}
