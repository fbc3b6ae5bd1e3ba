package main

import (
	"fmt"
	"os"

	"assay/wasm/eval"
)

type evalCmd struct {
	Articles evalArticlesCmd `cmd:"" default:"withargs" help:"Score what is read of annotated articles; the default."`
	Verdicts evalVerdictsCmd `cmd:"" help:"Try the verdicts on sentences whose truth is known."`
}

type evalArticlesCmd struct {
	Folder string `arg:"" optional:"" help:"A folder of annotated articles, one JSON file each; by default those that come with assay."`
	Misses string `help:"Also list what was missed of KIND: a kind of mention, a role, claim, action, or all." placeholder:"KIND"`
}

// Run scores what is read of annotated articles.
func (c *evalArticlesCmd) Run(con *console) error {
	articles, err := c.articles()
	if err != nil {
		return err
	}
	s := eval.Run(articles)
	for _, m := range s.Misses {
		if c.Misses == m.Of || c.Misses == "all" {
			fmt.Fprintf(con.Out, "%s: %s %q: want %s, got %s\n", m.Article, m.Of, m.Text, or(m.Want, "nothing"), or(m.Got, "nothing"))
		}
	}
	s.Write(con.Out)
	return nil
}

func (c *evalArticlesCmd) articles() ([]eval.Article, error) {
	if c.Folder == "" {
		return eval.Articles()
	}
	return eval.Load(os.DirFS(c.Folder), ".")
}

// or returns s, or other when s is empty.
func or(s, other string) string {
	if s == "" {
		return other
	}
	return s
}
