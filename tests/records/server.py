"""A PostgreSQL server for as long as the tests run, in a folder of its own, reached by a socket.

Its programs come from the system's packages. HEADSET_NEEDS_POSTGRES=1 makes a missing server an
error in place of a skipped test.
"""

from __future__ import annotations

import atexit
import os
import shutil
import signal
import subprocess
import tempfile
import time
from functools import cache
from itertools import count
from pathlib import Path

import pytest

USER = "postgres"  # the server refuses to run as root; Debian's package brings this user
NEEDED = "HEADSET_NEEDS_POSTGRES"
MISSING = "no PostgreSQL here: install Debian's package postgresql to test the shared records"
_numbers = count(1)


def make_address() -> str:
    """Make an empty place for records, and give its address. Skips the test where there is no server."""
    server = _start()
    if server is None:
        if os.environ.get(NEEDED):
            pytest.fail(MISSING)
        pytest.skip(MISSING)
    import psycopg

    name = f"records{next(_numbers)}"  # a schema is made sooner than a database
    with psycopg.connect(_address(server), autocommit=True) as connection:
        connection.execute(f"CREATE SCHEMA {name}".encode())
    return f"{_address(server)}&options=-csearch_path%3D{name}"


def _address(server: Path) -> str:
    return f"postgresql://headset@/postgres?host={server}"


def find_programs() -> Path | None:
    """Give the folder of initdb and postgres; None where they are not installed."""
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    found = shutil.which("postgres")
    if found is not None:
        folders.append(Path(found).resolve().parent)
    return next((each for each in folders if (each / "initdb").exists()), None)


@cache
def _start() -> Path | None:
    """Start the server once; gives the folder of its socket."""
    programs = find_programs()
    if programs is None:
        return None
    folder = Path(tempfile.mkdtemp(prefix="headset-pg-"))
    owner = USER if hasattr(os, "geteuid") and os.geteuid() == 0 else None
    if owner is not None:
        shutil.chown(folder, owner)
    data = folder / "data"
    init = [programs / "initdb", "-D", data, "-U", "headset", "-A", "trust", "-E", "UTF8", "-N"]
    subprocess.run(
        [*init, "--locale=C"], user=owner, cwd=folder, check=True, stdout=subprocess.DEVNULL
    )
    settings = {"listen_addresses": "", "unix_socket_directories": folder, "max_connections": 120}
    options = [f"--{name}={value}" for name, value in settings.items()]
    log = (folder / "log").open("wb")
    server = subprocess.Popen(
        [programs / "postgres", "-D", data, *options], user=owner, cwd=folder, stderr=log
    )
    atexit.register(_stop, server, folder)
    _wait(server, folder)
    return folder


def _wait(server: subprocess.Popen[bytes], folder: Path) -> None:
    import psycopg

    for _ in range(300):
        try:
            psycopg.connect(_address(folder)).close()
            return
        except psycopg.OperationalError:
            if server.poll() is not None:
                break
            time.sleep(0.1)
    raise RuntimeError((folder / "log").read_text(encoding="utf-8", errors="replace"))


def _stop(server: subprocess.Popen[bytes], folder: Path) -> None:
    server.send_signal(signal.SIGINT)  # at once, whoever is still connected
    server.wait(timeout=30)
    shutil.rmtree(folder, ignore_errors=True)
