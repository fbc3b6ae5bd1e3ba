// Package problem writes refusals as RFC 9457 problem+json.
package problem

import (
	"encoding/json"
	"net/http"
)

// Write answers with a problem. detail says what is wrong and what to do about it.
func Write(w http.ResponseWriter, status int, detail string) {
	w.Header().Set("Content-Type", "application/problem+json")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	json.NewEncoder(w).Encode(struct {
		Title  string `json:"title"`
		Status int    `json:"status"`
		Detail string `json:"detail"`
	}{http.StatusText(status), status, detail})
}
