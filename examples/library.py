"""Cleans one text. Run it with `python examples/library.py`."""

from redact import Redactor

redactor = Redactor()
result = redactor("Hi, Asha Rao here. Write to asha.rao@example.org or ring (312) 555-0142.")
print(result.text)
for span in result.spans:
    print(span.label, span.start, span.end)
