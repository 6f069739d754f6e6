# Installs the Debian packages that are missing where it may, else says the exact line.

postgres_oldest=14

need_postgres() {
    [ -n "${SPRING_DATASOURCE_URL-}" ] && return
    need_postgres_here
}

need_postgres_here() {
    has_postgres || install_packages "PostgreSQL with PostGIS" postgres_package has_postgres
}

need_chromium() {
    find_chromium || install_packages "Chromium" chromium_package find_chromium
}

# Only for the benchmarks; pgbench comes with PostgreSQL.
need_wrk() {
    has_wrk || install_packages "wrk" wrk_package has_wrk
}

has_wrk() {
    command -v wrk >/dev/null
}

wrk_package() {
    echo wrk
}

has_postgres() {
    local bin version
    [ -n "${DIACHIDO_POSTGRES_BIN-}" ] && return 0
    for bin in /usr/lib/postgresql/*/bin; do
        version=$(basename "$(dirname "$bin")")
        if [ -x "$bin/initdb" ] && [ "$version" -ge "$postgres_oldest" ] &&
            [ -e "/usr/share/postgresql/$version/extension/postgis.control" ]; then
            return 0
        fi
    done
    for bin in $(existing /usr/pgsql-*/bin /opt/homebrew/opt/postgresql*/bin /usr/local/opt/postgresql*/bin \
        /Applications/Postgres.app/Contents/Versions/*/bin) $(dirname "$(command -v initdb || echo /none/initdb)"); do
        if [ -x "$bin/pg_config" ] && [ -e "$("$bin/pg_config" --sharedir)/extension/postgis.control" ]; then
            return 0
        fi
    done
    return 1
}

# Where this exists it is what the browser tests start.
find_chromium() {
    local name
    for name in "${CHROMIUM-}" chromium chromium-browser google-chrome google-chrome-stable; do
        if [ -n "$name" ] && command -v "$name" >/dev/null; then
            CHROMIUM=$(command -v "$name")
            export CHROMIUM
            return 0
        fi
    done
    return 1
}

# The version that is installed without PostGIS, else the distribution's own.
postgres_package() {
    local bin version
    for bin in /usr/lib/postgresql/*/bin; do
        version=$(basename "$(dirname "$bin")")
        if [ -x "$bin/initdb" ] && [ "$version" -ge "$postgres_oldest" ] &&
            apt_offers "postgresql-$version-postgis-3"; then
            echo "postgresql-$version-postgis-3"
            return
        fi
    done
    version=$(apt-cache depends postgresql 2>/dev/null | sed -n 's/^ *Depends: postgresql-\([0-9]*\)$/\1/p' | head -n 1)
    echo "postgresql-${version:-15} postgresql-${version:-15}-postgis-3"
}

chromium_package() {
    echo chromium
}

# install_packages WHAT NAMES CHECK: NAMES prints the packages, CHECK tells whether WHAT is there now.
install_packages() {
    local what=$1 names=$2 check=$3 packages
    if ! command -v apt-get >/dev/null; then
        fail "$what is not installed here. Install it with the system's own tools" \
            "(PostgreSQL: $postgres_oldest or newer; macOS: brew install postgresql postgis)."
    fi
    if ! may_install; then
        packages=$($names)
        fail "$what is not installed here. Install it:" "sudo apt-get install $packages"
    fi
    say "Installing $what"
    as_root apt-get --quiet=2 update >/dev/null || say "apt-get update failed; trying with what is known"
    packages=$($names)
    without_main_cluster apt_install "$packages"
    $check || fail "$what is still missing after the installation of $packages."
}

apt_install() {
    local log
    log=$(mktemp)
    # shellcheck disable=SC2086 # several packages in one word
    if ! as_root env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends $1 >"$log" 2>&1; then
        tail -n 15 "$log" >&2
        rm -f "$log"
        fail "the installation failed. Try it by hand:" "sudo apt-get install $1"
    fi
    rm -f "$log"
}

# Debian makes and starts a server of its own when PostgreSQL is installed; nobody here needs it.
without_main_cluster() {
    local folder=/etc/postgresql-common/createcluster.d
    local setting=$folder/diachido-installation.conf
    as_root mkdir -p "$folder"
    echo 'create_main_cluster = false' | as_root tee "$setting" >/dev/null
    "$@"
    as_root rm -f "$setting"
    as_root rmdir --ignore-fail-on-non-empty "$folder" 2>/dev/null || true
}

may_install() {
    [ "$(id -u)" -eq 0 ] || sudo -n true 2>/dev/null
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    else
        sudo -n "$@"
    fi
}
