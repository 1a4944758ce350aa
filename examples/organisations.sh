#!/bin/sh
# Stream every body that one may see, a JSON object a line, however many there are:
#   DIENHINH_URL=http://127.0.0.1:8000 DIENHINH_TOKEN=dh_… ./organisations.sh > organisations.ndjson
set -eu
curl --fail --silent --show-error \
  --header "Authorization: Bearer $DIENHINH_TOKEN" \
  --header "Accept: application/x-ndjson" \
  "${DIENHINH_URL:-http://127.0.0.1:8000}/api/v1/organisations"
