package scan

import "strings"

// Chain returns the chain on which s is an address, by its form and checksum: "bitcoin",
// "ethereum" (any chain with Ethereum's addresses), "tron" … ok is false when s is none.
func Chain(s string) (chain string, ok bool) {
	switch {
	case len(s) < 26 || len(s) > 120:
		return "", false
	case strings.HasPrefix(s, "0x"):
		return "ethereum", isEVM(s)
	}
	if chain, ok := segwit(s); ok {
		return chain, true
	}
	switch n := len(s); {
	case n <= 36:
		return base58Chain(s)
	case n >= 42 && n <= 44:
		return "solana", isSolana(s)
	case n == 48:
		return "ton", isTON(s)
	case n == 56:
		return "stellar", isStellar(s)
	case n == 95 || n == 106:
		return "monero", isMonero(s)
	}
	return "cardano", isByron(s)
}

// isEVM reports whether s is 0x and 40 hexadecimal digits. Where capitals are mixed they
// are a checksum (EIP-55) and must be right.
func isEVM(s string) bool {
	if len(s) != 42 || !isHex(s[2:]) {
		return false
	}
	low := strings.ToLower(s[2:])
	if s[2:] == low || s[2:] == strings.ToUpper(s[2:]) {
		return true
	}
	sum := keccak256([]byte(low))
	for i := range 40 {
		nibble := sum[i/2] >> (4 * (1 - i%2)) & 15
		if c := s[2+i]; c > '9' && c < 'a' != (nibble >= 8) {
			return false
		}
	}
	return true
}

// versions tells the chain by the byte before the hash of an address in Base58Check.
var versions = [...]struct {
	version byte
	first   string // the characters it then begins with
	chain   string
}{
	{0x00, "1", "bitcoin"},
	{0x05, "3", "bitcoin"},
	{0x41, "T", "tron"},
	{0x30, "L", "litecoin"},
	{0x32, "M", "litecoin"},
	{0x1E, "D", "dogecoin"},
	{0x16, "9A", "dogecoin"},
	{0x4C, "X", "dash"},
	{0x10, "7", "dash"},
}

// base58Chain returns the chain of an address in Base58Check.
func base58Chain(s string) (string, bool) {
	if s[0] == 'r' {
		b, ok := base58Check(s, rippleAlphabet)
		return "xrp-ledger", ok && len(b) == 21 && b[0] == 0
	}
	if len(s) == 35 && s[0] == 't' {
		b, ok := base58Check(s, bitcoinAlphabet)
		return "zcash", ok && len(b) == 22 && b[0] == 0x1C && (b[1] == 0xB8 || b[1] == 0xBD)
	}
	for _, v := range versions {
		if strings.IndexByte(v.first, s[0]) < 0 {
			continue
		}
		b, ok := base58Check(s, bitcoinAlphabet)
		if ok && len(b) == 21 && b[0] == v.version {
			return v.chain, true
		}
	}
	return "", false
}

// prefixes tells the chain by the human-readable part of an address in Bech32.
var prefixes = [...]struct {
	prefix, chain string
	witness       bool // the first value is a witness version (BIP 141)
}{
	{"bc", "bitcoin", true},
	{"ltc", "litecoin", true},
	{"addr", "cardano", false},
	{"stake", "cardano", false},
	{"cosmos", "cosmos-hub", false},
	{"osmo", "osmosis", false},
	{"terra", "terra-classic", false},
	{"thor", "thorchain", false},
	{"inj", "injective", false},
}

// segwit returns the chain of an address in Bech32 or Bech32m.
func segwit(s string) (string, bool) {
	for _, p := range prefixes {
		if len(s) <= len(p.prefix) || s[len(p.prefix)] != '1' || !strings.EqualFold(s[:len(p.prefix)], p.prefix) {
			continue
		}
		prefix, values, sum, ok := bech32(s)
		if !ok || prefix != p.prefix || len(values) == 0 {
			return "", false
		}
		if p.witness {
			return p.chain, isWitness(values, sum)
		}
		return p.chain, sum == bech32Sum
	}
	return "", false
}

