package main

import (
	"fmt"

	authored "assay/server/corpus"
)

type corpusLintCmd struct {
	Dir   string `arg:"" optional:"" default:"server/corpus/data" help:"The data directory."`
	JSON  bool   `name:"json" help:"Write the problems as JSON."`
	Codes bool   `help:"List the rules instead of applying them."`
}

// Run prints every problem of the directory with what to do about it, and ends with status
// 1 if there is one.
func (c *corpusLintCmd) Run(con *console) error {
	if c.Codes {
		return c.codes(con)
	}
	dir, err := dataDir(c.Dir)
	if err != nil {
		return err
	}
	bar := progress(con, 2, "reading")
	tree, problems := authored.Read(dir)
	bar.Add(1)
	bar.Describe("checking")
	problems = append(problems, tree.Lint()...)
	bar.Finish()
	if c.JSON {
		err = writeJSON(con, append([]authored.Problem{}, problems...))
	} else {
		err = printProblems(con, problems)
	}
	if err == nil && len(problems) > 0 {
		return errReported
	}
	if err == nil && !c.JSON {
		_, err = fmt.Fprintf(con.Out, "%s and %s, nothing wrong.\n", plural(len(tree.Incidents), "incident"), plural(len(tree.Findings), "finding"))
	}
	return err
}

func (c *corpusLintCmd) codes(con *console) error {
	if c.JSON {
		return writeJSON(con, authored.Checks())
	}
	for _, check := range authored.Checks() {
		if _, err := fmt.Fprintf(con.Out, "%s  %s\n        %s\n", con.styled(check.Code, bold), check.Refuses, con.styled(check.Hint, faint)); err != nil {
			return err
		}
	}
	return nil
}

// printProblems writes the problems under the names of their files.
func printProblems(con *console, problems []authored.Problem) error {
	file := ""
	for _, p := range problems {
		if p.File != file {
			file = p.File
			fmt.Fprintf(con.Out, "%s\n", con.styled(printable(file), bold))
		}
		fmt.Fprintf(con.Out, "  line %d  %s  %s\n", p.Line, con.styled(p.Code, styles["differs"]), printable(p.Message))
		if _, err := fmt.Fprintf(con.Out, "          %s\n", con.styled(printable(p.Hint), faint)); err != nil {
			return err
		}
	}
	if len(problems) == 0 {
		return nil
	}
	_, err := fmt.Fprintf(con.Out, "%s\n", plural(len(problems), "problem"))
	return err
}
