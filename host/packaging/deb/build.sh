#!/usr/bin/env bash
# Builds the Debian package, with the pages and completions of the very binary that is in it; needs `cargo install cargo-deb`.
# Arguments go to cargo-deb, e.g. --profile dev.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."
profile=release
for ((index = 1; index <= $#; index++)); do
    if [[ ${!index} == --profile ]]; then
        next=$((index + 1))
        profile=${!next}
    fi
done
folder=$profile
[[ $profile == dev ]] && folder=debug
target=${CARGO_TARGET_DIR:-target}
cargo build --locked --package perigee --profile "$profile" ${PERIGEE_BUILD_FLAGS:-}
perigee=$target/$folder/perigee
staging=host/packaging/deb/generated
rm -rf "$staging"
"$perigee" man "$staging/man1"
gzip --best --no-name "$staging"/man1/*.1
"$perigee" completions bash >"$staging/perigee.bash"
"$perigee" completions zsh >"$staging/_perigee"
"$perigee" completions fish >"$staging/perigee.fish"
"$perigee" tracker config default >"$staging/tracker.toml"
exec cargo deb --package perigee --no-build "$@"
