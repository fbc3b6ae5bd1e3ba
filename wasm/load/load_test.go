package load

import "testing"

func TestEightBytesAtAnyPlace(t *testing.T) {
	s := "\x00\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c\x0d\x0e\xff"
	for i := range len(s) - 7 {
		want := uint64(0)
		for k := range 8 {
			want |= uint64(s[i+k]) << (8 * k)
		}
		if got := String(s[i:]); got != want {
			t.Errorf("the string at %d: got %#x, want %#x", i, got, want)
		}
		if got := Bytes([]byte(s)[i:]); got != want {
			t.Errorf("the bytes at %d: got %#x, want %#x", i, got, want)
		}
	}
}

func TestFewerBytesPanic(t *testing.T) {
	for name, read := range map[string]func(){
		"string": func() { String("1234567") },
		"bytes":  func() { Bytes([]byte("1234567")) },
	} {
		func() {
			defer func() {
				if recover() == nil {
					t.Errorf("%s: seven bytes were read as eight", name)
				}
			}()
			read()
		}()
	}
}
