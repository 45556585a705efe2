from __future__ import annotations

import gc

import pytest

from redact import Redactor, UsageError
from redact.collector import held_off


def test_the_collector_comes_back_whatever_happens() -> None:
    with held_off():
        assert not gc.isenabled()
    assert gc.isenabled()
    with pytest.raises(RuntimeError), held_off():
        raise RuntimeError
    assert gc.isenabled()
    with pytest.raises(UsageError):
        Redactor({"packs": ["no such pack"]})
    assert gc.isenabled()


def test_a_collector_that_was_off_stays_off() -> None:
    gc.disable()
    try:
        with held_off():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
