#!/bin/sh
# Puts the program, the general knowledge, the man page and the completions under a prefix.
set -eu
prefix=$1
bin=$(swift build -c release --static-swift-stdlib --show-bin-path)/starling

install -d "$prefix/bin" "$prefix/share/starling" "$prefix/share/man/man1" \
  "$prefix/share/bash-completion/completions" "$prefix/share/zsh/site-functions" \
  "$prefix/share/fish/vendor_completions.d"
install -m 755 "$bin" "$prefix/bin/starling"
strip "$prefix/bin/starling" 2>/dev/null || true
rm -rf "$prefix/share/starling/general"
cp -R knowledge/general "$prefix/share/starling/general"
install -m 644 knowledge/README.md "$prefix/share/starling/README.md"
"$bin" --generate-completion-script bash > "$prefix/share/bash-completion/completions/starling"
"$bin" --generate-completion-script zsh > "$prefix/share/zsh/site-functions/_starling"
"$bin" --generate-completion-script fish > "$prefix/share/fish/vendor_completions.d/starling.fish"
if command -v python3 >/dev/null 2>&1; then
  python3 Tools/man.py "$bin" > "$prefix/share/man/man1/starling.1"
fi
echo "Installed under $prefix. Your stories: starling --knowledge FOLDER, or \$XDG_DATA_HOME/starling/knowledge."
