"""The command line: what may be asked for. What it does is in `commands`, imported when asked.

Exit codes: 0 all cleaned; 1 done with failures, or broken off; 2 usage, policy or input wrong and
nothing written; 130 interrupted.
"""

from __future__ import annotations

import argparse
import gc
import os
import re
import sys
from collections.abc import Sequence
from typing import NoReturn

from redact.errors import RedactError, UsageError
from redact.version import __version__

from .standard import check_needed, let_go_of_output, prepare

BROKEN_PIPE = 141
"""The exit code of a program that SIGPIPE ends: whoever read our output has left."""

POLICY_HELP = "a profile's name or a policy file (default: training)"
FIELD_HELP = "path of the field with the text, such as text or messages[*].content; may be given again"
OTHER_HELP = "what happens to all other strings of a record, keys included"


_NO_COMMAND = re.compile(r"argument COMMAND: invalid choice: (?!'[a-z-]{1,12}' ).*(\(choose from [^()]*\))$", re.DOTALL)


class Parser(argparse.ArgumentParser):
    """An ArgumentParser that says what is wrong in one line."""

    def error(self, message: str) -> NoReturn:
        # What is no mistyped command may be a text to clean, which no error repeats.
        message = _NO_COMMAND.sub(r"no such command \1", message)
        raise UsageError(f"{message}; see {self.prog} --help")


def build_parser() -> argparse.ArgumentParser:
    """The parser of all commands."""
    parser = Parser(
        prog="redact",
        description="Clean personal data out of text before a model is trained on it.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"redact {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True, parser_class=Parser)

    run = _command(commands, "run", "clean a corpus: files, folders and globs into a folder")
    run.usage = "redact run INPUT... OUTPUT [options] [-- beam options]"
    run.add_argument("paths", nargs="+", metavar="INPUT... OUTPUT", help="what to read, and the folder to write, last")
    _record_options(run)
    _worker_option(run)

    scan = _command(commands, "scan", "count what would be hidden in a corpus; writes nothing")
    scan.add_argument("inputs", nargs="+", metavar="INPUT", help="files, folders and globs")
    scan.add_argument("--json", action="store_true", help="print the statistics as JSON")
    _record_options(scan)
    _worker_option(scan)

    text = _command(commands, "text", "clean a text, or JSON Lines from standard input")
    text.add_argument("text", nargs="?", metavar="TEXT", help="the text (default: standard input)")
    text.add_argument("--jsonl", action="store_true", help="read a record per line and write a line per line, in order")
    text.add_argument(
        "--spans", action="store_true", help="with --jsonl: add what was found, at offsets of the original"
    )
    _record_options(text)

    explain = _command(commands, "explain", "tell which rule found what in a text, and what became of it")
    explain.add_argument("text", nargs="?", metavar="TEXT", help="the text (default: standard input)")
    _policy_option(explain)

    listing = _command(commands, "list", "list what is known, a line each, the name first")
    listing.add_argument("what", choices=("recognizers", "labels", "operators", "packs", "profiles"))
    listing.add_argument(
        "--format", choices=("lines", "markdown"), default="lines", help="recognizers also as Markdown, by country"
    )
    _policy_option(listing)

    evaluate = _command(commands, "evaluate", "measure precision and recall against annotated texts")
    evaluate.add_argument("gold", metavar="GOLD.jsonl", help="a line per text, with its text and spans")
    evaluate.add_argument("--json", action="store_true", help="print the figures as JSON")
    _policy_option(evaluate)

    check = _command(commands, "check", "load a policy, try the examples of all its patterns, and list what it holds")
    check.add_argument("policy", metavar="POLICY", help="a policy file or a profile's name")
    return parser


def _command(commands: argparse._SubParsersAction[Parser], name: str, help: str) -> Parser:
    return commands.add_parser(name, help=help, description=help[0].upper() + help[1:] + ".", allow_abbrev=False)


def _policy_option(parser: Parser) -> None:
    parser.add_argument("--policy", default="training", metavar="NAME|FILE", help=POLICY_HELP)


def _record_options(parser: Parser) -> None:
    _policy_option(parser)
    parser.add_argument("--field", action="append", dest="fields", metavar="FIELD", help=FIELD_HELP)
    parser.add_argument("--other-fields", choices=("redact", "keep", "drop"), help=OTHER_HELP)


def _worker_option(parser: Parser) -> None:
    parser.add_argument(
        "--workers", type=int, metavar="N", help="worker processes (default: all cores, or 1 where the input is small)"
    )


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command of `argv` (default: of this process, which is to end then) and return its exit code."""
    code = _run(list(sys.argv[1:] if argv is None else argv))
    if argv is None:
        gc.freeze()  # else Python, before it ends, looks for garbage among all there is: a tenth of `redact text`
    return code


def _run(given: list[str]) -> int:
    beam_args: list[str] = []
    if given[:1] == ["run"] and "--" in given:
        split = given.index("--")
        given, beam_args = given[:split], given[split + 1 :]
    closed = prepare()
    try:
        arguments, unknown = build_parser().parse_known_args(given)
        if unknown:
            raise _unknown(arguments.command, unknown)
        check_needed(closed, arguments)
        from . import commands
        from .watch import term_as_interrupt

        with term_as_interrupt():
            code = commands.run_command(arguments, beam_args)
        sys.stdout.flush()
        return code
    except BrokenPipeError:
        let_go_of_output()
        return BROKEN_PIPE
    except KeyboardInterrupt:
        return _fail("interrupted", 130)
    except UsageError as error:
        return _fail(str(error), 2)
    except RedactError as error:
        return _fail(str(error), 1)
    except OSError as error:
        from .watch import here

        # Files have errors of their own: what is left is standard input and output, or a limit of the process.
        let_go_of_output()
        return _fail(f"cannot go on: {os.strerror(error.errno or 0)} ({here(error)})", 1)
    except MemoryError:
        return _fail("cannot go on: out of memory", 1)
    except Exception as error:
        from .watch import here

        # Its message is not shown: it might quote a text.
        return _fail(f"unexpected {here(error)}; this is a bug in redact or in a recognizer", 1)


def _unknown(command: str, arguments: Sequence[str]) -> UsageError:
    """What to say of arguments that are not known. Words of a text are not repeated: they may be of a person."""
    if command in ("text", "explain"):
        arguments = [argument for argument in arguments if re.fullmatch("--[a-z-]+", argument)]
        if not arguments:
            return UsageError(
                f"give the text as one argument in quotes (behind -- if a dash is first); see redact {command} --help"
            )
    return UsageError(f"unrecognized arguments: {' '.join(arguments)}; see redact {command} --help")


def _fail(message: str, code: int) -> int:
    print("redact: error: " + " ".join(message.split()), file=sys.stderr)
    return code


if __name__ == "__main__":
    sys.exit(main())
