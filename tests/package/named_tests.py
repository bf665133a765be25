# SPDX-License-Identifier: GPL-3.0-or-later
"""named_tests.py SOURCE: every test a document names, `Suite.Case` or `Suite.Part*`, is one of ours; every row of
docs/expectations.md names something that shows it, and the pictures it names are there."""
import fnmatch
import pathlib
import re
import sys

root = pathlib.Path(sys.argv[1]).resolve()
ours = set()
for source in (root / "tests").rglob("*.cpp"):
    text = source.read_text(encoding="utf-8")
    ours.update("%s.%s" % found for found in re.findall(r"\b(?:TEST(?:_F|_P)?|RC_GTEST_PROP)\(\s*(\w+),\s*(\w+)", text))
for listed in (root / "tests").rglob("CMakeLists.txt"):  # programs of their own
    ours.update(name + "_" * name.endswith(".")
                for name in re.findall(r"add_test\(NAME ([\w.]+)", listed.read_text(encoding="utf-8")))


def tests_in(text):
    files = r"\.(?:cpp|h|md|json|txt|py|sh|png|jpg|svg|sql|xlsx|csv|ts|qss|cmake|yml|xml)$"
    return [name for name in re.findall(r"`([A-Z]\w*\*?\.[A-Z*][\w*]*)`", text) if not re.search(files, name)]


wrong = []
named = 0
for document in [*root.glob("*.md"), *root.glob("docs/**/*.md")]:
    if "guides" in document.parts:
        continue  # speaks of tests that are about to be written
    for name in tests_in(document.read_text(encoding="utf-8")):
        named += 1
        if not fnmatch.filter(ours, name):
            wrong.append("%s names %s" % (document.relative_to(root), name))
rows = re.findall(r"^\| (.+?) \| (.+) \| (.+?) \|$", (root / "docs/expectations.md").read_text(encoding="utf-8"), re.M)[1:]
for expectation, _, shown in rows:
    pictures = re.findall(r"`([*\w-]+\.png)`", shown)
    wrong.extend("%s: no picture %s" % (expectation, one) for one in pictures
                 if not list((root / "docs/pictures").glob(one)))
    if not pictures and not tests_in(shown):
        wrong.append("%s: shown by nothing" % expectation)
print("%d tests of ours, %d named, %d expectations" % (len(ours), named, len(rows)))
print("\n".join(wrong))
sys.exit(bool(wrong) or named < 100 or len(rows) < 30)
