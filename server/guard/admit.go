package guard

import (
	"bytes"
	"io"
	"net/http"
	"runtime"
	"sync"
	"sync/atomic"
	"time"

	"assay/server/problem"
)

const (
	patience  = 100 * time.Millisecond // how long a request waits for its turn
	calming   = 250 * time.Millisecond // how long one waits to hear that it has none
	smallBody = 64 << 10               // bytes of a body that are read without asking
	allBodies = 64 << 20               // bytes of larger bodies that are held at once
)

// An Admission bounds what all requests together may cost: how many are worked on at once,
// how many wait for it, and how much their bodies take. What comes on top is told to come
// back, so that what was let in is answered in time.
type Admission struct {
	turns   chan struct{}
	waiting atomic.Int64
	held    atomic.Int64
}

// NewAdmission makes an Admission for this machine's processors.
func NewAdmission() *Admission {
	return &Admission{turns: make(chan struct{}, 4*runtime.GOMAXPROCS(0))}
}

// Admit lets requests through to next, each with its body read: a sender that is slow has no
// turn yet, and one that reads its answer slowly has none any more. A body of more than most
// bytes is read on by next, but one whose length says so is dropped: next finds it too large.
func (a *Admission) Admit(next http.Handler, most int64) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		release, ok := a.prefetch(r, most)
		if !ok {
			busy(w, r)
			return
		}
		if !a.turn(r) {
			release()
			busy(w, r)
			return
		}
		defer release()
		over := sync.OnceFunc(func() { <-a.turns })
		defer over()
		next.ServeHTTP(answer{w, over}, r)
	})
}

// An answer ends the turn of its request when it is begun: what it took is done by then.
type answer struct {
	http.ResponseWriter
	over func()
}

func (w answer) Write(b []byte) (int, error) {
	w.over()
	return w.ResponseWriter.Write(b)
}

// Unwrap is for http.ResponseController.
func (w answer) Unwrap() http.ResponseWriter { return w.ResponseWriter }

// busy turns a request away, not at once: senders that come right back would take the
// processors from those that were let in.
func busy(w http.ResponseWriter, r *http.Request) {
	select {
	case <-time.After(calming):
	case <-r.Context().Done():
	}
	w.Header().Set("Retry-After", "1")
	problem.Write(w, http.StatusServiceUnavailable, "the server has more to do than it can; try again in a second")
}

// turn waits for the request's turn; false if too many wait, or for too long.
func (a *Admission) turn(r *http.Request) bool {
	defer a.waiting.Add(-1)
	if a.waiting.Add(1) > int64(8*cap(a.turns)) {
		return false
	}
	began := time.Now()
	runtime.Gosched() // whoever is there gets in line, else most would wait where nobody counts them
	late := time.NewTimer(patience - time.Since(began))
	defer late.Stop()
	select {
	case <-late.C:
	case <-r.Context().Done():
	case a.turns <- struct{}{}:
		return true
	}
	return false
}

// prefetch reads up to most bytes of the body into memory; false if the bodies of others
// leave no room for it. What goes wrong in reading is for the handler to find.
func (a *Admission) prefetch(r *http.Request, most int64) (release func(), ok bool) {
	if r.Body == nil || r.Body == http.NoBody {
		return func() {}, true
	}
	if r.ContentLength > most { // many senders hear no answer before they have sent all
		io.CopyN(io.Discard, r.Body, most)
		r.Body = body{failed{&http.MaxBytesError{Limit: most}}, r.Body}
		return func() {}, true
	}
	room := most
	if r.ContentLength >= 0 {
		room = min(r.ContentLength, most)
	}
	if room > smallBody {
		if a.held.Add(room) > allBodies {
			a.held.Add(-room)
			return nil, false
		}
		release = func() { a.held.Add(-room) }
	} else {
		release = func() {}
	}
	read := bytes.NewBuffer(make([]byte, 0, min(room, smallBody)+bytes.MinRead))
	_, err := read.ReadFrom(io.LimitReader(r.Body, most))
	rest := io.Reader(r.Body)
	if err != nil {
		rest = failed{err}
	}
	r.Body = body{io.MultiReader(read, rest), r.Body}
	return release, true
}

// A body is one that was read in part or in whole.
type body struct {
	io.Reader
	io.Closer
}

// failed is the reading on of a body whose reading failed.
type failed struct{ err error }

func (f failed) Read([]byte) (int, error) { return 0, f.err }
