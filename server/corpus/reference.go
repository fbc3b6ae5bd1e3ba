package corpus

import (
	"bytes"
	"fmt"
	"reflect"
	"slices"
	"strings"

	"assay/wasm/corpus"
)

// A field is one key of a record as format.md and the JSON Schema describe it.
type field struct {
	key      string
	shape    shape
	required bool
	rule     string
	example  string
}

// A shape is the kind of value a key takes.
type shape struct {
	name   string   // as format.md calls it; "words" lists its words, "records" names its section
	list   bool     // a list of them
	words  []string // for one of a few words
	record string   // for a nested record, its section
}

var (
	aText    = shape{name: "text"}
	texts    = shape{name: "text", list: true}
	anID     = shape{name: "id"}
	ids      = shape{name: "id", list: true}
	aURL     = shape{name: "address"}
	anAmount = shape{name: "amount"}
	amounts  = shape{name: "amount", list: true}
	aPeriod  = shape{name: "period"}
	aDate    = shape{name: "date"}
	truth    = shape{name: "true or false"}
	aCount   = shape{name: "whole number"}
	aCountry = shape{name: "country"}
	aScope   = shape{name: "scope"}
)

func oneOf[W ~string](words ...W) shape {
	f := shape{name: "word"}
	for _, w := range words {
		f.words = append(f.words, string(w))
	}
	return f
}

func recordsOf(section string) shape { return shape{name: "record", list: true, record: section} }
func recordOf(section string) shape  { return shape{name: "record", record: section} }

// A section is one kind of record.
type section struct {
	name   string // its name in the schema
	title  string
	about  string
	of     reflect.Type
	list   bool // its file is a list of records
	fields []field
}

