"""Every code the program can refuse with has words for the person at the keyboard: seen in the source."""

import ast
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

PACKAGE = Path(__file__).parent.parent / "emr_desktop"
ERRORS = {"DomainError", "RuleBroken", "NotFound", "NotAllowed", "Conflict", "StoreTrouble"}
SNAKE_CODE = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)+")

# Where a code is handed on from somewhere else, a module may list what it can be, in a constant of this name.
LISTED = "REFUSAL_CODES"


def sources() -> list[ast.Module]:
    return [ast.parse(path.read_text(encoding="utf-8"), str(path)) for path in sorted(PACKAGE.rglob("*.py"))]


def raised_in(tree: ast.Module) -> Iterator[ast.expr]:
    """The first argument of each refusal: given to an error, or by a subclass of one to its parent."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and called_name(node) in ERRORS:
            yield from code_argument(node)
        elif isinstance(node, ast.ClassDef) and node.name not in ERRORS and is_refusal(node):
            calls = (call for call in ast.walk(node) if isinstance(call, ast.Call) and called_name(call) == "__init__")
            yield from (code for call in calls for code in code_argument(call))


def is_refusal(kind: ast.ClassDef) -> bool:
    return bool(ERRORS & {getattr(base, "id", "") for base in kind.bases})


def called_name(call: ast.Call) -> str:
    """The last word of what is called: `RuleBroken` in both `RuleBroken(…)` and `errors.RuleBroken(…)`."""
    return getattr(call.func, "id", getattr(call.func, "attr", ""))


def code_argument(call: ast.Call) -> list[ast.expr]:
    return call.args[:1] or [keyword.value for keyword in call.keywords if keyword.arg == "code"]


def written_out(expression: ast.AST) -> set[str]:
    """The codes written out in an expression: one, the two of a condition, or those of a list or a table."""
    words = {node.value for node in ast.walk(expression) if isinstance(node, ast.Constant)}
    return {word for word in words if isinstance(word, str) and SNAKE_CODE.fullmatch(word)}


def values_of(name: str, tree: ast.Module) -> Iterator[ast.AST]:
    """What the module gives to a name: by assigning it, or by going through something in a loop."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.value:
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            if any(isinstance(target, ast.Name) and target.id == name for target in targets):
                yield node.value
        elif isinstance(node, ast.For) and any(getattr(part, "id", "") == name for part in ast.walk(node.target)):
            if isinstance(node.iter, ast.Name):
                yield from values_of(node.iter.id, tree)
            yield node.iter


def codes_of(expression: ast.expr, tree: ast.Module) -> set[str]:
    """What a raised code can be; empty when the source does not show it."""
    if isinstance(expression, ast.Constant):
        return {str(expression.value)}
    codes = written_out(expression)
    names = {node.id for node in ast.walk(expression) if isinstance(node, ast.Name)}
    for name in names:
        codes |= {code for value in values_of(name, tree) for code in written_out(value)}
    return codes | {code for value in values_of(LISTED, tree) for code in written_out(value)}


def is_named_after_a_table(expression: ast.expr) -> bool:
    """The one code that is put together: `Work.get` refuses with "<table>_not_found"."""
    return isinstance(expression, ast.JoinedStr) and "__tablename__" in ast.unparse(expression)


def not_found_codes(trees: list[ast.Module]) -> set[str]:
    """What `work.get(Patient, …)` refuses with, for every table that is asked for in this way."""
    tables = {
        node.name: str(value.value)
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
        for value in values_of("__tablename__", ast.Module(node.body, []))
        if isinstance(value, ast.Constant)
    }
    asked = (node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Call) and node.args)
    kinds = {getattr(node.args[0], "id", "") for node in asked if ast.unparse(node.func) == "work.get"}
    return {f"{tables[kind]}_not_found" for kind in kinds if kind in tables}


def test_every_refusal_has_words_for_the_person():
    if not (PACKAGE / "ui" / "common" / "messages.py").exists():
        return
    known = import_module("emr_desktop.ui.common.messages").known_codes()
    trees = sources()
    refusals = {code for tree in trees for raised in raised_in(tree) for code in codes_of(raised, tree)}
    assert refusals, "no code was found, so this test no longer sees how refusals are written"
    assert sorted((refusals | not_found_codes(trees)) - known) == []


def test_the_code_of_a_refusal_can_be_read_in_the_source():
    unreadable = [
        ast.unparse(raised)
        for tree in sources()
        for raised in raised_in(tree)
        if not codes_of(raised, tree) and not is_named_after_a_table(raised)
    ]
    assert unreadable == [], f"write the code out, or list what it can be in {LISTED} of that module"


def test_refusals_are_found_however_they_are_written():
    tree = ast.parse(
        'TABLE = (("disk is full", "disk_full"),)\n'
        'raise RuleBroken("already_signed")\n'
        'raise NotFound("no_visit" if late else "no_patient")\n'
        "for words, code in TABLE:\n    raise StoreTrouble(code)\n"
        'class Locked(NotAllowed):\n    def __init__(self): super().__init__("account_locked")\n'
    )
    found = {code for raised in raised_in(tree) for code in codes_of(raised, tree)}
    assert found == {"already_signed", "no_visit", "no_patient", "disk_full", "account_locked"}
