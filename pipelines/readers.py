"""Which files are read: from files, folders and globs to a sorted list, or one clear line on what is wrong."""

from __future__ import annotations

import fnmatch
import glob
import os
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from redact.errors import InputError

from .compression import show_path
from .formats import SUFFIXES, split_suffix

OWN_FOLDER = "_redact"
"""The folder of an output that holds everything which is not data."""

Paths = str | os.PathLike[str] | Sequence[str | os.PathLike[str]]
"""One path or glob, or several."""

MARKERS = frozenset({"_SUCCESS", "_metadata", "_common_metadata"})
"""Files without records that Spark and Arrow put beside data."""


@dataclass(frozen=True, slots=True)
class InputFile:
    """A file to read. `relative` is where it stands in the input, with "/" between folders, and so in the output.

    `format` is jsonl, txt, csv, tsv or parquet; `compression` is "", gz, zst, bz2 or xz; `size` in
    bytes as it lies on disk.
    """

    path: str
    relative: str
    format: str
    compression: str
    size: int


def find_inputs(inputs: Paths, *, output: str) -> list[InputFile]:
    """The files of `inputs`, in order of their relative paths; `output` is "" where nothing is written.

    A path that exists is taken as it is, another one as a glob (`**` crosses folders). Folders are
    read whole, less hidden files, marker files such as _SUCCESS and an earlier run's _redact folder.
    Raises InputError: nothing to read, a file that cannot be read or has no known suffix, two files
    for the same place in the output, an output inside an input or the other way round.
    """
    items = [inputs] if isinstance(inputs, str | os.PathLike) else inputs
    if not items:
        raise InputError("no input given: name files, folders or globs")
    found: dict[str, InputFile] = {}
    unknown: list[str] = []
    for item in items:
        for path, relative in _expand(os.fspath(item), output):
            file = _input_file(path, relative)
            if file is None:
                unknown.append(path)
                continue
            other = found.setdefault(relative, file)
            if other is not file and not Path(other.path).samefile(path):
                raise InputError(
                    f"{show_path(other.path)} and {show_path(path)} would both become {show_path(relative)} in the "
                    "output: clean them into different outputs, or give the folder that holds both"
                )
    if unknown:
        shown = ", ".join(show_path(path) for path in sorted(unknown)[:5])
        more = f" and {len(unknown) - 5} more" if len(unknown) > 5 else ""
        raise InputError(
            f"cannot tell the format of {shown}{more}: files must end in {SUFFIXES}; rename them, move them out of "
            "the input, or name the files to clean by a glob such as 'raw/**/*.jsonl'"
        )
    if output:
        for file in found.values():
            if _is_inside(file.path, output):
                raise InputError(
                    f"{show_path(file.path)} lies inside the output {show_path(output)}: "
                    "choose an output outside the input"
                )
    return sorted(found.values(), key=lambda file: file.relative)


def _expand(item: str, output: str) -> Iterator[tuple[str, str]]:
    """The files of one argument with their relative paths."""
    if os.path.lexists(item):
        if Path(item).is_dir():
            yield from _folder(item, "", output)
        else:
            yield item, Path(item).name
        return
    if "://" in item:
        raise InputError(f"{show_path(item)}: only paths of this machine can be read; mount or copy the files")
    if not glob.has_magic(item):
        raise InputError(f"{show_path(item)}: there is no such file or folder")
    base = _glob_base(item)
    recursive = "**" in item.split("/")
    if recursive:
        _refuse_output_inside(base, output)
    if recursive:
        matches = sorted(_below(base, item.removeprefix(base).lstrip("/")))
    else:
        # Path.glob takes no absolute pattern.
        matches = sorted(path for path in glob.glob(item) if os.path.lexists(path))  # noqa: PTH207
    folders: list[str] = []
    empty = True
    for path in matches:
        if any(path == folder or path.startswith(folder + os.sep) for folder in folders):
            continue
        relative = os.path.relpath(path, base or ".").replace(os.sep, "/")
        if Path(path).is_dir():
            # With `**` the files below match by themselves, and folders are only on their way.
            if recursive or Path(path).name == OWN_FOLDER:
                continue
            folders.append(path)
            yield from _folder(path, relative + "/", output)
        elif OWN_FOLDER not in relative.split("/") and Path(path).name not in MARKERS:
            yield path, relative
        else:
            continue
        empty = False
    if empty:
        raise InputError(f"{show_path(item)}: no file matches")


