package export

import (
	"encoding/csv"
	"io"
	"strconv"
	"strings"
	"time"
)

var columns = []string{"article", "title", "url", "published", "claim", "sentence", "verdict", "amount", "action", "period", "agency", "actor", "victim",
	"reason", "sources", "corpus", "state", "reviewed by", "reviewed at", "note", "review sources"}

// writeCSV writes RFC 4180, with CRLF.
func writeCSV(w io.Writer, rows []Row, _ time.Time) error {
	out := csv.NewWriter(w)
	out.UseCRLF = true
	out.Write(columns)
	for i := range rows {
		r := &rows[i]
		c, v := r.claim(), r.verdict()
		line := []string{r.Article.ID, r.Article.Title, r.Article.URL, isoDay(r.Article.Published), strconv.Itoa(r.N), r.sentence(), string(v.Label),
			r.value(c.Amount), string(c.Action), r.value(c.Period), r.value(c.Agency), r.value(c.Actor), r.value(c.Victim),
			v.Reason, strings.Join(r.sources(), " "), r.Article.Corpus, string(r.State)}
		line = append(line, r.lastWord()...)
		for k := range line {
			line[k] = cell(line[k])
		}
		out.Write(line)
	}
	out.Flush()
	return out.Error()
}

// lastWord returns who reviewed the claim last, when, the note and the sources.
func (r *Row) lastWord() []string {
	if len(r.Reviews) == 0 {
		return []string{"", "", "", ""}
	}
	last := r.Reviews[len(r.Reviews)-1]
	return []string{last.Who, last.At.Format(time.RFC3339), last.Note, strings.Join(last.Sources, " ")}
}

// cell marks as text what a spreadsheet would run as a formula
// (https://owasp.org/www-community/attacks/CSV_Injection).
func cell(s string) string {
	if s != "" && strings.ContainsRune("=+-@\t\r", rune(s[0])) {
		return "'" + s
	}
	return s
}
