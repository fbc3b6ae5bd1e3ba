package scan

import "strings"

const (
	bitcoinAlphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
	rippleAlphabet  = "rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz"
	bech32Alphabet  = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
)

// base58 appends the bytes that s spells in the alphabet to dst; ok is false when a
// character is not in it.
func base58(dst []byte, s, alphabet string) (out []byte, ok bool) {
	from := len(dst)
	for i := 0; i < len(s); i++ {
		carry := strings.IndexByte(alphabet, s[i])
		if carry < 0 {
			return nil, false
		}
		for k := len(dst) - 1; k >= from; k-- {
			carry += int(dst[k]) * 58
			dst[k] = byte(carry)
			carry >>= 8
		}
		for ; carry > 0; carry >>= 8 {
			dst = append(dst, 0)
			copy(dst[from+1:], dst[from:])
			dst[from] = byte(carry)
		}
	}
	zeros := 0
	for zeros < len(s) && s[zeros] == alphabet[0] {
		zeros++
	}
	for range zeros {
		dst = append(dst, 0)
		copy(dst[from+1:], dst[from:])
		dst[from] = 0
	}
	return dst, true
}

// base58Check returns the payload of s, whose last four bytes must be its checksum.
func base58Check(s, alphabet string) (payload []byte, ok bool) {
	b, ok := base58(make([]byte, 0, 48), s, alphabet)
	if !ok || len(b) < 5 || len(b) > 48 {
		return nil, false
	}
	n := len(b) - 4
	sum := sha256Twice(b[:n])
	return b[:n], string(sum[:4]) == string(b[n:])
}

// The constants with which the checksum of BIP 173 and of BIP 350 must end.
const (
	bech32Sum  = 1
	bech32mSum = 0x2bc830a3
)

// bech32 returns the human-readable part of s, its values without the checksum, and what
// the checksum comes to. Mixed case is refused, as BIP 173 says.
func bech32(s string) (prefix string, values []byte, sum uint32, ok bool) {
	low := strings.ToLower(s)
	if s != low && s != strings.ToUpper(s) {
		return "", nil, 0, false
	}
	one := strings.LastIndexByte(low, '1')
	if one < 1 || len(low)-one < 7 {
		return "", nil, 0, false
	}
	sum = 1
	for i := range one {
		sum = polymod(sum, low[i]>>5)
	}
	sum = polymod(sum, 0)
	for i := range one {
		sum = polymod(sum, low[i]&31)
	}
	for i := one + 1; i < len(low); i++ {
		v := strings.IndexByte(bech32Alphabet, low[i])
		if v < 0 {
			return "", nil, 0, false
		}
		values = append(values, byte(v))
		sum = polymod(sum, byte(v))
	}
	return low[:one], values[:len(values)-6], sum, true
}

func polymod(sum uint32, v byte) uint32 {
	top := sum >> 25
	sum = sum&0x1ffffff<<5 ^ uint32(v)
	for i, g := range [5]uint32{0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3} {
		sum ^= g * (top >> i & 1)
	}
	return sum
}

// widen packs values of five bits into bytes; ok is false when what is left over is five
// bits or more, or not zero.
func widen(values []byte) (out []byte, ok bool) {
	acc, n := 0, 0
	for _, v := range values {
		acc = acc<<5 | int(v)
		if n += 5; n >= 8 {
			n -= 8
			out = append(out, byte(acc>>n))
			acc &= 1<<n - 1
		}
	}
	return out, n < 5 && acc == 0
}

// moneroBlocks returns the bytes of a Monero address, which is Base58 in blocks of eleven
// characters for eight bytes.
func moneroBlocks(s string) (out []byte, ok bool) {
	sizes := [12]int{0, -1, 1, 2, -1, 3, 4, 5, -1, 6, 7, 8}
	for len(s) > 0 {
		n := min(len(s), 11)
		b, ok := base58(make([]byte, 0, 16), s[:n], bitcoinAlphabet)
		size := sizes[n]
		if !ok || size < 0 {
			return nil, false
		}
		for len(b) > 0 && len(b) > size && b[0] == 0 {
			b = b[1:]
		}
		if len(b) > size {
			return nil, false
		}
		for range size - len(b) {
			out = append(out, 0)
		}
		out = append(out, b...)
		s = s[n:]
	}
	return out, true
}
