//go:build js && wasm

// Command wasm is the core as a browser loads it. The host writes into the buffer that
// alloc returns, calls load or read, and takes the answer at result, resultLen bytes
// long. Every call may grow the memory: the host looks mem.buffer up again after each. The
// extension carries the memory of a core that has started and loaded (extension/build/core/image.go).
package main

import (
	"runtime"
	"unsafe"

	"assay/wasm/bridge"
)

var (
	core   bridge.Core
	buffer []byte
)

func main() { select {} }

// alloc returns the address of a buffer of at least n bytes, valid until the next alloc.
//
//go:wasmexport alloc
func alloc(n uint32) uint32 {
	if int(n) >= len(buffer) {
		buffer = make([]byte, n+1)
	}
	return address(buffer)
}

// load takes the first n bytes of the buffer as a snapshot and returns 1, or 0 when it is
// refused. It leaves no garbage, since the memory after it is what the extension carries.
//
//go:wasmexport load
func load(n uint32) uint32 {
	ok := core.Load(buffer[:n])
	clear(buffer)
	buffer = nil
	runtime.GC()
	return flag(ok)
}

// read reads the text in the first textLen bytes of the buffer, with the publication-date
// candidates in the candidatesLen bytes after it, and checks its claims when check is not 0.
//
//go:wasmexport read
func read(textLen, candidatesLen, check uint32) uint32 {
	text := buffer[:textLen+candidatesLen]
	all := unsafe.String(unsafe.SliceData(text), len(text)) // the host writes again only after the answer
	return flag(core.Read(all[:textLen], all[textLen:], check != 0))
}

// result returns the address of the last answer.
//
//go:wasmexport result
func result() uint32 { return address(core.Result()) }

// resultLen returns the length of the last answer in bytes.
//
//go:wasmexport resultLen
func resultLen() uint32 { return uint32(len(core.Result())) }

func address(b []byte) uint32 { return uint32(uintptr(unsafe.Pointer(unsafe.SliceData(b)))) }

func flag(ok bool) uint32 {
	if ok {
		return 1
	}
	return 0
}
