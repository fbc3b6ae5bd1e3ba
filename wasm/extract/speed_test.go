package extract

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"assay/wasm/claim"
	"assay/wasm/scan"
)

// articles returns the texts of the annotated articles.
func articles(tb testing.TB) []string {
	tb.Helper()
	names, err := filepath.Glob("../eval/testdata/articles/*.json")
	if err != nil || len(names) == 0 {
		tb.Fatalf("no annotated articles: %v", err)
	}
	var texts []string
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			tb.Fatal(err)
		}
		var a struct{ Text string }
		if err := json.Unmarshal(data, &a); err != nil {
			tb.Fatal(err)
		}
		texts = append(texts, a.Text)
	}
	return texts
}

func BenchmarkRead(b *testing.B) {
	texts := articles(b)
	size := 0
	for _, s := range texts {
		size += len(s)
	}
	var r Reader
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		for _, s := range texts {
			r.Read(s, 20221226, claim.FromGiven)
		}
	}
}

// BenchmarkBind is the binding alone, on texts already scanned.
func BenchmarkBind(b *testing.B) {
	texts := articles(b)
	docs := make([]scan.Doc, len(texts))
	size := 0
	for i, s := range texts {
		docs[i] = scan.Doc{Text: s, Published: 20221226}
		docs[i].Scan()
		size += len(s)
	}
	var bind binder
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		for i := range docs {
			bind.bind(&docs[i])
		}
	}
}

// BenchmarkSize shows that the cost of a byte does not grow with the text.
func BenchmarkSize(b *testing.B) {
	s := strings.Join(articles(b), "\n\n")
	for _, size := range []int{1 << 10, 10 << 10, 100 << 10, 1 << 20, 10 << 20} {
		b.Run(strconv.Itoa(size>>10)+"KB", func(b *testing.B) {
			long := strings.Repeat(s, size/len(s)+1)[:size]
			var r Reader
			b.SetBytes(int64(size))
			b.ReportAllocs()
			for b.Loop() {
				r.Read(long, 20221226, claim.FromGiven)
			}
		})
	}
}

func TestBindingAllocatesNothingOnReuse(t *testing.T) {
	var b binder
	for _, s := range articles(t) {
		d := scan.Doc{Text: s, Published: 20221226}
		d.Scan()
		b.bind(&d)
		if n := testing.AllocsPerRun(3, func() { b.bind(&d) }); n != 0 {
			t.Errorf("%v allocations for %.30q, want none", n, s)
		}
	}
}
