package core

import (
	"bytes"
	"testing"
)

// A module with one function as Go's compiler makes them: its table has three places to go on.
func moduleOf(function ...byte) []byte {
	code := appendBytes([]byte{1}, function)
	return appendBytes(append([]byte("\x00asm\x01\x00\x00\x00"), codeSection), code)
}

func TestOnlyJumpsForwardAreMadeDirect(t *testing.T) {
	beginning := []byte{
		0, loop, 0x40, block, 0x40, block, 0x40, block, 0x40,
		localGet, 0, brTable, 2, 0, 1, 2, end,
	}
	jump := func(to, depth byte) []byte { return []byte{i32Const, to, localSet, 0, br, depth} }
	for _, c := range []struct {
		name      string
		jump, now []byte
	}{
		{"forward over one block", jump(2, 2), []byte{br, 1}},
		{"forward to the next block", jump(1, 2), []byte{br, 0}},
		{"a value beyond the table leads where its last does", jump(9, 2), []byte{br, 1}},
		{"forward from within an if", append([]byte{localGet, 1, iff, 0x40}, append(jump(2, 3), end)...), []byte{localGet, 1, iff, 0x40, br, 2, end}},
		{"back", jump(0, 2), jump(0, 2)},
		{"out of a block that is no part of the table", append([]byte{block, 0x40}, append(jump(2, 0), end)...), append([]byte{block, 0x40}, append(jump(2, 0), end)...)},
	} {
		end := []byte{end, i32Const, 7, end, end, 0x00, end}
		got, err := Straighten(moduleOf(bytes.Join([][]byte{beginning, c.jump, end}, nil)...))
		want := moduleOf(bytes.Join([][]byte{beginning, c.now, end}, nil)...)
		if err != nil || !bytes.Equal(got, want) {
			t.Errorf("%s: got % x, %v, want % x", c.name, got, err, want)
		}
	}
}

func TestFunctionsWithoutTableAreLeft(t *testing.T) {
	m := moduleOf(0, loop, 0x40, localGet, 0, brIf, 0, end, end)
	if got, err := Straighten(m); err != nil || !bytes.Equal(got, m) {
		t.Errorf("got % x, %v, want % x", got, err, m)
	}
}

func TestWhatIsNoModuleIsRefused(t *testing.T) {
	whole := moduleOf(0, loop, 0x40, end, end)
	for _, m := range [][]byte{nil, whole[:9], whole[:len(whole)-2], moduleOf(0, 0xFD, end)} {
		if got, err := Straighten(m); err == nil {
			t.Errorf("% x became % x", m, got)
		}
	}
}
