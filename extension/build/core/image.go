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

// collectAt is GOGC of the core: memory counts for more than the few collections it costs.
const collectAt = "50"

const pageSize = 4096 // of memory that an image holds or leaves out

// Image starts the core, has it load the snapshot, and returns the module without its data
// and the memory that takes their place: runs of pages that are not empty, each after its
// start and its length, 32 bits each, the lower byte first.
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
	return withState(module, m.(experimental.InternalModule), len(all)>>16), runs(all), nil
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

// runs returns the pages of memory that are not empty.
func runs(memory []byte) []byte {
	var out []byte
	empty := make([]byte, pageSize)
	filled := func(at int) bool { return at < len(memory) && !bytes.Equal(memory[at:at+pageSize], empty) }
	for at := 0; at < len(memory); at += pageSize {
		from := at
		for filled(at) {
			at += pageSize
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
	memorySection    = 5
	globalSection    = 6
	dataSection      = 11
	dataCountSection = 12
)

// withState returns module with memory of that many 64 KB pages and the globals that m has
// come to, and without data, since an image brings it.
func withState(module []byte, m experimental.InternalModule, pages int) []byte {
	out := bytes.Clone(module[:8])
	for r := (reader{module, 8}); r.at < len(module); {
		id := module[r.at]
		r.at++
		switch section := r.bytes(); id {
		case customSection, dataSection, dataCountSection:
		case memorySection:
			out = appendBytes(append(out, id), appendNumber([]byte{1, 0}, pages)) // one memory, no maximum
		case globalSection:
			out = appendBytes(append(out, id), globals(m))
		default:
			out = appendBytes(append(out, id), section)
		}
	}
	return out
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
