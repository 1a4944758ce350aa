#!/bin/sh
# Who did what to a plan, newest first, with old and new values:
#   DIENHINH_URL=http://127.0.0.1:8000 DIENHINH_TOKEN=dh_… ./what_happened.sh PLAN_ID
set -eu
curl --fail --silent --show-error --get \
  --header "Authorization: Bearer $DIENHINH_TOKEN" \
  --header "Accept: application/x-ndjson" \
  --data-urlencode "plan_id=$1" \
  "${DIENHINH_URL:-http://127.0.0.1:8000}/api/v1/event-log"
