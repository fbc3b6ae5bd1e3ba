package api

import (
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"maps"
	"net/http"
	"reflect"
	"slices"
	"sync"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"assay/server/access"
	"assay/server/desk"
	"assay/server/store"
	"assay/server/wire"
	"assay/wasm/claim"
)

// CheckRequest is the body of POST /v1/check: claims that were read elsewhere, in the shape
// of a report. Their words and places may be left out, so that no text leaves a browser.
type CheckRequest struct {
	Published *string        `json:"published,omitempty" nullable:"true" format:"date" doc:"The day of publication of the page."`
	Mentions  []wire.Mention `json:"mentions" nullable:"false" maxItems:"5000"`
	Claims    []wire.Claim   `json:"claims" nullable:"false" maxItems:"1000"`
}

// CheckReply is the answer to POST /v1/check.
type CheckReply struct {
	Corpus   wire.Corpus    `json:"corpus"`
	Verdicts []wire.Verdict `json:"verdicts" nullable:"false" doc:"One for each claim, in order."`
	Summary  wire.Summary   `json:"summary"`
	Reviews  []Standing     `json:"reviews" nullable:"false" doc:"What people here made of these claims, where they did. They stand beside the verdicts and never change one."`
}

// Standing is the review that a claim stands at.
type Standing struct {
	Claim   int         `json:"claim" minimum:"0" doc:"Index of the claim of the request."`
	State   store.State `json:"state" enum:"needs_work,confirmed,wrong"`
	Sources []string    `json:"sources" nullable:"false"`
	At      time.Time   `json:"at"`
	Note    string      `json:"note,omitempty" doc:"For reviewers only, as is who."`
	Who     string      `json:"who,omitempty"`
}

type checkInput struct {
	Body CheckRequest
}

func registerCheck(api huma.API, o Options) {
	huma.Register(api, huma.Operation{
		OperationID: "checkClaims", Method: http.MethodPost, Path: "/v1/check", MaxBodyBytes: MaxBody + 1,
		Summary:     "Check claims",
		Description: "Holds claims against the corpus, and tells what people here made of the same claims. Nothing of the page they were read on is needed, and nothing is kept.",
		Responses:   answers(api, "The verdicts.", api.OpenAPI().Components.Schemas.Schema(reflect.TypeFor[CheckReply](), true, "")),
	}, func(ctx context.Context, in *checkInput) (*reply, error) {
		r, err := in.Body.report("body")
		if err != nil {
			return nil, err
		}
		return jsonReply(o.check(ctx, nil, r)), nil
	})
}

// check judges the claims of r and writes what their sender does not have yet.
func (o Options) check(ctx context.Context, dst []byte, r *claim.Report) []byte {
	o.Corpus.Current().Check(r)
	return appendCheck(dst, r, o.standings(ctx, r))
}

var readCheck = leanShape[CheckRequest]()

// answerPool has the memory of answers that were sent: growing one is a third of what a
// check allocates.
var answerPool = sync.Pool{New: func() any { return new([]byte) }}

// leanCheck answers the checks that are plainly right; next answers everything else.
func (o Options) leanCheck(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, ok := r.Body.(*wholeBody)
		if !ok || r.Method != http.MethodPost || r.URL.Path != "/v1/check" || r.URL.RawQuery != "" || r.Header.Get("Content-Type") != "application/json" {
			next.ServeHTTP(w, r)
			return
		}
		var q CheckRequest
		status, _ := access.Refusal(r.Context(), store.Reader)
		if status == 0 && readCheck(body.all, &q) {
			if report, err := q.report("body"); err == nil {
				w.Header().Set("Content-Type", "application/json")
				b := answerPool.Get().(*[]byte)
				*b = append(o.check(r.Context(), (*b)[:0], report), '\n')
				w.Write(*b)
				answerPool.Put(b)
				return
			}
		}
		next.ServeHTTP(w, r)
	})
}

// standings looks the claims of r up among those that people have reviewed. Verdicts do not
// wait for a database that does not answer: then there are none.
func (o Options) standings(ctx context.Context, r *claim.Report) []Standing {
	list := []Standing{}
	places := map[string][]int{}
	for i := range r.Claims {
		if key := desk.Key(r, &r.Claims[i]); key != "" {
			places[key] = append(places[key], i)
		}
	}
	found, err := o.Store.Standings(ctx, slices.Collect(maps.Keys(places)))
	if err != nil {
		slog.Warn("reviews not looked up", "err", err)
	}
	status, _ := access.Refusal(ctx, store.Reviewer)
	for key, review := range found {
		for _, i := range places[key] {
			s := Standing{Claim: i, State: review.State, Sources: reviewOf(review).Sources, At: review.At}
			if status == 0 {
				s.Note, s.Who = review.Note, review.Who
			}
			list = append(list, s)
		}
	}
	slices.SortFunc(list, func(a, b Standing) int { return a.Claim - b.Claim })
	return list
}

// appendCheck writes the parts of a checked report that its sender does not have yet.
func appendCheck(dst []byte, r *claim.Report, reviews []Standing) []byte {
	dst = fmt.Appendf(dst, `{"corpus":{"version":%q,"date":`, r.Corpus.Version)
	if r.Corpus.Date == 0 {
		dst = append(dst, "null"...)
	} else {
		dst = fmt.Appendf(dst, "%q", r.Corpus.Date)
	}
	dst = append(dst, `},"verdicts":[`...)
	for i := range r.Claims {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = r.Claims[i].Verdict.AppendJSON(dst)
	}
	dst = append(dst, `],"summary":`...)
	dst = append(r.Summary.AppendJSON(dst), `,"reviews":`...)
	b, err := json.Marshal(reviews)
	if err != nil {
		panic(err) // strings and times
	}
	return append(append(dst, b...), '}')
}

// day reads a day of the body that may be left out.
func day(s *string, at string) (claim.Day, error) {
	if s == nil {
		return 0, nil
	}
	d, ok := claim.ParseDay(*s)
	if !ok {
		return 0, invalid(at, "expected a day that exists, such as 2022-12-26")
	}
	return d, nil
}

// report makes the report that the request describes. at is where in the body it stands.
func (q *CheckRequest) report(at string) (*claim.Report, error) {
	r := &claim.Report{PublishedFrom: claim.FromNone, Mentions: make([]claim.Mention, 0, len(q.Mentions)), Claims: make([]claim.Claim, 0, len(q.Claims))}
	var err error
	if r.Published, err = day(q.Published, at+".published"); err != nil {
		return nil, err
	}
	if r.Published != 0 {
		r.PublishedFrom = claim.FromGiven
	}
	for i := range q.Mentions {
		m, fault := q.Mentions[i].Mention(len(q.Mentions))
		if fault != nil {
			return nil, invalid(fmt.Sprintf("%s.mentions[%d].%s", at, i, fault.At), fault.Message)
		}
		r.Mentions = append(r.Mentions, m)
	}
	for i := range q.Claims {
		if q.Claims[i].Verdict != nil {
			return nil, invalid(fmt.Sprintf("%s.claims[%d].verdict", at, i), "expected a claim that has not been judged")
		}
		c, fault := q.Claims[i].Claim(r.Mentions)
		if fault != nil {
			return nil, invalid(fmt.Sprintf("%s.claims[%d].%s", at, i, fault.At), fault.Message)
		}
		r.Claims = append(r.Claims, c)
	}
	return r, nil
}
