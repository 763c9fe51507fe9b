# make run      build for release and open the coach on knowledge/, or on KNOWLEDGE=folder
# make test     everything that can be tested here
# make install  binary, general knowledge, man page and completions under PREFIX

PREFIX ?= /usr/local
SWIFT ?= swift
DEBIAN = libedit-dev libcmark-gfm-dev libcmark-gfm-extensions-dev libsqlite3-dev \
         libstemmer-dev pkg-config

.PHONY: run test install lint scores bench libraries

run: libraries
	@test -x .build/release/starling || \
	  echo "Building Starling: the first time takes three to five minutes, then it opens."
	@$(SWIFT) build -c release --product starling
	@exec .build/release/starling $(if $(KNOWLEDGE),--knowledge "$(KNOWLEDGE)")

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
