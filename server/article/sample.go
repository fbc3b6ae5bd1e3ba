package article

import _ "embed"

//go:embed sample.html
var sample []byte

// Sample returns the article that comes with the program to show what it does.
func Sample() (*Article, error) {
	a, err := FromHTML(sample, "")
	if err == nil {
		a.ID = "sample"
	}
	return a, err
}
