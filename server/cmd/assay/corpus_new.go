package main

import (
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"strings"

	authored "assay/server/corpus"
	"assay/server/corpus/exchange"
)

type corpusNewCmd struct {
	Incident newIncidentCmd `cmd:"" help:"A theft, an exit, a ransom."`
	Finding  newFindingCmd  `cmd:"" help:"A figure that an agency published."`
}

// drafting is what the drafts of all kinds share.
type drafting struct {
	Data   string   `default:"server/corpus/data" help:"The data directory." placeholder:"DIR"`
	ID     string   `name:"id" help:"Default: made of the name and the year." placeholder:"ID"`
	Source []string `help:"Address of a source; the best first." placeholder:"URL"`
	JSON   bool     `name:"json" help:"Write what was done as JSON."`
}

type newIncidentCmd struct {
	Victim string `arg:"" help:"Main name of the victim."`
	When   string `required:"" help:"2022-03-23, 2022-03, or two of these with a slash." placeholder:"PERIOD"`
	Loss   string `required:"" help:"As \"625 million USD\"." placeholder:"AMOUNT"`
	drafting
}

// Run writes data/incidents/<id>.yaml.
func (c *newIncidentCmd) Run(con *console) error {
	when, err := authored.ParsePeriod(c.When)
	if err != nil {
		return fmt.Errorf("--when %q: %w", c.When, err)
	}
	loss, err := authored.ParseAmount(c.Loss)
	if err != nil {
		return fmt.Errorf("--loss %q: %w", c.Loss, err)
	}
	tree, err := c.tree()
	if err != nil {
		return err
	}
	r := &authored.IncidentRecord{
		ID: c.id(c.Victim, when), Name: c.Victim + " theft", Victim: c.Victim, Aliases: []string{c.Victim}, VictimKind: "other", When: when,
		Technique: "unknown", Loss: authored.LossRecord{Headline: loss, Basis: "at-theft"}, Sources: c.sources(tree),
	}
	for _, s := range r.Sources {
		r.Loss.Reports = append(r.Loss.Reports, authored.ReportRecord{Amount: loss, Source: s.URL})
	}
	return c.write(con, "incidents", r.ID, r)
}

type newFindingCmd struct {
	Agency    string `arg:"" help:"Id of the agency."`
	Value     string `required:"" help:"As \"about 1.2 billion USD\", \"58 attack\" or \"61 percent\"." placeholder:"AMOUNT"`
	Metric    string `default:"stolen" help:"What is counted." placeholder:"METRIC"`
	Actor     string `help:"Id of the actor." placeholder:"ID"`
	Period    string `required:"" help:"2022, 2022-Q1, 2017/2022-06." placeholder:"PERIOD"`
	Published string `required:"" help:"The day, month or year." placeholder:"DATE"`
	Statement string `help:"What was said, in our own words." placeholder:"TEXT"`
	drafting
}

// Run writes data/findings/<id>.yaml.
func (c *newFindingCmd) Run(con *console) error {
	period, err := authored.ParsePeriod(c.Period)
	if err != nil {
		return fmt.Errorf("--period %q: %w", c.Period, err)
	}
	value, err := authored.ParseAmount(c.Value)
	if err != nil {
		return fmt.Errorf("--value %q: %w", c.Value, err)
	}
	published, err := authored.ParsePeriod(c.Published)
	if err != nil {
		return fmt.Errorf("--published %q: %w", c.Published, err)
	}
	tree, err := c.tree()
	if err != nil {
		return err
	}
	r := &authored.FindingRecord{
		ID: c.id(c.Agency+" "+published.From.String()[:7]+" "+c.Metric, period), Agency: c.Agency, Actor: c.Actor, Metric: c.Metric, Scope: "worldwide",
		Period: period, Published: authored.Date(c.Published), Publication: c.Agency + "-" + published.From.String()[:7], Value: value,
		Status: "published", Statement: c.Statement, Sources: c.sources(tree),
	}
	return c.write(con, "findings", r.ID, r)
}

func (d *drafting) tree() (*authored.Tree, error) {
	dir, err := dataDir(d.Data)
	if err != nil {
		return nil, err
	}
	tree, problems := authored.Read(dir)
	if len(problems) > 0 {
		return nil, fmt.Errorf("%s must be mended first: %v", d.Data, problems[0])
	}
	return tree, nil
}

func (d *drafting) id(name string, p authored.Period) string {
	if d.ID != "" {
		return d.ID
	}
	return fmt.Sprintf("%s-%d", exchange.Slug(name), p.From.Year())
}

// sources gives each address the publisher and the tier of its host.
func (d *drafting) sources(tree *authored.Tree) (list []authored.SourceRecord) {
	for _, url := range d.Source {
		r := authored.SourceRecord{URL: url, Tier: string(tree.Tier(url))}
		if h := tree.Host(url); h != nil {
			r.Publisher = h.Publisher
		}
		list = append(list, r)
	}
	return list
}

// write puts the draft into the data directory and says what it lacks.
func (d *drafting) write(con *console, folder, id string, record any) error {
	b, err := authored.Format(record)
	if err != nil {
		return err
	}
	name := folder + "/" + id + ".yaml"
	path := filepath.Join(d.Data, filepath.FromSlash(name))
	if !fs.ValidPath(name) || strings.Contains(id, "/") {
		return fmt.Errorf("--id %q cannot name a file; use a-z, 0-9 and hyphens", id)
	}
	if err := writeNew(path, b, 0o644); err != nil {
		return err
	}
	dir, err := dataDir(d.Data)
	if err != nil {
		return err
	}
	problems := []authored.Problem{}
	for _, p := range authored.Lint(dir) {
		if p.File == name || strings.Contains(p.Message, id) {
			problems = append(problems, p)
		}
	}
	if d.JSON {
		return writeJSON(con, struct {
			File     string             `json:"file"`
			Problems []authored.Problem `json:"problems"`
		}{path, problems})
	}
	_, err = fmt.Fprintf(con.Out, "%s\n\n%s\n", con.styled("Wrote "+path, bold), b)
	next := "It breaks no rule. Open its sources, add what they say, then set verified: true."
	if len(problems) > 0 {
		next = "Before it can stand:\n"
	}
	fmt.Fprintln(con.Out, next)
	return errors.Join(err, printProblems(con, problems))
}
