package web

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"net/http/httptest"
	"testing"

	"assay/server/store"
)

func TestWaits(t *testing.T) {
	tests := []struct {
		name  string
		state store.State
		said  []store.State
		want  bool
	}{
		{"nobody has judged", store.New, nil, false},
		{"the first of two", store.New, []store.State{store.Wrong}, true},
		{"both", store.Wrong, []store.State{store.Wrong, store.Wrong}, false},
		{"one of two has come to think otherwise", store.Confirmed, []store.State{store.Confirmed, store.Confirmed, store.Wrong}, true},
		{"one is enough to ask for work", store.NeedsWork, []store.State{store.Wrong, store.NeedsWork}, false},
	}
	for _, test := range tests {
		r := reviewed{State: test.state}
		for _, s := range test.said {
			r.Reviews = append(r.Reviews, store.Review{State: s})
		}
		if got := r.Waits(); got != test.want {
			t.Errorf("%s: got %v, want %v", test.name, got, test.want)
		}
	}
}

// TestWhoHasGone wants no error in the log where a reader did not wait for the answer.
func TestWhoHasGone(t *testing.T) {
	var log bytes.Buffer
	s := &site{Options: Options{Log: slog.New(slog.NewTextHandler(&log, nil))}}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	s.broken(httptest.NewRecorder(), httptest.NewRequestWithContext(ctx, "GET", "/queue", nil), errors.New("context canceled"))
	if log.Len() > 0 {
		t.Errorf("the log says %s", log.String())
	}
}
