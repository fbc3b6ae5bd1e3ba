package api

import (
	"context"
	"net/http"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"assay/server/access"
	"assay/server/desk"
	"assay/server/store"
	"assay/wasm/claim"
)

// ReviewRequest is a reviewer's word on one claim.
type ReviewRequest struct {
	State   string   `json:"state" enum:"new,needs_work,confirmed,wrong"`
	Note    string   `json:"note,omitempty" maxLength:"4000"`
	Sources []string `json:"sources,omitempty" maxItems:"20" maxLength:"2000" pattern:"^[^\\s]+$" doc:"Addresses of what the reviewer looked at."`
	Page    *Page    `json:"page,omitempty" doc:"Where the claim was read, if the reviewer wants that stored."`
}

// Page is where a claim was read.
type Page struct {
	Title string `json:"title,omitempty" maxLength:"500"`
	URL   string `json:"url,omitempty" maxLength:"2048"`
}

// ClaimReviewRequest is a reviewer's word on a claim that was read elsewhere. One of Claim
// and Missed is given.
type ClaimReviewRequest struct {
	ReviewRequest
	Claim  *CheckRequest  `json:"claim,omitempty" doc:"One claim as for /v1/check. Words and places of its mentions are not stored."`
	Missed *MissedRequest `json:"missed,omitempty" doc:"A claim that was not read as one."`
}

// MissedRequest is what somebody chose on a page.
type MissedRequest struct {
	Words     string  `json:"words" minLength:"1" maxLength:"2000" doc:"The words that make the claim; they are stored."`
	Published *string `json:"published,omitempty" nullable:"true" format:"date" doc:"The day of publication of the page."`
}

// Review is one that is stored. Reviews are never changed.
type Review struct {
	ID      int64       `json:"id"`
	Article string      `json:"article" doc:"What keeps the claim; a claim that came alone is an article of its own."`
	N       int         `json:"n"`
	State   store.State `json:"state"`
	Note    string      `json:"note"`
	Sources []string    `json:"sources" nullable:"false"`
	Page    *Page       `json:"page,omitempty"`
	Who     string      `json:"who"`
	At      time.Time   `json:"at"`
}

// History is the reviews of a claim, oldest first.
type History struct {
	Reviews []Review `json:"reviews" nullable:"false"`
}

// ClaimPath names one claim of a kept article.
type ClaimPath struct {
	ID string `path:"id" maxLength:"64"`
	N  int    `path:"n" minimum:"1" maximum:"100000"`
}

type reviewInput struct {
	ClaimPath
	Key  string `header:"Idempotency-Key" maxLength:"200" doc:"A word of the caller's making: a review sent twice with it is stored once."`
	Body ReviewRequest
}

type claimReviewInput struct {
	Key  string `header:"Idempotency-Key" required:"true" minLength:"1" maxLength:"200" doc:"A word of the caller's making: a review sent twice with it is stored once."`
	Body ClaimReviewRequest
}

type reviewReply struct{ Body Review }
type historyReply struct{ Body History }

func registerReviews(api huma.API, o Options) {
	huma.Register(api, huma.Operation{
		OperationID: "reviewOneClaim", Method: http.MethodPost, Path: "/v1/reviews", DefaultStatus: http.StatusCreated,
		Summary: "Review a claim without its article", Metadata: needs(store.Reviewer),
		Description: "Keeps one claim, without the words it was written in, and a review of it. A claim that asserts the same as one that is kept is that one.",
	}, func(ctx context.Context, in *claimReviewInput) (*reviewReply, error) {
		article, err := o.keepOne(ctx, in)
		if err != nil {
			return nil, err
		}
		return o.review(ctx, article, 1, in.Key, in.Body.ReviewRequest)
	})
	huma.Register(api, huma.Operation{
		OperationID: "reviewClaim", Method: http.MethodPost, Path: "/v1/articles/{id}/claims/{n}/reviews", DefaultStatus: http.StatusCreated,
		Summary: "Review a claim of a kept article", Metadata: needs(store.Reviewer),
	}, func(ctx context.Context, in *reviewInput) (*reviewReply, error) {
		return o.review(ctx, in.ID, in.N, in.Key, in.Body)
	})
	huma.Register(api, huma.Operation{
		OperationID: "listReviews", Method: http.MethodGet, Path: "/v1/articles/{id}/claims/{n}/reviews", Summary: "List the reviews of a claim", Metadata: needs(store.Reviewer),
	}, func(ctx context.Context, in *ClaimPath) (*historyReply, error) {
		list, err := o.Store.Reviews(ctx, in.ID, in.N)
		if err != nil {
			return nil, storeError(err)
		}
		h := &historyReply{History{Reviews: []Review{}}}
		for _, r := range list {
			h.Body.Reviews = append(h.Body.Reviews, reviewOf(r))
		}
		return h, nil
	})
}

// keepOne keeps the claim of a request and returns its article.
func (o Options) keepOne(ctx context.Context, in *claimReviewInput) (article string, err error) {
	who := access.From(ctx).Name
	switch q := in.Body; {
	case (q.Claim == nil) == (q.Missed == nil):
		return "", invalid("body", "give one of \"claim\" and \"missed\"")
	case q.Missed != nil:
		var published claim.Day
		if published, err = day(q.Missed.Published, "body.missed.published"); err != nil {
			return "", err
		}
		article, err = desk.KeepMissed(ctx, o.Store, who, q.Missed.Words, published)
	case len(q.Claim.Claims) != 1:
		return "", invalid("body.claim.claims", "expected one claim")
	default:
		var r *claim.Report
		if r, err = q.Claim.report("body.claim"); err != nil {
			return "", err
		}
		article, err = desk.KeepClaim(ctx, o.Store, who, in.Key, o.Corpus.Current(), r)
	}
	if err != nil {
		return "", storeError(err)
	}
	return article, nil
}

func (o Options) review(ctx context.Context, article string, n int, key string, q ReviewRequest) (*reviewReply, error) {
	r := store.Review{Article: article, N: n, State: store.State(q.State), Note: q.Note, Sources: q.Sources, Who: access.From(ctx).Name, Key: key}
	if q.Page != nil {
		r.Page = store.Page(*q.Page)
	}
	r, err := o.Store.Review(ctx, r, o.People)
	if err != nil {
		return nil, storeError(err)
	}
	return &reviewReply{reviewOf(r)}, nil
}

func reviewOf(r store.Review) Review {
	out := Review{r.ID, r.Article, r.N, r.State, r.Note, r.Sources, nil, r.Who, r.At}
	if out.Sources == nil {
		out.Sources = []string{}
	}
	if r.Page != (store.Page{}) {
		page := Page(r.Page)
		out.Page = &page
	}
	return out
}
