package main

import (
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"github.com/goreleaser/nfpm/v2"
	"github.com/goreleaser/nfpm/v2/deb"
	"github.com/goreleaser/nfpm/v2/files"

	"assay/server/version"
)

// A debian is what one Debian package is made of.
type debian struct {
	root, binary, arch string
	licences           []byte
	when               time.Time
}

// writeDeb writes the package to a file.
func writeDeb(name string, d debian) error {
	copyright := filepath.Join(filepath.Dir(d.binary), "copyright")
	licence, err := os.ReadFile(filepath.Join(d.root, "LICENSE"))
	if err != nil {
		return err
	}
	if err := os.WriteFile(copyright, append(append(licence, '\n'), d.licences...), 0o644); err != nil {
		return err
	}
	info := nfpm.WithDefaults(d.info(copyright))
	if err := nfpm.PrepareForPackager(info, "deb"); err != nil {
		return err
	}
	f, err := os.Create(name)
	if err != nil {
		return err
	}
	defer f.Close()
	if err := deb.Default.Package(info, f); err != nil {
		return err
	}
	return f.Close()
}

func (d debian) info(copyright string) *nfpm.Info {
	packaging := filepath.Join(d.root, "server", "packaging")
	file := func(from, to, kind string, mode fs.FileMode) *files.Content {
		return &files.Content{Source: from, Destination: to, Type: kind, FileInfo: &files.ContentFileInfo{Mode: mode, MTime: d.when}}
	}
	return &nfpm.Info{
		Name: "assay", Version: version.Number, Release: "1", Arch: d.arch, Platform: "linux", Section: "net", Priority: "optional",
		Maintainer: "The Assay developers <assay@localhost>", License: "Apache-2.0", MTime: d.when,
		Description: "Checks the figures of crypto-security news\nReads the claims of an article and holds each against a curated corpus of\nincidents and published findings, on the command line and as a server.",
		Overridables: nfpm.Overridables{
			Recommends: []string{"ca-certificates"},
			Contents: files.Contents{
				file(d.binary, "/usr/bin/assay", "", 0o755),
				file(filepath.Join(packaging, "assay.service"), "/usr/lib/systemd/system/assay.service", "", 0o644),
				file(filepath.Join(packaging, "assay.conf"), "/etc/assay/assay.conf", files.TypeConfigNoReplace, 0o640),
				file(filepath.Join(d.root, "server/docs/operating.md"), "/usr/share/doc/assay/operating.md", "", 0o644),
				file(copyright, "/usr/share/doc/assay/copyright", "", 0o644),
			},
			Scripts: nfpm.Scripts{PostInstall: filepath.Join(packaging, "debian", "postinst"), PreRemove: filepath.Join(packaging, "debian", "prerm"), PostRemove: filepath.Join(packaging, "debian", "postrm")},
		},
	}
}
