package api

import (
	"context"
	"net/http"
	"strings"
	"testing"
)

// leanly answers a check as leanCheck does where the body is plainly right; false where it is
// left to huma.
func leanly(o Options, body string) (string, bool) {
	var q CheckRequest
	if !readCheck([]byte(body), &q) {
		return "", false
	}
	r, err := q.report("body")
	if err != nil {
		return "", false
	}
	return string(o.check(context.Background(), nil, r)) + "\n", true
}

// byHuma answers a check the long way: a parameter of the media type keeps leanCheck out.
func byHuma(h http.Handler, body string) (*http.Response, string) {
	return call(h, "POST", "/v1/check", body, "Content-Type", "application/json; charset=utf-8")
}

const everyMember = `{"published":null,"mentions":[
	{"kind":"money","start":1,"end":9,"text":"“$5m”","money":{"low":5e6,"high":5.5E+6,"currency":"USD","qualifier":"range","digits":1},"twin":1},
	{"kind":"count","count":{"low":0,"high":12,"unit":"attack","qualifier":"under"}}, {"kind":"percent","percent":{"low":61.5,"high":61.5,"qualifier":"exact"}},
	{"kind":"date","date":{"from":"2022-01-01","to":"2022-12-31","grain":"year"}}, {"kind":"date","date":{"from":null,"to":null}},
	{"kind":"agency","id":"nis-kr","name":"NIS"}, {"kind":"actor","id":"dprk"}, {"kind":"victim","id":"ronin-2022"}, {"kind":"technique","id":"x"},
	{"kind":"address","address":{"chain":"bitcoin","value":"1A"}}, {"kind":"tx","tx":{"value":"0x1"}}, {"kind":"cve","value":"CVE-2024-1"}],
	"claims":[{"start":0,"end":20,"amount":0,"period":3,"agency":5,"actor":6,"victim":7,"action":"stolen","whole":1,
		"scope":{"country":"KR","subset":"defi","net":true,"superlative":"largest-ever"}}, {"amount":2,"period":null,"agency":null,"actor":null,"victim":null,"action":"other","scope":{"net":false}}]}`

// TestLean wants the bodies that browsers send to be read leanly, with huma's outcome.
func TestLean(t *testing.T) {
	h, s := withStore(t)
	o := optionsOf(s)
	tests := []struct {
		name, body string
		lean       bool
	}{
		{"twenty claims", twentyClaims(), true},
		{"every member", everyMember, true},
		{"white space", " \n{ \"mentions\" : [ ] ,\t\"claims\" : [\r] } ", true},
		{"an escape", `{"mentions":[{"kind":"agency","id":"nis\u002dkr"}],"claims":[]}`, false},
		{"a member twice", `{"mentions":[],"claims":[],"claims":[]}`, false},
		{"a member in capitals", `{"Mentions":[],"claims":[]}`, false},
		{"an index with a point", `{"mentions":[` + amount + `],"claims":[{"amount":0.0,"action":"stolen"}]}`, false},
		{"a claim that was judged", `{"mentions":[` + amount + `],"claims":[{"amount":0,"action":"stolen","verdict":null}]}`, false},
		{"something after the object", `{"mentions":[],"claims":[]}x`, false},
		{"a number with a zero before it", `{"mentions":[` + strings.ReplaceAll(amount, "1.2e9", "01") + `],"claims":[]}`, false},
		{"a comma too many", `{"mentions":[],"claims":[],}`, false},
	}
	for _, test := range tests {
		got, lean := leanly(o, test.body)
		if lean != test.lean {
			t.Errorf("%s: read leanly: %v, want %v", test.name, lean, test.lean)
		}
		if res, want := byHuma(h, test.body); lean && (res.StatusCode != 200 || got != want) {
			t.Errorf("%s: leanly\n%s\nhuma says %d\n%s", test.name, got, res.StatusCode, want)
		}
	}
	lean, _ := call(h, "POST", "/v1/check", everyMember, "Content-Type", "application/json")
	long, _ := byHuma(h, everyMember)
	if lean.StatusCode != long.StatusCode || lean.Header.Get("Content-Type") != long.Header.Get("Content-Type") || len(lean.Header) != len(long.Header) {
		t.Errorf("the lean answer has the header %v, huma's %v", lean.Header, long.Header)
	}
}

// FuzzLean wants huma to accept whatever is read leanly, and to answer the same.
func FuzzLean(f *testing.F) {
	f.Add(everyMember)
	f.Add(`{"mentions":[` + amount + `,` + period + `],"claims":[{"amount":0,"period":1,"action":"lost"}]}`)
	f.Add(`{"published":"2022-12-26","mentions":[],"claims":[]}`)
	h, s := withStore(f)
	o := optionsOf(s)
	f.Fuzz(func(t *testing.T, body string) {
		got, lean := leanly(o, body)
		if !lean {
			return
		}
		if res, want := byHuma(h, body); res.StatusCode != 200 || got != want {
			t.Errorf("leanly\n%s\nhuma says %d\n%s", got, res.StatusCode, want)
		}
	})
}
