#!/usr/bin/env bash
# Makes what people download into one folder, with checksums: build/release.sh FOLDER [TARGET…]. Without targets all of them:
#   linux-x64 linux-arm64   one native program; where this machine has no compiler for it, one file with the runtime in it
#   win-x64 win-arm64 osx-arm64   one file with the runtime in it
#   page   the page, which needs no program
# What this machine can run is tried on the seed; what it cannot run is said to be untried.
set -uo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
folder=${1:?"the folder to write to"}
shift
[ $# -gt 0 ] || set -- linux-x64 linux-arm64 win-x64 win-arm64 osx-arm64 page
mkdir -p "$folder" && folder=$(cd "$folder" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
version=$(sed -n "s:.*<VersionPrefix>\(.*\)</VersionPrefix>.*:\1:p" Directory.Build.props)
here=$(dotnet --info | awk '$1 == "RID:" { print $2 }')
failures=0

tried() {
    [ "$1" = "$here" ] || { echo "untried: this machine cannot run it"; return 0; }
    "$2" validate seeds/yonghe-2019.txt > "$work/told"
    [ $? -eq 1 ] && grep -q GD301 "$work/told" && echo "tried: it validates the seed"
}

# A program of the publish options that follow.
program() {
    local target=$1 ending=$2
    shift 2
    dotnet publish src/Gov.Disclosure.Cli -c Release -r "$target" "$@" -o "$work/$target" --nologo -v quiet || return 1
    mv "$work/$target/gov-disclosure$ending" "$folder/gov-disclosure-$version-$target$ending" && tried "$target" "$folder/gov-disclosure-$version-$target$ending"
}

# One file with the runtime in it: it takes no compiler for the system it is for, only its runtime packages.
single() {
    program "$1" "$2" --self-contained -p:PublishSingleFile=true -p:EnableCompressionInSingleFile=true -p:PackAsTool=false -p:DebugType=none
}

make() {
    case $1 in
        "$here") program "$1" "" -p:NativeTool=true ;;
        linux-arm64)
            if command -v aarch64-linux-gnu-gcc >/dev/null 2>&1; then
                program "$1" "" -p:NativeTool=true -p:CppCompilerAndLinker=aarch64-linux-gnu-gcc -p:SysRoot=/usr/aarch64-linux-gnu
            else
                echo "not native: that takes a machine of that kind, or aarch64-linux-gnu-gcc on this one"
                single "$1" ""
            fi ;;
        win-*) single "$1" .exe ;;
        linux-* | osx-*) single "$1" "" ;;
        page) npm run --silent --prefix src/Gov.Disclosure.Web make && cp src/Gov.Disclosure.Web/bin/page/gov-disclosure.html "$folder/gov-disclosure-$version.html" && echo "made; tests/web uses it in a browser" ;;
        *) echo "no such target: $1"; return 1 ;;
    esac
}

for target in "$@"; do
    echo "== $target"
    make "$target" || { echo "!! failed: $target"; failures=$((failures + 1)); }
done

cd "$folder" && sha256sum gov-disclosure-* > SHA256SUMS && cat SHA256SUMS && ls -l
[ "$failures" -eq 0 ]
