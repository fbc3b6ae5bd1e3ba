package store

import "testing"

// TestFileOfAnOlderVersion reads the file of an edition that was stored as it was.
func TestFileOfAnOlderVersion(t *testing.T) {
	if file, err := unpack([]byte("assaysnp")); err != nil || string(file) != "assaysnp" {
		t.Errorf("got %q, %v", file, err)
	}
	packed, err := pack([]byte("assaysnp"))
	if err != nil {
		t.Fatal(err)
	}
	if file, err := unpack(packed[:len(packed)-4]); err == nil {
		t.Errorf("a file that was cut short gave %q", file)
	}
}
