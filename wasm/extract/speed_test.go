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

// BenchmarkRead reads texts one by one, as pages are read: the annotated articles, which are
// dense in what is to be found (a mention every 48 bytes), ordinary prose (one in 300), and
// sentences of nothing but amounts.
func BenchmarkRead(b *testing.B) {
	for _, kind := range []struct {
		name  string
		texts []string
	}{
		{"dense", articles(b)},
		{"prose", stories(b)},
		{"amounts", amounts()},
	} {
		b.Run(kind.name, func(b *testing.B) { benchmarkRead(b, kind.texts) })
	}
}

func benchmarkRead(b *testing.B, texts []string) {
	size, mentions := 0, 0
	var r Reader
	for _, s := range texts {
		size += len(s)
		mentions += len(r.Read(s, 20221226, claim.FromGiven).Mentions)
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		for _, s := range texts {
			r.Read(s, 20221226, claim.FromGiven)
		}
	}
	b.ReportMetric(float64(size)/float64(mentions), "B/mention")
}

// stories returns articles as most are: long sentences, and a figure now and then.
func stories(tb testing.TB) []string {
	data, err := os.ReadFile("testdata/prose.txt")
	if err != nil {
		tb.Fatal(err)
	}
	return strings.Split(string(data), "\n\n\n")
}

// amounts returns texts of amounts in many styles.
func amounts() []string {
	styles := []string{"$1.2 billion", "€40m", "about 5,000 ETH", "£2.5m–£3m", "800 billion won ($626 million)", "half a billion dollars", "USD 12,500", "₹2,000 crore", "61%", "$600,000"}
	var texts []string
	for n := range 20 {
		var s strings.Builder
		for k := range 60 {
			s.WriteString(styles[(n*7+k*3+k/5)%len(styles)])
			s.WriteString([]string{", ", " and ", "; then ", ". It lost "}[(n+k)%4])
		}
		texts = append(texts, s.String())
	}
	return texts
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
			r.Read(long, 20221226, claim.FromGiven) // grows its buffers once
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
