package scan

import (
	"strings"
	"testing"

	"assay/wasm/claim"
)

// The addresses are test vectors of BIP 13, 173 and 350, of EIP-55, of the chains' own
// documents, and addresses that sanctions lists print.
func TestChain(t *testing.T) {
	tests := []struct{ name, in, chain string }{
		{"the first Bitcoin address", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", "bitcoin"},
		{"one wrong letter", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb", ""},
		{"a script hash", "3P14159f73E4gFr7JterCCQh9QjiTjiZrG", "bitcoin"},
		{"a witness of version 0", "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4", "bitcoin"},
		{"in capitals", "BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4", "bitcoin"},
		{"in mixed case", "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3T4", ""},
		{"version 1 in Bech32m", "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0", "bitcoin"},
		{"version 1 in Bech32", "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqh2y7hd", ""},
		{"version 0 in Bech32m", "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kemeawh", ""},
		{"of the test network", "tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx", ""},
		{"EIP-55", "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", "ethereum"},
		{"EIP-55 with one capital wrong", "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1Beaed", ""},
		{"small letters carry no checksum", "0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed", "ethereum"},
		{"capitals carry none either", "0x52908400098527886E0F7030069857D2E4169EE7", "ethereum"},
		{"too short", "0x5aaeb6053f3e94c9b9a09f33669435e7ef1bea", ""},
		{"Tron", "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t", "tron"},
		{"Tron with one wrong letter", "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6u", ""},
		{"Litecoin", "LVg2kJoFNg45Nbpy53h7Fe1wKyeXVRhMH9", "litecoin"},
		{"Dogecoin", "DPS6iZj7roHquvwRYXNBua9QtKPzigUUhM", "dogecoin"},
		{"Dash", "XcY4WJ6Z2Q8w7vcYER1JypC8s2oa3SQ1b1", "dash"},
		{"XRP", "rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh", "xrp-ledger"},
		{"the mint of USDC on Solana", "EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v", "solana"},
		{"Cardano", "addr1qxy3w62dupy9pzmpdfzxz4k240w5vawyagl5m9djqquyymrtm3grn7gpnjh7rwh2dy62hk8639lt6kzn32yxq960usnq9pexvt", "cardano"},
		{"TON, bounceable", "EQCD39VS5jcptHL8vMjEXrzGaRcCVYto7HUn4bpAOg8xqB2N", "ton"},
		{"TON, not bounceable", "UQCD39VS5jcptHL8vMjEXrzGaRcCVYto7HUn4bpAOg8xqEBI", "ton"},
		{"TON with one wrong letter", "EQCD39VS5jcptHL8vMjEXrzGaRcCVYto7HUn4bpAOg8xqB2M", ""},
		{"a word", "Rindfleischetikettierungsueberwachung", ""},
	}
	for _, test := range tests {
		chain, ok := Chain(test.in)
		if !ok {
			chain = ""
		}
		if chain != test.chain {
			t.Errorf("%s: %s is on %q, want %q", test.name, test.in, chain, test.chain)
		}
	}
}

func TestAddresses(t *testing.T) {
	const hash = "1f3cb18e896256d7d6bb8c11a6ec71f005c75de05e39beae5d93bbd1e2c8b7a9"
	tests := []struct{ name, in, want string }{
		{"in prose", "sent to 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa, and", "address 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"},
		{"at a full stop", "to 0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed.", "address 0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"},
		{"in a URI", "bitcoin:1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa?amount=1", "address 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"},
		{"cut short", "0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed…", ""},
		{"with a soft hyphen", "1A1zP1eP5QGefi2DM\u00adPTfTL5SLmv7DivfNa", "address 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"},
		{"bracketed so that it cannot be copied", "to 0x[5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed], which", "address 0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"},
		{"with a point in brackets", "bc1[.]qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4", "address bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"},
		{"in brackets as a whole", "[1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa]", "address 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"},
		{"in a defanged link", "hxxps://etherscan[.]io/address/0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", "address 0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"},
		{"on TON", "to EQCD39VS5jcptHL8vMjEXrzGaRcCVYto7HUn4bpAOg8xqB2N.", "address EQCD39VS5jcptHL8vMjEXrzGaRcCVYto7HUn4bpAOg8xqB2N"},
		{"on TON with signs inside", "EQDtFpEwcFAEcRe5mLVh2N6C0x-_hJEM7W61_JLnSF74p4q2 holds", "address EQDtFpEwcFAEcRe5mLVh2N6C0x-_hJEM7W61_JLnSF74p4q2"},
		{"a transaction", "the tx 0x" + hash, "tx 0x" + hash},
		{"a transaction in a link", "https://etherscan.io/tx/0x" + hash, "tx 0x" + hash},
		{"a transaction without 0x", "The transaction is " + hash + ";", "tx " + hash},
		{"the hash of a file", "SHA-256 " + hash + " (loader)", ""},
		{"a vulnerability", "a bug, CVE-2024-7971, was", "cve CVE-2024-7971"},
		{"with no-break hyphens", "CVE\u20112024\u20117971", "cve CVE-2024-7971"},
		{"a placeholder", "CVE-2024-XXXXX is reserved", ""},
		{"two digits for the year", "CVE-17-144", ""},
	}
	for _, test := range tests {
		var got []string
		for _, m := range Mentions(test.in, 0) {
			if m.Kind >= claim.Address {
				got = append(got, m.Kind.String()+" "+m.Value)
			}
		}
		if s := strings.Join(got, "; "); s != test.want {
			t.Errorf("%s: %q gives %q, want %q", test.name, test.in, s, test.want)
		}
	}
}