// isWitness reports whether values are a witness program: version 0 in Bech32 with 20 or
// 32 bytes, versions 1 to 16 in Bech32m with 2 to 40.
func isWitness(values []byte, sum uint32) bool {
	program, ok := widen(values[1:])
	if !ok || values[0] > 16 || len(program) < 2 || len(program) > 40 {
		return false
	}
	if values[0] == 0 {
		return sum == bech32Sum && (len(program) == 20 || len(program) == 32)
	}
	return sum == bech32mSum
}

// isSolana reports whether s is 32 bytes in Base58. There is no checksum; words in
// Base58 that long with capitals, small letters and digits are not found otherwise.
func isSolana(s string) bool {
	b, ok := base58(make([]byte, 0, 40), s, bitcoinAlphabet)
	return ok && len(b) == 32 && strings.ContainsAny(s, "123456789") && s != strings.ToLower(s) && s != strings.ToUpper(s)
}

// isMonero reports whether s is a Monero address: a network byte, two keys, perhaps a
// payment id, and four bytes of Keccak-256.
func isMonero(s string) bool {
	b, ok := moneroBlocks(s)
	if !ok || len(b) < 69 || b[0] != 18 && b[0] != 19 && b[0] != 42 {
		return false
	}
	sum := keccak256(b[:len(b)-4])
	return string(sum[:4]) == string(b[len(b)-4:])
}

// isByron reports whether s is a Byron address of Cardano: the CBOR array of a tagged
// byte string and its CRC-32.
func isByron(s string) bool {
	b, ok := base58(make([]byte, 0, 96), s, bitcoinAlphabet)
	if !ok || len(b) < 30 || b[0] != 0x82 || b[1] != 0xD8 || b[2] != 0x18 {
		return false
	}
	from, n := 0, 0
	switch {
	case b[3] == 0x58:
		from, n = 5, int(b[4])
	case b[3] >= 0x40 && b[3] < 0x58:
		from, n = 4, int(b[3]-0x40)
	}
	if from == 0 || len(b) != from+n+5 || b[from+n] != 0x1A {
		return false
	}
	sum := crc32(b[from : from+n])
	end := b[from+n+1:]
	return sum == uint32(end[0])<<24|uint32(end[1])<<16|uint32(end[2])<<8|uint32(end[3])
}

// isStellar reports whether s is a public key of Stellar: base32 with a CRC-16.
func isStellar(s string) bool {
	if s[0] != 'G' {
		return false
	}
	values := make([]byte, 0, 56)
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c >= 'A' && c <= 'Z':
			values = append(values, c-'A')
		case c >= '2' && c <= '7':
			values = append(values, c-'2'+26)
		default:
			return false
		}
	}
	b, ok := widen(values)
	return ok && len(b) == 35 && b[0] == 6<<3 && crc16(b[:33]) == uint16(b[33])|uint16(b[34])<<8
}

// isTON reports whether s is an address of TON in its user-friendly form: base64url of a
// flag, a workchain, a hash, and a CRC-16 of them.
func isTON(s string) bool {
	var b [36]byte
	for i := 0; i < len(s); i++ {
		v, ok := base64Value(s[i])
		if !ok || i/4*3+3 > len(b) {
			return false
		}
		group := b[i/4*3 : i/4*3+3]
		bits := uint32(v) << (18 - 6*(i%4))
		group[0] |= byte(bits >> 16)
		group[1] |= byte(bits >> 8)
		group[2] |= byte(bits)
	}
	flag := b[0] &^ 0x80 // of the test network
	return (flag == 0x11 || flag == 0x51) && (b[1] == 0 || b[1] == 0xFF) && crc16(b[:34]) == uint16(b[34])<<8|uint16(b[35])
}

// base64Value returns the six bits that c stands for in base64 or base64url.
func base64Value(c byte) (v byte, ok bool) {
	switch {
	case c >= 'A' && c <= 'Z':
		return c - 'A', true
	case c >= 'a' && c <= 'z':
		return c - 'a' + 26, true
	case c >= '0' && c <= '9':
		return c - '0' + 52, true
	case c == '-' || c == '+':
		return 62, true
	case c == '_' || c == '/':
		return 63, true
	}
	return 0, false
}
