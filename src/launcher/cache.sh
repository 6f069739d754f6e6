# The cache from which the virtual machine starts: classes loaded and linked, and what they did, from a run for training.

# Makes the cache where this build and this JDK have none. Without it everything works, starts take twice the time.
make_cache() {
    find_cache
    if [ ! -e "$cache" ] && has_postgres; then
        train
    fi
}

# Sets $cache to the file for this build and this JDK; it is empty where a cache could not be made.
find_cache() {
    cache=$program/diachido-$(cksum <"$JAVA_HOME/release" | cut -d ' ' -f 1).aot
}

# Starts the application over an empty database that is thrown away; it ends when it is ready, and has warmed up then.
train() {
    local data status=0
    say "Preparing fast starts"
    data=$(mktemp -d /tmp/diachido-training-XXXXXX)
    chmod a+rx "$data"
    cached=("-XX:AOTCacheOutput=$cache.new" -Xlog:aot=off -Xlog:cds=off)
    java_command serve --empty --until-ready --port "$(free_port)" --management-port "$(free_port)" --data "$data"
    env -u SPRING_DATASOURCE_URL "${java_command[@]}" >"$home/target/training.log" 2>&1 || status=$?
    rm -rf "$data" "$cache.new.config"
    [ "$status" -ne 130 ] || exit 130
    mv "$cache.new" "$cache" 2>/dev/null || : >"$cache"
}

# Sets the array $cached to the options that use the cache, where there is one. With another JDK or another jar than it was
# made of the virtual machine does without, and says nothing.
use_cache() {
    cached=()
    find_cache
    [ ! -s "$cache" ] || cached=("-XX:AOTCache=$cache" -Xlog:aot=off -Xlog:cds=off)
}
