package desk

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strconv"
	"strings"

	"assay/server/live"
	"assay/server/store"
	"assay/server/words"
	"assay/wasm/claim"
)

// Key names what c asserts: two claims have the same key if they say the same of the same,
// wherever they were read. No words of a page are in it. A claim that leaves open when it
// happened, or to whom and by whose word, says the same only on the same day of
// publication; where that day is not known either, the key is "".
func Key(r *claim.Report, c *claim.Claim) string {
	b := make([]byte, 0, 512)
	b = appendScope(append(append(b, c.Action...), ' '), c.Scope)
	for _, ref := range [...]claim.Ref{c.Amount, c.Whole, c.Period, c.Agency, c.Actor, c.Victim} {
		b = append(b, '\n')
		if m := ref.In(r.Mentions); m != nil {
			b = appendValue(b, m)
		}
	}
	if period := c.Period.In(r.Mentions); period == nil || !period.Period.Known() || c.Victim == 0 && c.Agency == 0 {
		if r.Published == 0 {
			return ""
		}
		b = r.Published.Append(append(b, "\npublished "...))
	}
	return digest(b)
}

func appendScope(b []byte, s claim.Scope) []byte {
	b = append(append(b, "{Country:"...), s.Country...)
	b = append(append(b, " Subset:"...), s.Subset...)
	b = strconv.AppendBool(append(b, " Net:"...), s.Net)
	b = append(append(b, " Superlative:"...), s.Superlative...)
	return append(b, '}')
}

// appendValue writes what a mention stands for.
func appendValue(b []byte, m *claim.Mention) []byte {
	switch {
	case m.Kind.Numeric():
		q := m.Quantity
		b = append(append(b, m.Kind.String()...), ' ')
		b = append(q.Low.Append(b), ' ')
		b = append(q.High.Append(b), ' ')
		b = append(append(b, q.Unit...), ' ')
		b = append(append(b, q.Qualifier...), ' ')
		return strconv.AppendInt(b, int64(q.Digits), 10)
	case m.Kind == claim.Date:
		b = append(b, m.Period.From.String()...)
		return append(append(b, ' '), m.Period.To.String()...)
	}
	return append(b, m.ID...)
}

func digest(b []byte) string {
	sum := sha256.Sum256(b)
	return hex.EncodeToString(sum[:12])
}

// KeepClaim stores the one claim of r for review and returns its id. No words of the page
// it was read on are stored, even if r has some. Claims with the same Key are stored as
// one; a claim without a key is told from others by who sent it and under which name.
func KeepClaim(ctx context.Context, s *store.Store, who, name string, e *live.Edition, r *claim.Report) (id string, err error) {
	alone := alone(r)
	if alone.ID = Key(alone, &alone.Claims[0]); alone.ID == "" {
		alone.ID = digest([]byte(who + "\n" + name))
	}
	e.Check(alone)
	kept := kept(alone)
	kept.Title = headline(alone)
	if _, err := s.Keep(ctx, who, kept); err != nil {
		return "", fmt.Errorf("keep claim %s: %w", alone.ID, err)
	}
	return alone.ID, nil
}

// alone returns a report of the first claim of r and of the mentions that it binds, without
// their words and places.
func alone(r *claim.Report) *claim.Report {
	out := &claim.Report{Published: r.Published, PublishedFrom: r.PublishedFrom}
	taken := map[claim.Ref]claim.Ref{0: 0}
	var take func(claim.Ref) claim.Ref
	take = func(ref claim.Ref) claim.Ref {
		if to, ok := taken[ref]; ok {
			return to
		}
		m := *ref.In(r.Mentions)
		m.Span, m.Text = claim.Span{}, ""
		m.Quantity.Low, m.Quantity.High = m.Quantity.Low.Normal(), m.Quantity.High.Normal()
		out.Mentions = append(out.Mentions, m)
		i := len(out.Mentions) - 1
		taken[ref] = claim.RefTo(i)
		out.Mentions[i].Twin = take(m.Twin)
		return taken[ref]
	}
	c := r.Claims[0]
	c.Span, c.Verdict = claim.Span{}, nil
	for _, ref := range [...]*claim.Ref{&c.Amount, &c.Period, &c.Agency, &c.Actor, &c.Victim, &c.Whole} {
		*ref = take(*ref)
	}
	out.Claims = []claim.Claim{c}
	return out
}

// headline says what a claim that came without its article is about.
func headline(r *claim.Report) string {
	c := &r.Claims[0]
	var parts []string
	for _, ref := range [...]claim.Ref{c.Victim, c.Actor, c.Agency, c.Period} {
		if m := ref.In(r.Mentions); m != nil {
			if s := words.Value(m); s != "" {
				parts = append(parts, s)
			}
		}
	}
	if len(parts) == 0 {
		parts = []string{words.Value(c.Amount.In(r.Mentions)) + " " + string(c.Action)}
	}
	return short(strings.Join(parts, ", "))
}

// KeepMissed stores words that somebody chose on a page because they make a claim that was
// not read there, and returns their id. The same words are stored once. No corpus judges
// them.
func KeepMissed(ctx context.Context, s *store.Store, who, said string, published claim.Day) (id string, err error) {
	said = strings.Join(strings.Fields(said), " ")
	r := claim.Report{ID: digest([]byte("missed\n" + said)), Published: published, PublishedFrom: claim.FromNone}
	if published != 0 {
		r.PublishedFrom = claim.FromGiven
	}
	_, err = s.Keep(ctx, who, store.Article{ID: r.ID, Title: short(said), Words: said, Published: published,
		Report: r.AppendJSON(nil, claim.UTF8), Claims: []store.Claim{{N: 1, Figure: "a claim that was missed"}}})
	if err != nil {
		return "", fmt.Errorf("keep missed claim %s: %w", r.ID, err)
	}
	return r.ID, nil
}
