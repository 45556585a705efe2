"""Parquet: rows as records, and records as rows of the same schema.

Columns with text, or with names inside, come as Python values; everything else stays in Arrow,
sealed, so that no timestamp or decimal is rounded on the way.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

import pyarrow as pa
import pyarrow.parquet as pq

from redact.errors import RedactionError

from .batches import weigh
from .formats import Sealed

ROWS = 256
BYTES = 4 << 20
"""Rows that are converted at once, and the bytes, about, that they may have together; one row at least."""

GROUP_BYTES = 32 << 20
GROUP_ROWS = 1 << 16
"""A row group of the output ends at whichever comes first, where rows were converted."""


@contextmanager
def open_parquet(path: str) -> Iterator[Any]:
    """The file, to be read as a stream: pages are buffered, not whole columns."""
    # Opened by Python: Arrow takes no path that is not UTF-8.
    with Path(path).open("rb") as file:
        yield pq.ParquetFile(
            file, buffer_size=1 << 20, pre_buffer=False, page_checksum_verification=True, arrow_extensions_enabled=False
        )


def plain_type(type_: Any) -> Any:
    """A type with extension types, which travel as what they are stored in, taken out at any depth."""
    if isinstance(type_, pa.BaseExtensionType):
        return plain_type(type_.storage_type)
    return rebuild_type(type_, [plain_field(field) for field in inner_fields(type_)])


def plain_field(field: Any) -> Any:
    """A field of a plain type, without metadata."""
    return pa.field(field.name, plain_type(field.type), field.nullable)


def inner_fields(type_: Any) -> list[Any]:
    """The fields inside a type: of a struct, the item of a list, key and item of a map."""
    if pa.types.is_map(type_):
        return [type_.key_field, type_.item_field]
    if pa.types.is_struct(type_) or is_list(type_):
        return [type_.field(i) for i in range(type_.num_fields)]
    return []


def is_list(type_: Any) -> bool:
    """Whether values of the type are lists, of whichever kind."""
    return bool(
        pa.types.is_list(type_)
        or pa.types.is_large_list(type_)
        or pa.types.is_fixed_size_list(type_)
        or pa.types.is_list_view(type_)
        or pa.types.is_large_list_view(type_)
    )


def rebuild_type(type_: Any, inner: Sequence[Any]) -> Any:
    """The type with other fields inside."""
    if pa.types.is_struct(type_):
        return pa.struct(inner)
    if pa.types.is_map(type_):
        return pa.map_(inner[0], inner[1], keys_sorted=type_.keys_sorted)
    if pa.types.is_fixed_size_list(type_):
        return pa.list_(inner[0], type_.list_size)
    if pa.types.is_large_list(type_) or pa.types.is_large_list_view(type_):
        return pa.large_list(inner[0])
    if is_list(type_):
        return pa.list_(inner[0])
    return type_


def is_text(type_: Any) -> bool:
    """Whether values of the type are strings, dictionary-encoded or not."""
    if pa.types.is_dictionary(type_):
        return is_text(type_.value_type)
    return bool(pa.types.is_string(type_) or pa.types.is_large_string(type_) or pa.types.is_string_view(type_))


def is_binary(type_: Any) -> bool:
    """Whether values of the type are bytes, in which text cannot be told from anything else."""
    if pa.types.is_dictionary(type_):
        return is_binary(type_.value_type)
    return bool(
        pa.types.is_binary(type_)
        or pa.types.is_large_binary(type_)
        or pa.types.is_binary_view(type_)
        or pa.types.is_fixed_size_binary(type_)
    )


def _has_names(type_: Any) -> bool:
    """Whether the type holds text, or names of fields, which may need cleaning as well."""
    return is_text(type_) or pa.types.is_struct(type_) or any(_has_names(field.type) for field in inner_fields(type_))


def _is_exact(type_: Any) -> bool:
    """Whether Python's values of the type turn back into exactly the same."""
    if inner := inner_fields(type_):
        return all(_is_exact(field.type) for field in inner)
    return bool(
        is_text(type_)
        or pa.types.is_integer(type_)
        or pa.types.is_float64(type_)
        or pa.types.is_boolean(type_)
        or pa.types.is_null(type_)
        or pa.types.is_struct(type_)
    )


def read_rows(path: str, start: int, end: int | None) -> Iterator[tuple[int, dict[str, Any]]]:
    """The rows start..end (exclusive, from 0), each with its number, which counts from 1."""
    with open_parquet(path) as file:
        schema = pa.schema([plain_field(field) for field in file.schema_arrow])
        groups: list[int] = []
        first = row = 0
        for group in range(file.metadata.num_row_groups):
            count = file.metadata.row_group(group).num_rows
            if row + count > start and (end is None or row < end):
                first = first if groups else row
                groups.append(group)
            row += count
        end = row if end is None else end
        if not groups:
            return
        rows = min(_rows_at_once(file.metadata.row_group(group)) for group in groups)
        for batch in file.iter_batches(batch_size=rows, row_groups=groups, use_threads=False):
            low, high = max(start - first, 0), min(end - first, batch.num_rows)
            if low < high:
                part = batch.slice(low, high - low)
                columns = [
                    _values(part.column(i).cast(field.type) if part.column(i).type != field.type else part.column(i))
                    for i, field in enumerate(schema)
                ]
                for i, values in enumerate(zip(*columns, strict=True)):
                    yield first + low + i + 1, dict(zip(schema.names, values, strict=True))
            first += batch.num_rows
            if first >= end:
                return


