#!/usr/bin/env python3
"""The tool on 100 files beside what people use instead, whole processes in turn: documents.py TOOL… (each a command line of gov-disclosure; the first writes the files, but for PDF: those are fixtures).
One that names Gov.Disclosure.Benchmarks.dll is no process but the library, warm: processor time of the same reading, checking and writing of JSON.

Prints the user time of each as a ratio to the yardstick of the same round, the median of several rounds. Needs python-docx, BeautifulSoup with lxml, pdfminer.six and poppler's pdftotext:
    apt-get install python3-docx python3-bs4 python3-lxml python3-pdfminer poppler-utils
"""
import glob
import os
import shlex
import shutil
import subprocess
import sys
import tempfile

FILES = 100
ROUNDS = 3
SEEDS = ("seeds/yonghe-2019.json", "tests/fixtures/suqian-2024.json")


def read_docx(paths):
    """All cells of all tables, as text, and the paragraphs."""
    import docx
    cells = 0
    for path in paths:
        document = docx.Document(path)
        cells += sum(len(cell.text) > 0 for table in document.tables for row in table.rows for cell in row.cells)
        cells += sum(len(paragraph.text) > 0 for paragraph in document.paragraphs)
    return cells


def read_html(paths):
    import bs4
    cells = 0
    for path in paths:
        with open(path, "rb") as file:
            page = bs4.BeautifulSoup(file, "lxml")
        cells += sum(len(cell.get_text()) > 0 for cell in page.find_all(["td", "th", "p"]))
    return cells


def read_pdf(paths):
    from pdfminer.high_level import extract_text
    return sum(len(extract_text(path)) for path in paths)


READERS = {"docx": read_docx, "html": read_html, "pdf": read_pdf}


def user_time(command):
    """User seconds of a process and all it waited for."""
    with open(os.devnull, "wb") as nothing:
        process = subprocess.Popen(command, stdout=nothing, stderr=nothing)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):
        raise SystemExit(f"{command[:3]} ended with {process.returncode}")
    return usage.ru_utime


def library_time(tool, sources):
    """Seconds of the processor for as many files, once everything is compiled."""
    milliseconds = []
    for source in sources:
        told = subprocess.run([*tool, "service-work", source], input="4\n2\n", capture_output=True, check=True, text=True).stdout
        milliseconds.append(float(told.split()[-1]))
    return FILES * sum(milliseconds) / len(milliseconds) / 1000


def written(tool, report, form, folder):
    """A report as the tool writes it."""
    path = os.path.join(folder, os.path.basename(report) + "." + form)
    subprocess.run([*tool, "convert", report, "--to", form, "-o", path], check=True, capture_output=True)
    return path


def median(values):
    return sorted(values)[len(values) // 2]


def main():
    if sys.argv[1] in READERS:
        print(READERS[sys.argv[1]](sys.argv[2:]))
        return
    tools = [shlex.split(tool) for tool in sys.argv[1:]]
    print("format | yardstick | user s of the yardstick | " + " | ".join(f"{os.path.basename(tool[-1])} / yardstick" for tool in tools))
    with tempfile.TemporaryDirectory() as folder:
        for form in READERS:
            paths = [os.path.join(folder, f"{number:03}.{form}") for number in range(FILES)]
            sources = sorted(glob.glob(f"tests/fixtures/documents/{form}/*.pdf")) or [written(tools[0], seed, form, folder) for seed in SEEDS]
            for number, path in enumerate(paths):
                shutil.copy(sources[number % len(sources)], path)
            yardsticks = {"python": [sys.executable, __file__, form, *paths]}
            if form == "pdf":
                # pdftotext takes one file.
                yardsticks["pdftotext -layout"] = ["sh", "-c", 'for file; do pdftotext -layout "$file" -; done', "sh", *paths]
            times = {name: [] for name in yardsticks}
            own = [[] for _ in tools]
            for _ in range(ROUNDS):
                for name, command in yardsticks.items():
                    times[name].append(user_time(command))
                for tool, taken in zip(tools, own):
                    taken.append(library_time(tool, sources) if tool[-1].endswith("Benchmarks.dll") else user_time([*tool, "validate", *paths, "--format", "json", "--pair", "never"]))
            for name, taken in times.items():
                ratios = [median([a / b for a, b in zip(mine, taken)]) for mine in own]
                print(f"{form} | {name} | {median(taken):.2f} | " + " | ".join(f"{ratio:.2f}" for ratio in ratios))


if __name__ == "__main__":
    main()
