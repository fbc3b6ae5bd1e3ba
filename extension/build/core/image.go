package core

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/experimental"
)

// Starting the Go runtime, making the lexicon's tables and reading the corpus take a browser
// longer than reading an article, and give the same memory every time. So the core is started
// here, once, and the extension carries the memory as it then is: engine.ts puts it in place
// and calls the core as if it had started there.

// collectAt is GOGC of the core: the first texts that a core reads collect nothing yet, since a
// browser would have to compile the collector first.
const collectAt = "200"

const blockSize = 512 // of memory that an image holds or leaves out

// Image starts the core, has it load the snapshot, and returns the module without its data
// and the memory that takes their place, which the module imports: how many 64 KB pages it has,
// and runs of blocks that are not empty, each after its start and its length; all numbers have 32
// bits, the lower byte first. Compressed, it took a browser longer.
func Image(module, snapshot []byte) (bare, memory []byte, err error) {
	ctx := context.Background()
	runtime := wazero.NewRuntime(ctx)
	defer runtime.Close(ctx)
	if err := host(ctx, runtime); err != nil {
		return nil, nil, err
	}
	m, err := runtime.Instantiate(ctx, module)
	if err != nil {
		return nil, nil, fmt.Errorf("start the core: %w", err)
	}
	if err := start(ctx, m, snapshot); err != nil {
		return nil, nil, fmt.Errorf("start the core: %w", err)
	}
	all, ok := m.Memory().Read(0, m.Memory().Size())
	if !ok {
		return nil, nil, errors.New("the memory of the core cannot be read")
	}
	pages := len(all) >> 16
	memory = append(binary.LittleEndian.AppendUint32(nil, uint32(pages)), runs(all)...)
	return withState(module, m.(experimental.InternalModule), pages), memory, nil
}

// start runs the core until it waits for calls, as wasm_exec.js of the Go distribution does,
// and loads the snapshot.
func start(ctx context.Context, m api.Module, snapshot []byte) error {
	const args = 4096 // where Go looks for its arguments
	name, env := "core\x00\x00\x00\x00", "GOGC="+collectAt+"\x00"
	words := binary.LittleEndian.AppendUint64(nil, args)
	for _, p := range []uint64{0, args + uint64(len(name)), 0} {
		words = binary.LittleEndian.AppendUint64(words, p)
	}
	m.Memory().Write(args, []byte(name+env))
	m.Memory().Write(args+64, words)
	if _, err := m.ExportedFunction("run").Call(ctx, 1, args+64); err != nil {
		return err
	}
	n := uint64(len(snapshot))
	at, err := m.ExportedFunction("alloc").Call(ctx, n)
	if err != nil {
		return err
	}
	m.Memory().Write(uint32(at[0]), snapshot)
	loaded, err := m.ExportedFunction("load").Call(ctx, n)
	if err == nil && loaded[0] != 1 {
		return errors.New("it refuses the corpus")
	}
	return err
}

// host lends the core what a browser does. The clock stands still and nothing is random, so
// that the same core has the same memory on any machine.
func host(ctx context.Context, runtime wazero.Runtime) error {
	b := runtime.NewHostModuleBuilder("gojs")
	export := func(name string, f func(memory api.Memory, sp uint32)) {
		b.NewFunctionBuilder().WithFunc(func(_ context.Context, m api.Module, sp uint32) { f(m.Memory(), sp) }).Export("runtime." + name)
	}
	nothing := func(api.Memory, uint32) {}
	export("resetMemoryDataView", nothing)
	export("getRandomData", nothing)
	export("walltime", nothing)
	export("nanotime1", func(memory api.Memory, sp uint32) { memory.WriteUint64Le(sp+8, 1) })
	export("wasmExit", func(memory api.Memory, sp uint32) { panic("the core has ended") })
	export("wasmWrite", func(memory api.Memory, sp uint32) {
		at, _ := memory.ReadUint64Le(sp + 16)
		n, _ := memory.ReadUint32Le(sp + 24)
		text, _ := memory.Read(uint32(at), n)
		panic(string(text))
	})
	export("scheduleTimeoutEvent", func(memory api.Memory, sp uint32) { panic("the core waits for a time") })
	export("clearTimeoutEvent", nothing)
	_, err := b.Instantiate(ctx)
	return err
}

// runs returns the blocks of memory that are not empty.
func runs(memory []byte) []byte {
	var out []byte
	empty := make([]byte, blockSize)
	filled := func(at int) bool { return at < len(memory) && !bytes.Equal(memory[at:at+blockSize], empty) }
	for at := 0; at < len(memory); at += blockSize {
		from := at
		for filled(at) {
			at += blockSize
		}
		if at > from {
			out = binary.LittleEndian.AppendUint32(out, uint32(from))
			out = binary.LittleEndian.AppendUint32(out, uint32(at-from))
			out = append(out, memory[from:at]...)
		}
	}
	return out
}

// Sections of a module beside the code.
const (
	customSection    = 0
	importSection    = 2
	memorySection    = 5
	globalSection    = 6
	dataSection      = 11
	dataCountSection = 12
)

// withState returns module with the globals that m has come to, and with a memory of that many
// 64 KB pages imported, since an image brings it and all data.
func withState(module []byte, m experimental.InternalModule, pages int) []byte {
	out := bytes.Clone(module[:8])
	for r := (reader{module, 8}); r.at < len(module); {
		id := module[r.at]
		r.at++
		switch section := r.bytes(); id {
		case customSection, memorySection, dataSection, dataCountSection:
		case importSection:
			out = appendBytes(append(out, id), withMemory(section, pages))
		case globalSection:
			out = appendBytes(append(out, id), globals(m))
		default:
			out = appendBytes(append(out, id), section)
		}
	}
	return out
}

// withMemory returns a section of imports with a memory, which has no maximum, added.
func withMemory(section []byte, pages int) []byte {
	const memory, unlimited = 2, 0
	r := reader{section, 0}
	out := append(appendNumber(nil, r.number()+1), section[r.at:]...)
	out = appendBytes(appendBytes(out, []byte("gojs")), []byte("mem"))
	return appendNumber(append(out, memory, unlimited), pages)
}

// globals returns a section with the globals of m as they are.
func globals(m experimental.InternalModule) []byte {
	const variable = 1
	out := appendNumber(nil, m.NumGlobal())
	for i := range m.NumGlobal() {
		g := m.Global(i)
		op, value := byte(i64Const), int64(g.Get())
		if g.Type() == api.ValueTypeI32 {
			op, value = i32Const, int64(int32(g.Get()))
		}
		out = append(appendSigned(append(out, byte(g.Type()), variable, op), value), end)
	}
	return out
}

// appendSigned appends v as signed LEB128.
func appendSigned(b []byte, v int64) []byte {
	for v < -64 || v > 63 {
		b = append(b, byte(v)|0x80)
		v >>= 7
	}
	return append(b, byte(v)&0x7f)
}
