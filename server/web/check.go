package web

import (
	_ "embed"
	"errors"
	"html/template"
	"net/http"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/net/html"

	"assay/server/access"
	"assay/server/article"
	"assay/server/store"
	"assay/server/words"
	"assay/wasm/claim"
)

// maxForm is the largest form in bytes; text that is not ASCII takes three bytes for one.
const maxForm = 3*article.MaxText + 4096

// draft is the content of check.html: the form as it was filled in.
type draft struct {
	Article   string
	Published string
	URL       string
	Error     string
}

func (s *site) checkForm(w http.ResponseWriter, r *http.Request) {
	s.show(w, r, http.StatusOK, "check.html", newPage("Check an article", "/", draft{}))
}

// checkArticle answers the form with the article marked up, or with the form again and
// what is wrong with it.
func (s *site) checkArticle(w http.ResponseWriter, r *http.Request) {
	if !s.form(w, r) {
		return
	}
	d := draft{r.PostForm.Get("article"), strings.TrimSpace(r.PostForm.Get("published")), strings.TrimSpace(r.PostForm.Get("url")), ""}
	a, status, err := d.read()
	if err != nil {
		d.Error = sentence(err.Error())
		if len(d.Article) > article.MaxHTML {
			d.Article = ""
		}
		s.show(w, r, status, "check.html", newPage("Check an article", "/", d))
		return
	}
	s.showChecked(w, r, a, &d)
}

// read makes the article that the form holds. Browsers send line ends as CR LF.
func (d *draft) read() (*article.Article, int, error) {
	var published claim.Day
	if d.Published != "" {
		day, ok := claim.ParseDay(d.Published)
		if !ok {
			return nil, http.StatusUnprocessableEntity, errors.New("the day of publication is not a day; write it as 2022-12-26")
		}
		published = day
	}
	a, err := article.New([]byte(strings.ReplaceAll(d.Article, "\r\n", "\n")), d.URL)
	if err != nil {
		var e *article.Error
		if errors.As(err, &e) && e.Fault == article.TooLarge {
			return nil, http.StatusRequestEntityTooLarge, err
		}
		return nil, http.StatusUnprocessableEntity, err
	}
	a.Given(published)
	return a, 0, nil
}

// sentence makes an error message a sentence.
func sentence(s string) string {
	return strings.ToUpper(s[:1]) + s[1:] + "."
}

func (s *site) checkSample(w http.ResponseWriter, r *http.Request) {
	a, err := article.Sample()
	if err != nil {
		panic(err)
	}
	s.showChecked(w, r, a, nil)
}

// checked is the content of checked.html.
type checked struct {
	Title        string
	Published    string // in words; "" = not known
	From         string // where that was found
	Corpus       claim.CorpusVersion
	Article      template.HTML
	Cards        []card
	Tallies      []tally
	Inconsistent []string
	Keep         *draft // the form to keep its claims with; nil = no
}

// A tally counts the claims of one family.
type tally struct {
	Family words.Family
	N      int
}

// showChecked shows an article marked up. draft is the form it came from, which a reviewer
// may send on to be kept; nil = it cannot be kept.
func (s *site) showChecked(w http.ResponseWriter, q *http.Request, a *article.Article, d *draft) {
	r := a.Read()
	s.Corpus.Current().Check(r)
	var marked strings.Builder
	if err := a.Render(&marked, marks(r)); err != nil {
		panic(err)
	}
	c := checked{
		Title: a.Title, Published: words.Day(r.Published), From: words.From(r.PublishedFrom), Corpus: r.Corpus,
		Article: template.HTML(marked.String()), // its own words escaped, its markup sanitised by the article package
		Cards:   cards(r), Tallies: tallies(r),
	}
	if len(c.Cards) > 0 && access.From(q.Context()).Role.May(store.Reviewer) {
		c.Keep = d
	}
	for _, i := range r.Summary.Inconsistent {
		c.Inconsistent = append(c.Inconsistent, i.Reason)
	}
	title := "Checked article"
	if a.Title != "" {
		title = a.Title
	}
	s.show(w, q, http.StatusOK, "checked.html", newPage(title, "", c))
}

func tallies(r *claim.Report) []tally {
	var list []tally
	for _, f := range words.Families {
		n := 0
		for i := range r.Claims {
			if words.FamilyOf(r.Claims[i].Verdict.Label) == f {
				n++
			}
		}
		if n > 0 {
			list = append(list, tally{f, n})
		}
	}
	return list
}

// marks returns the marks of a checked report: each claim's amount as a link to its card,
// and the words that were bound to it, which the style shows once the card is open.
func marks(r *claim.Report) []article.Mark {
	linked := map[int]int{} // mention -> first claim with it as amount
	roles := map[int]string{}
	for n := range r.Claims {
		c := &r.Claims[n]
		if _, taken := linked[c.Amount.Index()]; !taken {
			linked[c.Amount.Index()] = n
		}
		for _, ref := range [...]claim.Ref{c.Amount, c.Period, c.Agency, c.Actor, c.Victim} {
			if ref != 0 {
				roles[ref.Index()] += " r" + strconv.Itoa(n+1)
			}
		}
	}
	var list []article.Mark
	for i := range r.Mentions {
		if n, ok := linked[i]; ok {
			list = append(list, amountMark(&r.Mentions[i], &r.Claims[n], n, roles[i]))
		} else if roles[i] != "" {
			list = append(list, article.Mark{Start: r.Mentions[i].Start, End: r.Mentions[i].End, Tag: "span", Attr: []html.Attribute{{Key: "class", Val: "role" + roles[i]}}})
		}
	}
	return apart(list)
}

func amountMark(m *claim.Mention, c *claim.Claim, n int, roles string) article.Mark {
	number := strconv.Itoa(n + 1)
	return article.Mark{Start: m.Start, End: m.End, Tag: "a", Attr: []html.Attribute{
		{Key: "id", Val: "m" + number},
		{Key: "class", Val: "mark family-" + string(words.FamilyOf(c.Verdict.Label)) + roles},
		{Key: "href", Val: "#c" + number},
		{Key: "title", Val: words.Label(c.Verdict.Label)},
	}}
}

// apart sorts marks and drops those that overlap an earlier one; links go first.
func apart(list []article.Mark) []article.Mark {
	slices.SortStableFunc(list, func(a, b article.Mark) int { return strings.Compare(a.Tag, b.Tag) })
	var kept []article.Mark
	for _, m := range list {
		if m.End > m.Start && !slices.ContainsFunc(kept, func(k article.Mark) bool { return m.Start < k.End && k.Start < m.End }) {
			kept = append(kept, m)
		}
	}
	slices.SortFunc(kept, func(a, b article.Mark) int { return a.Start - b.Start })
	return kept
}
