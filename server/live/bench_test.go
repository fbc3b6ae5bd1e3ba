package live_test

import (
	"bytes"
	"compress/gzip"
	"testing"

	authored "assay/server/corpus"
	"assay/wasm/corpus"
)

// BenchmarkLoad measures the embedded snapshot from bytes to index; the limit is 5 ms.
func BenchmarkLoad(b *testing.B) {
	encoded := authored.EmbeddedBytes()
	b.SetBytes(int64(len(encoded)))
	for b.Loop() {
		s, err := corpus.Decode(encoded)
		if err != nil {
			b.Fatal(err)
		}
		corpus.NewIndex(s)
	}
}

// The extension carries the snapshot, and every reader downloads it.
const maxSnapshotGzip = 600_000

func TestTheSnapshotStaysSmall(t *testing.T) {
	var packed bytes.Buffer
	z := gzip.NewWriter(&packed)
	if _, err := z.Write(authored.EmbeddedBytes()); err != nil {
		t.Fatal(err)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	if packed.Len() > maxSnapshotGzip {
		t.Errorf("the snapshot has %d bytes compressed, more than %d", packed.Len(), maxSnapshotGzip)
	}
}
