// Command assay reads crypto-security news: it pulls the checkable claims out of an
// article and holds them against a curated corpus, on the command line or as a server.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"

	"github.com/alecthomas/kong"
	"github.com/mattn/go-isatty"
)

// commands is the whole command line: one field and one file for each command.
type commands struct {
	Config settingsFile `help:"A file of settings, NAME=value a line, named as in the environment, which wins over it; also ASSAY_CONFIG." placeholder:"FILE"`

	Check   checkCmd   `cmd:"" help:"Check the claims of an article against the corpus."`
	Corpus  corpusCmd  `cmd:"" help:"Look at the corpus, keep it, exchange it, sign it."`
	Extract extractCmd `cmd:"" help:"Read the claims of an article, without checking them."`
	Explain explainCmd `cmd:"" help:"Tell why each mention and each role of a claim was read."`
	Batch   batchCmd   `cmd:"" help:"Check the articles of large files, with several workers, and go on after a kill."`
	Serve   serveCmd   `cmd:"" help:"Serve the API and the pages."`
	Eval    evalCmd    `cmd:"" help:"Measure how well articles are read and claims are judged."`
	Watch   watchCmd   `cmd:"" help:"Choose the feeds and pages whose articles the server reads as they appear."`
	Backup  backupCmd  `cmd:"" help:"Copy the database while the server runs."`
	Restore restoreCmd `cmd:"" help:"Put a backup in the place of the database."`
	Migrate migrateCmd `cmd:"" help:"Bring the database's tables up to date."`
	Doctor  doctorCmd  `cmd:"" help:"Look at all that the server needs."`
	Token   tokenCmd   `cmd:"" help:"Make, list and revoke the tokens of people."`
	User    userCmd    `cmd:"" help:"List the people who hold tokens, and remove one."`
	Version versionCmd `cmd:"" help:"Print the version of this program and of its corpus."`
}

// A console is where a command reads and writes; tests make their own.
type console struct {
	In    io.Reader
	Out   io.Writer
	Err   io.Writer
	Color bool // Out is a terminal whose user has not asked for plain text
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	os.Exit(run(ctx, os.Args[1:], &console{os.Stdin, os.Stdout, os.Stderr, wantsColor(os.Stdout)}))
}

func wantsColor(f *os.File) bool {
	return isatty.IsTerminal(f.Fd()) && os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb"
}

// errReported ends a command with status 1 after it has told the user why itself.
var errReported = errors.New("already reported")

// run executes one command line and returns the exit status: 0 done, 1 it could not be
// done, 2 the command line makes no sense.
func run(ctx context.Context, args []string, con *console) (status int) {
	exited := -1
	parser := newParser(&commands{}, con, func(n int) { exited = n; panic(kongExit{}) })
	defer func() {
		if p := recover(); p != nil {
			if _, ok := p.(kongExit); !ok {
				panic(p)
			}
			status = exited
		}
	}()
	if len(args) == 0 {
		args = []string{"--help"}
	}
	command, err := parse(parser, args)
	if err != nil {
		fmt.Fprintf(con.Err, "assay: %v\nRun \"assay --help\" for what it can do.\n", err)
		return 2
	}
	command.BindTo(ctx, (*context.Context)(nil))
	if err := command.Run(con); err != nil {
		if !errors.Is(err, errReported) {
			fmt.Fprintf(con.Err, "assay: %v\n", err)
		}
		return 1
	}
	return 0
}

func newParser(c *commands, con *console, exit func(int)) *kong.Kong {
	return kong.Must(c,
		kong.Name("assay"),
		kong.Description("Checks the figures of crypto-security news against a curated corpus."),
		kong.Writers(con.Out, con.Err),
		kong.Exit(exit),
		kong.ConfigureHelp(kong.HelpOptions{Compact: true}),
		kong.UsageOnError(),
	)
}

func parse(parser *kong.Kong, args []string) (*kong.Context, error) {
	if err := environmentSettings(parser); err != nil {
		return nil, err
	}
	return parser.Parse(args)
}

// kongExit unwinds out of kong where it would end the process, after --help.
type kongExit struct{}
