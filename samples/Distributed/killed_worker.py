#!/usr/bin/env python3
"""Holds validate.py to its word: killed_worker.py TOOL REPORT. Kills workers in the middle of a run, and compares with one run of the tool alone: nothing lost, nothing twice."""
import csv
import glob
import json
import os
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile

from dask.distributed import Client, LocalCluster

import validate

FILES = 40
BATCH = 4


def main():
    tool, report = shlex.split(sys.argv[1]), sys.argv[2]
    with tempfile.TemporaryDirectory() as folder:
        reports = os.path.join(folder, "reports")
        os.makedirs(os.path.join(reports, "deeper"))
        for number in range(FILES):
            shutil.copy(report, os.path.join(reports, "deeper" if number % 3 == 0 else "", f"{number:03}{os.path.splitext(report)[1]}"))
        with open(os.path.join(reports, "broken.docx"), "wb") as broken:
            broken.write(b"PK\x03\x04 and no more")

        files = validate.files_of([reports])
        alone = json.loads(subprocess.run([*tool, "validate", *files, "--format", "json", "--pair", "never"], capture_output=True, check=False).stdout)
        if shutil.which("jq"):
            piped = subprocess.run([os.path.join(os.path.dirname(__file__), "pipe.sh")], input="\n".join(files).encode(), capture_output=True, check=True, env=os.environ | {"GOV_DISCLOSURE": sys.argv[1]}).stdout
            assert [json.loads(line) for line in piped.splitlines()] == alone["reports"], "the results of the pipe are others than those of one run"
        for form, cells_of in (("csv", rows), ("parquet", content)):
            output = os.path.join(folder, form)
            os.makedirs(output)
            killed = run(tool, reports, output, form)

            lines = [json.loads(line) for line in open(os.path.join(output, "results.ndjson"), encoding="utf-8")]
            assert lines == alone["reports"], "the results are others than those of one run"
            cells = cells_of(sorted(glob.glob(os.path.join(output, f"cells-*.{form}"))))
            parts = []
            for number, at in enumerate(range(0, len(files), BATCH)):
                parts.append(os.path.join(folder, f"alone-{number:06}.{form}"))
                subprocess.run([*tool, "export", *files[at:at + BATCH], "--to", form, "-o", parts[-1]], capture_output=True, check=False)
            assert cells and cells == cells_of(parts), "the cells are others than those of one run"
            print(f"{len(lines)} results and {len(cells)} {'rows' if form == 'csv' else 'files'} of {form}, each once, though {killed} workers were killed")


def run(tool, reports, output, form):
    """One run in which workers are killed. Returns how many."""
    killed = []

    # Nannies of a local cluster start a worker anew where one dies.
    with LocalCluster(n_workers=2, threads_per_worker=1, host="127.0.0.1", dashboard_address=None) as cluster, Client(cluster) as client:

        def kill(done, _):
            if len(killed) < 3 and done in (2, 5, 8):
                workers = client.run(os.getpid)
                victim = sorted(workers.values())[len(killed) % len(workers)]
                os.kill(victim, signal.SIGKILL)
                killed.append(victim)

        files, results = validate.run(client, [reports], os.path.join(output, "results.ndjson"), tool, BATCH, (output, form), kill)

    assert len(killed) == 3, f"{len(killed)} workers were killed"
    assert files == results == FILES + 1, f"{files} files, {results} results"
    return len(killed)


def rows(paths):
    """The rows of all tables."""
    return [row for path in paths for row in list(csv.reader(open(path, encoding="utf-8-sig")))[1:]]


def content(paths):
    """The bytes of all tables: the same cells are the same file of Parquet."""
    return [open(path, "rb").read() for path in paths]


if __name__ == "__main__":
    main()
