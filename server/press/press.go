// Package press brings editions of the corpus into force: it verifies them, keeps them in
// the database, and follows those that other servers on the same database put there.
package press

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"aead.dev/minisign"

	"assay/server/corpus/catalog"
	"assay/server/corpus/signed"
	"assay/server/live"
	"assay/server/store"
	"assay/wasm/claim"
	"assay/wasm/corpus"
)

// ErrNoKeys refuses every signed corpus: none can be verified.
var ErrNoKeys = errors.New("this server knows no key that may sign a corpus; start it with --key")

// Options are what an Office needs from outside.
type Options struct {
	Store    *store.Store
	Log      *slog.Logger
	Keys     []minisign.PublicKey // that may sign a corpus
	Embedded *live.Edition        // the one that came with the program
	Now      func() time.Time
	Swapped  func() // called, and not to wait, whenever another edition came into force; may be nil
}

// An Office keeps one server's corpus at the newest edition that a key of it signed.
type Office struct {
	Options
	corpus *live.Corpus
	mu     sync.Mutex // held while an edition comes into force
	number int64      // of the last edition looked at
}

// Open puts the newest edition in force that the program or the database has.
func Open(ctx context.Context, o Options) (*Office, error) {
	f := &Office{Options: o, corpus: live.NewCorpus(o.Embedded)}
	list, err := o.Store.Editions(ctx, 100)
	if err != nil {
		return nil, fmt.Errorf("read editions: %w", err)
	}
	for _, e := range list {
		if f.accept(ctx, e) {
			break
		}
	}
	if len(list) > 0 {
		f.number = list[0].Number
	}
	return f, nil
}

// Corpus is the corpus in force.
func (f *Office) Corpus() *live.Corpus { return f.corpus }

// Note adds the edition that came with the program to those that were in force, unless one of
// them is as new. Publish does it first; nothing else waits for it.
func (f *Office) Note(ctx context.Context) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.note(ctx)
}

func (f *Office) note(ctx context.Context) error {
	list, err := f.Store.Editions(ctx, 1)
	if err != nil {
		return fmt.Errorf("read editions: %w", err)
	}
	e := f.Embedded
	var last int64
	var old *corpus.Snapshot
	if len(list) > 0 {
		if signed.CompareVersions(list[0].Version, e.Snapshot.Version) >= 0 {
			return nil
		}
		last = list[0].Number
		old = f.snapshot(ctx, last)
	}
	err = f.Store.AddEdition(ctx, store.Edition{Number: last + 1, Version: e.Snapshot.Version, Told: told(old, e.Snapshot), File: e.Encoded, Who: "program"})
	if err != nil && !errors.Is(err, store.ErrRefused) { // refused: another server notes the same
		return fmt.Errorf("note edition %s: %w", e.Snapshot.Version, err)
	}
	return nil
}

// snapshot returns what an edition held, or nil.
func (f *Office) snapshot(ctx context.Context, number int64) *corpus.Snapshot {
	file, err := f.Store.EditionFile(ctx, number)
	if err != nil {
		return nil
	}
	if body, err := signed.Contents(file); err == nil {
		file = body
	}
	s, err := corpus.Decode(file)
	if err != nil {
		return nil
	}
	return s
}

// Publish puts a signed corpus in force on every server of the database. It is refused, with
// an error of package signed or ErrNoKeys, unless one of the keys signed it and it is neither
// expired nor older than the one in force. fresh is false if its version was in force already.
func (f *Office) Publish(ctx context.Context, who string, file []byte) (fresh bool, err error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	for {
		if err := errors.Join(f.note(ctx), f.catchUp(ctx)); err != nil {
			return false, err
		}
		fresh, err := f.publish(ctx, who, file)
		if !errors.Is(err, store.ErrRefused) { // else another server was first
			return fresh, err
		}
	}
}

func (f *Office) publish(ctx context.Context, who string, file []byte) (bool, error) {
	s, err := f.open(file)
	if err != nil {
		return false, err
	}
	inForce := f.corpus.Current().Snapshot
	if s.Version == inForce.Version {
		return false, nil
	}
	err = f.Store.AddEdition(ctx, store.Edition{Number: f.number + 1, Version: s.Version, Signer: s.KeyID, Told: told(inForce, s.Corpus), File: file, Who: who})
	if err != nil {
		return false, err
	}
	f.number++
	f.swap(live.Signed(s.Corpus, file))
	return true, nil
}

