package signed

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"assay/wasm/claim"
)

// A Header is what the trusted comment says of a snapshot.
type Header struct {
	Version  string    // one to four numbers with dots, such as "2026.11.22"
	Date     claim.Day // the day it was made
	Expires  claim.Day // the last day it may be used
	Previous string    // SHA-256 in hex of the encoded snapshot before it; "" = first
	Size     int       // bytes of the encoded snapshot
}

// none stands in a trusted comment for no previous snapshot.
const none = "none"

// String returns the trusted comment: "version:2026.11.22 date:2026-11-22
// expires:2027-05-22 previous:none size:412345".
func (h Header) String() string {
	previous := h.Previous
	if previous == "" {
		previous = none
	}
	return fmt.Sprintf("version:%s date:%s expires:%s previous:%s size:%d", h.Version, h.Date, h.Expires, previous, h.Size)
}

// parseHeader reads a trusted comment. It takes no form but the one String writes.
func parseHeader(comment string) (Header, error) {
	var h Header
	words := strings.Split(comment, " ")
	names := [...]string{"version", "date", "expires", "previous", "size"}
	if len(words) != len(names) {
		return h, errHeader
	}
	var value [len(names)]string
	for i, w := range words {
		name, v, ok := strings.Cut(w, ":")
		if !ok || name != names[i] {
			return h, errHeader
		}
		value[i] = v
	}
	h.Version, h.Previous = value[0], value[3]
	if h.Previous == none {
		h.Previous = ""
	}
	h.Date, _ = claim.ParseDay(value[1])
	h.Expires, _ = claim.ParseDay(value[2])
	h.Size, _ = strconv.Atoi(value[4])
	if h.String() != comment {
		return h, errHeader
	}
	return h, h.check()
}

var errHeader = errors.New(`trusted comment is not "version:… date:… expires:… previous:… size:…"`)

// check returns what is wrong with h, as a snapshot that is to be signed.
func (h Header) check() error {
	switch {
	case !validVersion(h.Version):
		return fmt.Errorf("version %q is not one to four numbers with dots, such as 2026.11.22", h.Version)
	case !h.Date.Valid():
		return errors.New("the day it was made is missing")
	case !h.Expires.Valid():
		return errors.New("the day it expires is missing; a signed snapshot must expire")
	case h.Expires < h.Date:
		return fmt.Errorf("it expires on %s, before it was made on %s", h.Expires, h.Date)
	case h.Previous != "" && !isHash(h.Previous):
		return fmt.Errorf("previous %q is not a SHA-256 in lower-case hex", h.Previous)
	}
	return nil
}

func isHash(s string) bool {
	return len(s) == 64 && strings.Trim(s, "0123456789abcdef") == ""
}

// validVersion reports whether s is one to four numbers with dots, each of at most nine digits.
func validVersion(s string) bool {
	parts := strings.Split(s, ".")
	if len(parts) > 4 {
		return false
	}
	for _, p := range parts {
		if len(p) == 0 || len(p) > 9 || strings.Trim(p, "0123456789") != "" {
			return false
		}
	}
	return true
}

// CompareVersions returns -1, 0 or 1 as a is older than, as new as or newer than b. Numbers
// compare from the left; a missing one counts as 0, so "2026.11.22" is older than
// "2026.11.22.1". Whatever is no version is older than every version.
func CompareVersions(a, b string) int {
	return slices.Compare(numbers(a), numbers(b))
}

// numbers returns the four numbers of a version, nil when s is none.
func numbers(s string) []int {
	if !validVersion(s) {
		return nil
	}
	out := make([]int, 4)
	for i, p := range strings.Split(s, ".") {
		out[i], _ = strconv.Atoi(p)
	}
	return out
}
