// Package store keeps what people write: articles kept for review, reviews, tokens and the
// audit log. It speaks to SQLite and to PostgreSQL with the same statements; storetest
// holds both to the same behaviour.
package store

import (
	"context"
	"database/sql"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"strings"
	"sync"
	"time"

	"github.com/jackc/pgx/v5/pgconn"
	_ "github.com/jackc/pgx/v5/stdlib" // the "pgx" driver
	"github.com/pressly/goose/v3"
	"github.com/pressly/goose/v3/database"
	"github.com/pressly/goose/v3/lock"
	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"
)

// The kinds of failure that callers tell apart.
var (
	ErrNotFound = errors.New("there is none")
	ErrFull     = errors.New("the disk is full")
	ErrDamaged  = errors.New("the database file is damaged; \"assay restore\" puts a backup in its place")
	ErrRefused  = errors.New("refused")
	ErrNewer    = errors.New("a newer version of assay made the tables")
)

// A Store is one open database. It is safe for use by many goroutines.
type Store struct {
	db       *sql.DB
	postgres bool
	now      func() time.Time
	prepared sync.Map // statement to *sql.Stmt
}

//go:embed sqlite/*.sql postgres/*.sql
var migrations embed.FS

// Open opens the database at the address and brings its tables up to date. A postgres://
// address is a server; anything else is the path of a SQLite file, made if it is missing.
// now is the clock; nil is the machine's.
func Open(ctx context.Context, address string, now func() time.Time) (*Store, error) {
	s := &Store{now: now, postgres: IsPostgres(address)}
	if now == nil {
		s.now = time.Now
	}
	driver, dsn := "sqlite", sqliteDSN(address)
	if s.postgres {
		driver, dsn = "pgx", address
	}
	var err error
	if s.db, err = sql.Open(driver, dsn); err != nil {
		return nil, fmt.Errorf("open database: %w", err)
	}
	// Connections are kept, since opening one costs more than most questions; few, since each
	// has a cache of its own.
	s.db.SetMaxOpenConns(16)
	s.db.SetMaxIdleConns(16)
	s.db.SetConnMaxIdleTime(time.Minute)
	if err := s.prepare(ctx, address); err != nil {
		s.db.Close()
		return nil, fmt.Errorf("open database: %w", kind(err))
	}
	return s, nil
}

// Look opens a database that is there, to look at it: its tables stay as they are, and
// nothing can be written to it.
func Look(ctx context.Context, address string) (*Store, error) {
	s := &Store{now: time.Now, postgres: IsPostgres(address)}
	var err error
	if s.postgres {
		s.db, err = sql.Open("pgx", address+separator(address)+"default_transaction_read_only=on")
	} else if _, err = os.Stat(address); err == nil {
		s.db, err = sql.Open("sqlite", readOnlyDSN(address))
	}
	if err == nil {
		err = s.Check(ctx)
	}
	if err != nil {
		s.Close()
		return nil, fmt.Errorf("look at database: %w", kind(err))
	}
	return s, nil
}

// separator is what stands before another parameter of a URL.
func separator(url string) string {
	if strings.Contains(url, "?") {
		return "&"
	}
	return "?"
}

// IsPostgres reports whether an address names a PostgreSQL server.
func IsPostgres(address string) bool {
	return strings.HasPrefix(address, "postgres://") || strings.HasPrefix(address, "postgresql://")
}

// sqliteDSN makes every connection durable: WAL with synchronous=FULL loses no committed
// row when the power goes, where NORMAL does.
func sqliteDSN(path string) string {
	return FileDSN(path) + "?_pragma=busy_timeout(10000)&_pragma=journal_mode(WAL)&_pragma=synchronous(FULL)&_pragma=foreign_keys(1)&_txlock=immediate"
}

// readOnlyDSN is for reading a file once: little of it is kept in memory.
func readOnlyDSN(path string) string {
	return FileDSN(path) + "?_pragma=busy_timeout(10000)&_pragma=query_only(1)&_pragma=cache_size(100)"
}

// FileDSN returns the address at which SQLite's driver opens the file at path; its settings may follow
// behind a question mark.
func FileDSN(path string) string {
	return "file:" + strings.NewReplacer("%", "%25", "?", "%3f", "#", "%23").Replace(path)
}

// prepare refuses a damaged file before anything is written to it, then migrates.
func (s *Store) prepare(ctx context.Context, address string) error {
	if !s.postgres {
		if err := examine(ctx, address); err != nil {
			return err
		}
		if err := private(address, 0); err != nil {
			return err
		}
		if err := s.create(ctx); err != nil {
			return err
		}
	}
	p, err := s.provider()
	if err != nil {
		return err
	}
	for range 10 {
		if _, err = p.Up(ctx); err == nil || s.postgres || errors.Is(kind(err), ErrFull) {
			break
		}
		time.Sleep(20 * time.Millisecond) // another program may have made the same step on the same file
	}
	return err
}

