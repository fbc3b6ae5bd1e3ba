package main

import (
	"context"
	"fmt"
	"strings"
	"time"

	"assay/server/store"
)

// tokenCmd is the commands about tokens.
type tokenCmd struct {
	Add    tokenAddCmd    `cmd:"" help:"Make a token and print its secret, once."`
	List   tokenListCmd   `cmd:"" help:"List the tokens."`
	Revoke tokenRevokeCmd `cmd:"" help:"End a token and its sessions."`
}

type tokenAddCmd struct {
	database
	Name string        `arg:"" help:"Whose token it is."`
	Role store.Role    `default:"reader" enum:"reader,reviewer,curator,admin" help:"What its bearer may do: ${enum}."`
	Only []store.Scope `enum:"check,review,corpus" help:"What alone it is for, by calls: ${enum}; without it everything that the role may, pages too." placeholder:"SCOPE"`
	For  time.Duration `help:"How long it lasts; without it, until it is revoked." placeholder:"DURATION"`
}

// Run prints the secret alone on the output, so that it can be piped.
func (c *tokenAddCmd) Run(ctx context.Context, con *console) error {
	s, err := c.database.open(ctx)
	if err != nil {
		return err
	}
	defer s.Close()
	var expires time.Time
	if c.For > 0 {
		expires = time.Now().Add(c.For)
	}
	secret, t, err := s.AddToken(ctx, "command line", c.Name, c.Role, expires, c.Only...)
	if err != nil {
		return err
	}
	fmt.Fprintf(con.Err, "Token %s for %s, role %s. This is the only time its secret is shown:\n", t.ID, t.Name, t.Role)
	_, err = fmt.Fprintln(con.Out, secret)
	return err
}

type tokenListCmd struct {
	database
}

// Run prints a token a row.
func (c *tokenListCmd) Run(ctx context.Context, con *console) error {
	s, err := c.database.open(ctx)
	if err != nil {
		return err
	}
	defer s.Close()
	list, err := s.Tokens(ctx)
	if err != nil {
		return err
	}
	t := table{head: []string{"ID", "NAME", "ROLE", "ONLY", "MADE", "STATE"}}
	for _, k := range list {
		t.rows = append(t.rows, []cell{{text: k.ID}, {text: k.Name}, {text: string(k.Role)}, {text: scopesOf(k)}, {text: k.Created.Format(time.DateOnly)}, {text: tokenState(k, time.Now())}})
	}
	return t.print(con)
}

func scopesOf(t store.Token) string {
	var words []string
	for _, s := range t.Scopes {
		words = append(words, string(s))
	}
	return strings.Join(words, ",")
}

func tokenState(t store.Token, now time.Time) string {
	switch {
	case !t.Revoked.IsZero():
		return "revoked " + t.Revoked.Format(time.DateOnly)
	case t.Expires.IsZero():
		return "in force"
	case !now.Before(t.Expires):
		return "expired " + t.Expires.Format(time.DateOnly)
	}
	return "until " + t.Expires.Format(time.DateOnly)
}

type tokenRevokeCmd struct {
	database
	ID string `arg:"" help:"The token's id, as listed."`
}

// Run revokes one token.
func (c *tokenRevokeCmd) Run(ctx context.Context, con *console) error {
	s, err := c.database.open(ctx)
	if err != nil {
		return err
	}
	defer s.Close()
	if err := s.Revoke(ctx, "command line", c.ID); err != nil {
		return fmt.Errorf("revoke token %s: %w", c.ID, err)
	}
	_, err = fmt.Fprintf(con.Out, "Token %s is revoked.\n", c.ID)
	return err
}
