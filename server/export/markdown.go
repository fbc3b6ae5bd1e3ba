package export

import (
	"fmt"
	"io"
	"strings"
	"time"

	"assay/server/words"
)

// mostSources is how many links of a record a report for people shows, best first.
const mostSources = 3

// writeMarkdown writes a report in CommonMark, the articles one after the other.
func writeMarkdown(w io.Writer, rows []Row, now time.Time) error {
	var b strings.Builder
	for i := range rows {
		r := &rows[i]
		if i == 0 || rows[i-1].Article != r.Article {
			r.heading(&b, now)
		}
		r.markdown(&b)
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func (r *Row) heading(b *strings.Builder, now time.Time) {
	facts := []string{"exported " + now.UTC().Format(time.DateOnly)}
	if r.Article.Corpus != "" {
		facts = append(facts, "corpus "+plain(r.Article.Corpus))
	}
	if r.Article.Published != 0 {
		facts = append([]string{"published " + words.Day(r.Article.Published)}, facts...)
	}
	if isWeb(r.Article.URL) {
		facts = append([]string{link(r.Article.URL, r.Article.URL)}, facts...)
	}
	fmt.Fprintf(b, "# %s\n\n%s\n\n", plain(r.Article.Title), strings.Join(facts, " · "))
}

func (r *Row) markdown(b *strings.Builder) {
	v := r.verdict()
	fmt.Fprintf(b, "## %d. %s\n\n> %s\n\n**%s.** %s\n\n", r.N, plain(orElse(r.value(r.claim().Amount), "A claim that was missed")), plain(r.statement()), r.label(), plain(v.Reason))
	for _, e := range v.Evidence {
		says := e.Says
		if says == "" {
			says = e.Title
		}
		fmt.Fprintf(b, "- %s: %s", words.Role(e.Role), plain(says))
		for _, s := range e.Sources[:min(len(e.Sources), mostSources)] {
			if isWeb(s.URL) {
				fmt.Fprintf(b, " %s", link(s.Publisher, s.URL))
			}
		}
		b.WriteByte('\n')
	}
	for _, v := range r.Reviews {
		fmt.Fprintf(b, "- %s by %s, %s", v.State.Title(), plain(v.Who), v.At.Format(time.DateOnly))
		if v.Note != "" {
			fmt.Fprintf(b, ": %s", plain(v.Note))
		}
		for _, s := range v.Sources {
			if isWeb(s) {
				fmt.Fprintf(b, " %s", link(s, s))
			}
		}
		b.WriteByte('\n')
	}
	b.WriteByte('\n')
}

func orElse(s, other string) string {
	if s == "" {
		return other
	}
	return s
}

func link(name, address string) string {
	return "[" + plain(name) + "](<" + strings.NewReplacer("<", "%3C", ">", "%3E", "\\", "%5C", "\n", "", "\r", "").Replace(address) + ">)"
}

// plain writes s on one line, with what Markdown would take for markup escaped.
func plain(s string) string {
	s = escape.Replace(strings.Join(strings.Fields(s), " "))
	if after := strings.TrimLeft(s, "0123456789"); len(after) > 1 && strings.ContainsRune("-+.)", rune(after[0])) && after[1] == ' ' {
		return s[:len(s)-len(after)] + `\` + after // would begin a list
	}
	return s
}

var escape = strings.NewReplacer(`\`, `\\`, "`", "\\`", "*", `\*`, "_", `\_`, "[", `\[`, "]", `\]`, "<", `\<`, ">", `\>`, "#", `\#`, "|", `\|`, "&", `\&`, "!", `\!`, "~", `\~`)
