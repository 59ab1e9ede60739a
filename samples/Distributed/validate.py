#!/usr/bin/env python3
"""Checks folders of reports on many cores or machines with Dask: one NDJSON line a report, in the order of the files, and a table of all cells.

    python3 validate.py FOLDER… -o OUTPUT [--tool "gov-disclosure"] [--scheduler ADDRESS] [--workers N] [--batch N] [--export parquet|csv]

A batch of files is one run of the tool, and depends on nothing else. Where a worker dies, Dask gives its batches to another; the results of a batch are taken once, under its number, so nothing is
lost and nothing is there twice. Whatever the tool writes into a file it writes whole or not at all, and a batch that runs again writes the same file again.
"""
import argparse
import json
import os
import shlex
import subprocess
import sys
import time
from pathlib import Path

from dask.distributed import Client, LocalCluster, as_completed

# What the tool ends with: nothing found, something found, something could not be read. All three are results; anything else is a failure, and tried again.
RESULTS = (0, 1, 3)


# A worker is one core, so its tool is one too: it would take all there are.
ONE_CORE = {"DOTNET_PROCESSOR_COUNT": "1"}


def files_of(folders):
    """Every file of the folders, in an order that is the same on every run."""
    return sorted(str(path) for folder in folders for path in Path(folder).rglob("*") if path.is_file() and not path.name.startswith((".", "~$")))


def check(number, files, tool, cells):
    """Checks one batch. Runs on a worker, which sees the files at the same paths."""
    run = subprocess.run([*tool, "validate", *files, "--format", "json", "--pair", "never"], capture_output=True, check=False, env=os.environ | ONE_CORE)
    if run.returncode not in RESULTS:
        raise RuntimeError(f"batch {number}: the tool ended with {run.returncode}: {run.stderr.decode(errors='replace')[-500:]}")
    if cells:
        name, form = cells
        target = os.path.join(name, f"cells-{number:06}.{form}")
        export = subprocess.run([*tool, "export", *files, "--to", form, "-o", target], capture_output=True, check=False, env=os.environ | ONE_CORE)
        if export.returncode not in RESULTS:
            raise RuntimeError(f"batch {number}: export ended with {export.returncode}: {export.stderr.decode(errors='replace')[-500:]}")
    return number, [json.dumps(report, ensure_ascii=False, separators=(",", ":")) for report in json.loads(run.stdout)["reports"]]


def run(client, folders, output, tool, batch=50, cells=None, progress=None):
    """Fans the batches out and writes the results. Returns how many files and how many reports there were."""
    files = files_of(folders)
    batches = [files[at:at + batch] for at in range(0, len(files), batch)]
    # Pure: a batch has one key, however often it runs. A worker that is killed may be killed again; a batch that kills workers is given up after that.
    work = [client.submit(check, number, batch, tool, cells, key=f"batch-{number}", retries=2, pure=True) for number, batch in enumerate(batches)]
    results = {}
    for done in as_completed(work):
        number, lines = done.result()
        results[number] = lines
        if progress:
            progress(len(results), len(batches))
    part = f"{output}.part"
    with open(part, "w", encoding="utf-8") as target:
        for number in range(len(batches)):
            target.writelines(line + "\n" for line in results[number])
    os.replace(part, output)
    return len(files), sum(len(lines) for lines in results.values())


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("folders", nargs="+")
    parser.add_argument("-o", "--output", required=True, help="the folder of the results")
    parser.add_argument("--tool", default="gov-disclosure", help="how the tool is started on a worker")
    parser.add_argument("--scheduler", help="the address of a scheduler; without it one is started on this machine")
    parser.add_argument("--workers", type=int, default=os.cpu_count())
    parser.add_argument("--batch", type=int, default=50, help="files of one run of the tool")
    parser.add_argument("--export", choices=["parquet", "csv"], help="the cells of all reports too, a file for each batch; parquet needs the tool that runs on .NET")
    options = parser.parse_args()

    output = os.path.abspath(options.output)
    os.makedirs(output, exist_ok=True)
    cluster = None if options.scheduler else LocalCluster(n_workers=options.workers, threads_per_worker=1, host="127.0.0.1", dashboard_address=None)
    with Client(options.scheduler or cluster) as client:
        client.wait_for_workers(1 if options.scheduler else options.workers)
        start = time.monotonic()
        files, reports = run(
            client, options.folders, os.path.join(output, "results.ndjson"), shlex.split(options.tool), options.batch,
            (output, options.export) if options.export else None,
            lambda done, of: print(f"\r{done}/{of}", end="", file=sys.stderr))
        print(f"\n{files} files, {reports} results, {time.monotonic() - start:.1f} s", file=sys.stderr)
    if cluster:
        cluster.close()


if __name__ == "__main__":
    main()
