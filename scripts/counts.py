#!/usr/bin/env python3
"""Adds up the result files of a test run and prints the one line it ends with: `N passed, M failed`."""
import pathlib
import sys
import xml.etree.ElementTree


def tally(folder):
    """(passed, failed, skipped); a kind of test that left no results counts as one failure."""
    passed = failed = skipped = 0
    for kind in ("swift", "browser"):
        cases = [
            case
            for file in folder.glob(f"{kind}*.xml")
            for case in xml.etree.ElementTree.parse(file).iter("testcase")
        ]
        if not cases:
            print(f"No results of the {kind} tests: the run broke off.", file=sys.stderr)
            failed += 1
        for case in cases:
            tags = {child.tag for child in case}
            if tags & {"failure", "error"}:
                failed += 1
            elif "skipped" in tags:
                skipped += 1
            else:
                passed += 1
    return passed, failed, skipped


if __name__ == "__main__":
    passed, failed, skipped = tally(pathlib.Path(sys.argv[1]))
    print(f"{passed} passed, {failed} failed" + (f", {skipped} skipped" if skipped else ""))
    sys.exit(1 if failed else 0)
