// Package api answers the /v1 JSON calls: claims in, verdicts out; articles in, reports out;
// and the corpus itself. The OpenAPI description at /openapi.json is made from the types.
package api

import (
	"net/http"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"

	"assay/server/live"
)

// Options are what the calls need from outside.
type Options struct {
	Corpus  *live.Corpus
	Version string // of this program, for the description
}

// Register adds the calls to mux. Every answer that is not a success is problem+json.
func Register(mux *http.ServeMux, o Options) {
	calls := http.NewServeMux()
	api := humago.New(calls, config(o.Version))
	registerCheck(api, o.Corpus)
	registerArticles(api, o.Corpus)
	registerSnapshot(api, o.Corpus)
	for path, item := range api.OpenAPI().Paths {
		calls.HandleFunc(path, wrongMethod(item))
	}
	calls.HandleFunc("/v1/", noSuchCall)
	mux.Handle("/v1/", wholeBody(calls))
	mux.Handle("GET /openapi.json", calls)
}

func config(version string) huma.Config {
	c := huma.DefaultConfig("Assay", version)
	c.Info.Description = "Holds the figures of crypto-security news against a curated corpus of incidents and published findings. " +
		"Spans count bytes of UTF-8. A verdict is never \"false\": what the corpus does not know is not_in_corpus."
	c.Info.License = &huma.License{Name: "Apache-2.0", Identifier: "Apache-2.0"}
	c.DocsPath, c.SchemasPath, c.CreateHooks = "", "", nil
	json := huma.Format{Marshal: huma.DefaultJSONFormat.Marshal, Unmarshal: unmarshal}
	c.Formats = map[string]huma.Format{"application/json": json, "json": json}
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
		"400": problem("The body is not JSON in UTF-8, or was cut off."),
		"413": problem("The body is too large."),
		"415": problem("The body is not application/json, or is compressed."),
		"422": problem("A member is missing, unknown, of the wrong type or out of range; errors says which."),
	}
}
