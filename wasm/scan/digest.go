package scan

import "math/bits"

// Checksums of addresses, by hand: crypto/sha256 brings start-up code and size into the
// Wasm module, and Keccak-256 is not in the standard library.

// keccak256 returns the Keccak-256 digest, as Ethereum uses it, of at most 135 bytes.
func keccak256(data []byte) (sum [32]byte) {
	var block [136]byte
	n := copy(block[:135], data)
	block[n] ^= 0x01
	block[135] ^= 0x80
	var a [25]uint64
	for i := range 17 {
		for k := range 8 {
			a[i] |= uint64(block[8*i+k]) << (8 * k)
		}
	}
	keccakF(&a)
	for i := range sum {
		sum[i] = byte(a[i/8] >> (8 * (i % 8)))
	}
	return sum
}

// keccakF is the permutation Keccak-f[1600] of FIPS 202, section 3.3.
func keccakF(a *[25]uint64) {
	for round := range keccakRounds {
		var c [5]uint64
		for x := range c {
			c[x] = a[x] ^ a[x+5] ^ a[x+10] ^ a[x+15] ^ a[x+20]
		}
		t := [5]uint64{
			c[4] ^ bits.RotateLeft64(c[1], 1), c[0] ^ bits.RotateLeft64(c[2], 1), c[1] ^ bits.RotateLeft64(c[3], 1),
			c[2] ^ bits.RotateLeft64(c[4], 1), c[3] ^ bits.RotateLeft64(c[0], 1),
		}
		for y := 0; y < 25; y += 5 {
			for x := range t {
				a[y+x] ^= t[x]
			}
		}
		last := a[1]
		for _, step := range keccakSteps {
			last, a[step.lane] = a[step.lane], bits.RotateLeft64(last, step.turn)
		}
		for y := 0; y < 25; y += 5 {
			r := (*[5]uint64)(a[y:])
			r[0], r[1], r[2], r[3], r[4] = r[0]^^r[1]&r[2], r[1]^^r[2]&r[3], r[2]^^r[3]&r[4], r[3]^^r[4]&r[0], r[4]^^r[0]&r[1]
		}
		a[0] ^= keccakRounds[round]
	}
}

// keccakSteps are the lanes in the order in which each moves to the next, and how far it
// turns.
var keccakSteps = func() (steps [24]struct{ lane, turn int }) {
	x, y := 1, 0
	for t := range steps {
		x, y = y, (2*x+3*y)%5
		steps[t].lane, steps[t].turn = x+5*y, (t+1)*(t+2)/2%64
	}
	return steps
}()

// keccakRounds are the constants of the rounds, from the shift register of the standard.
var keccakRounds = func() (rounds [24]uint64) {
	lfsr := byte(1)
	for i := range rounds {
		for j := range 7 {
			if lfsr&1 != 0 {
				rounds[i] ^= 1 << (1<<j - 1)
			}
			lfsr = lfsr<<1 ^ lfsr>>7*0x71
		}
	}
	return rounds
}()

// sha256Twice returns the SHA-256 digest of the SHA-256 digest of at most 55 bytes, the
// checksum of Base58Check.
func sha256Twice(data []byte) [32]byte {
	once := sha256Block(data)
	return sha256Block(once[:])
}

// sha256Block returns the SHA-256 digest (FIPS 180-4) of at most 55 bytes: one block.
func sha256Block(data []byte) (sum [32]byte) {
	var block [64]byte
	n := copy(block[:55], data)
	block[n] = 0x80
	block[62], block[63] = byte(n>>5), byte(n<<3)
	var w [64]uint32
	for i := range 16 {
		w[i] = uint32(block[4*i])<<24 | uint32(block[4*i+1])<<16 | uint32(block[4*i+2])<<8 | uint32(block[4*i+3])
	}
	for i := 16; i < 64; i++ {
		s0 := bits.RotateLeft32(w[i-15], -7) ^ bits.RotateLeft32(w[i-15], -18) ^ w[i-15]>>3
		s1 := bits.RotateLeft32(w[i-2], -17) ^ bits.RotateLeft32(w[i-2], -19) ^ w[i-2]>>10
		w[i] = w[i-16] + s0 + w[i-7] + s1
	}
	h := sha256Start
	for i := range 64 {
		s1 := bits.RotateLeft32(h[4], -6) ^ bits.RotateLeft32(h[4], -11) ^ bits.RotateLeft32(h[4], -25)
		t1 := h[7] + s1 + (h[4]&h[5] ^ ^h[4]&h[6]) + sha256Round[i] + w[i]
		s0 := bits.RotateLeft32(h[0], -2) ^ bits.RotateLeft32(h[0], -13) ^ bits.RotateLeft32(h[0], -22)
		t2 := s0 + (h[0]&h[1] ^ h[0]&h[2] ^ h[1]&h[2])
		h = [8]uint32{t1 + t2, h[0], h[1], h[2], h[3] + t1, h[4], h[5], h[6]}
	}
	for i := range h {
		v := h[i] + sha256Start[i]
		sum[4*i], sum[4*i+1], sum[4*i+2], sum[4*i+3] = byte(v>>24), byte(v>>16), byte(v>>8), byte(v)
	}
	return sum
}

var sha256Start = [8]uint32{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19}

var sha256Round = [64]uint32{
	0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
	0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
	0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
	0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
	0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
	0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
	0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
	0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
}

// crc32 returns the IEEE CRC-32 of data, which closes a Byron address.
func crc32(data []byte) uint32 {
	crc := ^uint32(0)
	for _, b := range data {
		crc ^= uint32(b)
		for range 8 {
			crc = crc>>1 ^ crc&1*0xEDB88320
		}
	}
	return ^crc
}

// crc16 returns the CRC-16/XMODEM of data, which closes a Stellar address.
func crc16(data []byte) uint16 {
	crc := uint16(0)
	for _, b := range data {
		crc ^= uint16(b) << 8
		for range 8 {
			crc = crc<<1 ^ crc>>15*0x1021
		}
	}
	return crc
}
