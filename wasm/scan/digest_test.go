package scan

import (
	"crypto/sha256"
	"encoding/hex"
	"testing"
)

func TestSHA256(t *testing.T) {
	for n := range 56 {
		data := []byte("The quick brown fox jumps over the lazy dog, and again!!!")[:n]
		if got, want := sha256Block(data), sha256.Sum256(data); got != want {
			t.Errorf("of %d bytes got %x, want %x", n, got, want)
		}
	}
}

// The digests are those that the Keccak team and the Ethereum yellow paper give.
func TestKeccak256(t *testing.T) {
	for in, want := range map[string]string{
		"":                                  "c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470",
		"abc":                               "4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45",
		"testing":                           "5f16f4c7f149ac4f9510d9cf8cf384038ad348b3bcdc01915f95de12df9d1b02",
		"Transfer(address,address,uint256)": "ddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef",
	} {
		sum := keccak256([]byte(in))
		if got := hex.EncodeToString(sum[:]); got != want {
			t.Errorf("of %q got %s, want %s", in, got, want)
		}
	}
}

func TestCyclicChecksums(t *testing.T) {
	if got := crc32([]byte("123456789")); got != 0xCBF43926 {
		t.Errorf("CRC-32 is %#x", got)
	}
	if got := crc16([]byte("123456789")); got != 0x31C3 {
		t.Errorf("CRC-16/XMODEM is %#x", got)
	}
}
