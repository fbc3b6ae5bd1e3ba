package api

import (
	"context"
	"errors"
	"net/http"
	"reflect"

	"github.com/danielgtaylor/huma/v2"

	"assay/server/access"
	"assay/server/article"
	"assay/server/desk"
	"assay/server/store"
	"assay/server/wire"
	"assay/wasm/claim"
)

// ArticleRequest is the body of POST /v1/articles. One of Text and HTML is given.
type ArticleRequest struct {
	ID        string  `json:"id,omitempty" maxLength:"200" doc:"Comes back as the id of the report."`
	Text      *string `json:"text,omitempty" doc:"The article as plain text."`
	HTML      *string `json:"html,omitempty" doc:"The article as a page or a fragment of HTML; the report's offsets count the text found in it."`
	Published *string `json:"published,omitempty" nullable:"true" format:"date" doc:"The day of publication, when it is known."`
	URL       string  `json:"url,omitempty" maxLength:"2048" doc:"Where the article was published; it may tell the day. It is not fetched."`
	Keep      bool    `json:"keep,omitempty" doc:"Keep the article's claims for review; needs the role reviewer. The id of the report is then the kept article's."`
}

type articleInput struct {
	Body ArticleRequest
}

func registerArticles(api huma.API, o Options) {
	huma.Register(api, huma.Operation{
		OperationID: "checkArticle", Method: http.MethodPost, Path: "/v1/articles", MaxBodyBytes: MaxBody + 1,
		Summary:     "Read an article and check its claims",
		Description: "Reads the mentions and claims of an article and checks each claim. Nothing is kept unless keep says so.",
		Responses:   answers(api, "The report of the article.", api.OpenAPI().Components.Schemas.Schema(reflect.TypeFor[wire.Report](), true, "")),
	}, func(ctx context.Context, in *articleInput) (*reply, error) {
		if status, detail := access.Refusal(ctx, store.Reviewer); in.Body.Keep && status != 0 {
			return nil, huma.NewError(status, detail)
		}
		a, err := in.Body.article()
		if err != nil {
			return nil, err
		}
		r := a.Read()
		o.Corpus.Current().Check(r)
		if in.Body.Keep {
			if _, _, err := desk.Keep(ctx, o.Store, access.From(ctx).Name, a, r, o.KeepWords); err != nil {
				return nil, storeError(err)
			}
		}
		return jsonReply(r.AppendJSON(nil, claim.UTF8)), nil
	})
}

// article reads the request's text or HTML.
func (q *ArticleRequest) article() (*article.Article, error) {
	if (q.Text == nil) == (q.HTML == nil) {
		return nil, invalid("body", "give one of \"text\" and \"html\"")
	}
	var a *article.Article
	var err error
	if q.Text != nil {
		a, err = article.FromText([]byte(*q.Text), q.URL)
	} else {
		a, err = article.FromHTML([]byte(*q.HTML), q.URL)
	}
	if err != nil {
		return nil, q.refusal(err)
	}
	a.ID = q.ID
	published, err := day(q.Published, "body.published")
	if err != nil {
		return nil, err
	}
	a.Given(published)
	return a, nil
}

// refusal gives an article.Error its status and place.
func (q *ArticleRequest) refusal(err error) error {
	location := "body.text"
	if q.HTML != nil {
		location = "body.html"
	}
	var e *article.Error
	if !errors.As(err, &e) {
		return err
	}
	status := http.StatusUnprocessableEntity
	if e.Fault == article.TooLarge {
		status = http.StatusRequestEntityTooLarge
	}
	return huma.NewError(status, "", &huma.ErrorDetail{Location: location, Message: e.Detail})
}

// invalid is a 422 about one place of the body.
func invalid(location, message string) error {
	return huma.Error422UnprocessableEntity("", &huma.ErrorDetail{Location: location, Message: message})
}
