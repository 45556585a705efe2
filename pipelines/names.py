"""Where the cleaned files go: the input's relative paths, their folders and names cleaned as texts are."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from itertools import count

from redact.engine import Redactor
from redact.types import Failed, Redacted

from .compression import show_path
from .formats import split_suffix
from .readers import OWN_FOLDER
from .schema_words import is_ordinary
from .shards import Shard

_PART = re.compile(r"[-_.][0-9]{5}-of-[0-9]{5}$")

LONGEST = 180
"""Bytes of a cleaned name without suffix and part number; most disks take 255 in all."""


def part_names(name: str, shards: int) -> list[str]:
    """The names of a file's parts, in order: "a.jsonl.gz" alone, or "a-00000-of-00003.jsonl.gz" and so on."""
    if shards == 1:
        return [name]
    stem, suffix = _split(name)
    return [f"{stem}-{index:05}-of-{shards:05}{suffix}" for index in range(shards)]


def output_name(shard: Shard, name: str) -> str:
    """The output of a shard of a file that comes out as `name`, a cleaned relative path."""
    return part_names(name, shard.count)[shard.index]


def clean_paths(
    files: Mapping[str, int],
    redactor: Redactor,
    *,
    known: Mapping[str, str],
    key: Callable[[str], str],
) -> tuple[dict[str, str], dict[str, str]]:
    """The cleaned relative path of each file, all different, and what to remember for a later run.

    `files` maps relative paths to the number of their shards. `known` holds the names that an
    earlier run gave, under `key` of the path before cleaning (of folders with "/" at the end), and
    the second result is `known` with what came in now. Names that nothing was found in stay as they
    are; those that become equal get -2, -3 in order of their paths.
    """
    remembered = dict(known)
    folders: dict[str, str] = {"": ""}
    result: dict[str, str] = {}
    children: dict[str, dict[str, int]] = {"": {}}
    for relative, shards in files.items():
        parts = relative.split("/")
        for depth in range(1, len(parts)):
            folder = "/".join(parts[:depth]) + "/"
            children.setdefault(folder, {})
            children["".join(part + "/" for part in parts[: depth - 1])][folder] = 1
        children["".join(part + "/" for part in parts[:-1])][relative] = shards
    # Folders come before what they hold, since a path sorts after its own beginning.
    for parent in sorted(children):
        for path, name in _clean_children(children[parent], redactor, remembered, key, top=not parent).items():
            (folders if path.endswith("/") else result)[path] = folders[parent] + name + "/" * path.endswith("/")
    return {relative: result[relative] for relative in files}, remembered


def _clean_children(
    paths: Mapping[str, int], redactor: Redactor, remembered: dict[str, str], key: Callable[[str], str], *, top: bool
) -> dict[str, str]:
    """The names of what one folder holds."""
    taken = {OWN_FOLDER} if top else set()
    names: dict[str, str] = {}
    for path in sorted(paths):
        if old := remembered.get(key(path)):
            names[path] = old
            taken.update(part_names(old, paths[path]), [old])
    rest = sorted(paths.keys() - names.keys())
    new = dict(zip(rest, clean_names([(_last(path), path.endswith("/")) for path in rest], redactor), strict=True))
    # Names that stay as they are come first: nobody expects those to get a number.
    for path in sorted(new, key=lambda path: (new[path] != _last(path), path)):
        for number in count(1):
            name = _numbered(new[path], number, is_folder=path.endswith("/"))
            parts = part_names(name, paths[path])
            if taken.isdisjoint([name, *parts]):
                break
        names[path] = name
        taken.update([name, *parts])
        if name != _last(path):
            remembered[key(path)] = name
    return names


def clean_names(names: Sequence[tuple[str, bool]], redactor: Redactor) -> list[str]:
    """File and folder names, each with whether it is a folder's, with what was found in them replaced.

    The suffix of a file and a part number such as -00001-of-00008 stay. Words joined by "_" are also
    read with blanks between them, as names of people are often written so; ordinary words stay.
    """
    stems = [(show_path(name), "") if is_folder else _split_part(show_path(name)) for name, is_folder in names]
    found = redactor.batch([stem for stem, _ in stems])
    loose = redactor.batch([stem.replace("_", " ") for stem, _ in stems])
    return [
        name if is_ordinary(stem) else _clean_name(name, stem, suffix, *outcomes)
        for (name, _), (stem, suffix), outcomes in zip(names, stems, zip(found, loose, strict=True), strict=True)
    ]


def _clean_name(name: str, stem: str, suffix: str, found: Redacted | Failed, loose: Redacted | Failed) -> str:
    """A name from the outcomes for its stem as it is, and with blanks."""
    if isinstance(found, Failed) or isinstance(loose, Failed):
        return "unnamed" + suffix
    if found.text != stem:
        cleaned = found.text
    elif loose.text != stem.replace("_", " "):
        cleaned = loose.text
    elif stem + suffix == name:
        return name
    else:
        cleaned = stem
    # What replacements bring in and file systems do not like: "<PERSON>" becomes "PERSON".
    cleaned = cleaned.replace("<", "").replace(">", "").replace(" ", "_").lstrip(".")
    cleaned = "".join("_" if char in '/\\:*?"|' or not char.isprintable() else char for char in cleaned)
    return (cleaned.encode()[:LONGEST].decode(errors="ignore") or "unnamed") + suffix


def _numbered(name: str, number: int, *, is_folder: bool) -> str:
    if number == 1:
        return name
    stem, suffix = (name, "") if is_folder else _split(name)
    return f"{stem}-{number}{suffix}"


def _split(name: str) -> tuple[str, str]:
    parts = split_suffix(name)
    return (parts[0], parts[1]) if parts else (name, "")


def _split_part(name: str) -> tuple[str, str]:
    stem, suffix = _split(name)
    part = _PART.search(stem)
    return (stem[: part.start()], part[0] + suffix) if part and part.start() else (stem, suffix)


def _last(path: str) -> str:
    return path.rstrip("/").rpartition("/")[2]
