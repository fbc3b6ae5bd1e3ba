// Package load reads eight bytes at once.
package load
