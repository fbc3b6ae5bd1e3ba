package main

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"assay/server/store"
)

// userCmd is the commands about people: whoever holds tokens of one name.
type userCmd struct {
	List   userListCmd   `cmd:"" help:"List the people who hold tokens."`
	Remove userRemoveCmd `cmd:"" help:"End every token of a person, and their sessions. What they wrote stays."`
}

type userListCmd struct {
	database
}

// A person is what their tokens say of them.
type person struct {
	name   string
	role   store.Role // the highest in force; "" = none is
	tokens int        // in force
	since  time.Time
}

// peopleOf gathers tokens by name, in the order of the names.
func peopleOf(tokens []store.Token, now time.Time) []person {
	by := map[string]*person{}
	for _, t := range tokens {
		p := by[t.Name]
		if p == nil {
			p = &person{name: t.Name, since: t.Created}
			by[t.Name] = p
		}
		if !t.Revoked.IsZero() || !t.Expires.IsZero() && !now.Before(t.Expires) {
			continue
		}
		if p.tokens++; t.Role.Rank() > p.role.Rank() {
			p.role = t.Role
		}
	}
	var list []person
	for _, p := range by {
		list = append(list, *p)
	}
	slices.SortFunc(list, func(a, b person) int { return strings.Compare(a.name, b.name) })
	return list
}

// Run prints a person a row.
func (c *userListCmd) Run(ctx context.Context, con *console) error {
	s, err := c.database.open(ctx)
	if err != nil {
		return err
	}
	defer s.Close()
	tokens, err := s.Tokens(ctx)
	if err != nil {
		return err
	}
	t := table{head: []string{"NAME", "ROLE", "TOKENS", "SINCE"}}
	for _, p := range peopleOf(tokens, time.Now()) {
		role := string(p.role)
		if role == "" {
			role = "none in force"
		}
		t.rows = append(t.rows, []cell{{text: p.name}, {text: role}, {text: strconv.Itoa(p.tokens)}, {text: p.since.Format(time.DateOnly)}})
	}
	return t.print(con)
}

type userRemoveCmd struct {
	database
	Name string `arg:"" help:"Whose tokens end."`
}

// Run ends all tokens of one person.
func (c *userRemoveCmd) Run(ctx context.Context, con *console) error {
	s, err := c.database.open(ctx)
	if err != nil {
		return err
	}
	defer s.Close()
	n, err := s.RevokeAll(ctx, "command line", c.Name)
	if err != nil {
		return fmt.Errorf("remove %s: %w", c.Name, err)
	}
	_, err = fmt.Fprintf(con.Out, "%s has no token any more; %d ended.\n", c.Name, n)
	return err
}
