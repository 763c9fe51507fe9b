#!/bin/sh
# Installs the C libraries that the build needs, where they are missing.
# Debian packages are the arguments. Quiet when all is there.
set -eu

missing() {
  for header in histedit.h cmark-gfm.h cmark-gfm-core-extensions.h sqlite3.h libstemmer.h; do
    printf '#include <%s>\n' "$header"
  done > "${TMPDIR:-/tmp}/starling-headers.$$.c"
  # histedit.h and the others need stdio first.
  found=0
  for compiler in clang cc gcc; do
    command -v "$compiler" >/dev/null 2>&1 || continue
    found=1
    if "$compiler" -fsyntax-only -include stdio.h "${TMPDIR:-/tmp}/starling-headers.$$.c" \
      >/dev/null 2>&1; then
      rm -f "${TMPDIR:-/tmp}/starling-headers.$$.c"
      return 1
    fi
    break
  done
  rm -f "${TMPDIR:-/tmp}/starling-headers.$$.c"
  [ "$found" = 1 ] || command -v pkg-config >/dev/null 2>&1 || return 0
  return 0
}

missing || exit 0
if [ "$(uname)" = Darwin ]; then
  echo "Starling needs some C libraries. Install them with: brew install cmark-gfm snowball" >&2
  exit 1
fi
if ! command -v apt-get >/dev/null 2>&1; then
  echo "Starling needs these C libraries (Debian's names): $*" >&2
  exit 1
fi
if [ "$(id -u)" = 0 ]; then
  run=""
elif command -v sudo >/dev/null 2>&1; then
  run="sudo"
else
  echo "Starling needs some C libraries. As root: apt-get install -y $*" >&2
  exit 1
fi
echo "Installing the C libraries that Starling needs: $*" >&2
$run apt-get update -qq >/dev/null
# shellcheck disable=SC2086
DEBIAN_FRONTEND=noninteractive $run apt-get install -y -qq "$@" >/dev/null
