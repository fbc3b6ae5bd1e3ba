package signed

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"testing"

	"aead.dev/minisign"

	"assay/wasm/claim"
	"assay/wasm/corpus"
)

var update = flag.Bool("update", false, "rewrite the files of testdata that the test's own keys sign")

// testKey returns a key that is the same in every run. Nothing real may trust it.
func testKey(seed byte) minisign.PrivateKey {
	_, key, err := minisign.GenerateKey(rand.NewChaCha8([32]byte{seed}))
	if err != nil {
		panic(err)
	}
	return key
}

func public(key minisign.PrivateKey) minisign.PublicKey { return key.Public().(minisign.PublicKey) }

// small returns a snapshot of one agency.
func small() *corpus.Snapshot {
	return &corpus.Snapshot{
		Version: "2026.11.22", Date: 20261122, Expires: 20270522,
		Entities: []corpus.Entity{{ID: "fbi-us", Kind: corpus.Agency, Name: "Federal Bureau of Investigation", Class: "police", Country: "US",
			Aliases: []corpus.Alias{{Text: "FBI"}}, Verified: true}},
	}
}

func sign(t testing.TB, key minisign.PrivateKey, s *corpus.Snapshot) []byte {
	t.Helper()
	file, err := Sign(key, s)
	if err != nil {
		t.Fatal(err)
	}
	return file
}

func TestWhatIsSignedOpens(t *testing.T) {
	old, young := testKey(1), testKey(2)
	keys := []minisign.PublicKey{public(old), public(young)}
	for _, key := range []minisign.PrivateKey{old, young} {
		s, err := Open(sign(t, key, small()), keys, nil, 20261123)
		if err != nil {
			t.Fatal(err)
		}
		if !reflect.DeepEqual(s.Corpus, small()) {
			t.Errorf("got %+v, want %+v", s.Corpus, small())
		}
		if s.KeyID != KeyID(key.ID()) || s.Version != "2026.11.22" || s.Size != len(s.Body) {
			t.Errorf("header is %+v, key %s", s.Header, s.KeyID)
		}
	}
}

// A case of testdata/cases.json: what a reader must make of a file. Every implementation of
// the format is tested by it.
type fileCase struct {
	Name    string   `json:"name"`
	File    string   `json:"file"`
	Keys    []string `json:"keys"`
	Seen    Seen     `json:"seen"`
	Today   string   `json:"today"`
	Refused string   `json:"refused"` // code of the refusal; "" = accepted
	KeyID   string   `json:"key_id,omitempty"`
	Version string   `json:"version,omitempty"`
	Expires string   `json:"expires,omitempty"`
}

func readCases(t *testing.T) []fileCase {
	t.Helper()
	b, err := os.ReadFile("testdata/cases.json")
	if err != nil {
		t.Fatal(err)
	}
	var cases []fileCase
	if err := json.Unmarshal(b, &cases); err != nil {
		t.Fatal(err)
	}
	return cases
}

