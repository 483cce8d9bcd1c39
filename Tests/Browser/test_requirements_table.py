"""The table of requirements is believed only as far as tests go: each way to claim too much is refused."""
import importlib.util
import pathlib

import pytest

SCRIPT = pathlib.Path(__file__).resolve().parents[2] / "scripts" / "requirements.py"


@pytest.fixture(scope="module")
def table():
    specification = importlib.util.spec_from_file_location("requirements", SCRIPT)
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


def row(key, status="covered", tests="", note=""):
    return {"id": key, "wording": "w", "source": "001 §1", "status": status, "tests": tests, "note": note}


@pytest.mark.parametrize(
    ("rows", "passed", "complaint"),
    [
        ([row("A-01")], {}, "no test is named"),
        ([row("A-01", tests="a day is a day")], {}, "no such test"),
        ([row("A-01", tests="a day is a day")], {"a day is a day": False}, "didn’t pass"),
        ([row("A-01", status="planned", tests="a day is a day")], {"a day is a day": True}, "names a test"),
        ([row("A-01", status="done")], {}, "unknown status"),
        ([row("A-01", status="planned")] * 2, {}, "stands twice"),
        ([row("A-01", status="not-applicable")], {}, "who decides instead"),
        ([row(f"A-{n}", tests="t") for n in range(5)], {"t": True}, "one test proves 5 rows"),
        ([row("A-01", status="not-applicable", note="n"), row("A-02", status="planned")], {}, "more than 3 %"),
    ],
)
def test_a_claim_that_goes_too_far_is_refused(table, rows, passed, complaint):
    assert any(complaint in problem for problem in table.problems(rows, passed))


def test_a_row_with_a_passed_test_is_believed(table):
    rows = [row("A-01", tests="`a day is a day` | Tests/Browser/test_x.py::test_y")]
    assert list(table.problems(rows, {"a day is a day": True, "Tests/Browser/test_x.py::test_y": True})) == []


def test_the_name_in_a_result_file_is_read_as_its_sentence(table):
    assert table.sentence("`a day is a day`(of:in:)") == "a day is a day"
