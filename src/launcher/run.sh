# Starts the application.

memory=-Xmx1g

# With heaps this small it takes 80 MB less than the usual one, and no more time.
collector=-XX:+UseSerialGC

# What the compiler needed for a moment goes back to the system: 40 MB after a warm-up.
trim=-XX:TrimNativeHeapInterval=30000

# A language without letters beyond ASCII keeps Java from files whose names have some.
speak_utf8() {
    case "${LC_ALL:-${LC_CTYPE:-${LANG-}}}" in
        *[Uu][Tt][Ff]-8* | *[Uu][Tt][Ff]8*) ;;
        *) export LC_ALL=C.UTF-8 ;;
    esac
}

run_application() {
    case "$1" in
        doctor)
            find_tools
            build
            ;;
        *)
            find_tools
            if asks_for_help "$@"; then
                build_once
            else
                need_postgres
                build
                [ "$1" != serve ] || make_cache
            fi
            ;;
    esac
    use_cache
    java_command "$@"
    exec "${java_command[@]}"
}

# Sets the array $java_command; the options of the virtual machine's cache are in $cached.
java_command() {
    # shellcheck disable=SC2206 # several options in one word
    local options=(${DIACHIDO_JAVA_OPTIONS-})
    case "${options[*]-}" in
        *-XX:+Use*GC*) ;;
        *) options+=("$collector") ;;
    esac
    java_command=(
        "$JAVA_HOME/bin/java" "$memory" "$trim" -XX:+ExitOnOutOfMemoryError --enable-native-access=ALL-UNNAMED
        -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 "-Ddiachido.home=$home"
        ${cached[@]+"${cached[@]}"} ${options[@]+"${options[@]}"}
        -jar "$program/diachido.jar" "$@"
    )
}

asks_for_help() {
    local argument
    for argument in "$@"; do
        case "$argument" in
            -h | --help | -V | --version) return 0 ;;
        esac
    done
    return 1
}
