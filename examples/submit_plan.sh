#!/bin/sh
# Submit a plan for approval, saying which version was seen (the ETag of the plan as read):
#   DIENHINH_URL=http://127.0.0.1:8000 DIENHINH_TOKEN=dh_… ./submit_plan.sh PLAN_ID
set -eu
base="${DIENHINH_URL:-http://127.0.0.1:8000}/api/v1/plans/$1"
version=$(curl --fail --silent --show-error --output /dev/null --dump-header - \
  --header "Authorization: Bearer $DIENHINH_TOKEN" "$base" | tr -d '\r' | sed -n 's/^[Ee][Tt]ag: //p')
curl --fail --silent --show-error --request POST \
  --header "Authorization: Bearer $DIENHINH_TOKEN" \
  --header "If-Match: $version" \
  --header "Idempotency-Key: submit-$1-$(echo "$version" | tr -dc 0-9)" \
  "$base/submit"
