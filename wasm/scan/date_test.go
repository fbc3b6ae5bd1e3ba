package scan

import (
	"slices"
	"testing"

	"assay/wasm/claim"
)

// dateRow is a date mention as a row of a table tells it; empty days are unknown.
type dateRow struct{ text, from, to string }

func datesIn(s string, published claim.Day) (got []dateRow) {
	for _, m := range Mentions(s, published) {
		if m.Kind == claim.Date {
			got = append(got, dateRow{m.Text, m.Period.From.String(), m.Period.To.String()})
		}
	}
	return got
}

// The texts were published on Monday 26 December 2022.
func TestDates(t *testing.T) {
	for _, row := range []struct {
		text string
		want dateRow
	}{
		{"stolen in 2022 alone", dateRow{"2022", "2022-01-01", "2022-12-31"}},
		{"stolen since 2017", dateRow{"since 2017", "2017-01-01", "2022-12-26"}},
		{"since Feb. 14 the site", dateRow{"since Feb. 14", "2022-02-14", "2022-12-26"}},
		{"over the last five years", dateRow{"the last five years", "2017-12-26", "2022-12-26"}},
		{"over the past year", dateRow{"the past year", "2021-12-26", "2022-12-26"}},
		{"over the past six months", dateRow{"the past six months", "2022-06-26", "2022-12-26"}},
		{"in the past 30 days", dateRow{"the past 30 days", "2022-11-26", "2022-12-26"}},
		{"hit last year", dateRow{"last year", "2021-01-01", "2021-12-31"}},
		{"hit last month", dateRow{"last month", "2022-11-01", "2022-11-30"}},
		{"hit last week", dateRow{"last week", "2022-12-19", "2022-12-25"}},
		{"hit earlier this year", dateRow{"this year", "2022-01-01", "2022-12-31"}},
		{"hit over the weekend", dateRow{"the weekend", "2022-12-24", "2022-12-25"}},
		{"hit last November", dateRow{"last November", "2022-11-01", "2022-11-30"}},
		{"said on Friday", dateRow{"Friday", "2022-12-23", "2022-12-23"}},
		{"said on Monday", dateRow{"Monday", "2022-12-26", "2022-12-26"}},
		{"said yesterday", dateRow{"yesterday", "2022-12-25", "2022-12-25"}},
		{"on Tuesday, July 1, 2025", dateRow{"Tuesday, July 1, 2025", "2025-07-01", "2025-07-01"}},
		{"on Saturday 3 May", dateRow{"Saturday 3 May", "2022-05-03", "2022-05-03"}},
		{"on March 29", dateRow{"March 29", "2022-03-29", "2022-03-29"}},
		{"on Dec. 29", dateRow{"Dec. 29", "2021-12-29", "2021-12-29"}},
		{"July 14th, 2016", dateRow{"July 14th, 2016", "2016-07-14", "2016-07-14"}},
		{"the 1st of October", dateRow{"1st of October", "2022-10-01", "2022-10-01"}},
		{"in Jan ’15", dateRow{"Jan ’15", "2015-01-01", "2015-01-31"}},
		{"in July last year", dateRow{"July last year", "2021-07-01", "2021-07-31"}},
		{"in november of last year", dateRow{"november of last year", "2021-11-01", "2021-11-30"}},
		{"3–4 Apr", dateRow{"3–4 Apr", "2022-04-03", "2022-04-04"}},
		{"in late May 2022", dateRow{"late May 2022", "2022-05-21", "2022-05-31"}},
		{"by mid-2021", dateRow{"mid-2021", "2021-05-01", "2021-08-31"}},
		{"in early 2018", dateRow{"early 2018", "2018-01-01", "2018-04-30"}},
		{"at the end of 2017", dateRow{"the end of 2017", "2017-12-01", "2017-12-31"}},
		{"at the beginning of 2022", dateRow{"the beginning of 2022", "2022-01-01", "2022-01-31"}},
		{"in Q1 2022", dateRow{"Q1 2022", "2022-01-01", "2022-03-31"}},
		{"up from 1Q21", dateRow{"1Q21", "2021-01-01", "2021-03-31"}},
		{"in the first quarter of 2022", dateRow{"the first quarter of 2022", "2022-01-01", "2022-03-31"}},
		{"in the last quarter of 2021", dateRow{"the last quarter of 2021", "2021-10-01", "2021-12-31"}},
		{"in the second half of last year", dateRow{"the second half of last year", "2021-07-01", "2021-12-31"}},
		{"H1 2022", dateRow{"H1 2022", "2022-01-01", "2022-06-30"}},
		{"in FY2021", dateRow{"FY2021", "2021-01-01", "2021-12-31"}},
		{"in the first 18 days of April", dateRow{"the first 18 days of April", "2022-04-01", "2022-04-18"}},
		{"in the first week of July", dateRow{"the first week of July", "2022-07-04", "2022-07-10"}},
		{"between 2014 and 2017", dateRow{"between 2014 and 2017", "2014-01-01", "2017-12-31"}},
		{"between 2020 and mid-2021", dateRow{"between 2020 and mid-2021", "2020-01-01", "2021-08-31"}},
		{"between June 10 and June 17", dateRow{"between June 10 and June 17", "2022-06-10", "2022-06-17"}},
		{"from 2021 to October 2022", dateRow{"from 2021 to October 2022", "2021-01-01", "2022-10-31"}},
		{"in 2017–2022", dateRow{"2017–2022", "2017-01-01", "2022-12-31"}},
		{"in 2016-17", dateRow{"2016-17", "2016-01-01", "2017-12-31"}},
		{"five years ago", dateRow{"five years ago", "2017-01-01", "2017-12-31"}},
		{"a decade ago", dateRow{"a decade ago", "2012-01-01", "2012-12-31"}},
		{"in the 2010s", dateRow{"2010s", "2010-01-01", "2019-12-31"}},
		{"the summer of 2021", dateRow{"the summer of 2021", "2021-06-01", "2021-08-31"}},
		{"15.03.2022", dateRow{"15.03.2022", "2022-03-15", "2022-03-15"}},
		{"03/13/2022", dateRow{"03/13/2022", "2022-03-13", "2022-03-13"}},
		{"on 9/12:", dateRow{"9/12", "2022-09-12", "2022-09-12"}},
		{"2022-11-11/12", dateRow{"2022-11-11/12", "2022-11-11", "2022-11-12"}},
		{"in 06/2004", dateRow{"06/2004", "2004-06-01", "2004-06-30"}},
		{"the twenty-second of June", dateRow{"twenty-second of June", "2022-06-22", "2022-06-22"}},
		{"the second of August", dateRow{"second of August", "2022-08-02", "2022-08-02"}},
		{"on Friday the 16th", dateRow{"Friday the 16th", "2022-12-16", "2022-12-16"}},
		{"on Tuesday of last week", dateRow{"Tuesday of last week", "2022-12-20", "2022-12-20"}},
		{"between 2019 and now", dateRow{"between 2019 and now", "2019-01-01", "2022-12-26"}},
		{"this Friday", dateRow{"this Friday", "2022-12-30", "2022-12-30"}},
		{"2014-02", dateRow{"2014-02", "2014-02-01", "2014-02-28"}},
		{"he will be sentenced in May", dateRow{"May", "2023-05-01", "2023-05-31"}},
		{"it will repay the victims of the hack in March", dateRow{"March", "2022-03-01", "2022-03-31"}},
		{"two years, 1 month and 21 days ago", dateRow{"two years, 1 month and 21 days ago", "2020-11-05", "2020-11-05"}},
		{"the day before yesterday", dateRow{"the day before yesterday", "2022-12-24", "2022-12-24"}},
		{"two weeks from today", dateRow{"two weeks from today", "2023-01-09", "2023-01-09"}},
		{"in the 3 past months", dateRow{"3 past months", "2022-09-26", "2022-12-26"}},
		{"a fortnight ago", dateRow{"a fortnight ago", "2022-12-12", "2022-12-12"}},
		{"the week of July 4", dateRow{"the week of July 4", "2022-07-04", "2022-07-10"}},
		{"the week beginning on March 9", dateRow{"the week beginning on March 9", "2022-03-07", "2022-03-13"}},
		{"the first Friday of July", dateRow{"the first Friday of July", "2022-07-01", "2022-07-01"}},
		{"the last day of March 2019", dateRow{"the last day of March 2019", "2019-03-31", "2019-03-31"}},
		{"the last Sunday of October", dateRow{"the last Sunday of October", "2022-10-30", "2022-10-30"}},
		{"from June 10 to 17, 2021", dateRow{"from June 10 to 17, 2021", "2021-06-10", "2021-06-17"}},
		{"between 3 and 12 September", dateRow{"between 3 and 12 September", "2022-09-03", "2022-09-12"}},
		{"between 4-22 January, 1995", dateRow{"between 4-22 January, 1995", "1995-01-04", "1995-01-22"}},
		{"between now and February 15", dateRow{"between now and February 15", "2022-12-26", "2023-02-15"}},
		{"5/1/2021-5/7/2022", dateRow{"5/1/2021-5/7/2022", "2021-05-01", "2022-05-07"}},
		{"in nineteen eighty-four", dateRow{"nineteen eighty-four", "1984-01-01", "1984-12-31"}},
		{"in two thousand and ten", dateRow{"two thousand and ten", "2010-01-01", "2010-12-31"}},
		{"on the tenth of September, two thousand", dateRow{"tenth of September, two thousand", "2000-09-10", "2000-09-10"}},
		{"the third quarter of twenty twenty-one", dateRow{"the third quarter of twenty twenty-one", "2021-07-01", "2021-09-30"}},
		{"on May twenty-nine.", dateRow{"May twenty-nine", "2022-05-29", "2022-05-29"}},
		{"on 5 December 1791", dateRow{"5 December 1791", "1791-12-05", "1791-12-05"}},
		{"in August 99", dateRow{"August 99", "1999-08-01", "1999-08-31"}},
		{"lowest since ’82", dateRow{"since ’82", "1982-01-01", "2022-12-26"}},
		{"the cars of the 70s", dateRow{"70s", "1970-01-01", "1979-12-31"}},
		{"in the nineteen eighties", dateRow{"nineteen eighties", "1980-01-01", "1989-12-31"}},
		{"in the 21st century", dateRow{"21st century", "2000-01-01", "2099-12-31"}},
		{"during 2016H2", dateRow{"2016H2", "2016-07-01", "2016-12-31"}},
		{"Monday two weeks from now", dateRow{"Monday two weeks from now", "2023-01-09", "2023-01-09"}},
		{"first printed in 1865.", dateRow{"1865", "1865-01-01", "1865-12-31"}},
		{"report-2002-10-09.xlsx", dateRow{"2002-10-09", "2002-10-09", "2002-10-09"}},
		{"in week 23", dateRow{"week 23", "2022-06-06", "2022-06-12"}},
		{"the next 4 business days", dateRow{"the next 4 business days", "2022-12-27", "2022-12-30"}},
		{"the last 3 months and 2 weeks", dateRow{"the last 3 months and 2 weeks", "2022-09-12", "2022-12-26"}},
		{"on Friday 12/23", dateRow{"Friday 12/23", "2022-12-23", "2022-12-23"}},
		{"last Thurs", dateRow{"last Thurs", "2022-12-22", "2022-12-22"}},
		{"in 2018 June,", dateRow{"2018 June", "2018-06-01", "2018-06-30"}},
		{"on 4-22", dateRow{"4-22", "2022-04-22", "2022-04-22"}},
		{"in the 10 previous weeks", dateRow{"10 previous weeks", "2022-10-17", "2022-12-26"}},
		{"in 2\u200B022", dateRow{"2\u200B022", "2022-01-01", "2022-12-31"}},
	} {
		t.Run(row.text, func(t *testing.T) { same(t, datesIn(row.text, claim.NewDay(2022, 12, 26)), []dateRow{row.want}) })
	}
}

