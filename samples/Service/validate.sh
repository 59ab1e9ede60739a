#!/bin/sh
# Checks a report through the service, with curl alone: sh validate.sh FILE [ADDRESS]. Ends with 0 where nothing is wrong, 1 where something is, 3 where there is no answer.
file=${1:?"the report"}
address=${2:-http://127.0.0.1:5080}
answer=$(mktemp)
trap 'rm -f "$answer"' EXIT

# Too busy is no failure: curl waits as long as the service asks (Retry-After) and sends the file again.
status=$(curl --silent --show-error --retry 5 --retry-connrefused -F "file=@$file" -o "$answer" -w '%{http_code}' "$address/v1/validate?format=text") || exit 3
cat "$answer"
[ "$status" = 200 ] || exit 3
errors=$(curl --silent --fail -F "file=@$file" "$address/v1/validate" | grep -c '"severity": "error"')
[ "$errors" -eq 0 ]
