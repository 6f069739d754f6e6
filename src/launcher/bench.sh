# Measures the application; the parts are in src/bench.

bench() {
    find_tools
    if asks_for_help "$@"; then
        node "$home/src/bench/bench.mjs" "$home" 0 0 "" --help
        return
    fi
    need_postgres_here
    need_wrk
    build
    make_cache
    use_cache
    memory=-Xmx256m
    java_command
    unset SPRING_DATASOURCE_URL
    exec node "$home/src/bench/bench.mjs" "$home" "$(free_port)" "$(free_port)" "$(bench_folder)" "$@" -- "${java_command[@]}"
}

# PostgreSQL runs as user postgres where root starts it, who may not be able to enter this folder.
bench_folder() {
    if [ "$(id -u)" -ne 0 ] || setpriv --reuid=postgres --clear-groups test -x "$home"; then
        echo "$home/target/bench"
    else
        echo /var/lib/diachido/bench
    fi
}
