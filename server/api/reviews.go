package api

import (
	"context"
	"net/http"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"assay/server/access"
	"assay/server/store"
)

// ReviewRequest is a reviewer's word on one claim.
type ReviewRequest struct {
	State  string `json:"state" enum:"new,needs_work,confirmed,wrong"`
	Note   string `json:"note,omitempty" maxLength:"4000"`
	Source string `json:"source,omitempty" maxLength:"2000" doc:"Address of what the reviewer looked at."`
}

// Review is one that is stored. Reviews are never changed.
type Review struct {
	ID     int64       `json:"id"`
	State  store.State `json:"state"`
	Note   string      `json:"note"`
	Source string      `json:"source"`
	Who    string      `json:"who"`
	At     time.Time   `json:"at"`
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

type reviewReply struct{ Body Review }
type historyReply struct{ Body History }

func registerReviews(api huma.API, o Options) {
	huma.Register(api, huma.Operation{
		OperationID: "reviewClaim", Method: http.MethodPost, Path: "/v1/articles/{id}/claims/{n}/reviews", DefaultStatus: http.StatusCreated,
		Summary: "Review a claim", Metadata: needs(store.Reviewer),
	}, func(ctx context.Context, in *reviewInput) (*reviewReply, error) {
		r, err := o.Store.Review(ctx, store.Review{Article: in.ID, N: in.N, State: store.State(in.Body.State), Note: in.Body.Note,
			Source: in.Body.Source, Who: access.From(ctx).Name, Key: in.Key}, o.People)
		if err != nil {
			return nil, storeError(err)
		}
		return &reviewReply{reviewOf(r)}, nil
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

func reviewOf(r store.Review) Review { return Review{r.ID, r.State, r.Note, r.Source, r.Who, r.At} }
