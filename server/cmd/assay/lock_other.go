//go:build !unix

package main

// lock is not needed where an open file cannot be replaced.
func lock(string) (unlock func(), err error) { return func() {}, nil }
