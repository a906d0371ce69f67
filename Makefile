# `make export` and `make test` are all that a newcomer needs. Both install what is missing on Debian, Ubuntu and macOS (with Homebrew).

SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help deps test-deps spreadsheet-deps build release export test lint format unit conformance test-spreadsheets accept benchmark benchmark-reading torture clean

# Homebrew keeps its libxml2 out of the way of the system's.
ifeq ($(shell uname),Darwin)
export PKG_CONFIG_PATH := $(shell brew --prefix libxml2 2>/dev/null)/lib/pkgconfig:$(PKG_CONFIG_PATH)
endif

DATELINE := .build/debug/dateline
PYTHON := .venv/bin/python
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)

help: ## Say what there is to make.
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 16

deps: ## Install the C libraries, if they are missing.
	@pkg-config --exists libxml-2.0 libzip 2>/dev/null && { [ "$$(uname)" = Darwin ] || pkg-config --exists libcrypto sqlite3; } || \
	if command -v apt-get >/dev/null; then \
	  $(SUDO) apt-get update -qq && DEBIAN_FRONTEND=noninteractive $(SUDO) apt-get install -y -qq pkg-config libxml2-dev libzip-dev libsqlite3-dev libssl-dev; \
	elif command -v brew >/dev/null; then \
	  brew install pkg-config libxml2 libzip; \
	else \
	  echo "Install pkg-config and the development files of libxml2, libzip, SQLite and libcrypto, then run make again."; exit 1; \
	fi

# The tests also use xmllint, xsltproc, sqlite3, Python with venv, and, where the TEI schema is there to check against, jing.
test-deps: deps
	@command -v xmllint >/dev/null && command -v xsltproc >/dev/null && command -v sqlite3 >/dev/null && python3 -c 'import ensurepip, venv' 2>/dev/null && { [ ! -d ../shared/standards ] || command -v jing >/dev/null; } || \
	if command -v apt-get >/dev/null; then \
	  $(SUDO) apt-get update -qq && DEBIAN_FRONTEND=noninteractive $(SUDO) apt-get install -y -qq libxml2-utils xsltproc sqlite3 trang python3-venv $$([ ! -d ../shared/standards ] || echo jing); \
	fi

build: deps ## Build the command.
	swift build

release: deps ## Build the command with optimization.
	swift build -c release --product dateline

export: build ## Export the example corpus and say how to open it.
	$(DATELINE) export corpus/harbour --to exports/harbour --store
	@echo
	@echo "Open:"
	@echo "  exports/harbour/csv/tables/statements-flat.csv    in a spreadsheet: who said what"
	@echo "  exports/harbour/csv/datapackage.json              what every column means, for R and Python"
	@echo "  exports/harbour/jsonld/statements.jsonld          with any JSON or RDF tool"
	@echo "  exports/harbour/tei/corpus.xml                    in an XML editor"
	@echo "  exports/harbour/bundle/harbour-statements-1.0.0.zip   to archive all of it"

test: test-deps lint unit conformance ## Check formatting, run all tests, and have other people's validators judge the exports.

lint: ## Check the formatting of the Swift code.
	swift format lint --strict --recursive Package.swift Sources Tests

format: ## Format the Swift code.
	swift format --in-place --recursive Package.swift Sources Tests

# The tests leave the sample that uses every field for the validators of `conformance`.
unit: test-deps
	rm -rf .build/sample
	DATELINE_SAMPLE_OUT=$(CURDIR)/.build/sample swift test

conformance: build $(PYTHON) ## Have other people's validators judge the exports.
	$(PYTHON) Tests/Conformance/run.py $(DATELINE) .build/sample

# R, LibreOffice and PSPP are some 700 MB to install, so they are not among what `test` needs.
spreadsheet-deps:
	@command -v Rscript >/dev/null && command -v soffice >/dev/null && command -v pspp >/dev/null || \
	if command -v apt-get >/dev/null; then \
	  $(SUDO) apt-get update -qq && DEBIAN_FRONTEND=noninteractive $(SUDO) apt-get install -y -qq --no-install-recommends \
	    r-base-core r-cran-readr libreoffice-calc-nogui pspp; \
	fi

# Each program in the folder takes the command and the sample; what is no program is used by others.
test-spreadsheets: build spreadsheet-deps $(PYTHON) ## Open the tables in R, LibreOffice, PSPP and compare every cell.
	@[ -d .build/sample ] || $(MAKE) unit
	@failed=0; for script in $$(grep -l __main__ Tests/Conformance/spreadsheets/*.py); do \
	  echo "$$script"; $(PYTHON) $$script $(DATELINE) .build/sample || failed=1; \
	done; exit $$failed

$(PYTHON): Tests/Conformance/requirements.txt
	python3 -m venv .venv
	$(PYTHON) -m pip install --quiet --disable-pip-version-check -r $<
	@touch $@

accept: build ## Rewrite exports/ from the corpora, after a change that is meant.
	$(DATELINE) export corpus/harbour --to exports/harbour --store
	$(DATELINE) export corpus/afghanistan --to exports/afghanistan --store

# Formats of few files keep nothing that grows. TEI and the bundle remember name and checksums of a file for each document.
benchmark: deps $(PYTHON) ## Compare peak memory for 100 and 10,000 generated documents, and speed with other programs, optimized.
	swift build -c release --product DatelineBenchmark
	@peak() { .build/release/DatelineBenchmark "$$@" | tee /dev/stderr | sed 's/.*peak=//'; }; \
	small=$$(peak 100 csv,jsonld,ndjsonld,nquads,sqlite,xlsx); large=$$(peak 10000 csv,jsonld,ndjsonld,nquads,sqlite,xlsx); \
	[ "$$small" = unknown ] || [ $$((large * 2)) -le $$((small * 3)) ] || { echo "memory grows with the corpus"; exit 1; }; \
	small=$$(peak 100); large=$$(peak 10000); \
	[ "$$small" = unknown ] || [ $$((large - small)) -le $$((4 * 9900)) ] || { echo "more than 4 KiB a document"; exit 1; }
	$(PYTHON) Tests/Benchmark/peers/csv_peers.py .build/release/DatelineBenchmark

benchmark-reading: deps .venv-peers/bin/python ## Show how fast texts are read beside wc, and hold pages against trafilatura, optimized.
	PYTHON=.venv-peers/bin/python sh Tests/Benchmark/reading.sh
	.venv-peers/bin/python Tests/Benchmark/peers/pages.py .build/release/DatelineBenchmark

.venv-peers/bin/python: Tests/Benchmark/peers/requirements.txt
	rm -rf .venv-peers && python3 -m venv .venv-peers
	$@ -m pip install --quiet --disable-pip-version-check 'pip>=24' # Older ones fail over lxml[html-clean].
	$@ -m pip install --quiet --disable-pip-version-check -r $< || { rm -rf .venv-peers; exit 1; }
	@touch $@

# Needs 6 GB of disk for a while.
torture: deps ## Write and read an archive with an entry over 4 GiB.
	DATELINE_TORTURE=1 swift test --filter LargeArchiveTests

clean: ## Remove what was built.
	rm -rf .build .venv .venv-peers
