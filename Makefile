# make run      build for release and open the coach on knowledge/
# make test     everything that can be tested here
# make install  binary, general knowledge, man page and completions under PREFIX

PREFIX ?= /usr/local
SWIFT ?= swift
DEBIAN = libedit-dev libcmark-gfm-dev libcmark-gfm-extensions-dev libsqlite3-dev \
         libstemmer-dev pkg-config

.PHONY: run test install lint scores bench libraries

run: libraries
	@$(SWIFT) build -c release --product starling --quiet
	@exec .build/release/starling

test: libraries
	$(SWIFT) build --product starling --quiet
	$(SWIFT) test --disable-xctest --quiet

lint:
	$(SWIFT) format lint --strict --recursive Package.swift Sources Tests

install: libraries
	$(SWIFT) build -c release --product starling --static-swift-stdlib
	sh Tools/install.sh "$(DESTDIR)$(PREFIX)"

scores: libraries
	sh Tests/scores.sh

bench: libraries
	sh Benchmarks/run.sh

# The C libraries, installed where that can be done, else named.
libraries:
	@sh Tools/libraries.sh $(DEBIAN)
