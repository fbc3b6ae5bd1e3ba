package core

import (
	"context"
	"encoding/binary"
	"os"
	"testing"
	"fmt"

	"assay/server/corpus"
	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
)

func TestGC(t *testing.T) {
	module, err := Build("../../..")
	if err != nil {
		t.Fatal(err)
	}
	ctx := context.Background()
	rt := wazero.NewRuntime(ctx)
	b := rt.NewHostModuleBuilder("gojs")
	export := func(name string, f func(memory api.Memory, sp uint32)) {
		b.NewFunctionBuilder().WithFunc(func(_ context.Context, m api.Module, sp uint32) { f(m.Memory(), sp) }).Export("runtime." + name)
	}
	nothing := func(api.Memory, uint32) {}
	for _, n := range []string{"resetMemoryDataView", "getRandomData", "walltime", "wasmExit", "scheduleTimeoutEvent", "clearTimeoutEvent"} {
		export(n, nothing)
	}
	var now uint64 = 1
	export("nanotime1", func(memory api.Memory, sp uint32) { now += 1000; memory.WriteUint64Le(sp+8, now) })
	export("wasmWrite", func(memory api.Memory, sp uint32) {
		at, _ := memory.ReadUint64Le(sp + 16)
		n, _ := memory.ReadUint32Le(sp + 24)
		text, _ := memory.Read(uint32(at), n)
		fmt.Print(string(text))
	})
	b.Instantiate(ctx)
	m, err := rt.Instantiate(ctx, module)
	if err != nil {
		t.Fatal(err)
	}
	const args = 4096
	name, e1, e2 := "core\x00\x00\x00\x00", "GOGC=50\x00", "GODEBUG=gctrace=1\x00"
	w := binary.LittleEndian.AppendUint64(nil, args)
	for _, p := range []uint64{0, args + 8, args + 16, 0} {
		w = binary.LittleEndian.AppendUint64(w, p)
	}
	m.Memory().Write(args, []byte(name+e1+e2))
	m.Memory().Write(args+64, w)
	m.ExportedFunction("run").Call(ctx, 1, args+64)
	s := corpus.EmbeddedBytes()
	at, _ := m.ExportedFunction("alloc").Call(ctx, uint64(len(s)))
	m.Memory().Write(uint32(at[0]), s)
	m.ExportedFunction("load").Call(ctx, uint64(len(s)))
	text, _ := os.ReadFile("/tmp/extlab/text.txt")
	for i := range 12 {
		fmt.Println("read", i, m.Memory().Size())
		at, _ := m.ExportedFunction("alloc").Call(ctx, uint64(len(text)*3))
		m.Memory().Write(uint32(at[0]), text)
		ok, err := m.ExportedFunction("read").Call(ctx, uint64(len(text)), 0, uint64(min(i, 1)))
		n, _ := m.ExportedFunction("resultLen").Call(ctx)
		fmt.Println(ok, err, n)
	}
}
