# Names for what is done often; the commands are those of README.md.
.PHONY: build test e2e

build:
	sh .ci/with-tools cargo build --release

test:
	sh .ci/with-tools cargo test --release --features testing

# On Debian 12, as root: see tests/e2e/run.
e2e: build
	tests/e2e/run
