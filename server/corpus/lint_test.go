package corpus

import (
	"os"
	"testing"
)

func TestTheDataLintsClean(t *testing.T) {
	for _, p := range Lint(os.DirFS("data")) {
		t.Error(p)
	}
}
