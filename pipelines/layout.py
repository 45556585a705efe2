"""What the output of a tabular file looks like: its columns, their names cleaned as the records' keys are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from redact.engine import Redactor
from redact.errors import InputError
from redact.measure.stats import Stats
from redact.types import Failed

from .compression import open_unpacked, read_errors, show_path, torn_input
from .fields import FieldTree, field_tree, get_field, parse_field
from .readers import InputFile
from .records import redact_records
from .rows import Lines, Table

_CODECS = {name.upper(): name for name in ("snappy", "gzip", "brotli", "zstd", "lz4")} | {"UNCOMPRESSED": "none"}


@dataclass(frozen=True, slots=True)
class Layout:
    """The columns of an output file: of CSV and TSV `columns`, of Parquet Arrow's `schema`, packed by `codec`."""

    columns: tuple[str, ...] = ()
    schema: Any = None
    codec: str = ""


def output_layout(file: InputFile, redactor: Redactor, *, fields: Sequence[str], other_fields: str) -> Layout:
    """The layout of what becomes of a file. Raises TornInput where its header or footer cannot be read."""
    try:
        if file.format == "parquet":
            return _parquet_layout(file, redactor, fields, other_fields)
        if file.format in ("csv", "tsv"):
            with open_unpacked(file.path, file.compression) as stream:
                columns = Table(Lines(stream), format=file.format).columns
            names = dict.fromkeys(columns)
            if other_fields == "drop":
                tree = field_tree([parse_field(text) for text in fields])
                return Layout(columns=tuple(name for name in names if name in tree.keys))
            return Layout(columns=tuple(_clean_names(redactor, names, fields) if other_fields == "redact" else names))
    except read_errors() as error:
        raise torn_input(file.path, error) from None
    return Layout()


def check_columns(file: InputFile, *, fields: Sequence[str], other_fields: str) -> None:
    """Raise InputError for a Parquet file whose columns cannot be cleaned as asked; other files pass."""
    if file.format != "parquet":
        return
    from .parquet import is_binary, open_parquet, plain_field

    try:
        with open_parquet(file.path) as parquet:
            columns = [plain_field(field) for field in parquet.schema_arrow]
    except read_errors():
        return  # said where the file is read
    names = [column.name for column in columns]
    if len(set(names)) < len(names) or any(_holds(column.type, _repeats_names) for column in columns):
        raise InputError(f"{show_path(file.path)}: two columns have the same name: rename one of them")
    if other_fields != "redact":
        return
    for number, column in enumerate(columns, 1):
        if _holds(column.type, is_binary):
            raise InputError(
                f"{show_path(file.path)}: column {number} of {len(names)} holds binary values, which cannot be "
                "cleaned: set other_fields to drop (leave such columns out) or to keep (pass them on as they are)"
            )


def _parquet_layout(file: InputFile, redactor: Redactor, fields: Sequence[str], other_fields: str) -> Layout:
    import pyarrow as pa

    from .parquet import open_parquet, plain_field

    with open_parquet(file.path) as parquet:
        schema = pa.schema([plain_field(field) for field in parquet.schema_arrow])
        metadata = parquet.schema_arrow.metadata or {}
        codec = parquet.metadata.row_group(0).column(0).compression if parquet.metadata.num_row_groups else "ZSTD"
    kept = schema
    if other_fields == "drop":
        tree = field_tree([parse_field(text) for text in fields])
        kept = pa.schema([_pruned(field, tree.keys[field.name]) for field in schema if field.name in tree.keys])
    elif other_fields == "redact":
        template = _clean_names(redactor, {f.name: _template(f.type) for f in schema}, fields)
        kept = pa.schema([_renamed(f, n, template[n]) for f, n in zip(schema, template, strict=True)])
    if kept.names == schema.names and kept.types == schema.types:
        kept = kept.with_metadata(_clean_metadata(redactor, metadata, other_fields))
    return Layout(schema=kept, codec=_CODECS.get(codec, "zstd"))


def _clean_metadata(redactor: Redactor, metadata: dict[bytes, bytes], other_fields: str) -> dict[bytes, bytes] | None:
    """The entries of a file's own metadata (pandas', datasets') in which nothing is found; all under "keep"."""
    if other_fields == "keep" or not metadata:
        return metadata or None
    kept = {}
    for key, value in metadata.items():
        try:
            texts = [key.decode(), value.decode()]
        except UnicodeDecodeError:
            continue
        if all(not isinstance(done, Failed) and not done.spans for done in redactor.batch(texts)):
            kept[key] = value
    return kept or None


def _clean_names(redactor: Redactor, names: dict[str, Any], fields: Sequence[str]) -> dict[str, Any]:
    """The keys of a record without values after cleaning: by the same way as the records', so that they are equal."""
    # A field that no record has, or that is no string, fails with every record: it names nothing here.
    paths = [parse_field(text) for text in fields]
    held = [f"{path.text}?" for path in paths if (at := get_field(names, path)) and all(value is None for value in at)]
    (cleaned,) = redact_records(redactor, [names], fields=held, other_fields="redact", stats=Stats())
    if isinstance(cleaned, Failed):
        raise InputError(f"the column names cannot be cleaned: {cleaned}")
    return dict(cleaned)


def _template(type_: Any) -> Any:
    """A value of the type with all its names and no text."""
    from .parquet import inner_fields, is_list

    inner = inner_fields(type_)
    if not inner:
        return None
    if is_list(type_):
        return [_template(inner[0].type)]
    if len(inner) == 2 and _is_map(type_):
        return [(_template(inner[0].type), _template(inner[1].type))]
    return {field.name: _template(field.type) for field in inner}


def _renamed(field: Any, name: str, template: Any) -> Any:
    """The field under a new name, and the fields inside under those of the cleaned template."""
    import pyarrow as pa

    from .parquet import inner_fields, rebuild_type

    inner = inner_fields(field.type)
    if isinstance(template, dict):
        inner = [_renamed(f, n, template[n]) for f, n in zip(inner, template, strict=True)]
    elif template is not None:
        parts = template[0] if _is_map(field.type) else template
        inner = [_renamed(f, f.name, part) for f, part in zip(inner, parts, strict=True)]
    return pa.field(name, rebuild_type(field.type, inner), field.nullable)


def _pruned(field: Any, tree: FieldTree) -> Any:
    """The field with nothing inside but what declared paths name."""
    import pyarrow as pa

    from .parquet import inner_fields, is_list, rebuild_type

    inner = inner_fields(field.type)
    if tree.items is not None and is_list(field.type):
        inner = [_pruned(inner[0], tree.items)]
    elif tree.keys and pa.types.is_struct(field.type):
        inner = [_pruned(f, tree.keys[f.name]) for f in inner if f.name in tree.keys]
    return pa.field(field.name, rebuild_type(field.type, inner), field.nullable)


def _is_map(type_: Any) -> bool:
    import pyarrow as pa

    return bool(pa.types.is_map(type_))


def _holds(type_: Any, judge: Callable[[Any], bool]) -> bool:
    """Whether a type or one inside it is such."""
    from .parquet import inner_fields

    return judge(type_) or any(_holds(field.type, judge) for field in inner_fields(type_))


def _repeats_names(type_: Any) -> bool:
    from .parquet import inner_fields

    names = [field.name for field in inner_fields(type_)]
    return len(set(names)) < len(names) and not _is_map(type_)
