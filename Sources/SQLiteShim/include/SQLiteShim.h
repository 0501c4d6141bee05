#pragma once
#include <sqlite3.h>
#ifdef __linux__
#include <sys/vfs.h>
#endif

/// Turns SQLite's defensive mode on for a connection: `sqlite3_db_config` takes variable
/// arguments, which Swift cannot call. Returns an SQLite result code.
static inline int caisse_defend(sqlite3 *connection) {
  return sqlite3_db_config(connection, SQLITE_DBCONFIG_DEFENSIVE, 1, (int *)0);
}

/// Before SQLite is used: no global counting of allocations, which costs a lock for each, and small blocks of
/// memory used again.
int caisse_configure(void);

/// The number that tells what kind of file system a path lies on, as `statfs(2)` gives it; 0 where the
/// system has none. The header that declares it is no part of Swift's module of the C library.
static inline unsigned long caisse_file_system_kind(const char *path) {
#ifdef __linux__
  struct statfs status;
  if (statfs(path, &status) == 0) return (unsigned long)status.f_type;
#endif
  return 0;
}
