#!/bin/sh
# The alternative to compare with: bm25 of SQLite's FTS5 over the same stories and answers.
# fts5.sh make KNOWLEDGE DATABASE    builds the index
# fts5.sh ask DATABASE QUESTION      prints the nearest two
set -eu
case $1 in
make)
  rm -f "$3"
  {
    echo "create virtual table texts using fts5(name, body, tokenize='porter');"
    for file in "$2"/stories/*.md "$2"/answers/*.md; do
      name=$(basename "$file" .md)
      body=$(sed "s/'/''/g" "$file")
      echo "insert into texts values ('$name', '$body');"
    done
  } | sqlite3 "$3"
  ;;
ask)
  words=$(printf '%s' "$3" | tr -cs '[:alnum:]' '\n' | sed '/^$/d; s/.*/"&"/' | paste -sd' ' | sed 's/ / OR /g')
  sqlite3 "$2" "select name, round(bm25(texts), 3) from texts where texts match '$words' order by bm25(texts), name limit 2;"
  ;;
esac
