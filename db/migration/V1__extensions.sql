-- PostGIS for geometry, btree_gist for exclusion constraints over periods, pg_trgm for search inside names.
create extension if not exists postgis;
create extension if not exists btree_gist;
create extension if not exists pg_trgm;
