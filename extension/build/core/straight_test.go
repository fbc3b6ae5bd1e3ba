package core

import (
	"bytes"
	"testing"
)

// moduleOf returns a module with one function, of one parameter and one result, as Go's are.
func moduleOf(function ...byte) []byte {
	m := []byte("\x00asm\x01\x00\x00\x00")
	m = appendBytes(append(m, typeSection), []byte{1, 0x60, 1, i32Type, 1, i32Type})
	m = appendBytes(append(m, functionSection), []byte{1, 0})
	return appendBytes(append(m, codeSection), appendBytes([]byte{1}, function))
}

func TestOnlyJumpsForwardAreMadeDirect(t *testing.T) {
	beginning := []byte{ // with three places to go on
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
	for _, m := range [][]byte{nil, whole[:9], whole[:14], whole[:len(whole)-2], moduleOf(0, 0xFD, end)} {
		if got, err := Straighten(m); err == nil {
			t.Errorf("% x became % x", m, got)
		}
	}
}

func TestShortCopiesAreWrittenOut(t *testing.T) {
	with := func(rest ...byte) []byte { // two groups of locals, the second of two addresses
		return append([]byte{2, 1, i64Type, 2, i32Type, localGet, 0, localGet, 0}, rest...)
	}
	for _, c := range []struct {
		name     string
		function []byte
		wanted   []byte
	}{
		{"20 bytes, in words of which the last overlaps",
			[]byte{1, 1, i64Type, localGet, 0, localGet, 0, i32Const, 20, extended, memoryCopy, 0, 0, end},
			with(localSet, 3, localSet, 2,
				localGet, 2, localGet, 3, i64Load, 0, 0, i64Store, 0, 0,
				localGet, 2, localGet, 3, i64Load, 0, 8, i64Store, 0, 8,
				localGet, 2, localGet, 3, i64Load, 0, 12, i64Store, 0, 12, end)},
		{"16 bytes cleared",
			[]byte{1, 1, i64Type, localGet, 0, localGet, 0, i32Const, 0, i32Const, 16, extended, memoryFill, 0, end},
			with(localSet, 2, localGet, 2, i64Const, 0, i64Store, 0, 0, localGet, 2, i64Const, 0, i64Store, 0, 8, end)},
	} {
		if got, err := Straighten(moduleOf(c.function...)); err != nil || !bytes.Equal(got, moduleOf(c.wanted...)) {
			t.Errorf("%s: got % x, %v, want % x", c.name, got, err, moduleOf(c.wanted...))
		}
	}
	for name, m := range map[string][]byte{
		"a length that is not known": moduleOf(0, localGet, 0, localGet, 0, localGet, 0, extended, memoryCopy, 0, 0, end),
		"a long copy":                moduleOf(0, localGet, 0, localGet, 0, i32Const, 0x80, 2, extended, memoryCopy, 0, 0, end),
		"filled with something else": moduleOf(0, localGet, 0, i32Const, 1, i32Const, 16, extended, memoryFill, 0, end),
	} {
		if got, err := Straighten(m); err != nil || !bytes.Equal(got, m) {
			t.Errorf("%s: got % x, %v, want % x", name, got, err, m)
		}
	}
}
