package corpus

import (
	"fmt"
	"strings"
)

// A Problem is something wrong with the authored corpus.
type Problem struct {
	Code    string `json:"code"`             // such as "AMT003"; codes lists them all
	File    string `json:"file"`             // path below data/
	Line    int    `json:"line"`             // from 1; 0 = the file as a whole
	Record  string `json:"record,omitempty"` // "incident/ronin-2022"; "" = not known
	Message string `json:"message"`          // what is wrong, with the values
	Hint    string `json:"hint"`             // what to do about it
}

// String returns "file:line: CODE message (hint)".
func (p Problem) String() string {
	return fmt.Sprintf("%s:%d: %s %s (%s)", p.File, p.Line, p.Code, p.Message, p.Hint)
}

// Problems is the error of a corpus that cannot be loaded: every problem, not only the first.
type Problems []Problem

// Error lists the problems, one a line.
func (ps Problems) Error() string {
	lines := make([]string, len(ps))
	for i, p := range ps {
		lines[i] = p.String()
	}
	return strings.Join(lines, "\n")
}
