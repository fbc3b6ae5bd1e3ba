package api

import (
	"strings"
	"testing"
)

func TestTooMuch(t *testing.T) {
	list := func(n int) string { return "[" + strings.Repeat("1,", n-1) + "1]" }
	tests := []struct {
		name, body, want string
	}{
		{"as many as a list may have", list(5000), ""},
		{"one more", list(5001), "a list of more than 5000"},
		{"one more in the second of two", `{"a":` + list(9) + `,"b":` + list(5001) + `}`, "a list of more than 5000"},
		{"lists one after the other", "[" + list(4000) + "," + list(4000) + "]", ""},
		{"commas in a text", `"` + strings.Repeat(",", 9000) + `"`, ""},
		{"commas after an escaped quote", `"\"` + strings.Repeat(",", 9000) + `"`, ""},
		{"commas after an escaped backslash", `"\\",` + strings.Repeat("1,", 9000), "a list of more than 5000"},
		{"digits in a text", `"` + strings.Repeat("9", 200) + `"`, ""},
		{"a long number", strings.Repeat("9", 101), "a number of more than 100 digits"},
		{"many short ones", strings.Repeat("99 ", 101), ""},
		{"lists of lists", "[" + strings.Repeat(list(60)+",", 4000) + "1]", "more than 200000 values"},
		{"lists that are closed and were not opened", strings.Repeat("]", 9), ""},
		{"a text without end", `"abc\`, ""},
	}
	for _, test := range tests {
		if got := tooMuch([]byte(test.body)); got != test.want {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
	}
}
