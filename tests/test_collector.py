from __future__ import annotations

import gc

import pytest

from redact import Redactor, UsageError
from redact.collector import held_off, set_aside


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


def test_what_is_set_aside_comes_back_and_what_another_froze_stays_so() -> None:
    assert gc.get_freeze_count() == 0
    with set_aside():
        assert gc.get_freeze_count() > 0
    assert gc.get_freeze_count() == 0
    gc.freeze()
    try:
        with set_aside():
            pass
        assert gc.get_freeze_count() > 0
    finally:
        gc.unfreeze()
