#!/usr/bin/env bash
# Installs exactly what the requirements files say, hash by hash, into the virtual environment given as $1.
# uv, itself taken by its hash, makes it several times faster; where uv cannot run, pip does the same.
set -euo pipefail
bin="$1/bin"
locks=(-r requirements.txt -r requirements-dev.txt)
pip=("$bin/python" -m pip install --quiet --disable-pip-version-check)

uv_lock="$(mktemp)"
trap 'rm -f "$uv_lock"' EXIT
awk '/^[a-z0-9]/ {inside = /^uv==/} inside' requirements-dev.txt >"$uv_lock"

wanted="$(sed -n '1s/^uv==\([0-9.]*\).*/\1/p' "$uv_lock")"
if [ "$("$bin/uv" --version 2>/dev/null | cut -d' ' -f2)" != "$wanted" ]; then
  "${pip[@]}" --require-hashes --no-deps -r "$uv_lock" || true
fi

if ! "$bin/uv" pip install --quiet --python "$bin/python" --require-hashes --no-deps "${locks[@]}"; then
  echo "uv could not install; pip does it now (slower)." >&2
  "${pip[@]}" --require-hashes --no-deps "${locks[@]}"
fi
"${pip[@]}" --no-deps --no-build-isolation -e .
