// Package api answers the /v1 JSON calls: claims in, verdicts out; articles in, reports out;
// and the corpus itself. The OpenAPI description at /openapi.json is made from the types.
package api

//go:generate go run ./typescript ../../extension/src/api.ts

import (
	"encoding/json"
	"net/http"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"

	"assay/server/access"
	"assay/server/live"
	"assay/server/press"
	"assay/server/store"
)

// Options are what the calls need from outside.
type Options struct {
	Corpus    *live.Corpus
	Press     *press.Office
	Store     *store.Store
	Version   string // of this program, for the description
	KeepWords bool   // the words of kept articles are stored too
	People    int    // who must agree before a claim is confirmed or wrong
}

// Handler answers /v1/… and /openapi.json. Every answer that is not a success is problem+json.
// Who sent a request is what package access found out.
func Handler(o Options) http.Handler {
	calls, api := register(o)
	for path, item := range api.OpenAPI().Paths {
		calls.HandleFunc(path, wrongMethod(item))
	}
	calls.HandleFunc("/v1/", noSuchCall)
	return readBody(o.leanCheck(calls))
}

// Description returns the OpenAPI document that /openapi.json answers with.
func Description(version string) ([]byte, error) {
	_, api := register(Options{Version: version, Corpus: new(live.Corpus)})
	return json.Marshal(api.OpenAPI())
}

// register makes the calls, each described with the role that it needs.
func register(o Options) (*http.ServeMux, huma.API) {
	calls := http.NewServeMux()
	api := humago.New(calls, config(o.Version))
	api.UseMiddleware(need(api))
	registerCheck(api, o)
	registerArticles(api, o)
	registerSnapshot(api, o)
	registerKept(api, o)
	registerReviews(api, o)
	registerExport(api, o)
	for _, item := range api.OpenAPI().Paths {
		for _, op := range []*huma.Operation{item.Get, item.Post, item.Put, item.Delete} {
			if op != nil {
				op.Extensions = map[string]any{"x-role": roleOf(op)}
			}
		}
	}
	return calls, api
}

// roleOf returns the role that the caller of an operation needs: a reader may what names none.
func roleOf(op *huma.Operation) store.Role {
	if role, ok := op.Metadata["role"].(store.Role); ok {
		return role
	}
	return store.Reader
}

// needs is the metadata of an operation: the role that its caller needs.
func needs(r store.Role) map[string]any { return map[string]any{"role": r} }

// need refuses callers without the role that the operation needs.
func need(api huma.API) func(huma.Context, func(huma.Context)) {
	return func(ctx huma.Context, next func(huma.Context)) {
		if status, detail := access.Refusal(ctx.Context(), roleOf(ctx.Operation())); status != 0 {
			if status == http.StatusUnauthorized {
				ctx.SetHeader("WWW-Authenticate", `Bearer realm="assay"`)
			}
			huma.WriteErr(api, ctx, status, detail)
			return
		}
		next(ctx)
	}
}

func config(version string) huma.Config {
	c := huma.DefaultConfig("Assay", version)
	c.Info.Description = "Holds the figures of crypto-security news against a curated corpus of incidents and published findings. " +
		"Spans count bytes of UTF-8. A verdict is never \"false\": what the corpus does not know is not_in_corpus."
	c.Info.License = &huma.License{Name: "Apache-2.0", Identifier: "Apache-2.0"}
	c.Components.SecuritySchemes = map[string]*huma.SecurityScheme{"token": {Type: "http", Scheme: "bearer"}}
	c.Security = []map[string][]string{{"token": {}}, {}}
	c.DocsPath, c.SchemasPath, c.CreateHooks = "", "", nil
	format := huma.Format{Marshal: huma.DefaultJSONFormat.Marshal, Unmarshal: unmarshal}
	c.Formats = map[string]huma.Format{"application/json": format, "json": format}
	c.RejectUnknownQueryParameters = true
	c.Transformers = []huma.Transformer{plainProblem}
	return c
}

// A reply is an answer whose bytes are ready.
type reply struct {
	ContentType string `header:"Content-Type"`
	Body        []byte
}

func jsonReply(b []byte) *reply { return &reply{"application/json", append(b, '\n')} }

// answers describes the JSON answer of an operation whose bytes we write ourselves, and the
// problems that its input may have.
func answers(api huma.API, description string, schema *huma.Schema) map[string]*huma.Response {
	problem := func(what string) *huma.Response {
		return &huma.Response{Description: what, Content: map[string]*huma.MediaType{"application/problem+json": {Schema: problemSchema(api)}}}
	}
	return map[string]*huma.Response{
		"200": {Description: description, Content: map[string]*huma.MediaType{"application/json": {Schema: schema}}},
		"401": problem("A token is needed, or the one sent is not in force."),
		"403": problem("The token's role may not do this."),
		"400": problem("The body is not JSON in UTF-8, or was cut off."),
		"413": problem("The body is too large."),
		"415": problem("The body is not application/json, or is compressed."),
		"422": problem("A member is missing, unknown, of the wrong type or out of range; errors says which."),
	}
}