func sections() []section {
	metrics := slices.Concat(sumMetrics, []corpus.Metric{corpus.MetricAttacks, corpus.MetricVictims, corpus.MetricComplaints,
		corpus.MetricPersons, corpus.MetricCountries, corpus.MetricShare, corpus.MetricGrowth})
	return []section{
		{"incident", "Incident", "`incidents/<id>.yaml`: one event, such as a theft, an exit or a ransom.", reflect.TypeFor[IncidentRecord](), false, []field{
			{"id", anID, true, "Victim and year; the month or day follows where one victim was hit twice in a year. Never reused.", "ronin-2022"},
			{"name", aText, true, "A short title.", "Ronin Network bridge theft"},
			{"victim", aText, true, "The victim's main name.", "Ronin Network"},
			{"aliases", texts, false, "Names that alone tell the victim or the event in prose. Matched with their capitals.", "Ronin bridge"},
			{"ambiguous", texts, false, "Names that are also words, other firms or short tickers: matched only with a year, an amount or another name.", "Ronin"},
			{"operators", texts, false, "Firms behind the victim.", "Sky Mavis"},
			{"victim_kind", oneOf(victimKinds...), true, "What was hit.", "bridge"},
			{"when", aPeriod, true, "When it happened, as finely as it is known; for a scheme, the years it ran.", "2022-03-23"},
			{"disclosed", aDate, false, "The day it became public.", "2022-03-29"},
			{"chains", ids, false, "Ids of chains.", "ronin"},
			{"technique", anID, true, "Id of a technique; `unknown` is honest.", "private-key-compromise"},
			{"loss", recordOf("loss"), true, "What it cost.", ""},
			{"tokens", amounts, false, "What was taken, in tokens, where a source gives it.", "173,600 ETH"},
			{"recovered", anAmount, false, "Returned or frozen, in dollars. Absent is unknown, not zero.", "35.7 million USD"},
			{"actor", anID, false, "Id of the actor that the attributions below support.", "lazarus-group"},
			{"attributions", recordsOf("attribution"), false, "Who said who did it.", ""},
			{"distinct_from", ids, false, "Incidents that look like this one and are not.", "ronin-2024"},
			{"verified", truth, true, "A located page or two independent data sets say so. What is not verified never contradicts anybody.", "true"},
			{"note", aText, false, "What a checker should know, in our own words.", "Customers were repaid by the exchange."},
			{"withdrawn", aText, false, "Why the record no longer stands. Records are withdrawn, never deleted.", "The same event as ronin-2022."},
			{"sources", recordsOf("source"), true, "Where it was published; the best tier first.", ""},
		}},
		{"loss", "Loss", "Of an incident: what it cost, with every figure that was published for it.", reflect.TypeFor[LossRecord](), false, []field{
			{"headline", anAmount, true, "The figure to show, in US dollars, without a qualifier.", "620 million USD"},
			{"low", anAmount, false, "The lowest published figure that stands; absent when it equals the headline.", "540 million USD"},
			{"high", anAmount, false, "The highest published figure that stands; absent when it equals the headline.", "625 million USD"},
			{"basis", oneOf(bases...), true, "The day whose prices the dollars are at; `other` needs a note.", "at-discovery"},
			{"note", aText, false, "What the dollars measure.", "investor deposits"},
			{"reports", recordsOf("report"), false, "The published figures, each on its own: a conflict stays visible.", ""},
		}},
		{"report", "Report", "Of a loss: one published figure.", reflect.TypeFor[ReportRecord](), false, []field{
			{"amount", anAmount, true, "As published, in any currency or token.", "540 million USD"},
			{"stated_by", aText, false, "Agency id or name of who stated it, when it is not the publisher.", "hkpf-hk"},
			{"as_of", aDate, false, "The day for which it was stated, when it is not the source's.", "2022-03-29"},
			{"basis", oneOf(bases...), false, "When it is not the loss's.", "at-theft"},
			{"net", truth, false, "After what was recovered.", "true"},
			{"outlier", truth, false, "Kept for the record, left out of the span: another day's prices, a part, a slip.", "true"},
			{"note", aText, false, "Why it differs.", "First count."},
			{"source", aURL, true, "The address of one of the incident's sources.", "https://example.org/report"},
		}},
		{"attribution", "Attribution", "Of an incident: one body's word on who did it.", reflect.TypeFor[AttributionRecord](), false, []field{
			{"agency", anID, true, "Id of the agency.", "fbi-us"},
			{"actor", anID, false, "Id of the actor; absent for the people who ran the thing.", "lazarus-group"},
			{"date", aDate, false, "When it was said.", "2022-04-14"},
			{"confidence", oneOf(confidences...), true, "`confirmed`: the agency itself named the actor, or a court convicted. `alleged`: charges, a panel's or a firm's report. `suspected`: hedged.", "confirmed"},
			{"source", aURL, false, "The address of one of the incident's sources.", "https://example.org/statement"},
		}},
		{"finding", "Finding", "`findings/<id>.yaml`: one published figure of an agency. A revision is a finding of its own.", reflect.TypeFor[FindingRecord](), false, []field{
			{"id", anID, true, "Agency, year, month, what. Never reused.", "nis-kr-2022-12-year-2022"},
			{"agency", anID, true, "Id of the agency that stated it.", "nis-kr"},
			{"actor", anID, false, "Id of the actor; absent for all actors.", "dprk"},
			{"metric", oneOf(metrics...), true, "What is counted.", "stolen"},
			{"subset", anID, false, "The part of it, and of a share what it is a share of; absent for all that the body counts. Figures of different subsets are never compared.", "defi"},
			{"net", truth, false, "After what was recovered.", "true"},
			{"scope", aScope, true, "Where.", "worldwide"},
			{"period", aPeriod, true, "When it happened, not when it was said.", "2017/2022-12-22"},
			{"published", aDate, true, "When it was said.", "2022-12-22"},
			{"publication", anID, true, "Groups the findings of one report.", "nis-kr-2022-12-22"},
			{"value", anAmount, true, "The figure with its hedge.", "about 626 million USD"},
			{"local", anAmount, false, "The same in the source's own currency.", "about 800 billion KRW"},
			{"incident", anID, false, "Id of the incident when the figure is about one event.", "bybit-2025"},
			{"supersedes", ids, false, "Earlier figures of the same body for the same thing.", "chainalysis-2024-01-dprk-2023"},
			{"superseded_by", ids, false, "Later ones; each names the other.", "chainalysis-2024-12-dprk-2023-revised"},
			{"related", ids, false, "To compare, not to replace.", "msmt-2025-10-2025"},
			{"status", oneOf(statuses...), true, "`relayed` repeats another body, `restated` is an old figure quoted as new, `misquote` a press error kept to recognise it.", "published"},
			{"statement", aText, true, "What was said, in our own words, with the value in figures.", "Of its five-year estimate the NIS placed 626 million dollars in 2022."},
			{"note", aText, false, "Inferred days, bounds, conflicts between outlets.", "The day is inferred."},
			{"verified", truth, true, "At least one located page says so.", "true"},
			{"withdrawn", aText, false, "Why it no longer stands.", "Never said: see the later report."},
			{"sources", recordsOf("source"), true, "Where it was published; the best tier first.", ""},
		}},
		{"source", "Source", "Of any record: where a fact was published.", reflect.TypeFor[SourceRecord](), false, []field{
			{"url", aURL, true, "The whole address.", "https://www.fbi.gov/news/press-releases/example"},
			{"publisher", aText, true, "Whose page it is; of a copy, whose text and on what site.", "FBI"},
			{"date", aDate, false, "When it was published.", "2022-04-14"},
			{"tier", oneOf(tiers...), true, "As `hosts.yaml` gives it; a host that is not listed is a relay.", "primary"},
			{"unopened", truth, false, "Cited by others; the page itself was not opened.", "true"},
			{"archive", aURL, false, "An archived copy.", "https://web.archive.org/web/2022/https://example.org/"},
		}},
		{"entity", "Entity", "`entities/<kind>.yaml`: a list by id. Texts are matched by `aliases`, `ambiguous`, `ticker` and `symbols`; `name` is for showing.", reflect.TypeFor[EntityRecord](), true, []field{
			{"id", anID, true, "Unique in its kind; agencies end in their country's code where the name needs it.", "nis-kr"},
			{"name", aText, true, "The name to show.", "National Intelligence Service"},
			{"class", oneOf(allClasses()...), true, "What kind of agency, actor, technique, chain or asset; see the table below.", "intelligence"},
			{"country", aCountry, false, "Agencies and actors.", "KR"},
			{"part_of", ids, false, "Agencies, actors, techniques: what it belongs to, nearest first.", "lazarus-group"},
			{"ticker", aText, false, "Assets: ISO 4217 code or ticker; the unit that amounts use.", "ETH"},
			{"ticker_ambiguous", truth, false, "Assets: the ticker is also a word.", "true"},
			{"symbols", texts, false, "Assets: signs before or after a number.", "₩"},
			{"decimals", aCount, false, "Assets: minor units; absent is unknown.", "18"},
			{"unit_of", anID, false, "Assets: the asset this is a part of.", "btc"},
			{"native_chain", anID, false, "Assets: id of the chain it lives on.", "ethereum"},
			{"native_asset", anID, false, "Chains: id of the asset that pays for transactions.", "eth"},
			{"aliases", texts, false, "Forms that stand alone in prose, owned by no other entity of the kind.", "Lazarus Group"},
			{"ambiguous", texts, false, "Forms that are also words or other names: matched only in context.", "NIS"},
			{"descriptions", texts, false, "Phrases that stand for it; several may share one.", "South Korea's spy agency"},
			{"external", texts, false, "Ids elsewhere: `mitre:`, `misp:`, `owasp-sc:`, `dasp:`, `evm:`, `slip44:`, `iso4217:`.", "mitre:G0032"},
			{"verified", truth, true, "A located source names it so.", "true"},
			{"note", aText, false, "What a checker should know.", "Renamed in 2024."},
			{"sources", recordsOf("source"), false, "Where it was seen.", ""},
		}},
		{"coverage", "Coverage", "`coverage.yaml`: a statement that the corpus holds every worldwide yearly total of a body for a stretch of years. Without it nothing may be said to differ for lack of a match.", reflect.TypeFor[CoverageRecord](), true, []field{
			{"agency", anID, true, "Id of the agency.", "chainalysis"},
			{"actor", anID, false, "Id of the actor; absent for totals of all actors.", "dprk"},
			{"metric", oneOf(metrics...), true, "What is counted.", "stolen"},
			{"period", aPeriod, true, "Whole calendar years, each with a verified finding.", "2021/2024"},
			{"note", aText, true, "What is and is not covered.", "Part-year counts are not claimed to be complete."},
			{"sources", recordsOf("source"), true, "Where the yearly totals stand.", ""},
		}},
		{"rejected", "Rejected name", "`rejected.yaml`: words that may not become a name, whatever their capitals.", reflect.TypeFor[RejectedRecord](), true, []field{
			{"text", aText, true, "The word.", "lead"},
			{"kinds", shape{name: "word", list: true, words: kindNames()}, true, "For which kinds of entity.", "actor"},
			{"reason", aText, true, "Why.", "An ordinary word."},
		}},
		{"host", "Host", "`hosts.yaml`: what a source is worth, by the longest entry that is its host with one or two parts of its path, its host, or a domain above it.", reflect.TypeFor[HostRecord](), true, []field{
			{"host", aText, true, "In lower case, without www.", "medium.com/immunefi"},
			{"publisher", aText, true, "Whose it is.", "Immunefi"},
			{"tier", oneOf(tiers...), true, "`primary`: the victim's, agency's, court's or firm's own; `reputable`: an outlet with its own reporting and corrections; `dataset`; `relay`: a copy or digest.", "primary"},
		}},
		{"version", "Version", "`version.yaml`: which corpus this is.", reflect.TypeFor[VersionRecord](), false, []field{
			{"version", aText, true, "The day with dots.", "2026.11.22"},
			{"date", aDate, true, "The day it was made.", "2026-11-22"},
			{"expires", aDate, false, "The day after which its snapshot is stale.", "2027-05-22"},
		}},
	}
}

