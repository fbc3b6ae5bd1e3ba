package verdict

// marks are the numbers of records that were looked at. To clear them costs as much as was
// marked.
type marks struct {
	bits []uint64
	list []int32
}

// newMarks returns marks for the numbers below n.
func newMarks(n int) marks { return marks{bits: make([]uint64, (n+63)/64)} }

// add marks n and reports whether it was not marked before.
func (m *marks) add(n int32) bool {
	word, bit := &m.bits[n>>6], uint64(1)<<(n&63)
	if *word&bit != 0 {
		return false
	}
	*word |= bit
	m.list = append(m.list, n)
	return true
}

func (m *marks) clear() {
	for _, n := range m.list {
		m.bits[n>>6] = 0
	}
	m.list = m.list[:0]
}
