# Assay. `make help` lists the targets; README.md says what each of them is for.

SAMPLE  := server/article/sample.html
GO      ?= go
WASM    := GOOS=js GOARCH=wasm
WASMRUN := -exec="$(CURDIR)/.ci/runwasm"
NPM     := npm --prefix extension --no-audit --no-fund
DEV     := extension/node_modules/.dev
FUZZ    ?= 10000x
LOAD    ?= 10m

.DEFAULT_GOAL := help
.PHONY: help build run demo test test-go test-wasm test-fuzz test-faults test-load types e2e lint generate eval bench bench-extension screenshots dist release audit clean tools browsers

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-16s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

build: extension/node_modules/pdfjs-dist ## build bin/assay and the extensions in dist/
	CGO_ENABLED=0 $(GO) build -trimpath -ldflags="-s -w" -o bin/assay ./server/cmd/assay
	$(GO) run ./extension/build

run: build ## build all, check the sample article, then serve on http://127.0.0.1:7600
	@bin/assay check $(SAMPLE)
	@echo
	@echo "Open http://127.0.0.1:7600 and paste an article; stop the server with Ctrl-C."
	@echo "Chromium: chrome://extensions, developer mode, Load unpacked, $(CURDIR)/dist/chromium"
	@echo "Firefox:  about:debugging#/runtime/this-firefox, Load Temporary Add-on, $(CURDIR)/dist/firefox/manifest.json"
	@bin/assay serve

demo: $(DEV) build browsers ## open Chromium with the extension on the sample article
	$(NPM) run demo

test: lint test-go test-wasm test-fuzz types e2e ## run every test: Go, Go in Wasm, TypeScript, both browsers
	@echo "all tests passed"

lint:
	@test -z "$$(gofmt -l wasm server extension/build)" || { echo "not formatted (run gofmt -w):"; gofmt -l wasm server extension/build; exit 1; }
	$(GO) vet ./...
	$(WASM) $(GO) vet ./wasm/...

test-go: tools
	$(GO) test ./...

test-wasm:
	$(WASM) $(GO) test $(WASMRUN) $$($(WASM) $(GO) list ./wasm/... | grep -v -e /eval -e '/wasm$$')

# Each fuzz target runs FUZZ on top of its seeds; `make test-fuzz FUZZ=10m` runs them long.
test-fuzz:
	$(GO) run ./server/faulttest/fuzz $(FUZZ)

# In one run: the tests of the server, the fuzz targets, and in both browsers those that tell figures.
test-faults: export ASSAY_FAULTS := $(CURDIR)/bin/faults.jsonl
test-faults: export ASSAY_LOAD := $(LOAD)
test-faults: tools $(DEV) build browsers ## cause every fault many times and write the table in server/docs/faults.md
	@rm -f bin/faults.jsonl
	$(GO) test -count=1 -timeout 90m -p 1 ./server/...
	$(GO) run ./server/faulttest/fuzz $(FUZZ)
	$(NPM) run faults
	$(GO) run ./server/faulttest/table bin/faults.jsonl >bin/faults.md && mv bin/faults.md server/docs/faults.md

test-load: export ASSAY_FAULTS := $(CURDIR)/bin/load.jsonl
test-load: export ASSAY_LOAD := $(LOAD)
test-load: ## check 20 claims over and over for ten minutes (LOAD=1m for less) and tell rate, times and memory
	@mkdir -p bin
	$(GO) test -count=1 -timeout 90m -run TestLoad -v ./server/cmd/assay

types: $(DEV)
	$(NPM) run types

e2e: $(DEV) build browsers
	$(NPM) run e2e

generate: ## write the generated files again: lexicon tables, embedded snapshot, references
	$(GO) generate ./...

eval: build ## print precision and recall over the annotated articles, and the verdict figures
	bin/assay eval

bench: ## measure speed against other extractors and the limits, as ratios
	$(GO) test -run '^$$' -bench . -benchmem ./wasm/... ./server/live ./server/corpus
	@$(MAKE) -s bench-peers

PEERS := wasm/testdata/peers
bench-peers: ## measure reading against general recognisers of npm, where they are installed
	@if [ -d $(PEERS)/node_modules ]; then \
	  $(WASM) $(GO) build -trimpath -ldflags="-s -w" -o bin/peers.wasm ./wasm && \
	  $(GO) run ./extension/build/straighten bin/peers.wasm && \
	  node $(PEERS)/peers.mjs bin/peers.wasm "$$($(GO) env GOROOT)" wasm/eval/testdata/articles; \
	else echo "no peers: npm --prefix $(PEERS) install --no-package-lock, then make bench-peers"; fi

bench-extension: $(DEV) build browsers ## measure the extension in both browsers against its limits, and Harper beside it
	$(NPM) run bench

screenshots: $(DEV) build browsers ## make the pictures of the README again
	$(NPM) run screenshots

dist: build ## write reproducible archives of both extensions, with checksums, to dist/
	$(GO) run ./extension/build -release

release: dist ## write everything that is published to dist/: extensions, server archives, Debian packages, checksums
	$(GO) run ./server/packaging -out dist

audit: ## look for known vulnerabilities in what the server and the core are built from
	@if curl -sfI -m 10 -o /dev/null https://vuln.go.dev/index/db.json; then \
	  $(GO) run golang.org/x/vuln/cmd/govulncheck@v1.9.0 ./server/... ./wasm/...; \
	else echo "NOT CHECKED for known vulnerabilities: https://vuln.go.dev cannot be reached from here"; fi

clean: ## remove what was built
	rm -rf bin dist extension/node_modules

# Building needs pdf.js alone; the tests need the rest.
extension/node_modules/pdfjs-dist: extension/package-lock.json
	$(NPM) ci --omit=dev
	@touch $@
$(DEV): extension/package-lock.json
	$(NPM) ci
	@touch extension/node_modules/pdfjs-dist $@

# What the tests need beside Go and Node comes from Debian; as root it is installed here.
NEEDS := chromium:chromium firefox-esr:firefox-esr
browsers:
	@sh .ci/need $(NEEDS)
tools:
	@PATH="$$PATH:/usr/sbin" sh .ci/need pg_ctlcluster:postgresql haproxy:haproxy strace:strace systemd-analyze:systemd systemd-analyze:systemd
