package claim

import "testing"

func TestDecimalsCompareByValue(t *testing.T) {
	for _, tt := range []struct {
		a, b string
		want int
	}{
		{"0", "0", 0},
		{"0", "0.0001", -1},
		{"1.20e9", "1200000000", 0},
		{"1200000000", "1.3e9", -1},
		{"0.05", "0.5", -1},
		{"626e6", "0.626e9", 0},
		{"12345678901234567", "12345678901234568", -1},
		{"9999999999999999999", "1e19", -1},
		{"1e19", "9999999999999999999", 1},
		{"1e40", "1e-40", 1},
	} {
		a, okA := ParseDecimal(tt.a)
		b, okB := ParseDecimal(tt.b)
		if !okA || !okB {
			t.Fatalf("ParseDecimal(%q), ParseDecimal(%q) = %v, %v", tt.a, tt.b, okA, okB)
		}
		if got := a.Cmp(b); got != tt.want {
			t.Errorf("%s against %s = %d, want %d", tt.a, tt.b, got, tt.want)
		}
		if got := b.Cmp(a); got != -tt.want {
			t.Errorf("%s against %s = %d, want %d", tt.b, tt.a, got, -tt.want)
		}
	}
}

func TestDecimalsPrintPlainly(t *testing.T) {
	for in, want := range map[string]string{
		"1.2e9":   "1200000000",
		"0.05":    "0.05",
		"1.20":    "1.2",
		"12.34e1": "123.4",
		"5e-7":    "0.0000005",
		"000":     "0",
		"0e12":    "0",
	} {
		d, ok := ParseDecimal(in)
		if !ok {
			t.Errorf("ParseDecimal(%q) refused", in)
			continue
		}
		if d.String() != want {
			t.Errorf("%q prints as %q, want %q", in, d, want)
		}
	}
}

func TestWhatIsNoDecimalIsRefused(t *testing.T) {
	for _, in := range []string{"", ".", "-1", "1,000", "1.2.3", "e5", "1e", "1e9999", "0x10", "1e99", "99999999999999999999999"} {
		if d, ok := ParseDecimal(in); ok {
			t.Errorf("ParseDecimal(%q) = %v, want refused", in, d)
		}
	}
}

func FuzzParseDecimal(f *testing.F) {
	for _, s := range []string{"1.2e9", "0.05", "1200000000", "1e-40", "00.10"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, ok := ParseDecimal(s)
		if !ok {
			return
		}
		back, ok := ParseDecimal(d.String())
		if ok && back.Cmp(d) != 0 {
			t.Errorf("%q: %v printed and read again is %v", s, d, back)
		}
		if d.Normal().Cmp(d) != 0 {
			t.Errorf("%q: normal form differs in value", s)
		}
	})
}

func TestDigitsAreCountedAtEveryPowerOfTen(t *testing.T) {
	for want, n := 1, uint64(1); ; want, n = want+1, n*10 {
		if got := Digits(n); got != want {
			t.Errorf("Digits(%d) = %d, want %d", n, got, want)
		}
		if got := Digits(n - 1); got != max(1, want-1) {
			t.Errorf("Digits(%d) = %d, want %d", n-1, got, max(1, want-1))
		}
		if n > 1e18 {
			return
		}
	}
}