func TestYearNamedBefore(t *testing.T) {
	got := datesIn("hit in February 2020, and in August of that year", claim.NewDay(2022, 12, 26))
	same(t, got, []dateRow{{"February 2020", "2020-02-01", "2020-02-29"}, {"August of that year", "2020-08-01", "2020-08-31"}})
}

func TestNotDates(t *testing.T) {
	for _, text := range []string{
		"hackers may have fled", "May we all learn", "the march of time", "Chapter 11 and Section 230", "Windows 2000",
		"Copyright 2022 Example", "© 2022", "v2.4.1", "at 10:21 p.m.", "2345 6789", "more than 2000 people",
		"three months on", "recently", "in recent years", "in past years", "each month", "the year before", "the previous year", "a 24/7 desk", "CVE-2022-1234",
		"in two thousand wallets", "in nineteen eighty-four cases", "from two thousand to three thousand users", "a man in his 80s", "May twenty people", "a day after the attack",
		"two weeks before the hack", "it held in 1865 wallets", "build-2002-10", "one of the twenty twenty-dollar notes",
	} {
		t.Run(text, func(t *testing.T) { same(t, datesIn(text, claim.NewDay(2022, 12, 26)), nil) })
	}
}

func TestDatesStayOpenWithoutPublication(t *testing.T) {
	for _, row := range []dateRow{
		{"last week", "", ""}, {"since last year", "", ""}, {"March 29", "", ""}, {"Friday", "", ""},
		{"March 2014", "2014-03-01", "2014-03-31"}, {"since 2017", "", ""},
	} {
		t.Run(row.text, func(t *testing.T) { same(t, datesIn(row.text, 0), []dateRow{row}) })
	}
}

func TestAQuarterTakesItsYearFromATextWithoutADay(t *testing.T) {
	got := datesIn("Losses of Q1 rose. In Q1 2026 they were up from Q1 2025, and in Q2 nobody counted.", 0)
	want := []dateRow{{"Q1", "2026-01-01", "2026-03-31"}, {"Q1 2026", "2026-01-01", "2026-03-31"}, {"Q1 2025", "2025-01-01", "2025-03-31"}, {"Q2", "", ""}}
	if !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}
