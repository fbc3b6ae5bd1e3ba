// Package exchange brings records into the corpus from the formats of others and takes them
// out again. What comes in is never taken for true: it becomes drafts for a person to
// review, beside a report of which are new, which are known, and which contradict a record
// that stands.
package exchange

import (
	"bytes"
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"

	"assay/wasm/corpus"
)

// A Batch is what one file brought in, as records. Nothing in it is verified.
type Batch struct {
	Format    string
	Incidents []corpus.Incident
	Entities  []corpus.Entity
	Findings  []corpus.Finding
	Skipped   []Skipped
}

// Skipped is an entry of a file that cannot become a record.
type Skipped struct {
	Entry  string `json:"entry"` // where it stands and what it is called
	Reason string `json:"reason"`
}

func (b *Batch) skip(entry, reason string, args ...any) {
	b.Skipped = append(b.Skipped, Skipped{entry, fmt.Sprintf(reason, args...)})
}

// An importer reads one format; names tells which of its words the corpus knows.
type importer struct {
	name, describes string
	read            func(b *Batch, names *names, r io.Reader) error
}

var importers = [...]importer{
	{"defillama", "hacks JSON of DefiLlama", readDefiLlama},
	{"defihacklabs", "incident JSON of the DeFiHackLabs explorer", readDeFiHackLabs},
	{"misp", "threat-actor cluster of the MISP galaxy", readMISP},
	{"stix", "STIX 2.1 bundle", readSTIX},
	{"csv", "table of incidents, ours or one with a header that names date, victim and amount", readCSV},
	{"json", "JSON of this corpus", readOurs},
}

// ImportFormats lists the formats that Import reads, each as its name and what it is.
func ImportFormats() (formats [][2]string) {
	for _, i := range importers {
		formats = append(formats, [2]string{i.name, i.describes})
	}
	return formats
}

// Import reads a file in one of the ImportFormats. Names of chains, techniques and actors
// become the ids of known, where it has them. An entry that cannot be used is skipped and
// told; an error means that the file as a whole is not of that format.
func Import(format string, r io.Reader, known *corpus.Snapshot) (*Batch, error) {
	at := slices.IndexFunc(importers[:], func(i importer) bool { return i.name == format })
	if at < 0 {
		return nil, fmt.Errorf("no import format %q; there are %s", format, join(ImportFormats()))
	}
	b := &Batch{Format: format}
	if err := importers[at].read(b, newNames(known), r); err != nil {
		return nil, fmt.Errorf("not a %s: %w", importers[at].describes, err)
	}
	b.settle()
	return b, nil
}

func join(formats [][2]string) string {
	var names []string
	for _, f := range formats {
		names = append(names, f[0])
	}
	return strings.Join(names, ", ")
}

// settle puts the records of b in the order of their ids and gives those that share one a number.
func (b *Batch) settle() {
	unique(b.Incidents, func(i *corpus.Incident) (string, *string) { return "", &i.ID })
	unique(b.Entities, func(e *corpus.Entity) (string, *string) { return string(e.Kind), &e.ID })
	unique(b.Findings, func(f *corpus.Finding) (string, *string) { return "", &f.ID })
}

// unique sorts list by kind and id, and makes the ids of each kind differ.
func unique[T any](list []T, key func(*T) (kind string, id *string)) {
	slices.SortStableFunc(list, func(x, y T) int {
		a, i := key(&x)
		b, j := key(&y)
		return cmp.Or(strings.Compare(a, b), strings.Compare(*i, *j))
	})
	taken := make(map[[2]string]bool, len(list))
	for i := range list {
		kind, id := key(&list[i])
		base := *id
		for n := 2; taken[[2]string{kind, *id}]; n++ {
			*id = fmt.Sprintf("%s-%d", base, n)
		}
		taken[[2]string{kind, *id}] = true
	}
}

// Snapshot returns the records of b as a corpus of their own.
func (b *Batch) Snapshot() *corpus.Snapshot {
	return &corpus.Snapshot{Entities: b.Entities, Incidents: b.Incidents, Findings: b.Findings}
}

// readOurs reads what Export wrote as json.
func readOurs(b *Batch, _ *names, r io.Reader) error {
	s, err := ReadJSON(r)
	if err != nil {
		return err
	}
	b.Entities, b.Incidents, b.Findings = s.Entities, s.Incidents, s.Findings
	return nil
}

// An exporter writes one format.
type exporter struct {
	name, describes string
	write           func(s *corpus.Snapshot, o Options) ([]byte, error)
}

var exporters = [...]exporter{
	{"json", "every record, as /schema/records.json describes it", func(s *corpus.Snapshot, _ Options) ([]byte, error) { return MarshalIndent(s), nil }},
	{"csv", "the incidents as a table", writeCSV},
	{"stix", "incidents, actors and techniques as a STIX 2.1 bundle with their monetary impact", writeSTIX},
	{"jsonfeed", "incidents and findings as a JSON Feed 1.1, newest first", writeJSONFeed},
}

// ExportFormats lists the formats that Export writes, each as its name and what it is.
func ExportFormats() (formats [][2]string) {
	for _, e := range exporters {
		formats = append(formats, [2]string{e.name, e.describes})
	}
	return formats
}

// Options are what an export may be told.
type Options struct {
	Base string // address of the server whose pages the records link to, such as "https://assay.example"; "" = no links
}

// Export returns s in one of the ExportFormats. Equal snapshots give equal bytes.
func Export(format string, s *corpus.Snapshot, o Options) ([]byte, error) {
	at := slices.IndexFunc(exporters[:], func(e exporter) bool { return e.name == format })
	if at < 0 {
		return nil, fmt.Errorf("no export format %q; there are %s", format, join(ExportFormats()))
	}
	b, err := exporters[at].write(s, o)
	if err != nil {
		return nil, fmt.Errorf("export %s: %w", format, err)
	}
	if !bytes.HasSuffix(b, []byte("\n")) {
		b = append(b, '\n')
	}
	return b, nil
}
