package api

import (
	"context"
	"encoding/base64"
	"errors"
	"fmt"
	"net/http"
	"reflect"
	"strconv"
	"strings"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"assay/server/store"
	"assay/server/wire"
	"assay/wasm/claim"
)

// storeError gives a failure of the store its status.
func storeError(err error) error {
	switch {
	case errors.Is(err, store.ErrNotFound):
		return huma.Error404NotFound("there is no such article or claim here")
	case errors.Is(err, store.ErrRefused):
		return huma.Error409Conflict(err.Error())
	case errors.Is(err, store.ErrFull):
		return huma.NewError(http.StatusInsufficientStorage, "the server's disk is full; nothing was stored")
	}
	return huma.Error503ServiceUnavailable("the database does not answer; nothing was stored")
}

// KeptClaim is one claim of the queue.
type KeptClaim struct {
	Article string      `json:"article"`
	N       int         `json:"n" doc:"1 for the first claim of its article."`
	Title   string      `json:"title" doc:"Of the article."`
	Figure  string      `json:"figure"`
	Label   claim.Label `json:"label"`
	State   store.State `json:"state"`
	Checked time.Time   `json:"checked"`
}

// QueuePage is a page of the queue.
type QueuePage struct {
	Claims []KeptClaim `json:"claims" nullable:"false"`
	Next   string      `json:"next,omitempty" doc:"The after of the next page; left out on the last."`
}

type queueInput struct {
	State string `query:"state" enum:"new,needs_work,confirmed,wrong"`
	Label string `query:"label" enum:"agrees,agrees_within_hedge,amount_differs,period_differs,agency_differs,actor_differs,victim_differs,sources_conflict,outdated,not_in_corpus"`
	Words string `query:"q" maxLength:"200" doc:"Words of the title."`
	After string `query:"after" maxLength:"200" doc:"The next of the page before."`
	Limit int    `query:"limit" minimum:"1" maximum:"200" default:"50"`
}

type queueReply struct{ Body QueuePage }

type keptInput struct {
	ID          string `path:"id" maxLength:"64"`
	IfNoneMatch string `header:"If-None-Match"`
}

type keptReply struct {
	Status      int
	ContentType string `header:"Content-Type"`
	ETag        string `header:"ETag"`
	Body        []byte
}

func registerKept(api huma.API, o Options) {
	huma.Register(api, huma.Operation{
		OperationID: "listQueue", Method: http.MethodGet, Path: "/v1/queue", Summary: "List kept claims", Metadata: needs(store.Reviewer),
		Description: "The claims of kept articles, those of the articles checked last first.",
	}, func(ctx context.Context, in *queueInput) (*queueReply, error) {
		after, err := parsePlace(in.After)
		if err != nil {
			return nil, huma.Error422UnprocessableEntity("", &huma.ErrorDetail{Location: "query.after", Message: "expected the next of another page"})
		}
		claims, err := o.Store.Queue(ctx, store.Filter{State: store.State(in.State), Label: claim.Label(in.Label), Words: in.Words, After: after, Limit: in.Limit})
		if err != nil {
			return nil, storeError(err)
		}
		r := &queueReply{QueuePage{Claims: []KeptClaim{}}}
		for _, c := range claims {
			r.Body.Claims = append(r.Body.Claims, KeptClaim{c.Article, c.N, c.Title, c.Figure, c.Label, c.State, c.Checked})
		}
		if len(claims) == in.Limit {
			last := claims[len(claims)-1]
			r.Body.Next = formatPlace(store.Place{Checked: last.Checked, Article: last.Article, N: last.N})
		}
		return r, nil
	})
	huma.Register(api, huma.Operation{
		OperationID: "getArticle", Method: http.MethodGet, Path: "/v1/articles/{id}", Summary: "Fetch the report of a kept article", Metadata: needs(store.Reviewer),
		Responses: answers(api, "The report.", api.OpenAPI().Components.Schemas.Schema(reflect.TypeFor[wire.Report](), true, "")),
	}, func(ctx context.Context, in *keptInput) (*keptReply, error) {
		a, err := o.Store.Article(ctx, in.ID)
		if err != nil {
			return nil, storeError(err)
		}
		etag := fmt.Sprintf(`"%s-%x"`, a.ID, a.Checked.UnixMilli())
		if matches(in.IfNoneMatch, etag) {
			return &keptReply{Status: http.StatusNotModified, ETag: etag}, nil
		}
		return &keptReply{http.StatusOK, "application/json", etag, append(a.Report, '\n')}, nil
	})
}

// formatPlace writes a place of the queue as an opaque word.
func formatPlace(p store.Place) string {
	return base64.RawURLEncoding.EncodeToString(fmt.Appendf(nil, "%d %s %d", p.Checked.UnixMilli(), p.Article, p.N))
}

func parsePlace(s string) (p store.Place, err error) {
	if s == "" {
		return p, nil
	}
	b, err := base64.RawURLEncoding.DecodeString(s)
	if err != nil {
		return p, err
	}
	parts := strings.Fields(string(b))
	if len(parts) != 3 {
		return p, errors.New("not a place")
	}
	ms, err1 := strconv.ParseInt(parts[0], 10, 64)
	n, err2 := strconv.Atoi(parts[2])
	return store.Place{Checked: time.UnixMilli(ms), Article: parts[1], N: n}, errors.Join(err1, err2)
}
