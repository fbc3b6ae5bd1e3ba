package core

// A reader reads the binary format of Wasm. Past the end it panics.
type reader struct {
	b  []byte
	at int
}

// number reads a number in LEB128 that is not negative.
func (r *reader) number() (n int) {
	for shift := 0; ; shift += 7 {
		c := r.b[r.at]
		r.at++
		n |= int(c&0x7f) << shift
		if c < 0x80 {
			return n
		}
	}
}

// bytes reads a length and as many bytes.
func (r *reader) bytes() []byte {
	n := r.number()
	r.at += n
	return r.b[r.at-n : r.at : len(r.b)] // panics beyond the end, as an index does
}

func appendNumber(dst []byte, n int) []byte {
	for ; n >= 0x80; n >>= 7 {
		dst = append(dst, byte(n)|0x80)
	}
	return append(dst, byte(n))
}

func appendBytes(dst, b []byte) []byte { return append(appendNumber(dst, len(b)), b...) }

// The instructions that have a part here.
const (
	block        = 0x02
	loop         = 0x03
	iff          = 0x04
	end          = 0x0B
	br           = 0x0C
	brIf         = 0x0D
	brTable      = 0x0E
	call         = 0x10
	callIndirect = 0x11
	localGet     = 0x20
	localSet     = 0x21
	globalSet    = 0x24
	i64Load      = 0x29
	i64Store     = 0x37
	load         = 0x28 // the first of those that load and store
	store        = 0x3E // the last
	memorySize   = 0x3F
	memoryGrow   = 0x40
	i32Const     = 0x41
	i64Const     = 0x42
	f32Const     = 0x43
	f64Const     = 0x44
	extend       = 0xC4 // the last of those without an operand
	extended     = 0xFC // conversions, and memory in bulk
	memoryCopy   = 10   // the second number of one that is extended
	memoryFill   = 11
	i32Type      = 0x7F
	i64Type      = 0x7E
)

// instruction reads one instruction and returns its code.
func (r *reader) instruction() byte {
	code := r.b[r.at]
	r.at++
	operands := 0
	switch {
	case code == brTable:
		operands = r.number() + 1
	case code == f32Const:
		r.at += 4
	case code == f64Const:
		r.at += 8
	case code == extended:
		operands = bulkOperands(r.number())
	case code >= load && code <= store, code == callIndirect:
		operands = 2
	case code == block, code == loop, code == iff, code == br, code == brIf, code == call,
		code >= localGet && code <= globalSet, code >= memorySize && code <= i64Const:
		operands = 1
	case code > extend:
		panic(errModule)
	}
	for ; operands > 0; operands-- {
		r.number() // a negative one is as long
	}
	return code
}

// bulkOperands returns how many operands follow an extended instruction.
func bulkOperands(code int) int {
	switch {
	case code < 8: // conversions that saturate
		return 0
	case code == 9, code == 11, code == 13: // data.drop, memory.fill, elem.drop
		return 1
	case code > 14:
		panic(errModule)
	}
	return 2
}