func readFile(t *testing.T, name string) []byte {
	t.Helper()
	b, err := os.ReadFile(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestEveryCaseOfTheFormat(t *testing.T) {
	if *update {
		writeTestdata(t)
	}
	for _, c := range readCases(t) {
		var texts []string
		for _, k := range c.Keys {
			texts = append(texts, string(readFile(t, k)))
		}
		keys, err := ParseKeys(texts...)
		if err != nil {
			t.Fatal(err)
		}
		today, ok := claim.ParseDay(c.Today)
		if !ok {
			t.Fatalf("%s: today is %q", c.Name, c.Today)
		}
		s, err := Verify(readFile(t, c.File), keys, c.Seen, today)
		if got := Code(err); got != c.Refused || (err != nil) != (c.Refused != "") {
			t.Errorf("%s: got %q (%v), want %q", c.Name, got, err, c.Refused)
			continue
		}
		if err == nil && (s.KeyID != c.KeyID || s.Version != c.Version || s.Expires.String() != c.Expires) {
			t.Errorf("%s: got key %s, version %s, expires %s", c.Name, s.KeyID, s.Version, s.Expires)
		}
	}
}

// writeTestdata signs the files of the cases anew. stock.snapshot is not among them: the
// minisign program signed it.
func writeTestdata(t *testing.T) {
	first, second, stranger := testKey(1), testKey(2), testKey(3)
	put := func(name string, b []byte) {
		if err := os.WriteFile(filepath.Join("testdata", name), b, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	for name, key := range map[string]minisign.PrivateKey{"first": first, "second": second, "stranger": stranger} {
		pub, _ := public(key).MarshalText()
		put(name+".pub", append(pub, '\n'))
		secret, _ := key.MarshalText()
		put(name+".key", append(secret, '\n'))
	}
	good := sign(t, first, small())
	put("good.snapshot", good)
	put("second-key.snapshot", sign(t, second, small()))
	put("stranger.snapshot", sign(t, stranger, small()))
	put("cut-in-body.snapshot", good[:len(good)-10])
	put("cut-in-signature.snapshot", good[:100])
	put("changed-body.snapshot", changed(good, len(good)-5))
	put("changed-comment.snapshot", bytes.Replace(good, []byte("expires:2027"), []byte("expires:2029"), 1))
	put("changed-key-id.snapshot", otherKeyID(t, good))
	put("bytes-behind.snapshot", append(bytes.Clone(good), 0))
	put("prehashed.snapshot", prehashed(first, small()))
	put("web-page.snapshot", []byte("<!doctype html>\n<title>502 Bad Gateway</title>\n"))
	put("empty.snapshot", nil)
}

func changed(b []byte, at int) []byte {
	b = bytes.Clone(b)
	b[at] ^= 1
	return b
}

// otherKeyID returns the file with the id of the second key in its signature, as if that
// key had signed it.
func otherKeyID(t *testing.T, file []byte) []byte {
	sig, body, err := split(file)
	if err != nil {
		t.Fatal(err)
	}
	sig.KeyID = testKey(2).ID()
	return append([]byte(sig.String()), body...)
}

// prehashed returns s signed in minisign's default way, over a BLAKE2b hash.
func prehashed(key minisign.PrivateKey, s *corpus.Snapshot) []byte {
	body := corpus.Encode(s)
	r := minisign.NewReader(bytes.NewReader(body))
	var sink bytes.Buffer
	sink.ReadFrom(r)
	return append(r.SignWithComments(key, headerOf(s, len(body)).String(), Title), body...)
}

func TestNoByteOfTheFileCanChange(t *testing.T) {
	file := sign(t, testKey(1), small())
	keys := []minisign.PublicKey{public(testKey(1))}
	for i := range file {
		for _, bit := range []byte{1, 0x20, 0x80} {
			bad := bytes.Clone(file)
			bad[i] ^= bit
			if _, err := Open(bad, keys, nil, 20261123); Code(err) == "" {
				t.Fatalf("byte %d (%q) changed to %q: got %v", i, file[i], bad[i], err)
			}
		}
		if _, err := Open(file[:i], keys, nil, 20261123); !errors.Is(err, ErrTruncated) {
			t.Fatalf("cut after %d bytes: got %v", i, err)
		}
	}
}

func TestCommentMustTellWhatIsInside(t *testing.T) {
	key, body := testKey(1), corpus.Encode(small())
	h := headerOf(small(), len(body))
	h.Version = "2026.12.31"
	file := append(minisign.SignWithComments(key, body, h.String(), Title), body...)
	if _, err := Open(file, []minisign.PublicKey{public(key)}, nil, 20261123); !errors.Is(err, ErrTampered) {
		t.Errorf("a comment of another version than the contents: got %v", err)
	}
}

func TestWhatWouldBeRefusedIsNotSigned(t *testing.T) {
	for _, c := range []struct {
		name string
		edit func(*corpus.Snapshot)
	}{
		{"no version", func(s *corpus.Snapshot) { s.Version = "" }},
		{"a version in words", func(s *corpus.Snapshot) { s.Version = "latest" }},
		{"five numbers", func(s *corpus.Snapshot) { s.Version = "1.2.3.4.5" }},
		{"no date", func(s *corpus.Snapshot) { s.Date = 0 }},
		{"no expiry", func(s *corpus.Snapshot) { s.Expires = 0 }},
		{"expired before it was made", func(s *corpus.Snapshot) { s.Expires = 20261121 }},
		{"a previous version in place of its hash", func(s *corpus.Snapshot) { s.Previous = "2026.11.21" }},
	} {
		s := small()
		c.edit(s)
		if _, err := Sign(testKey(1), s); err == nil {
			t.Errorf("%s: signed", c.name)
		}
	}
}

func TestVersionsCompareByNumber(t *testing.T) {
	ascending := []string{"latest", "2025.12.31", "2026.2.1", "2026.11.9", "2026.11.22", "2026.11.22.1", "2026.11.22.10", "2027"}
	for i, a := range ascending {
		for j, b := range ascending {
			want := 0
			if i < j {
				want = -1
			} else if i > j {
				want = 1
			}
			if got := CompareVersions(a, b); got != want {
				t.Errorf("CompareVersions(%q, %q) = %d, want %d", a, b, got, want)
			}
		}
	}
	if CompareVersions("2026.11.0", "2026.11") != 0 {
		t.Error("a missing number does not count as 0")
	}
}

func TestAKeyCannotOutdateAnother(t *testing.T) {
	stolen, sound := testKey(1), testKey(2)
	keys := []minisign.PublicKey{public(stolen), public(sound)}
	far := small()
	far.Version = "9999.1.1"
	seen := Seen{}
	s, err := Open(sign(t, stolen, far), keys, seen, 20261123)
	if err != nil {
		t.Fatal(err)
	}
	seen.Add(s)
	if _, err := Open(sign(t, sound, small()), keys, seen, 20261123); err != nil {
		t.Errorf("the sound key is refused: %v", err)
	}
	if _, err := Open(sign(t, stolen, small()), keys, seen, 20261123); !errors.Is(err, ErrOlder) {
		t.Errorf("the stolen key goes back to an older version: %v", err)
	}
}

func FuzzOpen(f *testing.F) {
	key := testKey(1)
	good := sign(f, key, small())
	f.Add(good)
	f.Add(good[:len(good)-1])
	f.Add(good[:90])
	f.Add([]byte(prefix))
	f.Add([]byte("untrusted comment: something else\n\n\n\n"))
	f.Fuzz(func(t *testing.T, file []byte) {
		s, err := Open(file, []minisign.PublicKey{public(key)}, nil, 20261123)
		if (err == nil) != (s != nil) {
			t.Fatalf("got %v and %v", s, err)
		}
		if err != nil && Code(err) == "" {
			t.Fatalf("refused for a reason without a code: %v", err)
		}
		if err == nil && !bytes.Equal(file, good) {
			t.Fatal("a file that was never signed is opened")
		}
	})
}

func FuzzHeader(f *testing.F) {
	f.Add("version:2026.11.22 date:2026-11-22 expires:2027-05-22 previous:none size:12")
	f.Add("version:1 date:2026-11-22 expires:2027-05-22 previous:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 size:0")
	f.Fuzz(func(t *testing.T, comment string) {
		h, err := parseHeader(comment)
		if err == nil && h.String() != comment {
			t.Fatalf("%q is read as %q", comment, h)
		}
		if err == nil && h.Size < 0 {
			t.Fatalf("size %d", h.Size)
		}
	})
}