// create makes the tables of a new SQLite file in one transaction, where each step of the
// migration would be one, and notes the steps as made.
func (s *Store) create(ctx context.Context) error {
	steps, err := readSteps("sqlite")
	if err != nil {
		return err
	}
	made, err := database.NewStore(database.DialectSQLite3, goose.DefaultTablename)
	if err != nil {
		return err
	}
	return s.tx(ctx, func(x *tx) error {
		var tables int
		if err := x.row(ctx, "SELECT count(*) FROM sqlite_master").Scan(&tables); err != nil || tables > 0 {
			return err
		}
		if err := made.CreateVersionTable(ctx, x.t); err != nil {
			return err
		}
		for _, step := range append([]step{{}}, steps...) { // goose counts from 0, where nothing is done
			if err := step.make(ctx, x.t); err != nil {
				return err
			}
			if err := made.Insert(ctx, x.t, database.InsertRequest{Version: step.number}); err != nil {
				return err
			}
		}
		return nil
	})
}

func (s *Store) provider() (*goose.Provider, error) {
	dialect := goose.DialectSQLite3
	if s.postgres {
		dialect = goose.DialectPostgres
	}
	steps, err := readSteps(s.dir())
	if err != nil {
		return nil, err
	}
	list := make([]*goose.Migration, len(steps))
	for i, step := range steps {
		list[i] = goose.NewGoMigration(step.number, &goose.GoFunc{RunTx: step.make}, nil)
	}
	options := []goose.ProviderOption{goose.WithLogger(goose.NopLogger()), goose.WithGoMigrations(list...)}
	if s.postgres { // servers that start at once migrate one after the other
		locker, err := lock.NewPostgresSessionLocker()
		if err != nil {
			return nil, err
		}
		options = append(options, goose.WithSessionLocker(locker))
	}
	return goose.NewProvider(dialect, s.db, nil, options...)
}

// A step is one migration: a file of statements that is sent whole, since goose would cut it
// into statements in buffers of 4 MB, which stay with the server.
type step struct {
	number     int64
	name       string // of its file
	statements string
}

func (s step) make(ctx context.Context, t *sql.Tx) error {
	_, err := t.ExecContext(ctx, s.statements)
	return err
}

// readSteps reads the migrations of a database, in their order.
func readSteps(dir string) (list []step, err error) {
	files, err := migrations.ReadDir(dir)
	if err != nil {
		return nil, err
	}
	for _, f := range files {
		number, err := goose.NumericComponent(f.Name())
		if err != nil {
			return nil, err
		}
		statements, err := migrations.ReadFile(path.Join(dir, f.Name()))
		if err != nil {
			return nil, err
		}
		list = append(list, step{number, strings.TrimSuffix(f.Name(), ".sql"), string(statements)})
	}
	return list, nil
}

// Version returns the number of the last migration that the database has, 0 if it has none.
func (s *Store) Version(ctx context.Context) (version int64, err error) {
	tables := "SELECT count(*) FROM sqlite_master WHERE name = $1"
	if s.postgres {
		tables = "SELECT count(*) FROM information_schema.tables WHERE table_schema = current_schema() AND table_name = $1"
	}
	var known int
	if err := s.db.QueryRowContext(ctx, s.q(tables), goose.DefaultTablename).Scan(&known); err != nil || known == 0 {
		return 0, kind(err)
	}
	err = s.db.QueryRowContext(ctx, "SELECT coalesce(max(version_id), 0) FROM "+goose.DefaultTablename+" WHERE is_applied").Scan(&version)
	return version, kind(err)
}

// Due returns the names of the migrations that are still to be made. It is ErrNewer where the
// database has some that this program does not know.
func (s *Store) Due(ctx context.Context) (names []string, err error) {
	version, err := s.Version(ctx)
	if err != nil {
		return nil, err
	}
	steps, err := readSteps(s.dir())
	if err != nil {
		return nil, err
	}
	if version > steps[len(steps)-1].number {
		return nil, ErrNewer
	}
	for _, step := range steps {
		if step.number > version {
			names = append(names, step.name)
		}
	}
	return names, nil
}

// dir is where the migrations of the database are.
func (s *Store) dir() string {
	if s.postgres {
		return "postgres"
	}
	return "sqlite"
}

// examine reads a file that nobody may write to before it is known to be intact: not even
// the mark that it is kept in WAL mode.
func examine(ctx context.Context, path string) error {
	if _, err := os.Stat(path); errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	db, err := sql.Open("sqlite", readOnlyDSN(path))
	if err != nil {
		return err
	}
	defer db.Close()
	return intact(ctx, db)
}

// private makes an empty file that its owner alone may read, as SQLite does not: it takes the
// mode of its other files from it.
func private(path string, flag int) error {
	f, err := os.OpenFile(path, os.O_CREATE|os.O_RDWR|flag, 0o600)
	if err != nil {
		return err
	}
	return f.Close()
}

// intact has SQLite read every page of the file and hold the indexes against the tables.
func intact(ctx context.Context, db *sql.DB) error {
	var answer string
	if err := db.QueryRowContext(ctx, "PRAGMA integrity_check(1)").Scan(&answer); err != nil {
		return kind(err)
	}
	if answer != "ok" {
		return fmt.Errorf("%w: %s", ErrDamaged, answer)
	}
	return nil
}

