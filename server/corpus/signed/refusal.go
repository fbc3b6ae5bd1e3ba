package signed

import "errors"

// The reasons for which a signed snapshot is refused. Each tells what to do; whoever is
// told should also learn that the snapshot in use stays in use.
var (
	ErrNotSigned  = errors.New("not a signed snapshot; check that the address or path leads to a .snapshot file and not to a web page")
	ErrTruncated  = errors.New("the snapshot is cut short; fetch it again")
	ErrTampered   = errors.New("the snapshot was changed after it was signed; do not use it, fetch it again from its publisher")
	ErrUnknownKey = errors.New("the snapshot is signed with a key that is not trusted here; if its publisher has announced a new key, add it to the trusted keys")
	ErrExpired    = errors.New("the snapshot has expired; fetch a newer one, and check the clock of this machine")
	ErrOlder      = errors.New("the snapshot is older than one already accepted; fetch the current one")
)

// codes names the refusals in files and answers, in the order in which Verify tests for them.
var codes = [...]struct {
	code string
	err  error
}{
	{"not_signed", ErrNotSigned}, {"truncated", ErrTruncated}, {"unknown_key", ErrUnknownKey},
	{"tampered", ErrTampered}, {"expired", ErrExpired}, {"older", ErrOlder},
}

// Code returns the short name of the refusal in err, such as "expired", or "" when err is
// none of this package's.
func Code(err error) string {
	for _, c := range codes {
		if errors.Is(err, c.err) {
			return c.code
		}
	}
	return ""
}