func allClasses() []string {
	var all []string
	seen := make(map[string]bool)
	for _, k := range kinds {
		for _, c := range classes[k.kind] {
			if !seen[c] {
				seen[c] = true
				all = append(all, c)
			}
		}
	}
	return all
}

func kindNames() []string {
	var all []string
	for _, k := range kinds {
		all = append(all, string(k.kind))
	}
	return all
}

// referenceMark ends the part of format.md that is written by hand.
const referenceMark = "<!-- The rest of this file is generated. -->\n"

// WithReference returns the text of format.md with its reference part made anew.
func WithReference(format []byte) []byte {
	before, _, _ := bytes.Cut(format, []byte(referenceMark))
	return append(slices.Clone(before), referenceMark+"\n"+Reference()...)
}

// Reference returns the reference part of format.md: a table for each kind of record, the
// classes of entities, and every check of Lint.
func Reference() string {
	var b strings.Builder
	for _, s := range sections() {
		fmt.Fprintf(&b, "### %s\n\n%s\n\n| key | type | required | rule | example |\n| --- | --- | --- | --- | --- |\n", s.title, s.about)
		for _, f := range s.fields {
			required := "no"
			if f.required {
				required = "yes"
			}
			example := ""
			if f.example != "" {
				example = "`" + f.example + "`"
			}
			fmt.Fprintf(&b, "| `%s` | %s | %s | %s | %s |\n", f.key, f.shape, required, f.rule, example)
		}
		b.WriteString("\n")
	}
	b.WriteString("### Classes of entities\n\n| kind | classes |\n| --- | --- |\n")
	for _, k := range kinds {
		fmt.Fprintf(&b, "| %s | %s |\n", k.kind, strings.Join(classes[k.kind], ", "))
	}
	b.WriteString("\n### Checks\n\n| code | refuses | what to do |\n| --- | --- | --- |\n")
	for _, c := range checks {
		fmt.Fprintf(&b, "| %s | %s | %s |\n", c.Code, c.Refuses, c.Hint)
	}
	return b.String()
}

// String returns the shape as format.md calls it.
func (f shape) String() string {
	s := f.name
	switch {
	case f.record != "":
		s = "[" + f.record + "](#" + f.record + ")"
	case len(f.words) > 24:
		s = "one of the classes"
	case len(f.words) > 0:
		s = strings.Join(f.words, ", ")
	}
	if f.list {
		return "list of " + s
	}
	return s
}
