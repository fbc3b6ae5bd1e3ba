package api

import (
	"context"
	"net/http"

	"github.com/danielgtaylor/huma/v2"

	"assay/server/live"
)

type snapshotInput struct {
	IfNoneMatch string `header:"If-None-Match" doc:"The ETag of the snapshot the caller has."`
}

type snapshotReply struct {
	Status      int
	ContentType string `header:"Content-Type"`
	ETag        string `header:"ETag"`
	Cache       string `header:"Cache-Control"`
	Version     string `header:"Assay-Corpus-Version"`
	Body        []byte
}

func registerSnapshot(api huma.API, corpus *live.Corpus) {
	huma.Register(api, huma.Operation{
		OperationID: "getSnapshot", Method: http.MethodGet, Path: "/v1/snapshot",
		Summary:     "Fetch the corpus",
		Description: "The corpus in force as one file, in the form that the extension loads. 304 when the caller has it.",
		Responses: map[string]*huma.Response{
			"200": {Description: "The snapshot.", Content: map[string]*huma.MediaType{"application/octet-stream": {}}},
			"304": {Description: "The caller's snapshot is the one in force."},
		},
	}, func(_ context.Context, in *snapshotInput) (*snapshotReply, error) {
		e := corpus.Current()
		r := &snapshotReply{Status: http.StatusOK, ContentType: "application/octet-stream", ETag: e.ETag, Cache: "no-cache", Version: e.Snapshot.Version, Body: e.Encoded}
		if matches(in.IfNoneMatch, e.ETag) {
			r.Status, r.ContentType, r.Body = http.StatusNotModified, "", nil
		}
		return r, nil
	})
}
