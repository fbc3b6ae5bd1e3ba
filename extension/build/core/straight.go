package core

import "errors"

var errModule = errors.New("core: no Wasm module, or one with instructions that Go's compiler does not use")

// Straighten returns a module of Go's compiler with the jumps made direct that lead forward, and
// with short copies written out.
//
// A function that Go compiles for Wasm must be able to go on in its middle, after its
// goroutine was stopped. So it is a loop around nested blocks, one for each place where it
// may go on:
//
//	loop
//	  block … block
//	    local.get 0; br_table …   ;; goes on at the end of one of the blocks
//	  end
//	  …                           ;; what the function does first
//	  end
//	  …                           ;; second, and so on
//
// Each jump of the source, too, sets local 0 and goes round the loop to the table: "i32.const
// k; local.set 0; br loop". But at a jump forward the block at whose end it arrives is still
// open, and "br block" does the same. Nine jumps in ten go forward.
func Straighten(module []byte) (out []byte, err error) {
	defer func() {
		if recover() != nil { // an index beyond the module's end
			out, err = nil, errModule
		}
	}()
	out = append(out, module[:8]...)
	var s signatures
	for r := (reader{module, 8}); r.at < len(module); {
		id := module[r.at]
		r.at++
		section := r.bytes()
		switch id {
		case typeSection:
			s.readTypes(section)
		case functionSection:
			s.readFunctions(section)
		case codeSection:
			section = straightened(section, s.params)
		}
		out = appendBytes(append(out, id), section)
	}
	return out, nil
}

// The sections that are read.
const (
	typeSection     = 1
	functionSection = 3
	codeSection     = 10
)

// signatures are what is known of the functions of a module.
type signatures struct {
	types  []int // of each type, how many parameters a function of it has
	params []int // of each function
}

func (s *signatures) readTypes(section []byte) {
	r := reader{section, 0}
	for range r.number() {
		r.at++ // it is one of a function
		s.types = append(s.types, len(r.bytes()))
		r.bytes() // results
	}
}

func (s *signatures) readFunctions(section []byte) {
	r := reader{section, 0}
	for range r.number() {
		s.params = append(s.params, s.types[r.number()])
	}
}

func straightened(section []byte, params []int) []byte {
	r := reader{section, 0}
	n := r.number()
	out := appendNumber(nil, n)
	for k := range n {
		out = appendBytes(out, function(writtenOut(r.bytes(), params[k])))
	}
	return out
}

// function returns the body of a function with its forward jumps made direct; as it was, when
// it has no table.
func function(body []byte) []byte {
	r := reader{body, 0}
	table, ok := r.table()
	if !ok {
		return body
	}
	out := append([]byte(nil), body[:r.at]...)
	closed, nested := 0, 0 // blocks of the table that have ended; blocks that are open within its next
	for closed <= table.blocks {
		from := r.at
		if target, ok := r.jump(table, nested+table.blocks-closed); ok && target >= closed {
			out = appendNumber(append(out, br), target-closed+nested)
			continue
		}
		r.at = from
		switch r.instruction() {
		case block, loop, iff:
			nested++
		case end:
			if nested--; nested < 0 {
				nested = 0
				closed++
			}
		}
		out = append(out, body[from:r.at]...)
	}
	return append(out, body[r.at:]...)
}

// A table is that at the beginning of a function.
type table struct {
	blocks  int
	targets []int // of each value of local 0, the block to whose end it leads, the innermost being 0
}

// table moves r behind the table of a function; ok is false when it has none.
func (r *reader) table() (t table, ok bool) {
	for n := r.number(); n > 0; n-- { // declarations of locals
		r.number()
		r.at++
	}
	for r.at < len(r.b) && r.b[r.at] != loop {
		r.instruction()
	}
	if r.at == len(r.b) {
		return t, false
	}
	for r.instruction(); r.b[r.at] == block; t.blocks++ {
		r.instruction()
	}
	if r.b[r.at] != localGet || r.b[r.at+1] != 0 || r.b[r.at+2] != brTable || r.b[r.at+3] == 0 {
		return t, false
	}
	r.at += 3
	for n := r.number() + 1; n > 0; n-- {
		t.targets = append(t.targets, r.number())
	}
	return t, true
}

// jump moves r behind "i32.const k; local.set 0; br depth", where that stands, and returns
// the block to whose end the table leads.
func (r *reader) jump(t table, depth int) (target int, ok bool) {
	if r.b[r.at] != i32Const {
		return 0, false
	}
	r.at++
	k := r.number()
	if r.b[r.at] != localSet || r.b[r.at+1] != 0 || r.b[r.at+2] != br {
		return 0, false
	}
	r.at += 3
	return t.targets[min(k, len(t.targets)-1)], r.number() == depth
}
