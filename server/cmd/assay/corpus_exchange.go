package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"assay/server/corpus/exchange"
	"assay/wasm/corpus"
)

type corpusImportCmd struct {
	Format string `arg:"" enum:"defillama,defihacklabs,misp,stix,csv,json" help:"defillama, defihacklabs, misp, stix, csv or json."`
	File   string `arg:"" help:"The file; - reads standard input."`
	To     string `default:"drafts" help:"Directory for the drafts, which must not be the corpus." placeholder:"DIR"`
	Dry    bool   `name:"dry-run" help:"Only report; write no drafts."`
	JSON   bool   `name:"json" help:"Write the report as JSON."`
	from
}

// Run writes a draft for each record that is new or conflicts, and reports on all.
func (c *corpusImportCmd) Run(con *console) error {
	known, err := c.load()
	if err != nil {
		return err
	}
	if _, err := dataDir(c.To); err == nil {
		return fmt.Errorf("--to %s is a corpus; drafts are reviewed elsewhere first", c.To)
	}
	in, err := openInput(con, c.File)
	if err != nil {
		return err
	}
	defer in.Close()
	batch, err := exchange.Import(c.Format, in, known)
	if err != nil {
		return fmt.Errorf("%s: %w", c.File, err)
	}
	judged := batch.Review(known)
	written := 0
	if !c.Dry {
		if written, err = writeDrafts(con, c.To, batch, judged); err != nil {
			return err
		}
	}
	if c.JSON {
		return writeJSON(con, struct {
			Drafts  []exchange.Judgement `json:"drafts"`
			Skipped []exchange.Skipped   `json:"skipped"`
			Written int                  `json:"written"`
		}{append([]exchange.Judgement{}, judged...), append([]exchange.Skipped{}, batch.Skipped...), written})
	}
	return c.print(con, batch, judged, written)
}

func openInput(con *console, file string) (io.ReadCloser, error) {
	if file == "-" {
		return io.NopCloser(con.In), nil
	}
	return os.Open(file)
}

// writeDrafts writes the records that are not known already, each in a file that says how
// it stands to the corpus. The judgements are those of incidents, entities, findings, in
// that order.
func writeDrafts(con *console, dir string, b *exchange.Batch, judged []exchange.Judgement) (written int, err error) {
	bar := progress(con, len(judged), "writing drafts")
	defer bar.Finish()
	for n, j := range judged {
		bar.Add(1)
		if j.State == exchange.Known {
			continue
		}
		folder, text, err := draft(b, n)
		if err != nil {
			return written, fmt.Errorf("draft %s: %w", j.Record, err)
		}
		head := fmt.Sprintf("# A draft from %s, %s: %s\n", b.Format, j.State, j.Why)
		if j.Existing != "" {
			head += "# See " + j.Existing + "\n"
		}
		_, id, _ := strings.Cut(j.Record, "/")
		if err := writeNew(filepath.Join(dir, folder, id+".yaml"), append([]byte(head), text...), 0o644); err != nil {
			return written, err
		}
		written++
	}
	return written, nil
}

// draft returns the folder and the file of the n-th record of b.
func draft(b *exchange.Batch, n int) (folder string, text []byte, err error) {
	if n < len(b.Incidents) {
		text, err = exchange.IncidentYAML(&b.Incidents[n])
		return "incidents", text, err
	}
	n -= len(b.Incidents)
	if n < len(b.Entities) {
		text, err = exchange.EntityYAML(&b.Entities[n])
		return "entities/" + folders[b.Entities[n].Kind], text, err
	}
	text, err = exchange.FindingYAML(&b.Findings[n-len(b.Entities)])
	return "findings", text, err
}

var folders = map[corpus.EntityKind]string{
	corpus.Agency: "agencies", corpus.Actor: "actors", corpus.Technique: "techniques", corpus.Chain: "chains", corpus.Asset: "assets",
}

func (c *corpusImportCmd) print(con *console, b *exchange.Batch, judged []exchange.Judgement, written int) error {
	count := make(map[exchange.State]int)
	t := table{head: []string{"STATE", "DRAFT", "NAME", "WHEN", "LOSS", "IN THE CORPUS"}}
	var why strings.Builder
	for _, j := range judged {
		count[j.State]++
		loss := ""
		if !j.USD.IsZero() {
			loss = usd(j.USD)
		}
		t.rows = append(t.rows, []cell{{text: string(j.State), style: stateStyles[j.State]}, {text: j.Record}, {text: j.Name}, {text: j.When}, {text: loss}, {text: j.Existing}})
		if j.State == exchange.Conflicting {
			fmt.Fprintf(&why, "%s conflicts with %s: %s\n", j.Record, j.Existing, printable(j.Why))
		}
	}
	fmt.Fprintf(con.Out, "%d new, %d known, %d conflicting, %d skipped\n", count[exchange.New], count[exchange.Known], count[exchange.Conflicting], len(b.Skipped))
	if len(t.rows) > 0 {
		if err := t.print(con); err != nil {
			return err
		}
	}
	if why.Len() > 0 {
		fmt.Fprintf(con.Out, "\n%s", why.String())
	}
	for _, s := range b.Skipped {
		fmt.Fprintf(con.Out, "skipped %s: %s\n", printable(s.Entry), printable(s.Reason))
	}
	if written > 0 {
		fmt.Fprintf(con.Out, "\nWrote %s below %s. Review each, find its sources, and move it into the corpus.\n", plural(written, "draft"), c.To)
	}
	return nil
}

var stateStyles = map[exchange.State]style{exchange.New: "\x1b[32m", exchange.Known: faint, exchange.Conflicting: "\x1b[1;31m"}

type corpusExportCmd struct {
	Format string `arg:"" enum:"json,csv,stix,jsonfeed" help:"json, csv, stix or jsonfeed."`
	Out    string `short:"o" help:"The file to write. Default: standard output." placeholder:"FILE"`
	Base   string `help:"Address of the server whose pages the records link to." placeholder:"URL"`
	JSON   bool   `name:"json" help:"With --out, say what was written as JSON."`
	from
}

// Run writes the corpus in the format.
func (c *corpusExportCmd) Run(con *console) error {
	s, err := c.load()
	if err != nil {
		return err
	}
	bar := progress(con, 2, "exporting")
	b, err := exchange.Export(c.Format, s, exchange.Options{Base: c.Base})
	bar.Add(1)
	if err != nil {
		return err
	}
	if c.Out == "" {
		bar.Finish()
		_, err := con.Out.Write(b)
		return err
	}
	err = os.WriteFile(c.Out, b, 0o644)
	bar.Finish()
	if err != nil {
		return err
	}
	if c.JSON {
		return writeJSON(con, map[string]any{"file": c.Out, "format": c.Format, "bytes": len(b), "incidents": len(s.Incidents), "findings": len(s.Findings)})
	}
	_, err = fmt.Fprintf(con.Out, "Wrote %s: %d bytes.\n", c.Out, len(b))
	return err
}
