"""all-MiniLM-L6-v2 in numpy: reads its weights, cuts texts into its pieces, embeds them. The encoder is made from
it, and as a program it is the alternative that the benchmark compares with:

minilm.py MODEL_FOLDER KNOWLEDGE QUESTION

Loads the weights, embeds every story and the question, prints the nearest story. The forward pass
is BERT's: word, position and type embeddings, six layers, mean pooling, cosine.
"""

import json
import pathlib
import re
import struct
import sys

import numpy

HEADS = 12


def tensors(path):
    """A safetensors file: a length, a JSON header, raw rows."""
    raw = path.read_bytes()
    size = struct.unpack("<Q", raw[:8])[0]
    header = json.loads(raw[8 : 8 + size])
    kinds = {"F32": numpy.float32, "F16": numpy.float16, "I64": numpy.int64}
    out = {}
    for name, about in header.items():
        if name == "__metadata__":
            continue
        start, end = about["data_offsets"]
        flat = numpy.frombuffer(raw[8 + size + start : 8 + size + end], kinds[about["dtype"]])
        out[name.removeprefix("bert.")] = flat.reshape(about["shape"])
    return out


def word_pieces(text, vocabulary):
    pieces = ["[CLS]"]
    for word in re.findall(r"\w+|[^\w\s]", text.lower())[:200]:
        start, found = 0, []
        while start < len(word):
            end = len(word)
            while end > start:
                piece = ("##" if start else "") + word[start:end]
                if piece in vocabulary:
                    break
                end -= 1
            if end == start:
                found = ["[UNK]"]
                break
            found.append(piece)
            start = end
        pieces += found
    return [vocabulary[p] for p in (pieces[:255] + ["[SEP]"])]


def layer_norm(x, w, name):
    mean = x.mean(-1, keepdims=True)
    spread = ((x - mean) ** 2).mean(-1, keepdims=True)
    return (x - mean) / numpy.sqrt(spread + 1e-12) * w[name + ".weight"] + w[name + ".bias"]


def linear(x, w, name):
    return x @ w[name + ".weight"].T + w[name + ".bias"]


def gelu(x):
    return 0.5 * x * (1 + numpy.tanh(0.7978845608 * (x + 0.044715 * x**3)))


def embed(text, w, vocabulary):
    ids = word_pieces(text, vocabulary)
    x = w["embeddings.word_embeddings.weight"][ids]
    x = x + w["embeddings.position_embeddings.weight"][: len(ids)]
    x = x + w["embeddings.token_type_embeddings.weight"][0]
    x = layer_norm(x, w, "embeddings.LayerNorm")
    for n in range(6):
        at = f"encoder.layer.{n}."
        q, k, v = (
            linear(x, w, f"{at}attention.self.{part}")
            .reshape(len(ids), HEADS, -1)
            .transpose(1, 0, 2)
            for part in ("query", "key", "value")
        )
        scores = q @ k.transpose(0, 2, 1) / numpy.sqrt(q.shape[-1])
        scores = numpy.exp(scores - scores.max(-1, keepdims=True))
        mixed = (scores / scores.sum(-1, keepdims=True) @ v).transpose(1, 0, 2)
        mixed = mixed.reshape(len(ids), -1)
        x = layer_norm(
            x + linear(mixed, w, at + "attention.output.dense"), w, at + "attention.output.LayerNorm"
        )
        inner = linear(gelu(linear(x, w, at + "intermediate.dense")), w, at + "output.dense")
        x = layer_norm(x + inner, w, at + "output.LayerNorm")
    pooled = x.mean(0)
    return pooled / numpy.linalg.norm(pooled)


def main():
    folder, knowledge, question = pathlib.Path(sys.argv[1]), sys.argv[2], sys.argv[3]
    w = tensors(next(folder.rglob("model.safetensors")))
    words = next(folder.rglob("vocab.txt")).read_text(encoding="utf-8").splitlines()
    vocabulary = {word: index for index, word in enumerate(words)}
    asked = embed(question, w, vocabulary)
    stories = sorted(pathlib.Path(knowledge, "stories").glob("*.md"))
    near = [(float(asked @ embed(s.read_text(encoding="utf-8"), w, vocabulary)), s.stem) for s in stories]
    for score, name in sorted(near, reverse=True)[:2]:
        print(f"{score:.3f} {name}")


if __name__ == "__main__":
    main()