def _rows_at_once(group: Any) -> int:
    """How many rows of a group may be in hand, going by their mean size."""
    return int(max(1, min(ROWS, BYTES * group.num_rows // max(group.total_byte_size, 1))))


def _values(array: Any) -> list[Any]:
    """A column as values of a record."""
    if not _has_names(array.type):
        valid = array.is_valid().to_pylist()
        return [Sealed((array, i)) if valid[i] else None for i in range(len(array))]
    if _is_exact(array.type):
        return list(array.to_pylist())
    return [_value(scalar) for scalar in array]


def _value(scalar: Any) -> Any:
    """A value that is not exact in Python, taken apart down to what is, and what must be sealed."""
    type_ = scalar.type
    if not scalar.is_valid:
        return None
    if _is_exact(type_):
        return scalar.as_py()
    if pa.types.is_struct(type_):
        return {field.name: _value(scalar[i]) for i, field in enumerate(inner_fields(type_))}
    if pa.types.is_map(type_):
        return [(_value(pair[0]), _value(pair[1])) for pair in scalar.values]
    if is_list(type_):
        return [_value(item) for item in scalar.values]
    return Sealed(scalar)


class ParquetSink:
    """Writes records into a file of the given schema, in row groups that do not depend on how they arrive."""

    def __init__(self, file: IO[bytes], schema: Any, *, codec: str) -> None:
        self._schema = schema
        self._writer = pq.ParquetWriter(file, schema, compression=codec, write_page_checksum=True)
        self._rows: list[Mapping[str, Any]] = []
        self._weight = 0
        self._batches: list[Any] = []

    def write(self, record: Any) -> None:
        """Take one record."""
        self._rows.append(record)
        self._weight += weigh(record)
        if len(self._rows) == ROWS or self._weight >= BYTES:
            self._convert()

    def close(self) -> None:
        """Write what is left and the footer."""
        self._convert()
        self._flush()
        self._writer.close()

    def _convert(self) -> None:
        if not self._rows:
            return
        names = set(self._schema.names)
        if any(row.keys() != names for row in self._rows):
            raise _misfit()
        arrays = [_array([row[field.name] for row in self._rows], field.type) for field in self._schema]
        self._batches.append(pa.record_batch(arrays, schema=self._schema))
        self._rows, self._weight = [], 0
        if (
            sum(batch.nbytes for batch in self._batches) >= GROUP_BYTES
            or sum(batch.num_rows for batch in self._batches) >= GROUP_ROWS
        ):
            self._flush()

    def _flush(self) -> None:
        if self._batches:
            table = pa.Table.from_batches(self._batches, schema=self._schema)
            self._writer.write_table(table, row_group_size=table.num_rows)
            self._batches = []


def _array(values: Sequence[Any], type_: Any) -> Any:
    """A column from values of records."""
    if any(isinstance(value, Sealed) and isinstance(value.value, tuple) for value in values):
        return _unseal(values, type_)
    if inner_fields(type_):
        values = [_fit(value, type_) for value in values]
    return pa.array(values, type_)


def _unseal(values: Sequence[Any], type_: Any) -> Any:
    """Sealed values gathered from the arrays they stand in, run by run."""
    pieces: list[Any] = []
    run: list[int | None] = []
    source: Any = None
    for value in values:
        array, index = (source, None) if value is None else value.value
        if source is not None and array is not source:
            pieces.append(source.take(pa.array(run, pa.int64())))
            run = []
        source = array
        run.append(index)
    pieces.append(source.take(pa.array(run, pa.int64())))
    array = pa.concat_arrays(pieces)
    return array if array.type == type_ else array.cast(type_)


def _fit(value: Any, type_: Any) -> Any:
    """A nested value as Arrow takes it. A name that the schema lacks would come out as null: it is an error."""
    if value is None:
        return None
    if isinstance(value, Sealed):
        return value.value
    if pa.types.is_struct(type_):
        fields = inner_fields(type_)
        if value.keys() != {field.name for field in fields}:
            raise _misfit()
        return {field.name: _fit(value[field.name], field.type) for field in fields}
    if pa.types.is_map(type_):
        return [(_fit(key, type_.key_type), _fit(item, type_.item_type)) for key, item in value]
    if is_list(type_):
        return [_fit(item, type_.value_type) for item in value]
    return value


def _misfit() -> RedactionError:
    return RedactionError(stage="write", error="ColumnMismatch")
