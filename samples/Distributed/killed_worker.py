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

FILES = 60
BATCH = 4


def main():
    tool, report = shlex.split(sys.argv[1]), sys.argv[2]
    with tempfile.TemporaryDirectory() as folder:
        reports, output = os.path.join(folder, "reports"), os.path.join(folder, "output")
        os.makedirs(os.path.join(reports, "deeper"))
        os.makedirs(output)
        for number in range(FILES):
            shutil.copy(report, os.path.join(reports, "deeper" if number % 3 == 0 else "", f"{number:03}{os.path.splitext(report)[1]}"))
        with open(os.path.join(reports, "broken.docx"), "wb") as broken:
            broken.write(b"PK\x03\x04 and no more")

        killed = []

        # Nannies of a local cluster start a worker anew where one dies.
        with LocalCluster(n_workers=2, threads_per_worker=1, host="127.0.0.1", dashboard_address=None) as cluster, Client(cluster) as client:

            def kill(done, _):
                if len(killed) < 3 and done in (2, 5, 8):
                    workers = client.run(os.getpid)
                    victim = sorted(workers.values())[len(killed) % len(workers)]
                    os.kill(victim, signal.SIGKILL)
                    killed.append(victim)

            files, results = validate.run(client, [reports], os.path.join(output, "results.ndjson"), tool, BATCH, (output, "csv"), kill)

        lines = [json.loads(line) for line in open(os.path.join(output, "results.ndjson"), encoding="utf-8")]
        alone = json.loads(subprocess.run([*tool, "validate", *validate.files_of([reports]), "--format", "json", "--pair", "never"], capture_output=True, check=False).stdout)
        whole = os.path.join(folder, "whole.csv")
        subprocess.run([*tool, "export", *validate.files_of([reports]), "--to", "csv", "-o", whole], capture_output=True, check=False)
        cells = [row for part in sorted(glob.glob(os.path.join(output, "cells-*.csv"))) for row in list(csv.reader(open(part, encoding="utf-8-sig")))[1:]]

        assert len(killed) == 3, f"{len(killed)} workers were killed"
        assert files == results == FILES + 1, f"{files} files, {results} results"
        assert lines == alone["reports"], "the results are others than those of one run"
        assert cells == list(csv.reader(open(whole, encoding="utf-8-sig")))[1:], "the cells are others than those of one run"
        print(f"{results} results and {len(cells)} cells, each once, though {len(killed)} workers were killed")


if __name__ == "__main__":
    main()
