package core

// maxCopy is the length in bytes of the longest copy that is written out.
const maxCopy = 128

// writtenOut returns the body of a function with its copies of memory, and what it clears,
// written out where the length is known and short: Go's compiler leaves all of more than 16
// bytes to instructions that an engine calls a function for, which takes longer than moving a
// few words. params is how many parameters the function has.
func writtenOut(body []byte, params int) []byte {
	r := reader{body, 0}
	groups, locals := r.number(), params
	declared := r.at
	for range groups {
		locals += r.number()
		r.at++
	}
	w := writer{from: locals + 1, to: locals}
	w.b = append(appendNumber(nil, groups+1), body[declared:r.at]...)
	w.b = append(w.b, 2, i32Type)
	found := false
	for r.at < len(body) {
		if n, ok := r.fixed(i32Const, 0, i32Const, -1, extended, memoryFill, 0); ok {
			w.clear(n)
			found = true
		} else if n, ok := r.fixed(i32Const, -1, extended, memoryCopy, 0, 0); ok {
			w.copy(n)
			found = true
		} else {
			from := r.at
			r.instruction()
			w.b = append(w.b, body[from:r.at]...)
		}
	}
	if !found {
		return body
	}
	return w.b
}

// fixed moves r behind the bytes of the pattern, where they stand, and returns the number at its -1, which
// is a length that is written out.
func (r *reader) fixed(pattern ...int) (n int, ok bool) {
	q := *r
	for _, want := range pattern {
		switch {
		case q.at == len(q.b):
			return 0, false
		case want < 0:
			n = q.number()
		case int(q.b[q.at]) != want:
			return 0, false
		default:
			q.at++
		}
	}
	if n < 8 || n > maxCopy {
		return 0, false
	}
	*r = q
	return n, true
}

// A writer writes instructions. Its two locals hold addresses.
type writer struct {
	b        []byte
	from, to int
}

func (w *writer) op(code byte, operand int) { w.b = appendNumber(append(w.b, code), operand) }

// word writes one that loads or stores a word at an address and what is added to it.
func (w *writer) word(code byte, offset int) {
	w.b = appendNumber(append(w.b, code, 0), offset) // aligned or not
}

// clear writes what clears n bytes at the address on the stack.
func (w *writer) clear(n int) {
	w.op(localSet, w.to)
	for offset := range words(n) {
		w.op(localGet, w.to)
		w.op(i64Const, 0)
		w.word(i64Store, offset)
	}
}

// copy writes what copies n bytes between the addresses on the stack.
func (w *writer) copy(n int) {
	w.op(localSet, w.from)
	w.op(localSet, w.to)
	for offset := range words(n) {
		w.op(localGet, w.to)
		w.op(localGet, w.from)
		w.word(i64Load, offset)
		w.word(i64Store, offset)
	}
}

// words yields the offsets of words that cover n bytes; the last may overlap the one before.
func words(n int) func(func(int) bool) {
	return func(yield func(int) bool) {
		for offset := 0; offset < n; offset += 8 {
			if !yield(min(offset, n-8)) {
				return
			}
		}
	}
}
