package main

import (
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"

	"github.com/alecthomas/kong"
	"github.com/joho/godotenv"
)

// A settingsFile is the path of a file with settings, one NAME=value a line, named as in the
// environment. A flag wins over the environment, and the environment over the file.
type settingsFile string

// BeforeResolve reads the file that --config names.
func (f settingsFile) BeforeResolve(k *kong.Kong, ctx *kong.Context, trace *kong.Path) error {
	settings, err := readSettings(k, string(ctx.FlagValue(trace.Flag).(settingsFile)))
	if err == nil {
		ctx.AddResolver(settings)
	}
	return err
}

// environmentSettings reads the file that ASSAY_CONFIG names, if it names one.
func environmentSettings(k *kong.Kong) error {
	path := os.Getenv("ASSAY_CONFIG")
	if path == "" {
		return nil
	}
	settings, err := readSettings(k, path)
	if err != nil {
		return err
	}
	return kong.Resolvers(settings).Apply(k)
}

// readSettings reads a file and refuses names that no flag has.
func readSettings(k *kong.Kong, path string) (kong.ResolverFunc, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("--config: %w", err)
	}
	settings, err := godotenv.UnmarshalBytes(b)
	if err != nil {
		return nil, fmt.Errorf("%s: %w; write one NAME=value a line", path, err)
	}
	known, err := settingNames(k)
	if err != nil {
		return nil, err
	}
	for _, name := range slices.Sorted(maps.Keys(settings)) {
		if !known[name] {
			return nil, fmt.Errorf("%s: %s is no setting; \"assay serve --help\" lists them", path, name)
		}
	}
	return func(_ *kong.Context, _ *kong.Path, flag *kong.Flag) (any, error) {
		for _, name := range flag.Envs {
			if _, set := os.LookupEnv(name); set {
				return nil, nil
			}
			if v, ok := settings[name]; ok {
				return v, nil
			}
		}
		return nil, nil
	}, nil
}

// settingNames returns the names of the environment that some flag reads.
func settingNames(k *kong.Kong) (map[string]bool, error) {
	names := map[string]bool{}
	err := kong.Visit(k.Model, func(node kong.Visitable, next kong.Next) error {
		if flag, ok := node.(*kong.Flag); ok {
			for _, name := range flag.Envs {
				names[name] = strings.HasPrefix(name, "ASSAY_")
			}
		}
		return next(nil)
	})
	return names, err
}