def _folder(folder: str, prefix: str, output: str) -> Iterator[tuple[str, str]]:
    """The files of a folder at any depth; links to folders are followed, but not in circles."""
    _refuse_output_inside(folder, output)
    files = list(_walk(Path(folder), prefix, ()))
    if not files:
        raise InputError(f"{show_path(folder)}: the folder holds no files to clean; they must end in {SUFFIXES}")
    yield from files


def _below(base: str, pattern: str) -> Iterator[str]:
    """The files below a folder that match a pattern with `**`; Python's own glob goes in circles where links do."""
    parts = [part for part in pattern.split("/") if part not in ("", ".")]
    if Path(base or ".").is_dir():
        for path, relative in _walk(Path(base or "."), "", (), hidden=any(part.startswith(".") for part in parts)):
            if _fits(relative.split("/"), parts):
                yield path


def _fits(names: Sequence[str], parts: Sequence[str]) -> bool:
    """Whether the names of a path match the parts of a pattern, as a shell would have it: hidden ones only by a dot."""
    if not names or not parts:
        return not names and not parts
    here = not names[0].startswith(".") or parts[0].startswith(".")
    if parts[0] != "**":
        return here and fnmatch.fnmatchcase(names[0], parts[0]) and _fits(names[1:], parts[1:])
    return _fits(names, parts[1:]) or (here and _fits(names[1:], parts if len(names) > 1 else parts[1:]))


def _walk(
    folder: Path, prefix: str, above: tuple[tuple[int, int], ...], *, hidden: bool = False
) -> Iterator[tuple[str, str]]:
    try:
        status = folder.stat()
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        raise InputError(f"{show_path(str(folder))}: the folder cannot be read: {error.strerror}") from None
    here = (status.st_dev, status.st_ino)
    if here in above:
        return
    for entry in entries:
        if (entry.name.startswith(".") and not hidden) or entry.name in MARKERS or entry.name == OWN_FOLDER:
            continue
        if entry.is_dir():
            yield from _walk(Path(entry.path), f"{prefix}{entry.name}/", (*above, here), hidden=hidden)
        else:
            yield entry.path, prefix + entry.name


def _input_file(path: str, relative: str) -> InputFile | None:
    """The file with its format; None where its suffix is unknown. Raises InputError where it cannot be opened."""
    parts = split_suffix(Path(path).name)
    try:
        status = Path(path).stat()
        if not stat.S_ISREG(status.st_mode):
            raise InputError(f"{show_path(path)}: not a regular file; write it to a file first")
        if parts is None:
            return None
        with Path(path).open("rb"):
            pass
    except OSError as error:
        raise InputError(f"{show_path(path)}: the file cannot be read: {error.strerror}") from None
    return InputFile(path, relative, parts[2], parts[3], status.st_size)


def _glob_base(pattern: str) -> str:
    """The folder part of a glob before its first wildcard: "raw" for "raw/*/x-*.jsonl"."""
    parts = pattern.split("/")
    fixed = []
    for part in parts[:-1]:
        if glob.has_magic(part):
            break
        fixed.append(part)
    return "/".join(fixed) or ("/" if pattern.startswith("/") else "")


def _refuse_output_inside(folder: str, output: str) -> None:
    if output and _is_inside(output, folder or "."):
        where = (
            "the input itself" if os.path.realpath(output) == os.path.realpath(folder or ".") else "inside the input"
        )
        raise InputError(
            f"the output {show_path(output)} is {where} {show_path(folder or '.')}: choose an output outside of it"
        )


def _is_inside(path: str, folder: str) -> bool:
    """Whether a path, links resolved, is a folder or lies below it."""
    inner, outer = os.path.realpath(path), os.path.realpath(folder)
    return inner == outer or inner.startswith(outer.rstrip(os.sep) + os.sep)
