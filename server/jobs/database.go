package jobs

import (
	"context"
	"database/sql"
	"fmt"
	"log/slog"
	"slices"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/riverqueue/river"
	"github.com/riverqueue/river/riverdriver"
	"github.com/riverqueue/river/riverdriver/riverpgxv5"
	"github.com/riverqueue/river/riverdriver/riversqlite"
	"github.com/riverqueue/river/rivermigrate"
	"github.com/riverqueue/river/rivertype"
	_ "modernc.org/sqlite" // the "sqlite" driver

	"assay/server/store"
)

// A database is River's own way into the database of the store: on SQLite one connection,
// since two of River's would wait for each other, and on PostgreSQL a pool.
type database struct {
	lite *sql.DB
	pool *pgxpool.Pool
}

// openDatabase opens the store's database at the address. What River writes to SQLite is
// synced with the next write of the store: jobs lost with the power are found missing.
func openDatabase(ctx context.Context, address string) (*database, error) {
	if !store.IsPostgres(address) {
		db, err := sql.Open("sqlite", store.FileDSN(address)+"?_pragma=busy_timeout(10000)&_pragma=journal_mode(WAL)&_pragma=synchronous(NORMAL)&_txlock=immediate")
		if err == nil {
			db.SetMaxOpenConns(1)
		}
		return &database{lite: db}, err
	}
	config, err := pgxpool.ParseConfig(address)
	if err != nil {
		return nil, err
	}
	config.MaxConns = max(config.MaxConns, 8) // it listens, leads and works at the same time
	pool, err := pgxpool.NewWithConfig(ctx, config)
	return &database{pool: pool}, err
}

func (d *database) close() {
	if d.lite != nil {
		d.lite.Close()
	}
	if d.pool != nil {
		d.pool.Close()
	}
}

// Migrate brings the tables of the jobs up to date in the store's database at the address.
func Migrate(ctx context.Context, address string) error {
	d, err := openDatabase(ctx, address)
	if err != nil {
		return fmt.Errorf("open database for jobs: %w", err)
	}
	defer d.close()
	return d.migrate(ctx)
}

// Due returns the names of the migrations that the tables of the jobs in the store's database
// at the address still need. It writes nothing.
func Due(ctx context.Context, address string) ([]string, error) {
	if !store.IsPostgres(address) {
		db, err := sql.Open("sqlite", store.FileDSN(address)+"?_pragma=busy_timeout(10000)&_pragma=query_only(1)")
		if err != nil {
			return nil, err
		}
		defer db.Close()
		return due(ctx, riversqlite.New(db))
	}
	pool, err := pgxpool.New(ctx, address)
	if err != nil {
		return nil, err
	}
	defer pool.Close()
	return due(ctx, riverpgxv5.New(pool))
}

func due[T any](ctx context.Context, driver riverdriver.Driver[T]) (names []string, err error) {
	m, err := rivermigrate.New(driver, &rivermigrate.Config{Logger: slog.New(slog.DiscardHandler)})
	if err != nil {
		return nil, err
	}
	made, err := m.ExistingVersions(ctx)
	if err != nil {
		return nil, err
	}
	for _, all := range m.AllVersions() {
		if !slices.ContainsFunc(made, func(one rivermigrate.Migration) bool { return one.Version == all.Version }) {
			names = append(names, fmt.Sprintf("jobs_%03d", all.Version))
		}
	}
	return names, nil
}

func (d *database) migrate(ctx context.Context) error {
	err := error(nil)
	if d.lite != nil {
		err = migrate(ctx, riversqlite.New(d.lite))
	} else {
		err = d.migratePostgres(ctx)
	}
	if err != nil {
		return fmt.Errorf("bring the tables of the jobs up to date: %w", err)
	}
	return nil
}

// migratePostgres lets one server at a time migrate: all may start at once.
func (d *database) migratePostgres(ctx context.Context) error {
	return pgx.BeginFunc(ctx, d.pool, func(tx pgx.Tx) error {
		if _, err := tx.Exec(ctx, "SELECT pg_advisory_xact_lock(hashtext('assay jobs'))"); err != nil {
			return err
		}
		return migrate(ctx, riverpgxv5.New(d.pool))
	})
}

func migrate[T any](ctx context.Context, driver riverdriver.Driver[T]) error {
	m, err := rivermigrate.New(driver, &rivermigrate.Config{Logger: slog.New(slog.DiscardHandler)})
	if err != nil {
		return err
	}
	_, err = m.Migrate(ctx, rivermigrate.DirectionUp, nil)
	return err
}

// client is what a River client of either database is.
type client interface {
	InsertMany(context.Context, []river.InsertManyParams) ([]*rivertype.JobInsertResult, error)
	Start(context.Context) error
	StopAndCancel(context.Context) error
}

func (d *database) client(config *river.Config) (client, error) {
	if d.lite != nil {
		config.PollOnly = true // its driver would read the file 20 times a second to hear of jobs
		return river.NewClient(riversqlite.New(d.lite), config)
	}
	return river.NewClient(riverpgxv5.New(d.pool), config)
}

// abandoned has the jobs of SQLite that were running when the process before this one ended
// run again. The caller holds the data directory alone. On PostgreSQL River finds them
// after Options.Rescue.
func (d *database) abandoned(ctx context.Context) error {
	if d.lite == nil {
		return nil
	}
	_, err := d.lite.ExecContext(ctx, "UPDATE river_job SET state = 'available' WHERE state = 'running'")
	return err
}
