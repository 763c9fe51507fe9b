"""Writes knowledge/general/encoder.bin: a sentence encoder in whole numbers, with heads for themes.

    encoder.py MODEL_FOLDER LEARNT.safetensors KNOWLEDGE OUT

LEARNT is what training.py made of the model in MODEL_FOLDER (which still gives the vocabulary): six layers of
width 384. Its matrices are rounded to 8 bits a weight with a scale a row, and its vocabulary is cut to the pieces
that our texts use and to the common English ones. Needs numpy; no randomness; seconds.

Layout (little endian): "STARENC3", uint32 counts (pieces, width, inner, layers, heads, places,
themes, follow-ups), then the names of pieces, themes and follow-ups (each block: uint32 byte length, UTF-8 joined by
newlines, padded to 4), then blocks in the order of `write`. A checksum goes into OUT's neighbour with the ending
.sum: without it, or where it is another, the coach reads by words alone.
"""

import json
import pathlib
import struct
import sys

import numpy

import lessons
import minilm

WIDTH, INNER, LAYERS, HEADS, PLACES = 384, 1536, 6, 12, 128
COMMON = 14000  # ids below this are the frequent pieces of the original vocabulary
MARKS = {"[UNK]", "[CLS]", "[SEP]"}


def names_learnt(path):
    """The themes and the follow-ups that the heads' rows are of."""
    raw = path.read_bytes()
    size = struct.unpack("<Q", raw[:8])[0]
    about = json.loads(raw[8 : 8 + size])["__metadata__"]
    return about["themes"].split("\n"), about["probes"].split("\n")


def kept_pieces(vocabulary, cut, knowledge):
    """(piece, id) of those that are used or common, in the order of their names."""
    texts = [text for text, _ in lessons.questions(knowledge) + lessons.follow_ups(knowledge)]
    texts += [text for text, _, _ in lessons.passages(knowledge)]
    for sentences, title, _, _ in lessons.stories():
        texts += sentences + [title]
    used = set(MARKS)
    for text in texts:
        used |= {vocabulary[place] for place in cut(lessons.clean(text))}
    return sorted(
        (piece, place)
        for place, piece in enumerate(vocabulary)
        if piece in used
        or (place < COMMON and piece.isascii() and not piece.startswith("[unused"))
    )


def rounded(matrix):
    """Rows in steps of a 127th of their greatest weight."""
    scale = numpy.abs(matrix).max(1) / 127
    scale[scale == 0] = 1
    return numpy.rint(matrix / scale[:, None]).astype(numpy.int8), scale.astype(numpy.float32)


def write(file, w, pieces, themes, probes):
    counts = (len(pieces), WIDTH, INNER, LAYERS, HEADS, PLACES, len(themes), len(probes))
    file.write(b"STARENC3" + struct.pack("<8I", *counts))

    def names(list_):
        raw = "\n".join(list_).encode()
        file.write(struct.pack("<I", len(raw)) + raw + b"\0" * (-len(raw) % 4))

    def floats(values):
        file.write(numpy.ascontiguousarray(values, dtype="<f4").tobytes())

    def matrix(values):
        whole, scale = rounded(values)
        floats(scale)
        file.write(whole.tobytes() + b"\0" * (-whole.size % 4))

    names([piece for piece, _ in pieces])
    names(themes)
    names(probes)
    embeddings = {name: w[f"embeddings.{name}_embeddings.weight"] for name in ("word", "position", "token_type")}
    matrix(embeddings["word"][[place for _, place in pieces]])
    floats(embeddings["position"][:PLACES] + embeddings["token_type"][0])
    floats(w["embeddings.LayerNorm.weight"])
    floats(w["embeddings.LayerNorm.bias"])
    for n in range(LAYERS):
        at = f"encoder.layer.{n}."
        for part in ("attention.self.query", "attention.self.key", "attention.self.value",
                     "attention.output.dense", "intermediate.dense", "output.dense"):
            matrix(w[f"{at}{part}.weight"])
            floats(w[f"{at}{part}.bias"])
        for part in ("attention.output.LayerNorm", "output.LayerNorm"):
            floats(w[f"{at}{part}.weight"])
            floats(w[f"{at}{part}.bias"])
    for head in ("questions", "passages", "lines"):
        floats(w[f"heads.{head}"])
        floats(w[f"heads.{head}.bias"])


def checksum(raw):
    """Four chains of FNV's steps side by side, then their ends and the length: Sources/Language/Checksum.swift."""
    start, mask = 0xCBF29CE484222325, (1 << 64) - 1

    def step(value, word):
        product = (value ^ word) * 0x100000001B3 & mask
        return product ^ product >> 29

    chains = [start] * 4
    for words in struct.iter_unpack("<4Q", raw + b"\0" * (32 - len(raw) % 32)):
        chains = [step(chain, word) for chain, word in zip(chains, words)]
    total = start
    for word in (*chains, len(raw)):
        total = step(total, word)
    return total


def main():
    folder, learnt = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    knowledge, out = sys.argv[3], pathlib.Path(sys.argv[4])
    vocabulary = next(folder.rglob("vocab.txt")).read_text(encoding="utf-8").splitlines()
    full = {piece: place for place, piece in enumerate(vocabulary)}
    pieces = kept_pieces(vocabulary, lambda text: minilm.word_pieces(text, full), knowledge)
    themes, probes = names_learnt(learnt)
    with open(out, "wb") as file:
        write(file, minilm.tensors(learnt), pieces, themes, probes)
    out.with_suffix(".sum").write_text(f"{checksum(out.read_bytes()):016x}\n")
    print(f"{len(pieces)} pieces, {len(themes)} themes, {out.stat().st_size} bytes")


if __name__ == "__main__":
    main()
