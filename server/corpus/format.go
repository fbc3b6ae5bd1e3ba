package corpus

import (
	"bytes"

	"go.yaml.in/yaml/v4"
)

// Format returns a record (or any value with YAML tags) as its file should read: keys in the
// order of format.md, two spaces of indent, long prose folded at 110 columns.
func Format(record any) ([]byte, error) {
	return yaml.Dump(record, yaml.WithIndent(2), yaml.WithLineWidth(110), yaml.WithCompactSeqIndent(false))
}

// FormatList returns records as a file of many should read: a list with an empty line
// between its entries.
func FormatList[R any](records []R) ([]byte, error) {
	var parts [][]byte
	for _, r := range records {
		b, err := Format([]R{r})
		if err != nil {
			return nil, err
		}
		parts = append(parts, b)
	}
	return bytes.Join(parts, []byte("\n")), nil
}
