#pragma once
#include <sqlite3.h>

/// Turns SQLite's defensive mode on for a connection: `sqlite3_db_config` takes variable
/// arguments, which Swift cannot call. Returns an SQLite result code.
static inline int caisse_defend(sqlite3 *connection) {
  return sqlite3_db_config(connection, SQLITE_DBCONFIG_DEFENSIVE, 1, (int *)0);
}

/// Before SQLite is used: no global counting of allocations, which costs a lock for each.
static inline int caisse_configure(void) {
  return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

/// Gives a connection room for the small allocations of many statements.
static inline int caisse_widen(sqlite3 *connection) {
  return sqlite3_db_config(connection, SQLITE_DBCONFIG_LOOKASIDE, (void *)0, 1200, 1000);
}
