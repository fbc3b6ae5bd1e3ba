package api

import (
	"context"
	"fmt"
	"net/http"
	"reflect"

	"github.com/danielgtaylor/huma/v2"

	"assay/server/live"
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
}

type checkInput struct {
	Body CheckRequest
}

func registerCheck(api huma.API, corpus *live.Corpus) {
	huma.Register(api, huma.Operation{
		OperationID: "checkClaims", Method: http.MethodPost, Path: "/v1/check", MaxBodyBytes: maxBody + 1,
		Summary:     "Check claims",
		Description: "Holds claims against the corpus. Nothing of the page they were read on is needed, and nothing is kept.",
		Responses:   answers(api, "The verdicts.", api.OpenAPI().Components.Schemas.Schema(reflect.TypeFor[CheckReply](), true, "")),
	}, func(_ context.Context, in *checkInput) (*reply, error) {
		r, err := in.Body.report()
		if err != nil {
			return nil, err
		}
		corpus.Current().Check(r)
		return jsonReply(appendCheck(nil, r)), nil
	})
}

// appendCheck writes the parts of a checked report that its sender does not have yet.
func appendCheck(dst []byte, r *claim.Report) []byte {
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
	return append(r.Summary.AppendJSON(dst), '}')
}

// report makes the report that the request describes.
func (q *CheckRequest) report() (*claim.Report, error) {
	r := &claim.Report{PublishedFrom: claim.FromNone}
	if q.Published != nil {
		d, ok := claim.ParseDay(*q.Published)
		if !ok {
			return nil, invalid("body.published", "expected a day that exists, such as 2022-12-26")
		}
		r.Published, r.PublishedFrom = d, claim.FromGiven
	}
	for i := range q.Mentions {
		m, fault := q.Mentions[i].Mention(len(q.Mentions))
		if fault != nil {
			return nil, invalid(fmt.Sprintf("body.mentions[%d].%s", i, fault.At), fault.Message)
		}
		r.Mentions = append(r.Mentions, m)
	}
	for i := range q.Claims {
		if q.Claims[i].Verdict != nil {
			return nil, invalid(fmt.Sprintf("body.claims[%d].verdict", i), "expected a claim that has not been judged")
		}
		c, fault := q.Claims[i].Claim(r.Mentions)
		if fault != nil {
			return nil, invalid(fmt.Sprintf("body.claims[%d].%s", i, fault.At), fault.Message)
		}
		r.Claims = append(r.Claims, c)
	}
	return r, nil
}
