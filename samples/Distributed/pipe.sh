#!/usr/bin/env bash
# File names on standard input, one a line; a result a line on standard output. For whatever pipes the names of a partition through a command; ends well unless the tool itself failed.
# GOV_DISCLOSURE says how the tool is started. Needs jq.
set -o pipefail
export DOTNET_PROCESSOR_COUNT=1
xargs -r -d '\n' sh -c "${GOV_DISCLOSURE:-gov-disclosure}"' validate "$@" --format json --pair never; case $? in 0|1|3) ;; *) exit 255 ;; esac' -- | jq -c '.reports[]'