// Check reports whether the database answers and, of a SQLite file, whether it is intact.
func (s *Store) Check(ctx context.Context) error {
	if s.postgres {
		return s.Ping(ctx)
	}
	return intact(ctx, s.db)
}

// Ping reports whether the database answers.
func (s *Store) Ping(ctx context.Context) error {
	var one int
	return kind(s.db.QueryRowContext(ctx, "SELECT 1").Scan(&one))
}

// Close closes the database.
func (s *Store) Close() error {
	if s.db == nil {
		return nil
	}
	return s.db.Close()
}

// Backup writes a copy of a SQLite database, as it stands between two writes, to a file
// that does not exist yet.
func (s *Store) Backup(ctx context.Context, path string) error {
	if s.postgres {
		return fmt.Errorf("%w: back PostgreSQL up with pg_dump", ErrRefused)
	}
	if err := private(path, os.O_EXCL); err != nil {
		return err
	}
	// A connection that is there to look may not write the copy either.
	_, err := s.db.ExecContext(ctx, "PRAGMA query_only(0); VACUUM INTO ?", path)
	if err != nil {
		os.Remove(path)
	}
	return kind(err)
}

// q writes a statement with $1, $2 … in the spelling of the database.
func (s *Store) q(statement string) string {
	if s.postgres {
		return statement
	}
	return strings.ReplaceAll(statement, "$", "?")
}

// tx runs f in one transaction.
func (s *Store) tx(ctx context.Context, f func(*tx) error) error {
	t, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return kind(err)
	}
	if err := f(&tx{t, s}); err != nil {
		t.Rollback()
		return kind(err)
	}
	return kind(t.Commit())
}

// A tx is a transaction that takes $1, $2 … on both databases.
type tx struct {
	t *sql.Tx
	s *Store
}

func (t *tx) exec(ctx context.Context, statement string, args ...any) (int64, error) {
	res, err := t.t.ExecContext(ctx, t.s.q(statement), args...)
	if err != nil {
		return 0, err
	}
	return res.RowsAffected()
}

func (t *tx) row(ctx context.Context, statement string, args ...any) *sql.Row {
	return t.t.QueryRowContext(ctx, t.s.q(statement), args...)
}

// audit appends to the log in the transaction of what it tells about.
func (t *tx) audit(ctx context.Context, who, action, object string) error {
	_, err := t.exec(ctx, "INSERT INTO audit (at, who, action, object) VALUES ($1, $2, $3, $4)", t.s.now().UnixMilli(), who, action, object)
	return err
}

// statement returns a statement that is parsed once for each connection, not at each use.
func (s *Store) statement(ctx context.Context, statement string) (*sql.Stmt, error) {
	if known, ok := s.prepared.Load(statement); ok {
		return known.(*sql.Stmt), nil
	}
	made, err := s.db.PrepareContext(ctx, s.q(statement))
	if err != nil {
		return nil, kind(err)
	}
	if known, loaded := s.prepared.LoadOrStore(statement, made); loaded {
		made.Close()
		return known.(*sql.Stmt), nil
	}
	return made, nil
}

// rows calls scan for each row of a query.
func (s *Store) rows(ctx context.Context, statement string, args []any, scan func(*sql.Rows) error) error {
	rows, err := s.db.QueryContext(ctx, s.q(statement), args...)
	return each(rows, err, scan)
}

// hotRows is rows for a statement that is asked for all the time.
func (s *Store) hotRows(ctx context.Context, statement string, args []any, scan func(*sql.Rows) error) error {
	made, err := s.statement(ctx, statement)
	if err != nil {
		return err
	}
	rows, err := made.QueryContext(ctx, args...)
	return each(rows, err, scan)
}

func each(rows *sql.Rows, err error, scan func(*sql.Rows) error) error {
	if err != nil {
		return kind(err)
	}
	defer rows.Close()
	for rows.Next() {
		if err := scan(rows); err != nil {
			return kind(err)
		}
	}
	return kind(rows.Err())
}

// kind gives an error of a driver the kind that callers test for.
func kind(err error) error {
	if err == nil {
		return nil
	}
	var lite *sqlite.Error
	var pg *pgconn.PgError
	switch {
	case errors.Is(err, sql.ErrNoRows):
		return ErrNotFound
	case errors.As(err, &lite) && lite.Code()&0xff == sqlite3.SQLITE_FULL, errors.As(err, &pg) && pg.Code == "53100":
		return fmt.Errorf("%w: %w", ErrFull, err)
	case errors.As(err, &lite) && (lite.Code()&0xff == sqlite3.SQLITE_CORRUPT || lite.Code()&0xff == sqlite3.SQLITE_NOTADB):
		return fmt.Errorf("%w: %w", ErrDamaged, err)
	}
	return err
}

// millis reads a stored time; 0 is the zero time.
func millis(n int64) time.Time {
	if n == 0 {
		return time.Time{}
	}
	return time.UnixMilli(n).UTC()
}

// stamp is how a time is stored.
func stamp(t time.Time) int64 {
	if t.IsZero() {
		return 0
	}
	return t.UnixMilli()
}
