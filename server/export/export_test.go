package export

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"assay/server/article"
	"assay/server/desk"
	"assay/server/store"
	"assay/wasm/claim"
)

var update = flag.Bool("update", false, "write the golden files again")

var noon = time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC)

const story = "=HYPERLINK(1) <b>Ronin</b>\n\nHackers of the Lazarus Group stole $625 million from the Ronin Network in March 2022. " +
	"In 2099 a | pipe, a *star* and [a link](javascript:alert(1)) cost $7 million in stolen funds."

// kept returns the rows of a store that holds one hostile article with a confirmed claim.
func kept(t *testing.T, f store.Filter) []Row {
	t.Helper()
	s, err := store.Open(t.Context(), filepath.Join(t.TempDir(), "assay.db"), func() time.Time { return noon })
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	a, err := article.FromText([]byte(story), "https://news.example/2022/04/20/ronin")
	if err != nil {
		t.Fatal(err)
	}
	r := a.Read()
	r.Corpus = claim.CorpusVersion{Version: "2026.11.22", Date: 20261122}
	judge(r)
	id, _, err := desk.Keep(t.Context(), s, "ann", a, r, true)
	if err != nil {
		t.Fatal(err)
	}
	review := store.Review{Article: id, N: 1, State: store.Confirmed, Note: "=1+1\n# as *published*", Sources: []string{"javascript:alert(1)", "https://example.org/seen"}, Who: "ann <b>"}
	if _, err := s.Review(t.Context(), review, 1); err != nil {
		t.Fatal(err)
	}
	if _, err := desk.KeepMissed(t.Context(), s, "ann", "They took *everything*.", 20220420); err != nil {
		t.Fatal(err)
	}
	rows, err := Rows(t.Context(), s, f)
	if err != nil {
		t.Fatal(err)
	}
	return rows
}

// judge gives the first claim a verdict with evidence, one source of it hostile.
func judge(r *claim.Report) {
	for i := range r.Claims {
		r.Claims[i].Verdict = &claim.Verdict{Label: claim.NotInCorpus, Rule: "none.record", Reason: "The corpus has no record of this."}
	}
	r.Claims[0].Verdict = &claim.Verdict{Label: claim.AgreesWithinHedge, Rule: "amount.hedge", Reason: "About the same figure.", Evidence: []claim.Evidence{{
		Record: "incident/ronin-2022", Title: "Ronin", Role: claim.Supports, Says: "$625 million taken on 23 March 2022",
		Sources: []claim.Source{{URL: "https://ronin.example/<report>", Publisher: "Sky *Mavis*", Tier: claim.Primary}, {URL: "javascript:alert(1)", Publisher: "nobody"}},
	}}}
}

func written(t *testing.T, name string, rows []Row) string {
	t.Helper()
	f, ok := Named(name)
	if !ok {
		t.Fatalf("no format %s", name)
	}
	var b bytes.Buffer
	if err := f.Write(&b, rows, noon); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestFormats(t *testing.T) {
	rows := kept(t, store.Filter{})
	for _, f := range Formats {
		got, file := written(t, f.Name, rows), filepath.Join("testdata", "kept."+f.Extension)
		if *update {
			if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if got != string(want) {
			t.Errorf("%s is not as in %s (go test ./server/export -update writes it again):\n%s", f.Title, file, got)
		}
	}
}

func TestNothingRunsInASpreadsheet(t *testing.T) {
	lines, err := csv.NewReader(strings.NewReader(written(t, "csv", kept(t, store.Filter{})))).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	for _, line := range lines {
		for i, cell := range line {
			if cell != "" && strings.ContainsRune("=+-@\t\r", rune(cell[0])) {
				t.Errorf("the cell %s begins like a formula: %q", columns[i], cell)
			}
		}
	}
}

func TestOnlyWebLinks(t *testing.T) {
	rows := kept(t, store.Filter{})
	if got := written(t, "markdown", rows); strings.Contains(strings.ReplaceAll(got, `\]`, ""), "javascript:alert(1)>") || strings.Contains(strings.ReplaceAll(got, `\]`, ""), "](javascript") {
		t.Errorf("the Markdown links to a script:\n%s", got)
	}
	if got := written(t, "claimreview", rows); strings.Contains(got, `"javascript`) {
		t.Errorf("the ClaimReview links to a script:\n%s", got)
	}
}

func TestNoClaims(t *testing.T) {
	for _, f := range Formats {
		got := written(t, f.Name, nil)
		if f.Name != "csv" && f.Name != "markdown" && !json.Valid([]byte(got)) {
			t.Errorf("%s of nothing is %q", f.Title, got)
		}
	}
}

func TestFilter(t *testing.T) {
	tests := []struct {
		name   string
		filter store.Filter
		rows   int
	}{
		{"all", store.Filter{}, 3},
		{"the confirmed", store.Filter{State: store.Confirmed}, 1},
		{"those without a verdict", store.Filter{Words: "everything"}, 1},
		{"of another article", store.Filter{Article: "other"}, 0},
	}
	for _, test := range tests {
		if rows := kept(t, test.filter); len(rows) != test.rows {
			t.Errorf("%s: got %d rows, want %d", test.name, len(rows), test.rows)
		}
	}
}
