package guard

import (
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
)

// TestMoreThanItCan holds as many requests as are worked on at once: the next ones wait or
// are told to come back, and get through once there is room.
func TestMoreThanItCan(t *testing.T) {
	a := NewAdmission()
	at, proceed := make(chan struct{}), make(chan struct{})
	h := a.Admit(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { at <- struct{}{}; <-proceed }), 1<<20)
	var held sync.WaitGroup
	for range cap(a.turns) {
		held.Go(func() { h.ServeHTTP(httptest.NewRecorder(), httptest.NewRequest("GET", "/", nil)) })
	}
	for range cap(a.turns) {
		<-at
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, httptest.NewRequest("GET", "/", nil))
	if w.Code != http.StatusServiceUnavailable || w.Header().Get("Retry-After") == "" || w.Header().Get("Content-Type") != "application/problem+json" {
		t.Errorf("one too many: got %d %v", w.Code, w.Header())
	}
	close(proceed)
	held.Wait()
	go func() { <-at }()
	w = httptest.NewRecorder()
	if h.ServeHTTP(w, httptest.NewRequest("GET", "/", nil)); w.Code != 200 {
		t.Errorf("once there is room: got %d", w.Code)
	}
}

// TestSlowReaders has as many answers read slowly as are worked on at once: others get through.
func TestSlowReaders(t *testing.T) {
	a := NewAdmission()
	at, proceed := make(chan struct{}), make(chan struct{})
	slow := a.Admit(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		io.WriteString(w, "the beginning")
		at <- struct{}{}
		<-proceed
	}), 1<<20)
	var held sync.WaitGroup
	for range cap(a.turns) {
		held.Go(func() { slow.ServeHTTP(httptest.NewRecorder(), httptest.NewRequest("GET", "/", nil)) })
	}
	for range cap(a.turns) {
		<-at
	}
	w := httptest.NewRecorder()
	a.Admit(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { io.WriteString(w, "ok") }), 1<<20).ServeHTTP(w, httptest.NewRequest("GET", "/", nil))
	if w.Code != 200 {
		t.Errorf("got %d", w.Code)
	}
	close(proceed)
	held.Wait()
	if n := len(a.turns); n != 0 {
		t.Errorf("%d turns were not given back", n)
	}
}

// TestBodiesTogether sends bodies that together take more than may be held.
func TestBodiesTogether(t *testing.T) {
	a := NewAdmission()
	a.held.Store(allBodies - 100<<10)
	h := a.Admit(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		n, err := io.Copy(io.Discard, r.Body)
		if err != nil {
			w.WriteHeader(400)
		}
		w.Header().Set("Read", http.StatusText(int(n)))
	}), 1<<20)
	tests := []struct {
		name   string
		body   io.Reader
		size   int64
		status int
	}{
		{"a small one", strings.NewReader("{}"), 2, 200},
		{"a larger one that there is room for", strings.NewReader(strings.Repeat("a", 90<<10)), 90 << 10, 200},
		{"the same again: its room was given back", strings.NewReader(strings.Repeat("a", 90<<10)), 90 << 10, 200},
		{"one that there is no room for", strings.NewReader(strings.Repeat("a", 200<<10)), 200 << 10, 503},
		{"one that does not tell its size", strings.NewReader("{}"), -1, 503},
		{"one that is cut off", io.MultiReader(strings.NewReader("{"), failed{errors.New("cut off")}), 2, 400},
	}
	for _, test := range tests {
		r := httptest.NewRequest("POST", "/", test.body)
		r.ContentLength = test.size
		w := httptest.NewRecorder()
		if h.ServeHTTP(w, r); w.Code != test.status {
			t.Errorf("%s: got %d, want %d", test.name, w.Code, test.status)
		}
	}
	if got := a.held.Load(); got != allBodies-100<<10 {
		t.Errorf("%d bytes are held for ever", got-(allBodies-100<<10))
	}
}

// TestALongBodyIsReadOn wants a handler to see all of a body that is longer than what is read ahead.
func TestALongBodyIsReadOn(t *testing.T) {
	var got string
	h := NewAdmission().Admit(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		b, err := io.ReadAll(r.Body)
		if got = string(b); err != nil {
			t.Error(err)
		}
	}), 10)
	r := httptest.NewRequest("POST", "/", strings.NewReader("more than ten bytes"))
	r.ContentLength = -1 // it does not say how long it is
	h.ServeHTTP(httptest.NewRecorder(), r)
	if got != "more than ten bytes" {
		t.Errorf("got %q", got)
	}
}

// TestTooLarge wants none of a body to be kept that says it is too large.
func TestTooLarge(t *testing.T) {
	a := NewAdmission()
	h := a.Admit(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		got, err := io.ReadAll(r.Body)
		if large := new(http.MaxBytesError); !errors.As(err, &large) || len(got) > 0 || a.held.Load() != 0 {
			t.Errorf("it reads %q, %v, and %d bytes are held", got, err, a.held.Load())
		}
	}), 8)
	h.ServeHTTP(httptest.NewRecorder(), httptest.NewRequest("POST", "/", strings.NewReader("123456789")))
}
