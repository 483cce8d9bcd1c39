# A private PostgreSQL for the tests: own folder, own free port, gone when the script ends.

postgres_folder=

as_postgres() {
    if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi
}

start_postgres() {
    local bin port try
    bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1)
    [ -n "$bin" ] || stop "PostgreSQL is installed but its programs are not under /usr/lib/postgresql."
    postgres_folder=$(mktemp -d /tmp/polku-postgres.XXXXXX)
    [ "$(id -u)" != 0 ] || chown postgres "$postgres_folder"
    postgres_bin=$bin
    (
        cd /
        as_postgres "$bin/initdb" -D "$postgres_folder/data" -U polku --auth=trust --no-sync --encoding=UTF8 \
            --locale=C.UTF-8 --locale-provider=icu --icu-locale=und
    ) >"$postgres_folder.initdb" 2>&1 || { cat "$postgres_folder.initdb" >&2; stop "PostgreSQL could not be prepared."; }
    rm -f "$postgres_folder.initdb"
    for try in 1 2 3; do
        port=$(free_port)
        (
            cd /
            as_postgres "$bin/pg_ctl" -D "$postgres_folder/data" -l "$postgres_folder/log" -w -t 30 \
                -o "-p $port -k $postgres_folder -c listen_addresses=127.0.0.1 -c fsync=off \
                    -c synchronous_commit=off -c full_page_writes=off -c autovacuum=off -c max_connections=200" start
        ) >/dev/null 2>&1 && break
        [ "$try" -lt 3 ] || { cat "$postgres_folder/log" >&2; stop "PostgreSQL did not start."; }
    done
    "$bin/createdb" -h 127.0.0.1 -p "$port" -U polku polku
    export POLKU_TEST_POSTGRES="host=127.0.0.1 port=$port user=polku dbname=polku"
}

stop_postgres() {
    [ -n "$postgres_folder" ] || return 0
    (cd / && as_postgres "$postgres_bin/pg_ctl" -D "$postgres_folder/data" -m immediate -w stop) >/dev/null 2>&1 || true
    rm -rf "$postgres_folder"
    postgres_folder=
}
