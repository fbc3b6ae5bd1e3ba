package api

import (
	"bytes"
	"context"
	"net/http"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"assay/server/export"
	"assay/server/store"
	"assay/wasm/claim"
)

type exportInput struct {
	Format  string `query:"format" enum:"json,csv,markdown,claimreview" default:"json"`
	Article string `query:"article" maxLength:"64" doc:"Id of a kept article; without it the claims of all."`
	State   string `query:"state" enum:"new,needs_work,confirmed,wrong"`
	Label   string `query:"label" enum:"agrees,agrees_within_hedge,amount_differs,period_differs,agency_differs,actor_differs,victim_differs,sources_conflict,outdated,not_in_corpus"`
	Words   string `query:"q" maxLength:"200" doc:"Words of the title."`
}

type exportReply struct {
	ContentType string `header:"Content-Type"`
	Disposition string `header:"Content-Disposition"`
	Body        []byte
}

func registerExport(api huma.API, o Options) {
	response := &huma.Response{Description: "The claims, at most 5,000, those of the articles checked last first.", Content: map[string]*huma.MediaType{}}
	for _, f := range export.Formats {
		response.Content[f.Type] = &huma.MediaType{Schema: &huma.Schema{Type: huma.TypeString}}
	}
	huma.Register(api, huma.Operation{
		OperationID: "exportClaims", Method: http.MethodGet, Path: "/v1/export", Metadata: needs(store.Reviewer),
		Summary:     "Export kept claims with their reviews",
		Description: "As JSON, CSV, a Markdown report, or ClaimReview of schema.org.",
		Responses:   map[string]*huma.Response{"200": response},
	}, func(ctx context.Context, in *exportInput) (*exportReply, error) {
		rows, err := export.Rows(ctx, o.Store, store.Filter{State: store.State(in.State), Label: claim.Label(in.Label), Words: in.Words, Article: in.Article})
		if err != nil {
			return nil, storeError(err)
		}
		f, _ := export.Named(in.Format)
		var b bytes.Buffer
		if err := f.Write(&b, rows, time.Now()); err != nil {
			return nil, err
		}
		return &exportReply{f.Type, f.Disposition(), b.Bytes()}, nil
	})
}
