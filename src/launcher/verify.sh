# Everything that the continuous integration runs, and the totals of all runners.

verify_usage() {
    cat <<'EOF'
Usage: ./diachido test

Checks format, builds with all checks of the compiler, runs the Java tests on a real PostGIS (architecture among
them), checks and tests the front end, and drives the application in Chromium on demonstration data.
The last line is the total over all runners. The exit code is 0 only where nothing failed.
EOF
}

verify() {
    if asks_for_help "$@"; then
        verify_usage
        return
    fi
    [ $# -eq 0 ] || fail "test takes no options; it got: $*"
    find_tools
    need_postgres_here
    need_chromium
    passed=0 failed=0 skipped=0 failures=
    reports=$home/target/test-totals
    rm -rf "$reports" "$home/target/surefire-reports"
    mkdir -p "$reports"
    verify_java
    verify_frontend
    verify_browser
    # Just above the total, where who reads only the end of the output finds it.
    [ -z "$failures" ] || say "$failures"
    printf '%d passed, %d failed, %d skipped\n' "$passed" "$failed" "$skipped"
    [ "$failed" -eq 0 ]
}

verify_java() {
    say "Java: format, compiler checks, tests"
    (maven package -Dmaven.test.failure.ignore=true) || count_failure "build"
    count surefire "$home/target/surefire-reports"
}

verify_frontend() {
    say "Front end: types and style"
    (cd "$home/src/main/frontend" && npm run --silent check >&2) || count_failure "front-end check"
    say "Front end: unit tests"
    (cd "$home/src/main/frontend" &&
        npm run --silent test -- --reporter=default --reporter=json --outputFile.json="$reports/vitest.json" >&2) ||
        true
    count vitest "$reports/vitest.json"
}

verify_browser() {
    local log=$home/target/browser-tests-server.log data port server
    say "Browser tests"
    if [ ! -e "$home/target/diachido.jar" ]; then
        count_failure "browser tests: there is no application to drive"
        return
    fi
    program=$home/target/run/test
    unpack
    data=$(mktemp -d /tmp/diachido-browser-tests-XXXXXX)
    chmod a+rx "$data"
    port=$(free_port)
    java_command serve --port "$port" --data "$data"
    "${java_command[@]}" >"$log" 2>&1 &
    server=$!
    if await_ready "$server" "$log"; then
        drive_browser "http://127.0.0.1:$port" "$(grep -o -m 1 'http[^ ]*/admin/password#token=[^ ]*' "$log")"
    else
        tail -n 20 "$log" >&2
        count_failure "browser tests: the application did not start"
    fi
    kill "$server" 2>/dev/null || true
    wait "$server" || true
    rm -rf "$data"
}

# The second argument is the link by which the first administrator sets a password.
drive_browser() {
    (cd "$home/src/main/frontend" &&
        DIACHIDO_URL=$1 DIACHIDO_ADMIN_LINK=$2 PLAYWRIGHT_JSON_OUTPUT_FILE="$reports/playwright.json" \
            npm run --silent e2e -- --reporter=list,json >&2) || true
    count playwright "$reports/playwright.json"
}

await_ready() {
    local server=$1 log=$2
    while kill -0 "$server" 2>/dev/null; do
        grep -q 'Ready: ' "$log" && return 0
        sleep 0.5
    done
    return 1
}

free_port() {
    node -e 'const server = require("net").createServer();
        server.listen(0, "127.0.0.1", () => { console.log(server.address().port); server.close(); });'
}

# count RUNNER REPORT: adds what a runner reports; a runner that reports nothing has failed.
count() {
    local runner=$1 totals
    if ! totals=$(node "$home/src/launcher/totals.mjs" "$runner" "$2"); then
        count_failure "$runner: no report of its tests"
        return
    fi
    failures=${failures:+$failures$'\n'}$(tail -n +2 <<<"$totals")
    # shellcheck disable=SC2046 # three numbers
    set -- $(head -n 1 <<<"$totals")
    say "$runner: $1 passed, $2 failed, $3 skipped"
    passed=$((passed + $1)) failed=$((failed + $2)) skipped=$((skipped + $3))
}

count_failure() {
    say "failed: $1"
    failed=$((failed + 1))
}
