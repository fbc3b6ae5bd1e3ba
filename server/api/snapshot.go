package api

import (
	"bytes"
	"context"
	"errors"
	"net/http"

	"github.com/danielgtaylor/huma/v2"

	"assay/server/access"
	"assay/server/corpus/signed"
	"assay/server/press"
	"assay/server/store"
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

// CorpusInForce names the corpus that judges from now on.
type CorpusInForce struct {
	Version string `json:"version"`
	Fresh   bool   `json:"fresh" doc:"False if this version was in force already."`
}

type publishInput struct {
	RawBody []byte `contentType:"application/octet-stream"`
}

type publishReply struct{ Body CorpusInForce }

func registerSnapshot(api huma.API, o Options) {
	corpus := o.Corpus
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
	huma.Register(api, huma.Operation{
		OperationID: "putSnapshot", Method: http.MethodPut, Path: "/v1/snapshot", MaxBodyBytes: MaxBody + 1, Metadata: needs(store.Curator),
		Summary:     "Put a corpus in force",
		Description: "Takes a signed snapshot and puts it in force on every server of the database. One that no trusted key signed, that is expired or older than the one in force is refused, and the one in force stays.",
		Errors:      []int{http.StatusConflict, http.StatusUnprocessableEntity, http.StatusServiceUnavailable},
	}, func(ctx context.Context, in *publishInput) (*publishReply, error) {
		fresh, err := o.Press.Publish(ctx, access.From(ctx).Name, bytes.Clone(in.RawBody)) // huma uses the memory again
		switch {
		case errors.Is(err, press.ErrNoKeys):
			return nil, huma.Error409Conflict(err.Error())
		case signed.Code(err) != "":
			return nil, invalid("body", err.Error())
		case err != nil:
			return nil, storeError(err)
		}
		return &publishReply{CorpusInForce{corpus.Current().Snapshot.Version, fresh}}, nil
	})
}
