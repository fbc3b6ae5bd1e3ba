package eval

import (
	"fmt"
	"strconv"
	"strings"

	"assay/wasm/claim"
)

// Figure returns the figure named "KIND MEASURE" or "claims MEASURE" of s, such as "money
// f1" or "claims whole".
func (s *Score) Figure(name string) (float64, error) {
	of, measure, _ := strings.Cut(name, " ")
	if of == "claims" {
		for _, row := range s.claimRows() {
			if row.name == measure {
				return row.share, nil
			}
		}
		return 0, fmt.Errorf("claims have no figure %q", measure)
	}
	for i, k := range claim.Kinds {
		if k.String() != of {
			continue
		}
		n := &s.Kinds[i]
		switch measure {
		case "precision":
			return n.Precision(), nil
		case "recall":
			return n.Recall(), nil
		case "f1":
			return n.F1(), nil
		case "exact":
			return n.ExactSpans(), nil
		case "value":
			return n.Values(), nil
		}
		return 0, fmt.Errorf("%s has no figure %q", of, measure)
	}
	return 0, fmt.Errorf("there is no kind %q", of)
}

// BelowFloors returns a line for each figure of s under its floor. floors has a line
// "KIND MEASURE LEAST" for each; # begins a comment.
func (s *Score) BelowFloors(floors string) ([]string, error) {
	var below []string
	for n, line := range strings.Split(floors, "\n") {
		line, _, _ = strings.Cut(line, "#")
		fields := strings.Fields(line)
		if len(fields) == 0 {
			continue
		}
		if len(fields) != 3 {
			return nil, fmt.Errorf("floors: line %d: want KIND MEASURE LEAST, have %q", n+1, line)
		}
		least, err := strconv.ParseFloat(fields[2], 64)
		if err != nil {
			return nil, fmt.Errorf("floors: line %d: %w", n+1, err)
		}
		got, err := s.Figure(fields[0] + " " + fields[1])
		if err != nil {
			return nil, fmt.Errorf("floors: line %d: %w", n+1, err)
		}
		if !(got >= least) {
			below = append(below, fmt.Sprintf("%s %s is %.3f, its floor %.3f", fields[0], fields[1], got, least))
		}
	}
	return below, nil
}
