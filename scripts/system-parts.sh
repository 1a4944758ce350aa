#!/usr/bin/env bash
# Installs what the tests use and pip does not bring: a browser, LibreOffice, poppler. Debian's own packages.
# Nothing is fetched when all parts are here. Under CI=true a missing part is a failure, elsewhere a notice.
set -euo pipefail

declare -A package_of=([chromium]=chromium [soffice]=libreoffice-writer-nogui [pdftotext]=poppler-utils)

missing=()
for program in "${!package_of[@]}"; do
  command -v "$program" >/dev/null || missing+=("${package_of[$program]}")
done
compgen -G "/usr/share/fonts/truetype/liberation*" >/dev/null || missing+=(fonts-liberation)
[ "${#missing[@]}" -eq 0 ] && exit 0

if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
  echo "Installing ${missing[*]} …"
  export DEBIAN_FRONTEND=noninteractive
  if apt-get update -q=2 && apt-get install -q=2 -y --no-install-recommends "${missing[@]}" >/dev/null; then
    exit 0
  fi
fi

echo "Missing for the whole test run: ${missing[*]} (as root: apt-get install ${missing[*]})." >&2
echo "The tests that need them are left out." >&2
[ "${CI:-}" != "true" ]
