package api

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	authored "assay/server/corpus"
)

// twentyClaims is a check of 20 claims, each with an amount, a period and a victim, as a
// browser sends it: those of incidents of the corpus, every third of them ten times too large.
func twentyClaims() string {
	var mentions, claims []string
	for _, i := range authored.Embedded().Incidents {
		if len(claims) == 20 {
			break
		}
		loss := i.Loss.Headline
		if loss.Mant == 0 || i.When.From == 0 {
			continue
		}
		if len(claims)%3 == 2 {
			loss.Exp++
		}
		at := len(mentions)
		mentions = append(mentions,
			fmt.Sprintf(`{"kind":"money","money":{"low":%[1]s,"high":%[1]s,"currency":"USD","qualifier":"about","digits":2}}`, loss.Append(nil)),
			fmt.Sprintf(`{"kind":"date","date":{"from":%q,"to":%q,"grain":"day"}}`, i.When.From, i.When.To),
			fmt.Sprintf(`{"kind":"victim","id":%q,"name":%q}`, i.ID, i.Victim))
		claims = append(claims, fmt.Sprintf(`{"amount":%d,"period":%d,"victim":%d,"agency":null,"actor":null,"action":"stolen"}`, at, at+1, at+2))
	}
	return `{"published":"2026-11-22","mentions":[` + strings.Join(mentions, ",") + `],"claims":[` + strings.Join(claims, ",") + `]}`
}

// BenchmarkCheck answers a check of 20 claims without a connection.
func BenchmarkCheck(b *testing.B) {
	h, body := newServer(b), twentyClaims()
	b.ReportAllocs()
	for b.Loop() {
		r := httptest.NewRequest("POST", "/v1/check", strings.NewReader(body))
		r.Header.Set("Content-Type", "application/json")
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		if w.Code != http.StatusOK {
			b.Fatalf("%d: %s", w.Code, w.Body)
		}
	}
}
