// Package export writes kept claims in the forms that other tools take: JSON, CSV, Markdown
// and the ClaimReview of schema.org. The words of articles and reviews are untrusted; no
// form lets them become markup, a formula or a link.
package export

import (
	"context"
	"fmt"
	"io"
	"net/url"
	"slices"
	"strings"
	"time"

	"assay/server/store"
	"assay/server/wire"
	"assay/server/words"
	"assay/wasm/claim"
)

// A Format is one form of an export.
type Format struct {
	Name      string // such as "csv"
	Title     string // for people, such as "CSV"
	Type      string // media type
	Extension string // of a file's name, without the dot
	write     func(io.Writer, []Row, time.Time) error
}

// Formats lists the forms in the order in which they are offered.
var Formats = [...]Format{
	{"json", "JSON", "application/json", "json", writeJSON},
	{"csv", "CSV", "text/csv; charset=utf-8", "csv", writeCSV},
	{"markdown", "Markdown", "text/markdown; charset=utf-8", "md", writeMarkdown},
	{"claimreview", "ClaimReview", "application/ld+json", "claimreview.json", writeClaimReview},
}

// Named returns the format of a name.
func Named(name string) (Format, bool) {
	i := slices.IndexFunc(Formats[:], func(f Format) bool { return f.Name == name })
	if i < 0 {
		return Format{}, false
	}
	return Formats[i], true
}

// Write writes rows to w. now is the time of the export.
func (f Format) Write(w io.Writer, rows []Row, now time.Time) error { return f.write(w, rows, now) }

// Disposition has a browser save an export under a name with the right ending.
func (f Format) Disposition() string { return `attachment; filename="claims.` + f.Extension + `"` }

// A Row is one kept claim with its article and what people made of it.
type Row struct {
	Article *store.Article
	Report  *claim.Report
	N       int // 1 for the first claim of the article
	State   store.State
	Reviews []store.Review // oldest first
}

// Most is how many claims one export holds.
const Most = 5000

// Rows gathers the claims that f lets through, at most Most of them, those of the articles
// checked last first. f's After and Limit are not looked at.
func Rows(ctx context.Context, s *store.Store, f store.Filter) ([]Row, error) {
	var rows []Row
	f.After, f.Limit = store.Place{}, 200
	for len(rows) < Most {
		claims, err := s.Queue(ctx, f)
		if err != nil {
			return nil, err
		}
		for _, c := range claims {
			if rows, err = appendRow(ctx, s, rows, c); err != nil {
				return nil, err
			}
		}
		if len(claims) < f.Limit {
			break
		}
		last := claims[len(claims)-1]
		f.After = store.Place{Checked: last.Checked, Article: last.Article, N: last.N}
	}
	return rows[:min(len(rows), Most)], nil
}

// appendRow adds the row of c. The claims of one article mostly follow each other, and share it.
func appendRow(ctx context.Context, s *store.Store, rows []Row, c store.Claim) ([]Row, error) {
	row := Row{N: c.N, State: c.State}
	if n := len(rows); n > 0 && rows[n-1].Article.ID == c.Article {
		row.Article, row.Report = rows[n-1].Article, rows[n-1].Report
	} else {
		a, err := s.Article(ctx, c.Article)
		if err != nil {
			return nil, err
		}
		report, err := wire.Parse(a.Report)
		if err != nil {
			return nil, fmt.Errorf("article %s: %w", a.ID, err)
		}
		if a.Corpus == "" && len(report.Claims) == 0 {
			report.Claims = []claim.Claim{missed(&a)}
		}
		row.Article, row.Report = &a, report
	}
	if c.N > len(row.Report.Claims) {
		return rows, nil // checked again since it was listed
	}
	var err error
	row.Reviews, err = s.Reviews(ctx, c.Article, c.N)
	return append(rows, row), err
}

// missed stands for the claim that somebody found where none was read.
func missed(a *store.Article) claim.Claim {
	return claim.Claim{Span: claim.Span{End: len(a.Words)}, Action: claim.Other,
		Verdict: &claim.Verdict{Reason: "No claim was read in these words. A person says that they make one."}}
}

// label returns the verdict in words.
func (r *Row) label() string {
	if l := r.verdict().Label; l != "" {
		return words.Label(l)
	}
	return "Missed"
}

func (r *Row) claim() *claim.Claim { return &r.Report.Claims[r.N-1] }

func (r *Row) verdict() *claim.Verdict { return r.claim().Verdict }

func (r *Row) mention(ref claim.Ref) *claim.Mention { return ref.In(r.Report.Mentions) }

// value returns a field of the claim in words; "" where it has none.
func (r *Row) value(ref claim.Ref) string { return words.Value(r.mention(ref)) }

// sentence returns the words that make the claim, where the article's are kept; else "".
func (r *Row) sentence() string {
	c, text := r.claim(), r.Article.Words
	if c.Start >= c.End || c.End > len(text) {
		return ""
	}
	return strings.Join(strings.Fields(text[c.Start:c.End]), " ")
}

// statement returns the claim in words: its sentence, or its fields one after the other.
func (r *Row) statement() string {
	if s := r.sentence(); s != "" {
		return s
	}
	c := r.claim()
	parts := []string{r.value(c.Amount) + " " + string(c.Action)}
	for _, part := range [...]struct {
		before string
		ref    claim.Ref
	}{{"", c.Period}, {"according to ", c.Agency}, {"by ", c.Actor}, {"from ", c.Victim}} {
		if v := r.value(part.ref); v != "" {
			parts = append(parts, part.before+v)
		}
	}
	return strings.Join(parts, ", ")
}

// sources returns the addresses that the evidence rests on, each once, in order.
func (r *Row) sources() []string {
	list := []string{}
	for _, e := range r.verdict().Evidence {
		for _, s := range e.Sources {
			if isWeb(s.URL) && !slices.Contains(list, s.URL) {
				list = append(list, s.URL)
			}
		}
	}
	return list
}

// isWeb reports whether a link leads to a page and nowhere else.
func isWeb(link string) bool {
	u, err := url.Parse(link)
	return err == nil && (u.Scheme == "https" || u.Scheme == "http") && u.Host != ""
}

// decisive returns the last review in the claim's state, or nil while nobody has confirmed
// or refuted it.
func (r *Row) decisive() *store.Review {
	if r.State != store.Confirmed && r.State != store.Wrong {
		return nil
	}
	for i := len(r.Reviews) - 1; i >= 0; i-- {
		if r.Reviews[i].State == r.State {
			return &r.Reviews[i]
		}
	}
	return nil
}

// isoDay returns a day for machines; "" when it is not known.
func isoDay(d claim.Day) string {
	if d == 0 {
		return ""
	}
	return d.String()
}