// open verifies a signed corpus, which may not be older than the one in force.
func (f *Office) open(file []byte) (*signed.Snapshot, error) {
	if len(f.Keys) == 0 {
		return nil, ErrNoKeys
	}
	now := f.Now().UTC()
	s, err := signed.Open(file, f.Keys, nil, claim.NewDay(now.Year(), int(now.Month()), now.Day()))
	if err != nil {
		return nil, err
	}
	if v := f.corpus.Current().Snapshot.Version; signed.CompareVersions(s.Version, v) < 0 {
		return nil, fmt.Errorf("%w: this is version %s, and %s is in force", signed.ErrOlder, s.Version, v)
	}
	return s, nil
}

func (f *Office) swap(e *live.Edition) {
	f.corpus.Swap(e)
	f.Log.Info("corpus in force", "corpus", e.Snapshot.Version)
	if f.Swapped != nil {
		f.Swapped()
	}
}

// accept puts an edition of the database in force if it is signed, newer and genuine. One
// that is refused leaves the last good one in force, and the log says why.
func (f *Office) accept(ctx context.Context, e store.Edition) bool {
	if e.Signer == "" || signed.CompareVersions(e.Version, f.corpus.Current().Snapshot.Version) <= 0 {
		return false
	}
	file, err := f.Store.EditionFile(ctx, e.Number)
	var s *signed.Snapshot
	if err == nil {
		s, err = f.open(file)
	}
	if err != nil {
		f.Log.Error("corpus refused; the last good one stays", "version", e.Version, "code", signed.Code(err), "err", err, "corpus", f.corpus.Current().Snapshot.Version)
		return false
	}
	f.swap(live.Signed(s.Corpus, file))
	return true
}

// catchUp looks at the editions that were stored since it last did.
func (f *Office) catchUp(ctx context.Context) error {
	last, err := f.Store.LastEdition(ctx)
	if err != nil || last <= f.number {
		return err
	}
	list, err := f.Store.Editions(ctx, int(min(last-f.number, 100)))
	if err != nil {
		return err
	}
	for _, e := range list {
		if f.accept(ctx, e) {
			break
		}
	}
	f.number = last
	return nil
}

// poll is how often the database is asked for another edition whether it told of one or not.
const poll = 5 * time.Second

// Follow puts editions in force as other servers store them, until ctx ends. PostgreSQL
// tells of them; while it cannot be heard, they are asked for.
func (f *Office) Follow(ctx context.Context) {
	told := make(chan struct{}, 1)
	var ear sync.WaitGroup
	ear.Go(func() { f.listen(ctx, told) })
	defer ear.Wait()
	tick := time.NewTicker(poll)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-told:
		case <-tick.C:
		}
		f.mu.Lock()
		err := f.catchUp(ctx)
		f.mu.Unlock()
		if err != nil && ctx.Err() == nil {
			f.Log.Warn("no word of other editions", "err", err)
		}
	}
}

// listen passes on what PostgreSQL tells, and listens again whenever it lost the connection.
func (f *Office) listen(ctx context.Context, told chan<- struct{}) {
	for ctx.Err() == nil {
		err := f.Store.Listen(ctx, func() {
			select {
			case told <- struct{}{}:
			default: // there is word already
			}
		})
		if ctx.Err() == nil {
			f.Log.Warn("listening again in a second", "err", err)
		}
		select {
		case <-ctx.Done():
		case <-time.After(time.Second):
		}
	}
}

// A Release is what the feeds of changes tell of one edition.
type Release struct {
	Version   string           `json:"-"`
	Date      claim.Day        `json:"date"`
	Incidents int              `json:"incidents"`
	Findings  int              `json:"findings"`
	First     bool             `json:"first,omitempty"` // no edition is known before it
	Changes   []catalog.Change `json:"changes,omitempty"`
}

func told(old, new *corpus.Snapshot) []byte {
	r := Release{Date: new.Date, Incidents: len(new.Incidents), Findings: len(new.Findings), First: old == nil}
	if old != nil {
		r.Changes = catalog.Diff(old, new)
	}
	b, err := json.Marshal(r)
	if err != nil {
		panic(err)
	}
	return b
}

// Releases lists the last limit editions that were in force on the database's servers,
// newest first.
func (f *Office) Releases(ctx context.Context, limit int) ([]Release, error) {
	list, err := f.Store.Editions(ctx, limit)
	if err != nil {
		return nil, fmt.Errorf("read editions: %w", err)
	}
	releases := make([]Release, len(list))
	for i, e := range list {
		if err := json.Unmarshal(e.Told, &releases[i]); err != nil {
			return nil, fmt.Errorf("read edition %d: %w", e.Number, err)
		}
		releases[i].Version = e.Version
	}
	return releases, nil
}
