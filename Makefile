# Every target says what it is for behind `##`; `make help` prints them.

.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory
SHELL := bash
.SHELLFLAGS := -euo pipefail -c

# Flags for `tieout demo`, such as `make demo DEMO_ARGS=--json`.
DEMO_ARGS ?=
# Tests whose name matches, such as `make test ONLY=EngineTests`.
ONLY ?=

swift_build := swift build --explicit-target-dependency-import-check error
swift_files := Package.swift Sources Tests $(wildcard Benchmarks)
fast_targets := BaseTests ModelTests EngineTests StoreConformanceTests FlowTests ConfigurationTests CommandLineTests APITests TidyTests
empty :=
space := $(empty) $(empty)
fast_tests := ^($(subst $(space),|,$(fast_targets)))\.

.PHONY: help
help: ## Print what can be made
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-7s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.PHONY: demo
demo: setup ## Move the sample invoices between the built-in stand-ins and say what happened to each
	@scripts/quietly.sh "Building tieout (unoptimised: that takes a minute, a release build several)" \
		$(swift_build) --product tieout
	@scripts/quietly.sh "Building tieout-smb, which speaks to file servers" $(swift_build) --product tieout-smb
	@once=; if [ -n "$${CI:-}" ] || [ ! -t 1 ]; then once=--once; fi; \
		case " $(DEMO_ARGS) " in *" --once "*) once=;; esac; \
		exec .build/debug/tieout demo $$once $(DEMO_ARGS)

.PHONY: test
test: setup ## Run every test, with real servers and sockets
	@scripts/quietly.sh "Building the tests" $(swift_build) --build-tests
	@scripts/test.sh "$(ONLY)"

.PHONY: check
check: setup lint ## Before every commit: format, build and the fast tests, in under three minutes
	@TIEOUT_TESTS="$(fast_targets)" scripts/quietly.sh "Building the fast tests" $(swift_build) --build-tests
	@scripts/test.sh "$(or $(ONLY),$(fast_tests))"

.PHONY: fmt
fmt: setup ## Put every Swift file into the house's format
	@swift format format --in-place --parallel --recursive $(swift_files)

.PHONY: lint
lint: setup ## Say which lines are not in the house's format
	@swift format lint --strict --parallel --recursive $(swift_files)
	@echo "Format: every file is in the house's format."

.PHONY: docs
docs: setup ## Write the pages in docs and the settings example that are made from lists in the code
	@scripts/quietly.sh "Building the tests" $(swift_build) --build-tests
	@TIEOUT_WRITE_DOCS=1 scripts/test.sh "SettingsDocumentTests|HelpTests|RouteAccessTests"

.PHONY: build
build: setup ## Build the optimised programs, .build/release/tieout and tieout-smb, which need no Swift to run
	@scripts/quietly.sh "Building tieout, optimised (several minutes when everything is new)" \
		$(swift_build) --configuration release --static-swift-stdlib --product tieout
	@scripts/quietly.sh "Building tieout-smb, optimised" \
		$(swift_build) --configuration release --static-swift-stdlib --product tieout-smb
	@echo "Built: .build/release/tieout and .build/release/tieout-smb"

.PHONY: bench
bench: setup ## Measure throughput, overhead and memory, and print them with the machine
	@scripts/quietly.sh "Building the benchmarks, optimised (several minutes when everything is new)" \
		$(swift_build) --configuration release --product tieout-bench
	@scripts/quietly.sh "Building the program they measure" $(swift_build) --configuration release --product tieout
	@.build/release/tieout-bench

.PHONY: setup
setup: ## Install the missing Debian packages and check the compiler; silent when nothing is missing
	@scripts/setup.sh

.PHONY: clean
clean: ## Delete everything that was built
	@rm -rf .build
