// Package version holds the version of a release: of the server, of its packages and of the
// extension.
package version

import "runtime/debug"

// Number is the release that this tree is or becomes, after https://semver.org.
const Number = "0.1.0"

// Full returns Number, with the revision behind it where the program was built inside a
// repository: "0.1.0 (acc182e7f3b1)".
func Full() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return Number
	}
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" && len(s.Value) >= 12 {
			return Number + " (" + s.Value[:12] + ")"
		}
	}
	return Number
}
