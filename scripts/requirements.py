#!/usr/bin/env python3
"""Counts the requirements by topic and refuses a claim that no passing test stands behind.

docs/requirements.csv says for each requirement whether it is `covered`, `planned` or `not-applicable`. A covered row
names its tests, separated by ` | `: a Swift test by the sentence of its function, a browser test as
`Tests/Browser/file.py::test_name`. Results are read from build/test-results, where `make test` leaves them.
"""
import collections
import csv
import pathlib
import re
import sys
import xml.etree.ElementTree

ROOT = pathlib.Path(__file__).resolve().parent.parent
TABLE = ROOT / "docs" / "requirements.csv"
RESULTS = ROOT / "build" / "test-results"
COLUMNS = ["id", "wording", "source", "status", "tests", "note"]
STATUSES = ["covered", "planned", "not-applicable"]
ROWS_PER_TEST = 4
NOT_APPLICABLE_SHARE = 0.03


def sentence(name):
    """The bare sentence of a Swift test function: the result file writes it in backticks, with its parameters."""
    quoted = re.match(r"`([^`]*)`", name.strip())
    return quoted[1] if quoted else name.strip()


def results():
    """Test name → whether every run of it passed."""
    passed = {}
    for file in sorted(RESULTS.glob("*.xml")):
        for case in xml.etree.ElementTree.parse(file).iter("testcase"):
            if file.name.startswith("browser"):
                module = case.get("classname", "").split(".")[-1]
                name = f"Tests/Browser/{module}.py::{case.get('name', '').split('[')[0]}"
            else:
                name = sentence(case.get("name", ""))
            good = not any(child.tag in ("failure", "error", "skipped") for child in case)
            passed[name] = passed.get(name, True) and good
    return passed


def problems(rows, passed):
    """Every reason for which the table cannot be believed, one line each."""
    seen, proves, topics = set(), collections.Counter(), collections.defaultdict(collections.Counter)
    for row in rows:
        key, status = row["id"], row["status"]
        topics[key.split("-")[0]][status] += 1
        tests = [sentence(t) if "::" not in t else t.strip() for t in row["tests"].split(" | ") if t.strip()]
        if key in seen:
            yield f"{key}: stands twice in the table"
        seen.add(key)
        if status not in STATUSES:
            yield f"{key}: unknown status “{status}”"
        if not row["wording"] or not row["source"]:
            yield f"{key}: wording or source is missing"
        if status == "covered" and not tests:
            yield f"{key}: covered, but no test is named"
        if status != "covered" and tests:
            yield f"{key}: names a test but is “{status}”"
        if status == "not-applicable" and not row["note"]:
            yield f"{key}: not applicable, but the note doesn’t say who decides instead"
        for test in tests:
            proves[test] += 1
            if test not in passed:
                yield f"{key}: no such test in the results: {test}"
            elif not passed[test]:
                yield f"{key}: the test didn’t pass: {test}"
    for test, count in proves.items():
        if count > ROWS_PER_TEST:
            yield f"one test proves {count} rows, at most {ROWS_PER_TEST}: {test}"
    for topic, counts in topics.items():
        if counts["not-applicable"] > NOT_APPLICABLE_SHARE * sum(counts.values()):
            yield f"{topic}: more than 3 % of the topic is marked not-applicable"


def counts(rows):
    """The table that is printed: a line for each topic and their sum."""
    topics = collections.defaultdict(collections.Counter)
    for row in rows:
        for topic in (row["id"].split("-")[0], "all"):
            topics[topic][row["status"]] += 1
    yield f"{'topic':<6}{'rows':>6}" + "".join(f"{status:>16}" for status in STATUSES)
    for topic in sorted(topics, key=lambda t: (t == "all", t)):
        tally = topics[topic]
        yield f"{topic:<6}{sum(tally.values()):>6}" + "".join(f"{tally[status]:>16}" for status in STATUSES)


def main():
    with TABLE.open(newline="", encoding="utf-8") as file:
        reader = csv.DictReader(file)
        if reader.fieldnames != COLUMNS:
            sys.exit(f"{TABLE.name}: the columns must be {','.join(COLUMNS)}")
        rows = list(reader)
    print("\n".join(counts(rows)))
    passed = results()
    if not passed:
        sys.exit("No test results in build/test-results: run `make test` first.")
    found = list(problems(rows, passed))
    if found:
        print("\n" + "\n".join(found), file=sys.stderr)
        sys.exit(f"{len(found)} problems in docs/requirements.csv")
    print("Every covered row is proved by a test that passed.")


if __name__ == "__main__":
    main()
