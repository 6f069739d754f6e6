# What the launcher tells the person who called it.

say() {
    printf '%s\n' "$*" >&2
}

fail() {
    say "diachido: $1"
    shift
    for line in "$@"; do
        say "  $line"
    done
    exit 1
}
