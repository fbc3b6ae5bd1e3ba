package trial

import (
	"strings"

	"assay/wasm/claim"
	"assay/wasm/corpus"
	"assay/wasm/extract"
	"assay/wasm/verdict"
)

// A rewriting says the same in other writing.
type rewriting struct {
	name  string
	write func(t *Trial, s *sentence) string // "" = not for this sentence
}

// A reader reads a sentence in other writing, which it returns too; nil = not for it.
type reader func(s *sentence) (text string, r *claim.Report)

var rewritings = []rewriting{
	{"number styles", restyled},
	{"names of agencies", renamed},
	{"white space", spaced},
	{"typography", typeset},
}

// restyled writes the number in another style.
func restyled(t *Trial, s *sentence) string {
	if s.noun != "" || symbols[s.value.Unit] == "" {
		return ""
	}
	return say(s.facts, s.template, styles[t.writer.roll(len(styles))]).text
}

// renamed calls the agency by one of its other names that need no context.
func renamed(t *Trial, s *sentence) string {
	f := s.facts
	for i := range t.snapshot.Entities {
		e := &t.snapshot.Entities[i]
		if e.Kind != corpus.Agency || e.ID != f.agency.id {
			continue
		}
		for _, a := range e.Aliases {
			if !a.Ambiguous && a.Text != f.agency.name {
				f.agency.name = a.Text
				return say(f, s.template, s.style).text
			}
		}
	}
	return ""
}

// spaced doubles spaces and keeps numbers together with their words, as pages do.
func spaced(t *Trial, s *sentence) string {
	text := strings.ReplaceAll(s.text, " million", "\u00a0million")
	text = strings.ReplaceAll(text, " billion", "\u202fbillion")
	return strings.ReplaceAll(text, " in ", "  in ") + " "
}

// typeset puts soft hyphens into long words.
func typeset(t *Trial, s *sentence) string {
	return strings.NewReplacer("cryptocurrency", "crypto\u00adcurrency", "attributed", "attri\u00adbuted", "according", "accord\u00ading", "hackers", "hack\u00aders").Replace(s.text)
}

// Same tries sentences in other writing: the verdicts must stay. fromHTML, where given,
// reads the text of a page, so that text split over inline elements is tried as well.
func (t *Trial) Same(fromHTML func(page string, published claim.Day) *claim.Report) (all []*Result) {
	for i := range rewritings {
		w := &rewritings[i]
		all = append(all, t.same(w.name, func(s *sentence) (string, *claim.Report) {
			text := w.write(t, s)
			if text == "" {
				return "", nil
			}
			return text, extract.Read(text, s.published, claim.FromGiven)
		}))
	}
	if fromHTML != nil {
		all = append(all, t.same("text split over HTML elements", func(s *sentence) (string, *claim.Report) {
			return page(s), fromHTML(page(s), s.published)
		}))
	}
	return all
}

// page wraps the words of a sentence in inline elements, so that numbers are split.
func page(s *sentence) string {
	var b strings.Builder
	b.WriteString("<!doctype html><html><head><title>News</title></head><body><article><p>")
	for i, word := range strings.Split(strings.NewReplacer("&", "&amp;", "<", "&lt;").Replace(s.text), " ") {
		if i > 0 {
			b.WriteByte(' ')
		}
		switch i % 3 {
		case 0:
			b.WriteString("<b>" + word + "</b>")
		case 1:
			b.WriteString("<a href=\"/x\">" + word + "</a>")
		default:
			b.WriteString(word)
		}
	}
	b.WriteString("</p></article></body></html>")
	return b.String()
}

func (t *Trial) same(name string, read reader) *Result {
	r := result("same verdict: "+name, AsRead)
	for i := range t.all {
		s := &t.all[i]
		if !usable(s, AsRead) {
			continue
		}
		was := judge(t.index, s, AsRead)
		text, other := read(s)
		if was == nil || other == nil {
			continue
		}
		r.Cases++
		verdict.Check(t.index, other)
		v := decisive(other)
		switch {
		case v == nil:
			r.Unread++
		case v.Label == was.Label:
			r.Right++
			r.Labels[v.Label]++
		default:
			r.Labels[v.Label]++
			rewritten := *s
			rewritten.text = s.text + " [" + string(was.Label) + "] rewritten: " + text
			r.wrong(&rewritten, v)
		}
	}
	return r
}
