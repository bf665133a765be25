# SPDX-License-Identifier: GPL-3.0-or-later
"""doc_links.py SOURCE: every file a document links to is there, every picture is shown by some document, and every
path in `backticks` that looks like one of ours exists."""
import pathlib
import re
import sys
import urllib.parse

root = pathlib.Path(sys.argv[1]).resolve()
documents = sorted(p for p in [*root.glob("*.md"), *root.glob("docs/**/*.md")])
wrong, shown = [], set()
for document in documents:
    text = document.read_text(encoding="utf-8")
    prose = re.sub(r"```.*?```", "", text, flags=re.S)
    for target in re.findall(r"\]\(([^)\s]+)\)", prose) + re.findall(r'<img src="([^"]+)"', prose):
        if re.match(r"[a-z]+:|#", target):
            continue
        file = (document.parent / urllib.parse.unquote(target.split("#")[0])).resolve()
        shown.add(file)
        if not file.exists():
            wrong.append("%s links to %s" % (document.relative_to(root), target))
    for picture in re.findall(r"`([*\w-]+\.(?:png|jpg))`", text):
        shown.update(p.resolve() for p in root.glob("docs/pictures/" + picture))
    if "guides" in document.parts:
        continue  # speaks of files that are about to be written
    for path in re.findall(r"`((?:app|cloud|cmake|docs|models|resources|tests|translations|ui)/[\w./-]+)`", text):
        if re.search(r"\b(NNNN|ID|NAME)\b", path):
            continue
        at = root / path
        if not (at.exists() or list(at.parent.glob(at.name + ".*"))):
            wrong.append("%s names %s" % (document.relative_to(root), path))
for picture in [*root.glob("docs/pictures/*.png"), *root.glob("docs/pictures/*.jpg")]:
    if picture not in shown:
        wrong.append("%s is shown by no document" % picture.relative_to(root))
print("%d documents, %d links" % (len(documents), len(shown)))
print("\n".join(wrong))
sys.exit(bool(wrong) or len(documents) < 20)
