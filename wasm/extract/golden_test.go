package extract

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"assay/wasm/claim"
)

var update = flag.Bool("update", false, "write the claims of testdata/*.txtar anew")

// TestWholeArticles reads each archive's text and compares its claims, one a line. The
// archive's comment is the day of publication.
func TestWholeArticles(t *testing.T) {
	names, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(names) == 0 {
		t.Fatalf("no articles: %v", err)
	}
	for _, name := range names {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".txtar"), func(t *testing.T) { wholeArticle(t, name) })
	}
}

func wholeArticle(t *testing.T, name string) {
	ar, err := txtar.ParseFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if len(ar.Files) != 2 || ar.Files[0].Name != "text" || ar.Files[1].Name != "claims" {
		t.Fatal("want the files text and claims")
	}
	day, _ := claim.ParseDay(strings.TrimSpace(string(ar.Comment)))
	got := describe(Read(string(ar.Files[0].Data), day, claim.FromGiven))
	if *update {
		ar.Files[1].Data = []byte(got)
		if err := os.WriteFile(name, txtar.Format(ar), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if want := string(ar.Files[1].Data); got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
}

// describe returns the claims of r, one a line: amount, action, then the roles that are filled.
func describe(r *claim.Report) string {
	var b strings.Builder
	for i := range r.Claims {
		c := &r.Claims[i]
		fmt.Fprintf(&b, "%s %s", c.Amount.In(r.Mentions).Text, c.Action)
		if m := c.Period.In(r.Mentions); m != nil {
			fmt.Fprintf(&b, "; when %s..%s", m.Period.From, m.Period.To)
		}
		for _, role := range []struct {
			name string
			ref  claim.Ref
		}{{"says", c.Agency}, {"by", c.Actor}, {"from", c.Victim}} {
			if m := role.ref.In(r.Mentions); m != nil {
				fmt.Fprintf(&b, "; %s %s", role.name, m.ID)
			}
		}
		if m := c.Whole.In(r.Mentions); m != nil {
			fmt.Fprintf(&b, "; part of %s", m.Text)
		}
		if c.Scope != (claim.Scope{}) {
			fmt.Fprintf(&b, "; scope %+v", c.Scope)
		}
		b.WriteByte('\n')
	}
	return b.String()
}
