#pragma once
#include <sqlite3.h>

/// Turns SQLite's defensive mode on for a connection: `sqlite3_db_config` takes variable
/// arguments, which Swift cannot call. Returns an SQLite result code.
static inline int caisse_defend(sqlite3 *connection) {
  return sqlite3_db_config(connection, SQLITE_DBCONFIG_DEFENSIVE, 1, (int *)0);
}
