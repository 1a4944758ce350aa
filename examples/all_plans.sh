#!/bin/sh
# Write all plans that changed since a moment as CSV, for a spreadsheet:
#   DIENHINH_URL=http://127.0.0.1:8000 DIENHINH_TOKEN=dh_… ./all_plans.sh 2027-01-01T00:00:00+07:00 > plans.csv
set -eu
curl --fail --silent --show-error --get \
  --header "Authorization: Bearer $DIENHINH_TOKEN" \
  --header "Accept: text/csv" \
  --data-urlencode "updated_since=$1" \
  --data-urlencode "fields=number,symbol,title,status,issued_on" \
  "${DIENHINH_URL:-http://127.0.0.1:8000}/api/v1/plans"
