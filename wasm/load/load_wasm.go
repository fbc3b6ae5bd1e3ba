package load

import "unsafe"

// Wasm has an instruction for this, at any address and in this order, but Go's compiler does
// not find it in eight loads of a byte.

// String returns the first eight bytes of s, the first in the lowest bits.
func String(s string) uint64 {
	_ = s[7]
	return *(*uint64)(unsafe.Pointer(unsafe.StringData(s)))
}

// Bytes returns the first eight bytes of b, the first in the lowest bits.
func Bytes(b []byte) uint64 {
	_ = b[7]
	return *(*uint64)(unsafe.Pointer(unsafe.SliceData(b)))
}
